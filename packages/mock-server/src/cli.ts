#!/usr/bin/env node
import { deskToken } from './domain/access.ts'
import { OWN_SHOP_NUMBER } from './domain/own-shop/own-shop-id.ts'
import { type HttpDoor, listen } from './doors/http.ts'
import { type CliOptions, HELP, parseCliOptions, UsageError } from './cli/options.ts'
import { isTaken, listenOnFreePort } from './cli/free-port.ts'
import { NetworksFileError, readNetworks } from './cli/networks-file.ts'
import { importFiles, type OrderFilesOptions } from './cli/orders/import-files.ts'
import { OrdersError } from './cli/orders/orders-error.ts'
import { packageVersion } from './cli/version.ts'
import { type DataFile, DataFileError, openDataFile } from './persistence/data-file.ts'
import { createMockServer, type MockServer } from './server.ts'

const USAGE_EXIT_CODE = 2
const INTERRUPTED_EXIT_CODE = 130

class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled'
}

/** Says where the server is only once it answers: scripts wait for this line. */
function announce(door: HttpDoor, { domain }: MockServer, port: number, hasOwnOrders: boolean): void {
  if (port !== 0 && door.port !== port) console.log(`port ${port} is taken, using ${door.port}`)
  console.log(`boom-risk-mock listening on ${door.url}`)
  console.log('Tokens (send one as "Authorization: Bearer …"):')
  const shop = hasOwnOrders ? OWN_SHOP_NUMBER : domain.defaultShop.number
  for (const role of ['owner', 'staff', 'read_only'] as const) console.log(`  ${deskToken(shop, role)}`)
  console.log('Ctrl-C stops it.')
}

function closeOnSignal(door: HttpDoor, data: DataFile | null): void {
  const stop = () => {
    // A second Ctrl-C ends at once, as everybody expects.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    void door.close().then(() => data?.close())
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

async function run({
  port,
  strictPort,
  data: path,
  networks: table,
  orders,
  mapping,
  unread,
  without,
  ...options
}: CliOptions): Promise<void> {
  const networks = table === null ? undefined : await readNetworks(table)
  const data = path === null ? null : await openDataFile(path)
  const { seed, customers, shop, latency, errorRate } = options
  const server = createMockServer({
    seed,
    customers,
    shop,
    networks,
    latencyMs: latency,
    errorRate,
    onError: (error) => console.error(error),
    journal: data ?? undefined,
    without,
  })
  if (orders.length > 0) await importOwnOrders(server, { files: orders, mapping, unread, networks })
  const door = strictPort ? await listen(server, { port }) : await listenOnFreePort(server, port)
  closeOnSignal(door, data)
  announce(door, server, port, orders.length > 0)
}

/** Ctrl-C ends it before anything is in the server. */
async function importOwnOrders(server: MockServer, options: OrderFilesOptions): Promise<void> {
  const cancel = new AbortController()
  const stop = () => cancel.abort(new ImportCancelled())
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    await importFiles(server.domain, options, cancel.signal)
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  }
}

try {
  const command = parseCliOptions(process.argv.slice(2))
  if (command === 'help') console.log(HELP)
  else if (command === 'version') console.log(packageVersion())
  else await run(command)
} catch (error) {
  if (error instanceof UsageError) fail(error.message, USAGE_EXIT_CODE)
  else if (error instanceof ImportCancelled) fail('cancelled; nothing was imported', INTERRUPTED_EXIT_CODE)
  else if (
    error instanceof DataFileError ||
    error instanceof NetworksFileError ||
    error instanceof OrdersError ||
    error instanceof RangeError
  )
    fail(error.message, 1)
  else if (isTaken(error))
    fail('the port is taken; choose another with --port, or leave out --strict-port', 1)
  else throw error
}

function fail(message: string, exitCode: number): void {
  console.error(`boom-risk-mock: ${message}`)
  process.exitCode = exitCode
}

#!/usr/bin/env node
import { deskToken } from './domain/access.ts'
import { type HttpDoor, listen } from './doors/http.ts'
import { type CliOptions, HELP, parseCliOptions, UsageError } from './cli/options.ts'
import { isTaken, listenOnFreePort } from './cli/free-port.ts'
import { packageVersion } from './cli/version.ts'
import { createMockServer } from './server.ts'

const USAGE_EXIT_CODE = 2

/** Says where the server is only once it answers: scripts wait for this line. */
function announce(door: HttpDoor, { port, shop }: CliOptions): void {
  if (port !== 0 && door.port !== port) console.log(`port ${port} is taken, using ${door.port}`)
  console.log(`boom-risk-mock listening on ${door.url}`)
  console.log('Tokens (send one as "Authorization: Bearer …"):')
  for (const role of ['owner', 'staff', 'read_only'] as const) console.log(`  ${deskToken(shop, role)}`)
  console.log('Ctrl-C stops it.')
}

function closeOnSignal(door: HttpDoor): void {
  const stop = () => {
    // A second Ctrl-C ends at once, as everybody expects.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
    void door.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop)
}

async function run(options: CliOptions): Promise<void> {
  const server = createMockServer({
    seed: options.seed,
    customers: options.customers,
    shop: options.shop,
    latencyMs: options.latency,
    errorRate: options.errorRate,
    onError: (error) => console.error(error),
  })
  const door = options.strictPort
    ? await listen(server, { port: options.port })
    : await listenOnFreePort(server, options.port)
  closeOnSignal(door)
  announce(door, options)
}

try {
  const command = parseCliOptions(process.argv.slice(2))
  if (command === 'help') console.log(HELP)
  else if (command === 'version') console.log(packageVersion())
  else await run(command)
} catch (error) {
  if (error instanceof UsageError) fail(error.message, USAGE_EXIT_CODE)
  else if (isTaken(error))
    fail('the port is taken; choose another with --port, or leave out --strict-port', 1)
  else throw error
}

function fail(message: string, exitCode: number): void {
  console.error(`boom-risk-mock: ${message}`)
  process.exitCode = exitCode
}

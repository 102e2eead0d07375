import { parseArgs } from 'node:util'
import { FEATURES, type KnownFeature } from '@boom-risk/client/contract'
import { DEFAULT_CUSTOMERS, MAX_CUSTOMERS, MAX_SEED } from '../domain/create-domain.ts'
import { OWN_SHOP_NUMBER } from '../domain/own-shop/own-shop-id.ts'
import { SHOP_COUNT } from '../domain/seed/shops.ts'
import { MAX_LATENCY_MS } from '../handlers/faults.ts'

export const DEFAULT_PORT = 8787

export interface CliOptions {
  readonly port: number
  readonly strictPort: boolean
  /** `null`: nothing is kept. */
  readonly data: string | null
  /** A JSON file with the networks' prefixes; `null`: the built-in ones. */
  readonly networks: string | null
  /** What is not given is up to the server, or to the data file. */
  readonly seed: number | undefined
  readonly customers: number | undefined
  /** Milliseconds. */
  readonly latency: number
  /** 0–1 */
  readonly errorRate: number
  readonly shop: number | undefined
  /** Exports of orders, which become the shop of whoever tries the product on their own. */
  readonly orders: readonly string[]
  /** A JSON file with what was told of columns and words; `null`: none. */
  readonly mapping: string | null
  /** Where the list of what could not be read is written; `null`: nowhere. */
  readonly unread: string | null
  /** Optional calls that this server leaves out. */
  readonly without: readonly KnownFeature[]
}

/** The command line is wrong; the message says which option, and the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

export const HELP = `boom-risk-mock: the whole boom-risk API on this machine

Usage: boom-risk-mock [options]

  --port N          where to listen (default ${DEFAULT_PORT}; 0: any free port)
  --strict-port     fail when the port is taken, instead of using the next free one
  --data FILE       keep every change in this file, and go on from there
  --seed N          which data: 0 to ${MAX_SEED}, the same seed gives the same data (default 1)
  --customers N     how many customers over all shops, up to ${MAX_CUSTOMERS} (default ${DEFAULT_CUSTOMERS})
  --shop N          the shop with the sample customers, 1 to ${SHOP_COUNT} (default 1)
  --networks FILE   mobile prefixes by network, as JSON, instead of the built-in ones
  --orders FILE …   your own orders: exports as .xlsx or .csv, which become shop ${OWN_SHOP_NUMBER} of this server
  --mapping FILE    what columns and words of those files mean, as JSON; written with what is to be told
  --unread FILE     writes what could not be read there, by row and reason
  --without CALLS   leaves out optional calls: ${FEATURES.join(', ')}, by commas
  --latency MS      every answer waits this long, up to ${MAX_LATENCY_MS} (default 0)
  --error-rate P    share of calls that fail, 0 to 1 or 0% to 100% (default 0)
  --help            this text
  --version         the version`

/** What the command line asks for. @throws UsageError */
export function parseCliOptions(args: readonly string[]): CliOptions | 'help' | 'version' {
  const { values, positionals } = read(args)
  if (values.help) return 'help'
  if (values.version) return 'version'
  return {
    port: wholeNumber('port', values.port, 0, 65_535, DEFAULT_PORT),
    strictPort: values['strict-port'] ?? false,
    data: fileName('data', values.data),
    networks: fileName('networks', values.networks),
    seed: wholeNumber('seed', values.seed, 0, MAX_SEED, undefined),
    customers: wholeNumber('customers', values.customers, 0, MAX_CUSTOMERS, undefined),
    shop: wholeNumber('shop', values.shop, 1, SHOP_COUNT, undefined),
    latency: wholeNumber('latency', values.latency, 0, MAX_LATENCY_MS, 0),
    errorRate: ratio('error-rate', values['error-rate']),
    ...orderOptions(values, positionals),
    without: features(values.without),
  }
}

function read(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  try {
    return parseArgs({
      args: [...args],
      // More files behind the first of --orders.
      allowPositionals: true,
      options: {
        port: text,
        'strict-port': flag,
        data: text,
        networks: text,
        seed: text,
        customers: text,
        shop: text,
        latency: text,
        'error-rate': text,
        orders: { ...text, multiple: true },
        mapping: text,
        unread: text,
        without: text,
        help: { ...flag, short: 'h' },
        version: { ...flag, short: 'v' },
      },
    })
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(`${error.message.split('. ')[0]}; --help lists the options`)
  }
}

type Values = ReturnType<typeof read>['values']

function orderOptions(
  { orders = [], mapping, unread }: Pick<Values, 'orders' | 'mapping' | 'unread'>,
  more: readonly string[],
): Pick<CliOptions, 'orders' | 'mapping' | 'unread'> {
  if (orders.length === 0) {
    const [stray] = more
    if (stray !== undefined) throw new UsageError(`Unexpected argument '${stray}'; --help lists the options`)
    for (const [name, value] of Object.entries({ mapping, unread }))
      if (value !== undefined) throw new UsageError(`--${name} goes with --orders FILE`)
  }
  const files = [...orders, ...more]
  if (files.includes('')) throw new UsageError('--orders needs the name of a file')
  return { orders: files, mapping: fileName('mapping', mapping), unread: fileName('unread', unread) }
}

function features(value: string | undefined): readonly KnownFeature[] {
  if (value === undefined) return []
  return value.split(',').map((name) => {
    const known = FEATURES.find((feature) => feature === name.trim())
    if (known) return known
    throw new UsageError(`--without takes ${FEATURES.join(', ')}, not ${JSON.stringify(name)}`)
  })
}

function fileName(name: string, value: string | undefined): string | null {
  if (value === '') throw new UsageError(`--${name} needs the name of a file`)
  return value ?? null
}

function wholeNumber<T>(name: string, value: string | undefined, min: number, max: number, fallback: T) {
  if (value === undefined) return fallback
  const number = /^\d{1,10}$/.test(value) ? Number(value) : NaN
  if (number >= min && number <= max) return number
  throw new UsageError(`--${name} must be a whole number from ${min} to ${max}, not ${JSON.stringify(value)}`)
}

function ratio(name: string, value: string | undefined): number {
  if (value === undefined) return 0
  const [, digits, percent] = /^(\d{1,3}(?:\.\d{1,6})?|\.\d{1,6})(%?)$/.exec(value) ?? []
  const number = digits === undefined ? NaN : Number(digits) / (percent ? 100 : 1)
  if (number <= 1) return number
  throw new UsageError(
    `--${name} must be a number from 0 to 1 or a percentage such as 10%, not ${JSON.stringify(value)}`,
  )
}

import { parseArgs } from 'node:util'
import { CHECKS } from './checks/index.ts'
import type { ConformanceOptions } from './run.ts'

export const USAGE = `Usage: boom-risk-conformance --base-url URL --token TOKEN [options]

Checks a server against the contract of the boom-risk API, from outside, and prints what passes and fails. It writes:
use a shop that is there for tests.

  --base-url URL          where the API is; /v1/… is added to it
  --token TOKEN           of an employee who may do everything
  --second-token TOKEN    of an employee of another shop: what shops see of each other
  --limited-token TOKEN   of an employee of the first shop who may not write: permissions, masked numbers
  --origin URL            where the pages are that call: CORS
  --read-only             only checks that change nothing
  --only NAMES            only these checks or groups, such as paging,version.etag
  --json FILE             write the results to a file as well
  --list                  print every check with its rule and where it is written, and exit
  --help                  print this

Tokens can be given in BOOM_RISK_TOKEN, BOOM_RISK_SECOND_TOKEN and BOOM_RISK_LIMITED_TOKEN instead, where other users of the
machine do not see them. Exits with 0 when nothing failed, 1 when something did, 2 for a wrong option.`

export interface CliOptions extends Omit<ConformanceOptions, 'fetch' | 'onResult'> {
  readonly json: string | undefined
}

export type CliCommand =
  | { readonly run: 'checks'; readonly options: CliOptions }
  | { readonly run: 'help' | 'list' }
  | { readonly run: 'wrong'; readonly complaint: string }

/** What a command line asks for. */
export function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): CliCommand {
  let values: ReturnType<typeof parse>
  try {
    values = parse(args)
  } catch {
    // Node's own message quotes the argument, which may be a token.
    return wrong('an option is not known, or lacks its value')
  }
  if (values.help) return { run: 'help' }
  if (values.list) return { run: 'list' }
  const token = values.token ?? env['BOOM_RISK_TOKEN']
  const baseUrl = values['base-url']
  if (!baseUrl || !/^https?:\/\/[^/@?#]+(?:\/[^?#]*)?$/.test(baseUrl))
    return wrong('--base-url takes an http(s) URL without credentials, query or hash')
  if (!token) return wrong('--token is missing')
  const only = values.only?.split(',').filter((name) => name !== '')
  const unknown = only?.find((name) => !CHECKS.some(({ id }) => id === name || id.startsWith(`${name}.`)))
  if (unknown !== undefined)
    return wrong('--only names a check or group that does not exist; --list shows all')
  return {
    run: 'checks',
    options: {
      baseUrl,
      token,
      secondToken: values['second-token'] ?? env['BOOM_RISK_SECOND_TOKEN'],
      limitedToken: values['limited-token'] ?? env['BOOM_RISK_LIMITED_TOKEN'],
      origin: values.origin,
      readOnly: values['read-only'] ?? false,
      only,
      json: values.json,
    },
  }
}

function wrong(complaint: string): CliCommand {
  return { run: 'wrong', complaint }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean' } as const
  const { values } = parseArgs({
    args: [...args],
    options: {
      'base-url': text,
      token: text,
      'second-token': text,
      'limited-token': text,
      origin: text,
      'read-only': flag,
      only: text,
      json: text,
      list: flag,
      help: flag,
    },
  })
  return values
}

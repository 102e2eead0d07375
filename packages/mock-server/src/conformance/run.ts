import { Api } from './api.ts'
import { type Check, Mismatch, NotChecked } from './check.ts'
import { CHECKS } from './checks/index.ts'
import { Made } from './made.ts'
import { World } from './world.ts'

/** Which server is checked, as whom, and how far. What is not given leaves checks out; the report names them. */
export interface ConformanceOptions {
  /** Where the API is; `/v1/…` is added to it. */
  readonly baseUrl: string
  /** Of an employee who may do everything in a shop that is there for tests. */
  readonly token: string
  /** Of an employee of another shop: what shops see of each other is looked at only with it. */
  readonly secondToken?: string | undefined
  /** Of an employee of the first shop who may not write: permissions and masking are looked at only with it. */
  readonly limitedToken?: string | undefined
  /** Where pages call from, such as `https://shop.example`: CORS is looked at only with it. */
  readonly origin?: string | undefined
  /** Only those checks that change nothing. */
  readonly readOnly?: boolean | undefined
  /** Only the checks with these ids, or of these groups (what stands before the dot). */
  readonly only?: readonly string[] | undefined
  /** Instead of the global one. */
  readonly fetch?: typeof fetch | undefined
  /** Hears of each result as it is there. */
  readonly onResult?: ((result: CheckResult) => void) | undefined
}

/** `not_checked`: the shop, the tokens or the options lack what it takes to see; says nothing about the server. */
export type Outcome = 'passed' | 'failed' | 'not_checked'

/** What one check found. `rule` says in words what a server must do, and `source` where that is written. */
export interface CheckResult {
  readonly id: string
  readonly rule: string
  readonly source: string
  readonly outcome: Outcome
  /** What was expected and what came, or what was missing; empty where it passed. Holds no data of the shop. */
  readonly message: string
  readonly durationMs: number
}

/** What all checks found; a server conforms where `failed` is 0. */
export interface ConformanceReport {
  readonly passed: number
  readonly failed: number
  readonly notChecked: number
  readonly results: readonly CheckResult[]
}

/**
 * Checks a server against the contract, from outside and through the API alone. It makes customers with phone numbers kept for fiction,
 * notes and reports, acts on orders that it finds, and puts away what it made: use a shop that is there for tests.
 */
export async function runConformance(options: ConformanceOptions): Promise<ConformanceReport> {
  const { baseUrl, token, fetch = globalThis.fetch, readOnly = false, only, onResult } = options
  const made = new Made()
  const api = new Api({
    baseUrl,
    token,
    fetch,
    // What a platform leaves out cannot be looked at.
    onCall: async ({ feature }) => {
      if (feature) await world.needFeature(feature)
    },
    onAnswer: (...answer) => made.see(...answer),
  })
  const world: World = new World(api, {
    tokens: { main: token, second: options.secondToken, limited: options.limitedToken },
    readOnly,
    origin: options.origin,
  })
  const results: CheckResult[] = []
  for (const check of CHECKS) {
    if (only && !only.some((wanted) => check.id === wanted || check.id.startsWith(`${wanted}.`))) continue
    const result = await look(check, world)
    results.push(result)
    onResult?.(result)
  }
  if (!readOnly) await made.putAway(api)
  const count = (outcome: Outcome) => results.filter((result) => result.outcome === outcome).length
  return { passed: count('passed'), failed: count('failed'), notChecked: count('not_checked'), results }
}

async function look(check: Check, world: World): Promise<CheckResult> {
  const { id, rule, source } = check
  const started = performance.now()
  const verdict = await verdictOf(check, world)
  return { id, rule, source, ...verdict, durationMs: Math.round(performance.now() - started) }
}

async function verdictOf(
  { run, writes, feature }: Check,
  world: World,
): Promise<Pick<CheckResult, 'outcome' | 'message'>> {
  if (writes && world.readOnly) return { outcome: 'not_checked', message: 'writes; this run only reads' }
  try {
    if (feature !== undefined) await world.needFeature(feature)
    await run(world)
    return { outcome: 'passed', message: '' }
  } catch (error) {
    if (error instanceof NotChecked) return { outcome: 'not_checked', message: error.message }
    if (error instanceof Mismatch) return { outcome: 'failed', message: error.message }
    // Whatever else went wrong, such as a connection that broke: its own message may quote an address or a value.
    const name = error instanceof Error ? error.name : typeof error
    return { outcome: 'failed', message: `expected an answer, got none that could be read (${name})` }
  }
}

import type { FaultChange, Faults, ScenarioName } from '@boom-risk/mock-server'

export type { FaultChange, Faults }

export const LATENCIES = [0, 400, 2000, 10_000] as const
type Latency = (typeof LATENCIES)[number]

/** Ways to fail that a person can choose; in the mock server's words. */
export const FAILURES = {
  none: { errorRate: 0, scenario: null },
  some: { errorRate: 0.3, scenario: null },
  all: { errorRate: 1, scenario: null },
  'rate-limited': { errorRate: 0, scenario: 'rate-limited' },
  'expired-token': { errorRate: 0, scenario: 'expired-token' },
  'schema-drift': { errorRate: 0, scenario: 'schema-drift' },
} as const satisfies Record<string, { errorRate: number; scenario: ScenarioName | null }>
export type Failure = keyof typeof FAILURES
export const FAILURE_NAMES: readonly Failure[] = [
  'none',
  'some',
  'all',
  'rate-limited',
  'expired-token',
  'schema-drift',
]

/** The choice that comes closest to what is in force. */
export function failureOf({ errorRate, scenario }: Faults): Failure {
  const named = FAILURE_NAMES.find((name) => scenario !== null && FAILURES[name].scenario === scenario)
  return named ?? (errorRate >= 1 ? 'all' : errorRate > 0 ? 'some' : 'none')
}

export function latencyOf({ latencyMs }: Faults): Latency {
  return LATENCIES.find((latency) => latency >= latencyMs) ?? 10_000
}

/** How the network is, in a word. */
export function networkState(faults: Faults): 'offline' | 'failing' | 'slow' | 'normal' {
  if (faults.offline) return 'offline'
  if (failureOf(faults) !== 'none') return 'failing'
  return faults.latencyMs > 0 ? 'slow' : 'normal'
}

function isFaults(value: unknown): value is Faults {
  return typeof value === 'object' && value !== null && 'latencyMs' in value && 'offline' in value
}

/** @throws Error when the mock server does not answer, or not as expected. */
async function call(apiUrl: string, init: RequestInit): Promise<Faults> {
  const response = await fetch(`${apiUrl}/__mock/faults`, { ...init, signal: AbortSignal.timeout(5000) })
  const answer: unknown = response.ok ? await response.json() : undefined
  if (!isFaults(answer)) throw new Error(`/__mock/faults answered ${response.status}`)
  return answer
}

/** @throws Error when the mock server does not answer, or not as expected. */
export function readFaults(apiUrl: string): Promise<Faults> {
  return call(apiUrl, { method: 'GET' })
}

/** @throws Error when the mock server does not answer, or not as expected. */
export function writeFaults(apiUrl: string, change: FaultChange): Promise<Faults> {
  return call(apiUrl, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(change),
  })
}

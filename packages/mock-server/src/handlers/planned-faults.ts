import * as v from 'valibot'

/** What may be planned for the next calls of an operation, and whether the server does the work all the same. */
export const PLANNED_FAULTS = {
  /** The connection breaks before anything was done. */
  unreached: 'before',
  /** It is done, and the connection breaks before the answer. */
  lost: 'after',
  /** It is done, and the answer never comes. */
  hanging: 'after',
  /** A page of a network that wants a log-in first, with status 200. */
  portal: 'before',
  /** It is done, and a gateway answers with a page of its own, with status 200. */
  gateway_page: 'after',
  /** It is done, and a gateway answers 502 with a page of its own. */
  gateway_error: 'after',
  /** 401: the token has expired. */
  unauthorized: 'before',
  /** 429 with `Retry-After`. */
  rate_limited: 'before',
  /** 503 with `Retry-After`. */
  unavailable: 'before',
} as const

/** A fault that can be planned for a call: a key of {@link PLANNED_FAULTS}. */
export type PlannedFaultName = keyof typeof PLANNED_FAULTS

function isPlannedFault(name: string): name is PlannedFaultName {
  return Object.hasOwn(PLANNED_FAULTS, name)
}

/** The next so many calls of an operation meet a fault. */
export const PlannedFault = v.strictObject({
  /** The id of an operation of the contract, such as `createNote`. */
  operation: v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,64}$/)),
  fault: v.picklist(Object.keys(PLANNED_FAULTS).filter(isPlannedFault)),
  times: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000)),
})
export type PlannedFault = v.InferOutput<typeof PlannedFault>

const PAGE = '<!doctype html><title>Gateway</title><p>Please sign in to the network.</p>'

const page = (status: number): Response =>
  new Response(PAGE, { status, headers: { 'Content-Type': 'text/html' } })

/** What takes the place of an answer; `null` where it is a refusal of the API's own. */
export async function faultyAnswer(fault: PlannedFaultName, signal: AbortSignal): Promise<Response | null> {
  switch (fault) {
    case 'unreached':
    case 'lost':
      return Response.error()
    case 'hanging':
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve()
        signal.addEventListener('abort', () => resolve())
      })
      return Response.error()
    case 'portal':
    case 'gateway_page':
      return page(200)
    case 'gateway_error':
      return page(502)
    default:
      return null
  }
}

import { getDotPath, safeParse } from 'valibot'
import type { Operation, ResponseOf } from '../contract/operation.ts'
import { ContractError } from '../errors/contract-error.ts'

/**
 * Turns the text of a successful answer into what the operation promises; unknown fields are dropped.
 * @throws ContractError `malformed_body` (may be a body cut short: worth another try), `contract_violated` (is not).
 */
export function decode<O extends Operation>(
  operation: O,
  text: string,
  status: number,
  requestId: string,
): ResponseOf<O> {
  let json: unknown
  try {
    // An answer without content has none: a page in its place, such as a network's that wants a log-in, says nothing of the call.
    if (operation.status !== 204 || text.trim() !== '') json = JSON.parse(text)
  } catch {
    throw new ContractError({ code: 'malformed_body', status, requestId, retryable: true })
  }
  const schema: O['response'] = operation.response
  const parsed = safeParse(schema, json)
  if (parsed.success) return parsed.output
  throw new ContractError({
    status,
    requestId,
    // Only where, and what was expected: valibot's own message quotes the value, which may be a phone number.
    violations: parsed.issues.map((issue) => ({
      field: getDotPath(issue) ?? '',
      code: issue.type,
      message: `expected ${issue.expected}`,
    })),
  })
}

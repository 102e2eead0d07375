import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../src/contract/index.ts'
import { customer } from './customers.ts'

const SPECIFIC: Partial<Record<ProblemCode, Partial<Problem>>> = {
  validation_failed: {
    violations: [
      { field: '/content', code: 'contains_phone', message: 'A report holds no phone number' },
      { field: '/colour', code: 'unknown_field', message: 'The call knows no such field' },
    ],
  },
  customer_exists: { existingId: customer.id },
  version_conflict: { current: customer },
  order_action_not_allowed: { reason: 'delivery_slip_exists' },
}

/** A problem document with this code, as a server answers it. */
export function problemExample(code: ProblemCode): Problem {
  const { status, title } = PROBLEM_CODES[code]
  return {
    type: `https://boom-risk.example/problems/${code}`,
    title,
    status,
    code,
    requestId: 'req_8f2c1d',
    ...SPECIFIC[code],
  }
}

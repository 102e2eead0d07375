/**
 * Every code that a problem document of this version may have, with its HTTP status and its title. The list may grow:
 * a client decides on the codes it knows and on the status otherwise.
 */
export const PROBLEM_CODES = {
  malformed_request: {
    status: 400,
    title: 'The request is not well-formed JSON, or one of its headers is not valid',
  },
  idempotency_key_missing: { status: 400, title: 'This call needs an Idempotency-Key' },
  unauthorized: { status: 401, title: 'The token is missing, wrong or expired' },
  forbidden: { status: 403, title: 'The employee lacks the permission for this' },
  not_found: { status: 404, title: 'There is nothing here that this shop can see' },
  method_not_allowed: { status: 405, title: 'The path knows no such method' },
  customer_exists: { status: 409, title: 'Another customer of the shop has this phone, PSID or external id' },
  customer_has_no_phone: {
    status: 409,
    title: 'The customer has no phone number that other shops could know',
  },
  report_needs_order: {
    status: 409,
    title: 'A shop without an order of this customer cannot report them (D-18)',
  },
  report_too_soon: {
    status: 409,
    title: 'The shop reported this customer within a day, and has had no order of them since (D-18)',
  },
  report_state: { status: 409, title: 'The report is in a state that does not allow this' },
  order_action_not_allowed: { status: 409, title: 'A rule forbids this action on the order as it is' },
  undo_expired: { status: 409, title: 'The change can no longer be undone' },
  idempotency_key_in_use: {
    status: 409,
    title: 'The first request with this Idempotency-Key is still under way',
  },
  cursor_expired: { status: 410, title: 'The cursor is too old or unknown: begin again without it' },
  version_conflict: { status: 412, title: 'Somebody else changed this in the meantime' },
  payload_too_large: { status: 413, title: 'The body is larger than 1 MiB' },
  unsupported_media_type: { status: 415, title: 'The body is not application/json' },
  validation_failed: { status: 422, title: 'Fields of the request were refused' },
  idempotency_key_reused: { status: 422, title: 'This Idempotency-Key belongs to another request' },
  if_match_missing: { status: 428, title: 'This call needs If-Match' },
  rate_limited: { status: 429, title: 'Too many requests' },
  report_limit_reached: {
    status: 429,
    title: 'The shop has reported as many customers as it may within an hour (D-18)',
  },
  lookup_limit_reached: {
    status: 429,
    title: 'An employee who sees masked numbers has looked up as many as they may within an hour (D-20)',
  },
  internal_error: { status: 500, title: 'The server failed' },
  not_implemented: { status: 501, title: 'The server leaves this call out: its session has no such feature' },
  unavailable: { status: 503, title: 'The server is away for a while' },
} as const satisfies Record<string, { status: number; title: string }>

/** A code that this version of the contract knows. */
export type ProblemCode = keyof typeof PROBLEM_CODES

/** Codes of `violations`: what is wrong with a field. */
export const VIOLATION_CODES = {
  required: 'The field is missing',
  unknown_field: 'The call knows no such field',
  wrong_type: 'The value is of another JSON type',
  invalid_choice: 'The value is none of those allowed',
  invalid_format: 'The text is not of the form that is needed',
  invalid_text: 'The text holds control characters or is not well-formed Unicode',
  too_short: 'The text is too short',
  too_long: 'The text is too long',
  too_few: 'The list is too short',
  too_many: 'The list is too long',
  too_small: 'The number or date is too small',
  too_large: 'The number or date is too large',
  conflict: 'The field contradicts another one',
  duplicate: 'The value stands in the list twice',
  unknown_reference: 'The id names nothing that exists',
  read_only: 'The field cannot be changed',
  contains_phone: 'A report holds no phone number (X-7)',
  contains_address: 'A report holds no address (X-7)',
  contains_link: 'A report holds no link (X-7)',
  contains_insult: 'A report holds no insult (X-7)',
} as const satisfies Record<string, string>

/** A violation's code that this version of the contract knows. */
export type ViolationCode = keyof typeof VIOLATION_CODES

/** What an employee may do; an element offers nothing that is not here. */
export const PERMISSIONS = [
  'customers.read',
  'customers.write',
  'customers.read_phone',
  'customers.reveal_phone',
  'reports.write',
  'orders.write',
  'notes.write',
  'export',
] as const
/** The permissions that this version asks for; a session may name others, read as `unknown`. */
export type KnownPermission = (typeof PERMISSIONS)[number]

/**
 * Most distinct phone numbers within an hour that an employee may look up who sees numbers masked, over all calls that take one
 * (`D-20`). A number that was asked about already costs nothing.
 */
export const MAX_LOOKUPS_PER_HOUR = 300

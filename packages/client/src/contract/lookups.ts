/**
 * Most distinct phone numbers within an hour that an employee may look up who sees numbers masked, over all calls that take one
 * (`D-20`). A number that was asked about already costs nothing.
 */
export const MAX_LOOKUPS_PER_HOUR = 300

/**
 * The same within a day, for who may have no number shown either: fewer than the thousand numbers that one masked number may be, so
 * that trying them all takes longer than a day (`D-20`).
 */
export const MAX_LOOKUPS_PER_DAY = 600

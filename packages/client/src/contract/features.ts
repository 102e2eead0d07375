/**
 * Groups of calls that a platform may leave out: they answer 501 `not_implemented`, or 404, and an element shows nothing that needs them.
 */
export const FEATURES = [
  /** `GET /v1/events`: without it, changes of others show with the next question. */
  'events',
  /** `GET /v1/custom-fields` and the choice of those shown (`S1-22`). */
  'custom_fields',
  /** `GET /v1/boom-customers/summary`: what came back of late, above the list. */
  'boom_summary',
  /** Notes about customers (`S1-20`). */
  'notes',
] as const
/** The groups of calls that a platform may leave out. */
export type KnownFeature = (typeof FEATURES)[number]

import * as v from './valibot.ts'
import { FEATURES } from './features.ts'
import { PERMISSIONS } from './permissions.ts'
import type { Operation } from './operation.ts'
import { Id, openEnum } from './primitives.ts'

/**
 * `customers.read_phone`: numbers come in clear. `customers.reveal_phone`: they come masked, and each can be revealed,
 * which the server records. Neither: they stay masked (`X-8`).
 */
export const Permission = openEnum(PERMISSIONS)
export type Permission = v.InferOutput<typeof Permission>

/** A group of calls that a server may leave out. One that a client does not know reads as `unknown`. */
export const Feature = openEnum(FEATURES)
export type Feature = v.InferOutput<typeof Feature>

/** Help pages of `S1-23`; `null` is not shown. */
export const HelpLinks = v.object({
  paymentLink: v.nullable(v.string()),
  sourceTracking: v.nullable(v.string()),
  customFields: v.nullable(v.string()),
  support: v.nullable(v.string()),
})
export type HelpLinks = v.InferOutput<typeof HelpLinks>

/** Reasons that a shop's people choose with one press; the most wanted first, each a few words without a full stop. */
export const ReadyReasons = v.object({
  /** Of bad reports: they have to pass the rules for those (`X-7`). */
  report: v.array(v.string()),
  /** Of cancelled orders. */
  cancel: v.array(v.string()),
})
export type ReadyReasons = v.InferOutput<typeof ReadyReasons>

/** `GET /v1/session`: who is asking, and the shop's settings. */
export const Session = v.object({
  shop: v.object({ id: Id, name: v.string() }),
  employee: v.object({
    id: Id,
    name: v.string(),
    role: openEnum(['owner', 'staff', 'read_only']),
  }),
  permissions: v.array(Permission),
  /** Which optional calls the server answers; all of them where this is absent. */
  features: v.optional(v.array(Feature)),
  settings: v.object({
    /** The host's order page, with `{orderId}` and `{orderCode}` to fill in (`S1-14`); `null`: no link. */
    orderUrlTemplate: v.nullable(v.string()),
    helpLinks: HelpLinks,
    /** Whether a report shows at once or waits for a moderator (`X-6`). */
    reportModeration: openEnum(['auto', 'manual']),
    /** IANA zone that dates are shown and exported in (`D-22`); `Asia/Ho_Chi_Minh` where it is absent. */
    timeZone: v.optional(v.string()),
    /** The shop's own: set by it, or what it gives most often. They stand before those that the elements bring along. */
    readyReasons: v.optional(ReadyReasons),
  }),
})
export type Session = v.InferOutput<typeof Session>

/** The shop, the employee, permissions and shop settings. */
export const getSession = {
  id: 'getSession',
  method: 'GET',
  path: '/v1/session',
  permission: null,
  response: Session,
  status: 200,
  idempotent: true,
} as const satisfies Operation

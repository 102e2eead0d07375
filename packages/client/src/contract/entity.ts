import * as v from './valibot.ts'
import { Id } from './primitives.ts'

/** State of an entity, changed by every write to it; its `ETag` is this in double quotes. Opaque, 1–64 characters. */
export const Version = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._:-]{1,64}$/))

/** A calendar day without a time zone, such as `2026-11-21`. */
export const CalendarDate = v.pipe(v.string(), v.isoDate())

/** An amount in whole đồng; the contract knows no other currency and no fractions. */
export const Dong = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** A person of the shop who did something. */
export const EmployeeRef = v.object({ id: Id, name: v.string() })
export type EmployeeRef = v.InferOutput<typeof EmployeeRef>

/** What the `Idempotency-Key` header holds, such as a UUID; a server keeps the answer for at least 24 hours. */
export const IdempotencyKey = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_.:-]{8,128}$/))

// valibot, whose objects read their entries with `for … in`: on a page that has put something on every object each answer would break.
import * as v from 'valibot'

export * from 'valibot'

/** An object's own entries, with nothing behind them. */
function own<const Entries extends v.ObjectEntries>(entries: Entries): Entries {
  const bare: Entries = Object.assign(Object.create(null), entries)
  return bare
}

/** As valibot's; fields that it does not name are dropped. */
/* @__NO_SIDE_EFFECTS__ */
export function object<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.ObjectSchema<Entries, undefined> {
  return v.object(own(entries))
}

/** As valibot's; fields that it does not name are refused. */
/* @__NO_SIDE_EFFECTS__ */
export function strictObject<const Entries extends v.ObjectEntries>(
  entries: Entries,
): v.StrictObjectSchema<Entries, undefined> {
  return v.strictObject(own(entries))
}

import * as v from './valibot.ts'

/**
 * A strict object of which every field may be left out. A list is refused: valibot takes one as an object without
 * fields, so that `[]` would pass for a change of nothing or a search for everybody.
 */
/* @__NO_SIDE_EFFECTS__ */
export function partialObject<const T extends v.ObjectEntries>(entries: T) {
  const schema = v.strictObject(entries)
  const run = schema['~run'].bind(schema)
  return Object.assign(schema, {
    '~run': (...[dataset, config]: Parameters<typeof run>): ReturnType<typeof run> =>
      run(Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
  })
}

import * as v from 'valibot'

/**
 * The same schema, with one test for what fits; what does not is told apart by its own steps. A page of a list holds some
 * 3,000 such values, and in the first of a visit each step for each is interpreted.
 */
/* @__NO_SIDE_EFFECTS__ */
export function quick<const T extends v.GenericSchema>(schema: T, fits: (value: unknown) => boolean): T {
  const run: v.GenericSchema['~run'] = (dataset, config) => {
    const { value } = dataset
    return fits(value) ? { typed: true, value } : schema['~run'](dataset, config)
  }
  return { ...schema, '~run': run }
}

/** Text of a form, such as `v.regex(…)` tells. */
/* @__NO_SIDE_EFFECTS__ */
export function matching<
  const T extends v.BaseValidation<string, string, v.BaseIssue<unknown>> & { requirement: RegExp },
>(form: T) {
  return quick(v.pipe(v.string(), form), (value) => typeof value === 'string' && form.requirement.test(value))
}

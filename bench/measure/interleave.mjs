import { median } from './report.mjs'

/**
 * Measures the variants in turn, round after round, so that a busy moment of the machine hits all of them alike.
 * `measure(variant)` resolves to an object of numbers; the first round warms up and is thrown away.
 */
export async function interleave(variants, rounds, measure) {
  const samples = Object.fromEntries(variants.map((variant) => [variant, []]))
  for (let round = 0; round <= rounds; round++) {
    // Another one begins each round: nobody always runs in the shadow of the same neighbour.
    const order = variants.map((_, i) => variants[(i + round) % variants.length])
    for (const variant of order) {
      const figures = await measure(variant)
      if (round > 0) samples[variant].push(figures)
    }
  }
  const medians = Object.fromEntries(
    variants.map((variant) => [
      variant,
      Object.fromEntries(
        Object.keys(samples[variant][0]).map((figure) => [
          figure,
          median(samples[variant].map((sample) => sample[figure])),
        ]),
      ),
    ]),
  )
  return { samples, medians }
}

/** Medians of each variant, and as a ratio to those of the base. */
export function ratios(medians, base) {
  return Object.fromEntries(
    Object.entries(medians).map(([variant, figures]) => [
      variant,
      Object.fromEntries(
        Object.entries(figures).flatMap(([figure, value]) => [
          [figure, Number(value.toFixed(2))],
          [`${figure} ×`, Number((value / medians[base][figure]).toFixed(2))],
        ]),
      ),
    ]),
  )
}

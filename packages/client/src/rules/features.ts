/**
 * Whether a server answers an optional group of calls, by the `features` of its session. A server that names none answers all of them, as
 * servers did before there was a choice.
 */
export function hasFeature(features: readonly string[] | undefined, feature: string): boolean {
  return features?.includes(feature) ?? true
}

/** The tab that a key leads to, by APG's pattern for tabs: the arrows go round, as the text runs; Home and End to the ends. */
export function tabByKey<T>(
  { key, currentTarget }: KeyboardEvent,
  tabs: readonly T[],
  selected: T,
): T | undefined {
  const isRtl = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl'
  const at = tabs.indexOf(selected)
  const step = isRtl ? -1 : 1
  const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: tabs.length - 1 }[key]
  return to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
}

import type { ReadableText, TextRange } from '../readable-text.ts'
import { ALLEY_HOUSE, isDate, PATTERNS, type Tier } from './address-parts.ts'

interface Cluster {
  start: number
  end: number
  readonly tiers: Set<Tier>
}

/** Parts of one address stand this close, in characters. */
const NEAR = 30

function* parts({ cased, lower }: ReadableText): Generator<readonly [Tier, TextRange]> {
  const isProper = (start: number) => /^\p{Lu}/u.test(cased.slice(start, start + 1))
  for (const { tier, pattern, lengthOf } of PATTERNS) {
    for (const { 0: found, index, groups = {} } of lower.matchAll(pattern)) {
      const name = groups['name']
      if (name !== undefined && !isProper(index + found.lastIndexOf(name))) continue
      const length = lengthOf ? lengthOf(found, groups) : found.length
      if (length !== null) yield [tier, { start: index, end: index + length }]
    }
  }
  for (const { 0: found, index } of lower.matchAll(ALLEY_HOUSE)) {
    const end = index + found.length
    const named = /^[\s,]+\p{Lu}/u.test(cased.slice(end, end + 4))
    if (named && !isDate(found)) yield ['house', { start: index, end }]
  }
}

/** Two of these lead to one door: a flat and its floor, its block, its building. */
const INSIDE: readonly Tier[] = ['flat', 'floor', 'block', 'building']

function isAddress({ tiers }: Cluster): boolean {
  if (tiers.has('house')) return true
  const inside = INSIDE.filter((tier) => tiers.has(tier)).length
  if (inside > 1) return true
  if (tiers.has('hamlet') || tiers.has('group') || tiers.has('ward')) return tiers.size > 1
  const isIn = tiers.has('district') || tiers.has('province')
  return (
    (tiers.has('street') && (isIn || inside > 0)) ||
    (tiers.has('road') && (tiers.has('district') || inside > 0)) ||
    (tiers.has('number') && tiers.has('district')) ||
    (inside > 0 && tiers.has('district'))
  )
}

/** Addresses that lead to a person: a house, or a ward with what it belongs to (`X-7`). */
export function findAddresses(text: ReadableText): TextRange[] {
  const clusters: Cluster[] = []
  for (const [tier, { start, end }] of [...parts(text)].sort(([, a], [, b]) => a.start - b.start)) {
    const cluster = clusters.at(-1)
    if (cluster && start - cluster.end <= NEAR) {
      cluster.end = Math.max(cluster.end, end)
      cluster.tiers.add(tier)
    } else {
      clusters.push({ start, end, tiers: new Set([tier]) })
    }
  }
  return clusters.filter(isAddress).map(({ start, end }) => ({ start, end }))
}

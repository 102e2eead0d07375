// What a room of the house may not take from another. The arrows between packages are the linter's (`.oxlintrc.json`).

/** A folder each, whose inside is nobody else's: others take its `index.ts` or its `define.ts`. */
export const ELEMENTS = [
  'boom-customer-table',
  'customer-detail',
  'customer-panel',
  'customer-suggestions',
  'report-dialog',
  'risk-badge',
  'risk-provider',
]

/** What elements stand on; each of them would otherwise drag an element along. */
const SHARED = new Set(['base', 'i18n', 'old-browsers', 'runtime', 'spreadsheet', 'time', 'ui'])

const roomOf = (file) => file.split('/')[0]

function elementsArrow(file, asked) {
  const room = roomOf(file)
  const other = roomOf(asked)
  if (!ELEMENTS.includes(other) || other === room) return undefined
  if (SHARED.has(room)) return 'what elements share knows no element'
  const isOutside = [`${other}/index.ts`, `${other}/define.ts`].includes(asked)
  return isOutside
    ? undefined
    : `the inside of ${other} is its own: take what its index.ts offers, or put it into ui/`
}

function clientArrow(file, asked) {
  const isForbidden = roomOf(file) === 'contract' && asked.startsWith('rules/')
  return isForbidden ? 'the contract says what is sent; what follows from it is in the rules' : undefined
}

function serverArrow(file, asked) {
  const isForbidden = roomOf(file) === 'domain' && asked === '@boom-risk/client'
  return isForbidden
    ? 'the domain takes the contract, the rules and moderation, not the whole client'
    : undefined
}

/** The rule of each package: why a file may not ask for another; `undefined` where it may. */
export const ARROWS = {
  'packages/client/src': clientArrow,
  'packages/elements/src': elementsArrow,
  'packages/mock-server/src': serverArrow,
}

/** Each arrow of a graph that is forbidden, in words. */
export function forbiddenIn(graph, rule) {
  const found = []
  for (const [file, asked] of graph)
    for (const other of asked) {
      const why = rule(file, other)
      if (why) found.push(`${file} imports ${other}: ${why}`)
    }
  return found
}

// What a room of the house may take: of its package, and of packages by name. What is not in its row is forbidden to it.

/** Stands for the folder of any element, in a row's name and in what it lists. */
const ELEMENT = '<element>'

/** What an element shows to others: its class, and what registers it. Its inside is its own. */
const CLASS = `${ELEMENT}/index.ts`
const DEFINE = `${ELEMENT}/define.ts`

/**
 * A row for each folder of a package, and for each file beside them: the rooms (`text/`), the files (`client.ts`) and the packages
 * (`lit`, with what is below it; `node:` for all of Node) that it may take. Its own files are understood. In a package with a row for
 * elements, a folder without a row of its own is an element.
 */
export const ROOMS = {
  // HTTP and the contract: no element, no server, no Node.
  'packages/client/src': {
    text: [],
    'risk-levels.ts': [],
    rules: ['risk-levels.ts', 'text/'],
    moderation: ['rules/', 'text/', 'tldts-icann'],
    // It says what is sent; what follows from that is in the rules.
    contract: ['risk-levels.ts', 'text/', 'valibot'],
    errors: ['contract/'],
    transport: ['contract/', 'errors/', 'ky', 'valibot'],
    cache: ['transport/clock.ts'],
    resources: ['cache/', 'contract/', 'core/', 'errors/', 'live/', 'rules/', 'transport/', 'valibot'],
    live: ['contract/', 'core/', 'errors/', 'tabs/', 'transport/'],
    tabs: ['contract/', 'core/', 'resources/changes.ts', 'transport/'],
    core: ['cache/', 'resources/', 'rules/', 'tabs/', 'transport/'],
    'client.ts': ['core/', 'resources/'],
    'index.ts': ['client.ts', 'contract/', 'core/', 'errors/', 'live/', 'resources/'],
  },

  // They show what the client brings. What they share knows no element, for each would be dragged along.
  'packages/elements/src': {
    runtime: ['i18n/messages.ts', '@boom-risk/client'],
    i18n: ['runtime/runtime.ts', 'time/local-clock.ts'],
    time: ['runtime/', '@boom-risk/client'],
    'old-browsers': ['base/definable.ts', 'lit', '@oddbird/popover-polyfill'],
    base: ['i18n/', 'old-browsers/', 'runtime/', 'version.ts', 'lit', '@lit/task', '@boom-risk/client'],
    ui: ['base/', 'i18n/', 'runtime/', 'time/', 'lit', '@boom-risk/client'],
    // Loaded when somebody exports, and without Lit.
    spreadsheet: ['i18n/', 'time/'],
    [ELEMENT]: [
      'base/',
      'i18n/',
      'runtime/',
      'spreadsheet/',
      'time/',
      'ui/',
      'version.ts',
      'lit',
      '@boom-risk/client',
      CLASS,
      DEFINE,
    ],
    'chat-adapters': ['customer-panel/index.ts'],
    cdn: ['base/retry-queue.ts', 'runtime/', DEFINE],
    typings: [CLASS, 'preact', 'react', 'svelte', 'vue'],
    'define.ts': ['index.ts', DEFINE],
    'index.ts': ['runtime/', CLASS],
    'version.ts': [],
  },

  // The API on a desk: it knows the client's contract, rules and moderation, and no element.
  'packages/mock-server/src': {
    // No HTTP.
    domain: ['@boom-risk/client/contract', '@boom-risk/client/moderation', '@boom-risk/client/rules'],
    // A browser's worker reads files as well, so no Node; of the domain, the form of an imported order alone.
    import: [
      'domain/own-shop/imported-order.ts',
      '@boom-risk/client/rules',
      '@zip.js/zip.js',
      'papaparse',
      'saxen',
      'valibot',
    ],
    handlers: ['domain/', '@boom-risk/client/contract', '@boom-risk/client/rules', 'valibot'],
    'server.ts': ['domain/', 'handlers/'],
    doors: ['domain/', 'handlers/', 'server.ts', 'msw', 'node:http'],
    persistence: ['domain/', 'node:sqlite', 'valibot'],
    cli: [
      'domain/',
      'doors/',
      'handlers/',
      'import/',
      'server.ts',
      '@boom-risk/client/contract',
      '@boom-risk/client/rules',
      'node:',
      'valibot',
    ],
    'cli.ts': ['cli/', 'domain/', 'doors/', 'persistence/', 'server.ts'],
    // The real client over a server in memory.
    testing: ['domain/', 'server.ts', '@boom-risk/client'],
    // It checks any server, so it knows nothing of this one.
    conformance: ['@boom-risk/client/contract', '@boom-risk/client/rules', 'node:fs', 'node:util', 'valibot'],
    'index.ts': ['domain/', 'doors/', 'handlers/', 'server.ts'],
  },
}

const isFile = (asked) => asked.endsWith('.ts')

const firstOf = (path) => path.split('/')[0]

const isOfElement = (path, rooms) => path.includes('/') && !Object.hasOwn(rooms, firstOf(path))

function isTaken(listed, asked) {
  if (/[/:]$/.test(listed)) return asked.startsWith(listed)
  return asked === listed || asked.startsWith(`${listed}/`)
}

/** Why a file may not ask for another; `undefined` where it may. */
function refusal(file, asked, rooms) {
  if (isFile(asked) && firstOf(asked) === firstOf(file)) return undefined
  const row = rooms[isOfElement(file, rooms) ? ELEMENT : firstOf(file)]
  if (!row) return `${firstOf(file)} has no row in scripts/lint/rooms.mjs`
  const names = [asked]
  if (isFile(asked) && isOfElement(asked, rooms)) names.push(asked.replace(/^[^/]+/, ELEMENT))
  if (row.some((listed) => names.some((name) => isTaken(listed, name)))) return undefined
  return `${firstOf(file)} may take ${row.join(', ') || 'nothing'}`
}

/** Each arrow of a graph that these rooms forbid, in words. */
export function forbiddenIn(graph, rooms) {
  const found = []
  for (const [file, asked] of graph)
    for (const other of asked) {
      const why = refusal(file, other, rooms)
      if (why) found.push(`${file} imports ${other}: ${why}`)
    }
  return found
}

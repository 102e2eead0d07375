// What `npm run verify` runs, by name; each suite has a planted fault that shows that it can fail.

const flows = (file) => `pnpm exec vitest run --config demo/vitest.config.ts e2e/reliability/${file}`

const unit = (paths) => `pnpm exec vitest run ${paths}`

/** `what` is a line of the page of results. */
export const SUITES = [
  {
    name: 'strict pages',
    what: "every state of every element under `default-src 'none'` with Trusted Types: nothing violated",
    command: flows('strict-pages'),
  },
  {
    name: 'hostile data',
    what: 'texts of public corpora in every field of every answer, mutated answers, texts of a megabyte, ten thousand entries in every list, endless answers: nothing runs, throws, blanks, freezes or says nonsense, and all is well once the server is',
    command: flows('hostile-data'),
  },
  {
    name: 'secrets',
    what: 'a phone and a token through all views of a page, with an API that quotes them in its errors: in no address, referrer, storage, cookie, database, cache, history, title, timeline, console, error, channel, log or attribute',
    command: flows('secrets'),
  },
  {
    name: 'hostile pages',
    what: 'styles of the page, zoom, any display, names taken away from the document, replaced texts, swapped pieces: the elements look and work as on a plain page',
    command: `${flows('host-pages')} e2e/cdn/prototypes`,
  },
  {
    name: 'mock server',
    what: '200 slow connections, malformed HTTP, hosts of elsewhere, ten minutes of mixed load with kills: nothing acknowledged is lost, and memory, ledger and events have an end',
    command: unit('packages/mock-server/test/reliability packages/mock-server/test/persistence/kill'),
  },
  {
    name: 'accessibility',
    what: 'axe and the patterns of the ARIA practices in every state, theme and language; 320 px, wide texts, a font of 24 px, right to left; what is read aloud; where the focus goes',
    command: flows('accessibility'),
  },
  {
    name: 'long days',
    what: 'mounts with what they open, and nothing held; a shift whose memory ends as it began; clocks wrong by a day, a sleep of eight hours',
    command: flows('long-days'),
  },
  {
    name: 'regular expressions',
    what: 'each one of the sources, and those that the rules put together: none that a text can make take long',
    command: 'node --conditions=@boom-risk/source scripts/verify/regular-expressions.mjs',
  },
  {
    name: 'mutants of the rules',
    what: 'small changes of the business rules, of which their tests notice at least 85 %',
    command: 'node --conditions=@boom-risk/source scripts/verify/mutation.mjs --every 5',
  },
  {
    name: 'dependencies',
    what: 'licences of what is installed with the packages (docs/licences.md), and what the registry knows against it',
    command: 'node scripts/verify/dependencies.mjs',
  },
]

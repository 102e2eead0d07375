import { SUITES } from './suites.mjs'

const HEAD = `# Reliability

What was tried against the elements, the client and the mock server, and what failed. Written by \`npm run verify\`, which runs all of it;
\`npm run verify -- --only "hostile data"\` runs one suite and renews its line. A part of each suite, with the same seeds every day, runs in \`npm test\`, of the long days in \`npm run test:long\`.
Each suite holds planted faults, and fails where one of them is not seen.

| suite | tried | failed | seconds | on |
|---|---|---|---|---|
`

/** A number as it is read: 5,000. */
const grouped = (count) => count.toLocaleString('en')

function lineOf({ name, what, tried, failed, seconds, date }) {
  const counts = Object.entries(tried).map(([counted, count]) => `${grouped(count)} ${counted}`)
  return `| **${name}**: ${what} | ${counts.join(', ')} | ${failed} | ${grouped(seconds)} | ${date} |`
}

/** The page with these results in place of the older ones of the same suites. */
export function renewedPage(page, results) {
  const lines = new Map()
  for (const line of page.split('\n')) {
    const name = /^\| \*\*(.+?)\*\*/.exec(line)?.[1]
    if (name) lines.set(name, line)
  }
  for (const result of results) lines.set(result.name, lineOf(result))
  const shown = SUITES.flatMap(({ name }) => lines.get(name) ?? [])
  return `${HEAD}${shown.join('\n')}\n`
}

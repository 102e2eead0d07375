// What came of each app, as a page of the docs: a run of some of them renews their lines.
const HEAD = `# Embedded

Small real apps of the packages as they are published: installed from the registry, type-checked, built, run and gone through in each browser; and hosts' own
tests. Written by \`npm run verify:embed\`, which goes through all of them; \`npm run verify:embed -- --only react,vue\` goes through some and renews their lines.
Each app is a folder of [demo/embed](../demo/embed). Each check is named in [scripts/embed](../scripts/embed/checks.mjs).

| app | with | installs | types | builds | tests | runs | Chromium | Firefox | on |
|---|---|---|---|---|---|---|---|---|---|
`

export const COLUMNS = ['installs', 'types', 'builds', 'tests', 'runs', 'chromium', 'firefox']

function lineOf({ stack, description, versions, date, ...row }) {
  const cells = COLUMNS.map((column) => row[column] ?? '–')
  return `| **${stack}**: ${description} | ${versions.join(', ') || '–'} | ${cells.join(' | ')} | ${date} |`
}

/** The page with these rows in place of the older ones of the same apps, in the order of `stacks`. */
export function renewedTable(page, rows, stacks) {
  const lines = new Map()
  for (const line of page.split('\n')) {
    const name = /^\| \*\*(.+?)\*\*/.exec(line)?.[1]
    if (name) lines.set(name, line)
  }
  for (const row of rows) lines.set(row.stack, lineOf(row))
  return `${HEAD}${stacks.flatMap((name) => lines.get(name) ?? []).join('\n')}\n`
}

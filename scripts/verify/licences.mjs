/** Licences that ask for no more than to be named. */
const FREE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'OFL-1.1',
])

/** Of an expression such as `(MIT OR GPL-2.0)` one of the choices is enough. */
export function isFree(licence) {
  return licence
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => FREE.has(part.trim())))
}

/** The page of all of them, by name. */
export function licencesPage(packages) {
  const lines = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, versions, licence }) => `| ${name} | ${versions.join(', ')} | ${licence} |`)
  return `# Licences

What is installed with the published packages. Written by \`npm run verify -- --only dependencies\`.

| package | version | licence |
|---|---|---|
${lines.join('\n')}
`
}

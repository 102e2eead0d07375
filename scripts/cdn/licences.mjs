// The notices of the packages that a file holds, from the LICENSE files that they come with.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const packages = new Map()

/** The package that a module comes from, and its licence; `undefined` for our own. @throws Error for a package without one */
function packageOf(id) {
  const path = id.replace(/^\0/, '').split('?')[0]
  if (!/[\\/]node_modules[\\/]/.test(path)) return undefined
  let folder = dirname(path)
  // A package may have a package.json without a name further in, which only says how its modules are written.
  while (!existsSync(join(folder, 'package.json')) || !manifestOf(folder).name) folder = dirname(folder)
  const { name, license } = manifestOf(folder)
  const known = packages.get(name)
  if (known) return known
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry))
  if (!file) throw new Error(`${name} (${license}) comes without a LICENSE file: what has to be said of it?`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
  packages.set(name, { name, text })
  return packages.get(name)
}

function manifestOf(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

const byText = (one, other) => (one < other ? -1 : 1)

/** A comment with the licence of each package among the modules; packages of one licence share its text. */
export function noticesOf(moduleIds) {
  const names = new Map()
  for (const { name, text } of moduleIds.flatMap((id) => packageOf(id) ?? []))
    names.set(text, new Set([...(names.get(text) ?? []), name]))
  const notices = [...names]
    .map(([text, set]) => `${[...set].toSorted(byText).join(', ')}:\n\n${text}`)
    .sort(byText)
  return notices.length ? `/*!\n${notices.join('\n\n---\n\n').replaceAll('*/', '* /')}\n*/\n` : ''
}

// The version of a package stands in its package.json alone. Sources say `0.0.0-source`; what is built says the version.
import { readFileSync, writeFileSync } from 'node:fs'

const SOURCE_VERSION = '0.0.0-source'
const root = new URL('../../packages/elements/', import.meta.url)

export function versionOf(folder) {
  return JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')).version
}

function stamped(code, file) {
  if (!code.includes(SOURCE_VERSION))
    throw new Error(`${file} does not say ${SOURCE_VERSION}: where does the version stand now?`)
  return code.replace(SOURCE_VERSION, versionOf(root))
}

/** For what is bundled from the source. */
export const versionForVite = {
  name: 'version',
  transform: (code, id) =>
    /[\\/]elements[\\/]src[\\/]version\.ts$/.test(id) ? { code: stamped(code, id), map: null } : undefined,
}

/** For what the compiler has built; done again, it says the same. */
export function stampDist() {
  const file = new URL('dist/version.js', root)
  const code = readFileSync(file, 'utf8')
  if (!code.includes(`'${versionOf(root)}'`)) writeFileSync(file, stamped(code, file.pathname))
}

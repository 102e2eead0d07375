// The small apps of `demo/embed`: each with what it is checked by.
import { cpSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const APPS = fileURLToPath(new URL('../../demo/embed', import.meta.url))

/** The folders of `demo/embed`. */
export const STACKS = readdirSync(APPS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/**
 * Those that every day goes through, and how they are made ready: `types` by the compiler of the workspace, `builds` by Vite. The others are made
 * with more than the workspace has.
 */
export const DAILY = {
  html: {},
  express: {},
  'server-pages': {},
  'lit-ssr': { builds: true },
  react: { types: true, builds: true },
  preact: { types: true, builds: true },
  vue: { builds: true },
  svelte: { builds: true },
}

const SOURCES = '**/*.{html,js,mjs,ts,tsx,vue,svelte,astro,php}'

/**
 * Puts an app into a folder of its own, with the packed packages, and `words` such as the address of the API in place of what stands for them.
 * @returns its scripts, and what its `package.json` says of it under `embed`
 */
export function place(stack, folder, { tarballs, words }) {
  rmSync(folder, { recursive: true, force: true })
  cpSync(join(APPS, stack), folder, { recursive: true })
  for (const file of globSync(SOURCES, { cwd: folder })) {
    const path = join(folder, file)
    const text = Object.entries(words).reduce(
      (all, [word, said]) => all.replaceAll(word, said),
      readFileSync(path, 'utf8'),
    )
    writeFileSync(path, text)
  }
  const path = join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(path, 'utf8'))
  const { dependencies, devDependencies = {} } = manifest
  for (const [name, tarball] of Object.entries(tarballs)) {
    if (name in devDependencies) devDependencies[name] = `file:${tarball}`
    // What one package of ours needs of the other comes packed as well.
    else if (name in dependencies || name === '@boom-risk/client') dependencies[name] = `file:${tarball}`
  }
  writeFileSync(path, JSON.stringify(manifest, null, 2))
  const { scripts = {}, description, embed } = manifest
  return { scripts, description, ...embed }
}

/** What was installed of the libraries that an app says it is about, such as `react 19.2.0`. */
export function versionsIn(folder, libraries = []) {
  return libraries.map((name) => {
    const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'))
    return `${name} ${version}`
  })
}

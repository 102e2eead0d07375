// What is wrong with a package as it would be published, looked at as it lies unpacked in a folder.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const CONDITIONS = new Set(['types', 'default'])
const ALWAYS = ['LICENSE', 'README.md', 'package.json']

/** @returns a sentence for each problem; none for a package that may go out */
export function problemsOf(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const all = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
  return [
    ...manifestProblems(manifest),
    ...contentProblems(manifest, all),
    ...exportProblems(manifest.exports, folder),
    ...mapProblems(all, folder),
    ...versionProblems(manifest, all, folder),
    ...importProblems(manifest, all, folder),
  ]
}

function manifestProblems(manifest) {
  const { keywords = [], repository = {}, dependencies = {} } = manifest
  const missing = ['description', 'license', 'homepage', 'bugs'].filter((field) => !manifest[field])
  return [
    ...missing.map((field) => `package.json has no "${field}"`),
    ...(keywords.length ? [] : ['package.json has no "keywords"']),
    ...(repository.url && repository.directory
      ? []
      : ['package.json has no "repository" with url and directory']),
    ...['devDependencies', 'scripts']
      .filter((field) => manifest[field])
      .map((field) => `package.json has "${field}"`),
    ...Object.entries(dependencies)
      .filter(([, range]) => /^(workspace|file|link|catalog):/.test(range))
      .map(([name, range]) => `${name} is at "${range}", which only this workspace knows`),
  ]
}

function contentProblems({ files = [] }, all) {
  const allowed = new Set([...ALWAYS, ...files])
  return [
    ...ALWAYS.filter((file) => !all.includes(file)).map((file) => `there is no ${file}`),
    ...all.filter((file) => !allowed.has(file.split('/')[0])).map((file) => `${file} should not be in it`),
    ...all
      .filter((file) => /(^|\/)src\/|\.(test|spec)\.|(?<!\.d)\.ts$/.test(file))
      .map((file) => `${file} is a source`),
  ]
}

function exportProblems(exports, folder) {
  const leaves = Object.entries(exports ?? {}).flatMap(([path, target]) =>
    Object.entries(typeof target === 'string' ? { default: target } : target).map(([condition, file]) => ({
      path,
      condition,
      file,
    })),
  )
  return [
    ...leaves
      .filter(({ condition }) => !CONDITIONS.has(condition))
      .map(({ path, condition }) => `"${path}" has the condition "${condition}"`),
    ...leaves
      .filter(({ file }) => !existsSync(join(folder, file)))
      .map(({ path, file }) => `"${path}" leads to ${file}, which is not in it`),
  ]
}

/** Every module of the compiler can be stepped through with its source, which is not there but in its map. */
function mapProblems(all, folder) {
  const built = all.filter((file) => /^dist\/.*\.js$/.test(file) && !file.startsWith('dist/cdn/'))
  return [
    ...all
      .filter((file) => file.endsWith('.d.ts.map'))
      .map((file) => `${file} leads to a source that is not there`),
    ...built.flatMap((file) => {
      if (!all.includes(`${file}.map`)) return [`${file} has no map`]
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, `${file}.map`), 'utf8'))
      return sources.every((_, index) => typeof sourcesContent[index] === 'string')
        ? []
        : [`the map of ${file} has no source in it`]
    }),
  ]
}

/** What a package says of its version is what it is published as. */
function versionProblems({ version }, all, folder) {
  const said = all.filter((file) => /^dist\/(?:version|cdn\/[\w.-]+)\.js$/.test(file))
  return said
    .filter((file) => !readFileSync(join(folder, file), 'utf8').includes(version))
    .map((file) => `${file} does not say version ${version}`)
}

/** What is imported is a dependency, and each dependency is imported. */
function importProblems({ name, dependencies = {}, peerDependencies = {} }, all, folder) {
  const known = new Set([...Object.keys(dependencies), ...Object.keys(peerDependencies)])
  const imported = new Set(
    all
      // Typings for a framework are of use to who has it alone.
      .filter((file) => /^dist\/(?!cdn\/|typings\/).*\.(js|mjs|d\.ts)$/.test(file))
      .flatMap((file) => packagesIn(readFileSync(join(folder, file), 'utf8'))),
  )
  return [
    ...[...imported]
      .filter((each) => each !== name && !known.has(each))
      .map((each) => `${each} is imported, and no dependency`),
    ...Object.keys(dependencies)
      .filter((each) => !imported.has(each))
      .map((each) => `nothing imports the dependency ${each}`),
  ]
}

const IMPORT =
  /^(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

function packagesIn(code) {
  return [...code.replaceAll(/\/\*[\s\S]*?\*\//g, '').matchAll(IMPORT)]
    .map(([, ...found]) => found.find(Boolean))
    .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0])
}

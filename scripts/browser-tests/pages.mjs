// Which test files share a page, and which engines open it: a page of its own costs each file more than most of its tests.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** At the head of a file whose tests leave something on the page, or look at a whole page, with the reason. */
const OWN_PAGE = /^\/\/ A page of its own: \S/m
/** At the head of a file whose tests are about data and answers, with the reason; all others run in each engine. */
const ONE_ENGINE = /^\/\/ One engine is enough: \S/m
/** At the head of a file that tries at length what others try as well, with the reason. */
const AT_LENGTH = /^\/\/ At length only: \S/m
/** Such a file asks for modules by its own address: it shares them with the page only if it is served as it is. */
const AS_IT_IS = /import\.meta\.url/
const PRELUDE = ['second-tries.js', 'test-files.js'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
)

/**
 * Writes an entry for each page into `directory`: the files of a folder that may share one, with what every page has before its tests.
 *
 * @param root the workspace's folder
 * @param files paths of the test files, from the root
 * @param isLong every file runs, and in each engine
 * @returns for each page its path, its test files, the one to be served as it is if there is one, and whether each engine opens it
 */
export function pagesOf({ root, directory, files, isLong }) {
  rmSync(directory, { recursive: true, force: true })
  const pages = new Map()
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    if (!isLong && AT_LENGTH.test(text)) continue
    const isInEach = isLong || !ONE_ENGINE.test(text)
    const isAlone = OWN_PAGE.test(text) || AS_IT_IS.test(text)
    const engines = isInEach ? 'each' : 'one'
    const name = isAlone ? file.replace(/\.ts$/, '') : join(dirname(file), `${engines}-engine`)
    const page = pages.get(name) ?? { path: join(directory, `${name}.page.js`), files: [], isInEach }
    page.files.push(file)
    if (AS_IT_IS.test(text)) page.asItIs = file
    pages.set(name, page)
  }
  for (const { path, files: tests, asItIs } of pages.values()) {
    mkdirSync(dirname(path), { recursive: true })
    const imported = [...PRELUDE, ...(asItIs ? [] : tests.map((file) => join(root, file)))]
    const lines = imported.map((file) => `import ${JSON.stringify(relative(dirname(path), file))}`)
    if (asItIs) lines.push(`import ${JSON.stringify(`/${asItIs}`)}`)
    writeFileSync(path, `${lines.join('\n')}\n`)
  }
  return [...pages.values()]
}

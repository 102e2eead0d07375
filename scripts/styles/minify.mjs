// Style sheets as they are shipped: minifiers of JavaScript leave what stands in a literal as it is, comments and indents
// included. For a build as a whole (`minify-dist.mjs`), and as plugins for what is bundled from the source.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const source = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url)).replaceAll('\\', '/')
/** The compiler puts a space after the tag. */
const LITERAL = /\bcss ?`([^`]*)`/g

/**
 * The same module with its style sheets minified. Each line break of theirs comes after them, so that source maps stay right.
 * @throws Error for a sheet with something in it that is not plain CSS
 */
export function minifyStyles(code) {
  return code.replace(LITERAL, (_, css) => {
    if (/[\\$]/.test(css)) throw new Error('a style sheet is plain text here, with no "\\" and no "$" in it')
    const options = { loader: 'css', minify: true, charset: 'utf8' }
    const minified = transformSync(css, options).code.trim()
    return `css\`${minified}\`${'\n'.repeat(css.split('\n').length - 1)}`
  })
}

const isSource = (path) => path.replaceAll('\\', '/').startsWith(source) && path.endsWith('.ts')

export const minifiedStylesForEsbuild = {
  name: 'minified-styles',
  setup(build) {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) =>
      isSource(path) ? { contents: minifyStyles(readFileSync(path, 'utf8')), loader: 'ts' } : undefined,
    )
  },
}

export const minifiedStylesForVite = {
  name: 'minified-styles',
  enforce: 'pre',
  transform: (code, id) => (isSource(id) ? { code: minifyStyles(code), map: null } : undefined),
}

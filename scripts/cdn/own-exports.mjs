// What a page puts on every object is no export of ours: the bundler's helper walks over those as well, and breaks on what is no function.
const HELPER = /for\(var (\w+) in (\w+)\)(\w+\(\w+,\1,\{)(get:\2\[\1\],enumerable:!0\}\))/g

/** The code of a chunk whose helper makes an export of own names alone. @throws Error where a helper of another form is left */
export function ownExports(code) {
  const mended = code.replace(HELPER, 'for(var $1 of Object.keys($2))$3__proto__:null,$4')
  if (/for\(var (\w+) in (\w+)\)\w+\(\w+,\1,\{get:/.test(mended))
    throw new Error('the bundler makes exports in another way: see scripts/cdn/own-exports.mjs')
  return mended
}

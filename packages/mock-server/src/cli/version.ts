import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** The version in the package's own `package.json`, which stands two folders up in `src` and `dist` alike. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return v.parse(v.object({ version: v.string() }), manifest).version
}

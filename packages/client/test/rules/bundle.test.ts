import { brotliCompressSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'

async function bundle(names: string): Promise<string> {
  const result = await build({
    stdin: {
      contents: `export { ${names} } from './index.ts'`,
      resolveDir: fileURLToPath(new URL('../../src/rules', import.meta.url)),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  })
  return result.outputFiles[0]!.text
}

describe('a bundle of the rules', () => {
  test('for the badge: plain phones, networks and risk in at most 1,600 bytes', async () => {
    const code = await bundle(
      'parsePlainPhone, networkOf, riskLevel, returnRate, hasDataIssue, shownLevel, suggestedAction, RISK_RULE',
    )
    expect(brotliCompressSync(code).byteLength).toBeLessThanOrEqual(1600)
  })

  test('holds nothing that was not asked for', async () => {
    expect(await bundle('riskLevel')).not.toMatch(/Viettel|ghn|khốn|hà nội/)
    expect(await bundle('parsePlainPhone')).not.toMatch(/ghn|khốn|hà nội|BigInt|zalo/)
    expect(await bundle('parsePhone')).not.toMatch(/khốn|hà nội|BigInt/)
    expect(await bundle('trackingOf')).not.toMatch(/Viettel"|khốn|hà nội/)
  })
})

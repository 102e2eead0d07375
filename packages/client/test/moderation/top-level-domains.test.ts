import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { topLevelDomains } from '../../scripts/top-level-domains.ts'

test('X-7 the endings of hosts are those of the public suffix list: `pnpm --filter @boom-risk/client run top-level-domains` writes them', async () => {
  const file = new URL('../../src/moderation/links/top-level-domains.ts', import.meta.url)
  expect(readFileSync(file, 'utf8')).toBe(await topLevelDomains())
})

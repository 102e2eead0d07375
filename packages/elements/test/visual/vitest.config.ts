import { defineConfig } from 'vitest/config'

const isUpdate = process.argv.some((argument) => argument === '-u' || argument === '--update')

/** Pictures of every state, in one page of one Chromium, beside those that were kept. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    environment: 'node',
    include: ['*.visual.ts'],
    env: { VISUAL_UPDATE: isUpdate ? '1' : '' },
    // A machine that is busy with other things takes its time.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // On a shared machine a browser may stumble once over its own clock, and that is counted; at a desk every stumble shows.
    retry: process.env['CI'] ? 1 : 0,
  },
})

import { defineConfig } from 'vitest/config'
import { ofToday } from '../scripts/test/in-turn.ts'
import { hasOldChromium } from './e2e/stage/old-chromium.ts'

/** Layout shifts and whole commands are watched here: a second browser beside them would be noise. */
const ALONE = ['e2e/{layout,loading}-shift.e2e.ts', 'e2e/demo-command.e2e.ts']

/**
 * What is gone through in the oldest browser as well: every popover, menu, dialog and tip, those that open from other elements every third day.
 * Left out is what only tells of the demo's own pages, or that its driver cannot do there.
 */
const IN_AN_OLD_BROWSER = process.env['TEST_LONG']
  ? ['e2e/{popover,order-form,block-on,levels}.e2e.ts', 'e2e/{boom-list,customer-panel}/*.e2e.ts']
  : [
      'e2e/popover.e2e.ts',
      'e2e/boom-list/list.e2e.ts',
      ...ofToday(
        [
          'e2e/boom-list/reports.e2e.ts',
          'e2e/boom-list/status.e2e.ts',
          'e2e/boom-list/detail.e2e.ts',
          'e2e/boom-list/suggestions.e2e.ts',
          'e2e/customer-panel/actions.e2e.ts',
          'e2e/customer-panel/profile-edit.e2e.ts',
          'e2e/customer-panel/order-status.e2e.ts',
        ],
        3,
      ),
    ]
/** Long by what they are about: `npm run test:long` and `npm run verify` have them. */
const AT_LENGTH = process.env['TEST_LONG']
  ? []
  : ['e2e/reliability/long-days.e2e.ts', 'e2e/reliability/long-days/**']
const NOT_IN_AN_OLD_BROWSER = ['e2e/customer-panel/{notes,payment}.e2e.ts']

/** End to end: built pages in Chromium against the mock server over real HTTP. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@boom-risk/source'] },
  ssr: { resolve: { conditions: ['@boom-risk/source', 'node', 'import', 'default'] } },
  test: {
    environment: 'node',
    globalSetup: ['e2e/stage/build.ts'],
    execArgv: ['--experimental-eventsource'],
    // A wait ends with what it waits for: these are only for what never comes, on a machine that is busy with other things.
    testTimeout: 180_000,
    // On a shared machine a browser may stumble once over its own clock, and that is counted; at a desk every stumble shows.
    retry: process.env['CI'] ? 1 : 0,
    expect: { poll: { timeout: 45_000 } },
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'flows',
          include: ['e2e/**/*.e2e.ts'],
          exclude: [...ALONE, ...AT_LENGTH, 'e2e/old-browsers/**', 'e2e/docs/**'],
          // Files share nothing but modules, which take a while to load.
          isolate: false,
          // A browser waits more than it works: two of them share the time of one.
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'old browser',
          include: hasOldChromium ? ['e2e/old-browsers/*.e2e.ts', ...IN_AN_OLD_BROWSER] : [],
          exclude: NOT_IN_AN_OLD_BROWSER,
          env: { OLD_CHROMIUM: 'true' },
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: { name: 'alone', include: ALONE, fileParallelism: false, sequence: { groupOrder: 1 } },
      },
    ],
  },
})

import { configureGlobal } from 'fast-check'

/**
 * Property tests try the same cases every day, so that a change fails for what it changed and for nothing else. `npm run test:long` tries
 * cases that nobody has tried: what it finds is pinned in the test that found it, as an example or as a seed.
 */
if (!process.env['TEST_LONG']) configureGlobal({ seed: 20_261_129 })

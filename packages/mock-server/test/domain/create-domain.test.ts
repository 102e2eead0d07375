import { FEATURES, type KnownFeature } from '@boom-risk/client/contract'
import { expect, it } from 'vitest'
import { createDomain } from '../../src/domain/create-domain.ts'

it('a server leaves out what can be left out, and nothing else', () => {
  expect(createDomain({ customers: 0, without: FEATURES }).without).toEqual(FEATURES)
  for (const without of [['risk'], ['notes', 'Events']])
    expect(() => createDomain({ customers: 0, without: without as KnownFeature[] })).toThrow(RangeError)
})

import { operations } from '@boom-risk/client/contract'
import { expect, it } from 'vitest'
import { routes } from '../../src/handlers/routes.ts'

it('every operation of the contract has one handler, and nothing else has', () => {
  const handled = routes.map(({ operation }) => operation.id).toSorted()
  expect(handled).toEqual(Object.keys(operations).toSorted())
  for (const { operation } of routes)
    expect(operation).toBe(operations[operation.id as keyof typeof operations])
})

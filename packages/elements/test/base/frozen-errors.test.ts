import { ServerError } from '@boom-risk/client'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { EmployeeChangedError } from '../../src/base/employee-write.ts'
import { ExportInterruptedError } from '../../src/spreadsheet/export-interrupted-error.ts'
import { ExportLimitError } from '../../src/spreadsheet/export-limit-error.ts'

const freeze = (isFrozen: boolean) =>
  // oxlint-disable-next-line eslint/no-extend-native -- as pages do it
  Object.defineProperty(Error.prototype, 'name', { writable: !isFrozen, configurable: true })

beforeEach(() => freeze(true))
afterEach(() => freeze(false))

it.each([
  ['ServerError', () => new ServerError({ status: 500 })],
  ['EmployeeChangedError', () => new EmployeeChangedError()],
  ['ExportInterruptedError', () => new ExportInterruptedError(3, null)],
  ['ExportLimitError', () => new ExportLimitError('too many')],
])('%s has its name where nothing may be assigned over that of every error', (name, create) => {
  expect(create().name).toBe(name)
})

import { describe, expect, it } from 'vitest'
import {
  type ImportedOrder,
  type ImportedState,
  isSameDay,
} from '../../../src/domain/own-shop/imported-order.ts'
import { inDomain } from '../../import/support/import-file.ts'
import { importedOrder } from '../imported-order.ts'

const DAY = 86_400_000
const NOON = Date.parse('2026-10-12T12:00:00+07:00')
const GAP = { placedAt: null }

type Change = Partial<ImportedOrder>

/** What a second file made of an order of a first one. */
function again(first: Change, second: Change): string {
  const { results } = inDomain([importedOrder(first)], [importedOrder(second)])
  const { conflicts, ...counts } = results[1]!
  return conflicts[0]?.reason ?? Object.entries(counts).find(([, count]) => count === 1)![0]
}

describe('the day on which an order was placed, in two files', () => {
  it.each([
    [NOON, NOON, true],
    [NOON, NOON + DAY, true],
    [NOON + DAY, NOON, true],
    [NOON, NOON + DAY + 1, false],
    [NOON + DAY + 1, NOON, false],
    [null, NOON, true],
    [NOON, null, true],
    [undefined, NOON, true],
    [NOON, undefined, true],
    [null, null, true],
    [undefined, null, true],
    [undefined, undefined, true],
  ])('X-16 %s and %s can be one: %s', (one, other, isOne) => {
    expect(isSameDay(one, other)).toBe(isOne)
  })

  it.each<readonly [string, Change, Change, string]>([
    ['a day apart, such as in another zone', { placedAt: NOON }, { placedAt: NOON + DAY }, 'updated'],
    ['more than a day apart', { placedAt: NOON }, { placedAt: NOON + DAY + 1 }, 'other_day'],
    ['a day before', { placedAt: NOON }, { placedAt: NOON - DAY }, 'updated'],
    ['more than a day before', { placedAt: NOON }, { placedAt: NOON - DAY - 1 }, 'other_day'],
    ['the first tells none', GAP, { placedAt: NOON }, 'updated'],
    ['the second tells none', { placedAt: NOON }, GAP, 'updated'],
    ['neither tells one', GAP, GAP, 'updated'],
  ])('X-16 %s', (_, first, second, kind) => {
    expect(again({ state: 'shipping', ...first }, { state: 'returned', ...second })).toBe(kind)
  })
})

describe('how far an order is, in two files', () => {
  it.each<readonly [ImportedState, ImportedState, string]>([
    ['pending', 'shipping', 'updated'],
    ['shipping', 'pending', 'unchanged'],
    ['shipping', 'returning', 'updated'],
    ['shipping', 'cancelled', 'updated'],
    ['delivered', 'returning', 'updated'],
    ['returning', 'delivered', 'unchanged'],
    ['returning', 'cancelled', 'unchanged'],
    ['returning', 'returning', 'unchanged'],
    ['returning', 'partially_returned', 'updated'],
    ['partially_returned', 'returning', 'unchanged'],
    ['returning', 'returned', 'updated'],
    ['returned', 'returning', 'unchanged'],
  ])('X-16 %s, then %s: %s', (first, second, kind) => {
    expect(again({ state: first }, { state: second })).toBe(kind)
  })

  it.each<readonly [string, number | null, number | null, string]>([
    ['an older file', NOON, NOON - 1, 'unchanged'],
    ['a newer file', NOON, NOON + 1, 'updated'],
    ['two of one moment: neither follows the other', NOON, NOON, 'state_conflict'],
    ['the first tells no date', null, NOON, 'state_conflict'],
    ['the second tells no date', NOON, null, 'state_conflict'],
  ])('X-16 delivered and cancelled: %s', (_, first, second, kind) => {
    expect(again({ state: 'delivered', updatedAt: first }, { state: 'cancelled', updatedAt: second })).toBe(
      kind,
    )
  })

  it('X-16 one that was sent before it was cancelled is told as sent once', () => {
    const cancelled = { state: 'cancelled', shipped: false } as const
    expect(again(cancelled, cancelled)).toBe('unchanged')
    expect(again(cancelled, { ...cancelled, shipped: true })).toBe('updated')
    expect(again({ ...cancelled, shipped: true }, cancelled)).toBe('unchanged')
    expect(again({ ...cancelled, shipped: true }, { ...cancelled, shipped: true })).toBe('unchanged')
  })
})

describe('the code of an order, in two files', () => {
  it.each([
    ['1001', '1001'],
    ['#1001', '1001'],
    ['dh 12', 'DH12'],
    ['DH12', 'Dh12'],
    ['0012', '12'],
    ['０１２', '12'],
    ['12', '#0012'],
    ['A-7', 'a-7'],
  ])('X-16 %s and %s are one', (first, second) => {
    expect(again({ code: first }, { code: second })).toBe('unchanged')
  })

  it.each([
    ['1001', '10010'],
    ['DH012', 'DH12'],
    ['0A1', 'A1'],
    ['1#2', '12'],
    ['A-7', 'A7'],
  ])('X-16 %s and %s are two', (first, second) => {
    expect(again({ code: first }, { code: second })).toBe('added')
  })
})

describe('one code in files of two makers', () => {
  const sapo = (change: Change): Change => ({ source: 'sapo', ...change })
  const haravan = (change: Change): Change => ({ source: 'haravan', ...change })
  const unnamed = (change: Change): Change => ({ source: 'own', ...change })
  const tracked = (trackingCode: string, change: Change = {}): Change => ({ trackingCode, ...change })

  it.each<readonly [string, Change, Change, string]>([
    ['one tracking code, whatever the day', sapo(tracked('G1', GAP)), haravan(tracked('G1')), 'unchanged'],
    ['two tracking codes', sapo(tracked('G1')), haravan(tracked('G2')), 'added'],
    ['only the first has a tracking code, at one time', sapo(tracked('G1')), haravan({}), 'unchanged'],
    ['only the second has a tracking code, at one time', sapo({}), haravan(tracked('G1')), 'unchanged'],
    ['the first names no maker, one of them is tracked', unnamed({}), sapo(tracked('G1')), 'unchanged'],
    ['the second names no maker, one of them is tracked', sapo(tracked('G1')), unnamed({}), 'unchanged'],
    ['the same day at another time', sapo({ placedAt: NOON }), haravan({ placedAt: NOON + 1 }), 'added'],
    ['no day', sapo(GAP), haravan(GAP), 'added'],
    ['a day in the first alone', sapo({}), haravan(GAP), 'added'],
    ['a day in the second alone', sapo(GAP), haravan({}), 'added'],
    [
      'the first names no maker, at another time',
      unnamed({ placedAt: NOON }),
      sapo({ placedAt: NOON + 1 }),
      'unchanged',
    ],
    [
      'the second names no maker, at another time',
      sapo({ placedAt: NOON }),
      unnamed({ placedAt: NOON + 1 }),
      'unchanged',
    ],
    ['the first names no maker and no day', unnamed(GAP), sapo({}), 'unchanged'],
    ['the second names no maker and no day', sapo({}), unnamed(GAP), 'unchanged'],
    [
      'the second names no maker, and another day',
      sapo({ placedAt: NOON }),
      unnamed({ placedAt: NOON + DAY + 1 }),
      'added',
    ],
  ])('X-16 %s', (_, first, second, kind) => {
    expect(again(first, second)).toBe(kind)
  })
})

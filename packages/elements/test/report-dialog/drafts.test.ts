import { reportRefusals } from '@boom-risk/client/moderation'
import { describe, expect, it } from 'vitest'
import type { Session } from '@boom-risk/client/contract'
import { Drafts, draftsFor } from '../../src/report-dialog/drafts.ts'
import { objectionsTo } from '../../src/report-dialog/refusals.ts'

const source = { risk: { assess: () => Promise.reject(new Error('not asked')) } }
const session = (employee: string) =>
  ({ shop: { id: 'shop_1' }, employee: { id: employee } }) as unknown as Session

describe('drafts', () => {
  it('belong to one employee', () => {
    draftsFor({ source, session: session('a') }, new Drafts()).of('report 1').text = 'theirs'
    expect(draftsFor({ source, session: session('b') }, new Drafts()).of('report 1').text).toBe('')
    expect(draftsFor({ source, session: session('a') }, new Drafts()).of('report 1').text).toBe('theirs')
  })

  it('are taken over once it is known who types, and name the same intent', () => {
    const unowned = new Drafts()
    const draft = draftsFor({ source, session: undefined }, unowned).of('report 2')
    draft.text = 'typed early'
    const key = draft.idempotencyKey
    const owned = draftsFor({ source, session: session('a') }, unowned).of('report 2')
    expect(owned.text).toBe('typed early')
    expect(owned.idempotencyKey).toBe(key)
  })

  it('name another intent when the text or the server’s decision is another', () => {
    const draft = new Drafts().of('report 3')
    const first = draft.idempotencyKey
    draft.text = 'changed'
    const second = draft.idempotencyKey
    draft.decided()
    expect(new Set([first, second, draft.idempotencyKey]).size).toBe(3)
  })
})

describe('objections', () => {
  it('X-7 quote whole words around a passage', () => {
    const text = `😀 Khách hẹn nhiều lần rồi gọi 0912 345 678 không được, trả hàng về kho`
    const [{ passage } = {}] = objectionsTo(text, reportRefusals)
    expect(passage).toMatchObject({
      words: '0912 345 678',
      before: '… lần rồi gọi ',
      after: ' không được, …',
    })
    expect(text.slice(passage?.start, passage?.end)).toBe('0912 345 678')
  })
})

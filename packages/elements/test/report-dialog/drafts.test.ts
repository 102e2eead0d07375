import { reportRefusals } from '@boom-risk/client/moderation'
import { describe, expect, it } from 'vitest'
import type { Session } from '@boom-risk/client/contract'
import { Drafts } from '../../src/base/drafts.ts'
import { draftsFor } from '../../src/ui/reports/drafts.ts'
import { objectionsTo } from '../../src/ui/reports/refusals.ts'

const source = { risk: { assess: () => Promise.reject(new Error('not asked')) } }
const session = (employee: string) =>
  ({ shop: { id: 'shop_1' }, employee: { id: employee } }) as unknown as Session
const none = () => ''
const draftOf = (employee: string) =>
  draftsFor({ source, session: session(employee) }, new Drafts<string>()).open('report 1', none)

describe('drafts', () => {
  it('belong to one employee', () => {
    draftOf('a').edit('theirs')
    expect(draftOf('b').value).toBe('')
    expect(draftOf('a').value).toBe('theirs')
  })

  it('are taken over once it is known who types, and are the same draft', () => {
    const unowned = new Drafts<string>()
    const draft = draftsFor({ source, session: undefined }, unowned).open('report 2', none)
    draft.edit('typed early')
    const owned = draftsFor({ source, session: session('a') }, unowned)
    expect(owned.get('report 2')).toBe(draft)
    draft.drop()
    expect(owned.get('report 2')).toBe(undefined)
  })

  it('replace none that is on its way', () => {
    const owned = draftsFor({ source, session: session('a') }, new Drafts<string>())
    const held = owned.open('report 3', none)
    held.edit('sent')
    void held.save(() => new Promise(() => {}))
    const unowned = new Drafts<string>()
    unowned.open('report 3', none).edit('typed early')
    expect(draftsFor({ source, session: session('a') }, unowned).get('report 3')).toBe(held)
    expect(unowned.get('report 3')?.value).toBe('typed early')
  })

  it('replace none that was typed since, where they come late', () => {
    const owned = draftsFor({ source, session: session('late') }, new Drafts<string>())
    owned.open('report 4', none).edit('typed since')
    const unowned = new Drafts<string>()
    unowned.open('report 4', none).edit('typed early')
    unowned.open('report 5', none).edit('typed early')
    owned.adopt(unowned, true)
    expect([owned.get('report 4')?.value, owned.get('report 5')?.value]).toEqual([
      'typed since',
      'typed early',
    ])
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

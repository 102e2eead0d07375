import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectChatwoot, parseChatwootContext } from '../../src/chat-adapters/index.ts'
import { FakeWindow, panelOf } from './fake-window.ts'

const ORIGIN = 'https://chat.example.com'

interface Person {
  readonly [field: string]: unknown
}

function context(contact: Person, conversation: object = {}): string {
  return JSON.stringify({
    event: 'appContext',
    data: {
      conversation: { id: 42, messages: [], ...conversation },
      contact,
      currentAgent: { id: 7, name: 'Trần Minh', email: 'minh@example.com' },
    },
  })
}

const HA = {
  id: 12,
  name: 'Nguyễn Thị Thu Hà',
  email: 'ha@example.com',
  phone_number: '+84987654321',
  identifier: 'kh-0012',
  custom_attributes: {},
}

const FACEBOOK = {
  meta: { channel: 'Channel::FacebookPage', sender: HA },
  messages: [{ id: 1, conversation: { contact_inbox: { source_id: '7001122334455667' } } }],
}

afterEach(() => vi.unstubAllGlobals())

describe('parseChatwootContext', () => {
  it('reads the contact of the open conversation', () => {
    expect(parseChatwootContext(context(HA))).toEqual({
      name: 'Nguyễn Thị Thu Hà',
      email: 'ha@example.com',
      phone: '+84987654321',
      externalId: 'kh-0012',
    })
  })

  it('takes the sender of the conversation while Chatwoot has not loaded the contact', () => {
    expect(parseChatwootContext(context({}, { meta: { sender: HA } }))).toHaveProperty('name', HA.name)
  })

  it('never mixes the contact with another sender', () => {
    const contact = parseChatwootContext(context({ id: 13, name: 'Lý Khánh Chi' }, { meta: { sender: HA } }))
    expect(contact).toEqual({ name: 'Lý Khánh Chi' })
  })

  it('S1-6 reads the page-scoped id of a conversation on a Facebook page, and of no other channel', () => {
    expect(parseChatwootContext(context(HA, FACEBOOK))).toHaveProperty('psid', '7001122334455667')
    const sms = { ...FACEBOOK, meta: { ...FACEBOOK.meta, channel: 'Channel::Sms' } }
    expect(parseChatwootContext(context(HA, sms))).not.toHaveProperty('psid')
  })

  it('knows nobody where Chatwoot names nobody', () => {
    const nulls = { id: 12, name: null, email: null, phone_number: null, identifier: null }
    expect(parseChatwootContext(context(nulls))).toEqual({})
    expect(parseChatwootContext('{"event":"appContext","data":{}}')).toEqual({})
  })

  it.each([
    ['an object instead of its JSON', { event: 'appContext', data: { contact: HA } }],
    ['its own question', 'chatwoot-dashboard-app:fetch-info'],
    ['another event', JSON.stringify({ event: 'other', data: { contact: HA } })],
    ['a context without data', '{"event":"appContext"}'],
    ['broken JSON', '{"event":"appContext"'],
    ['a message of an absurd size', `${context(HA)}${' '.repeat(8_000_000)}`],
  ])('leaves out %s', (_what, message) => {
    expect(parseChatwootContext(message)).toBeNull()
  })

  it('leaves out what is no text, or too long for what it is, and keeps the rest', () => {
    const odd = {
      id: 1,
      name: 'x'.repeat(201),
      phone_number: 84987654321,
      email: ['a@b'],
      identifier: ' kh\n1 ',
    }
    expect(parseChatwootContext(context(odd))).toEqual({ externalId: 'kh 1' })
  })

  it('never throws, and gives short single-line texts or nothing, whatever it gets', () => {
    const anything = fc.oneof(fc.anything(), fc.string(), fc.json())
    const wild = fc.record(
      { id: fc.anything(), name: fc.jsonValue(), phone_number: fc.jsonValue() },
      { requiredKeys: [] },
    )
    const contexts = fc
      .record({ contact: fc.oneof(fc.jsonValue(), wild), conversation: fc.jsonValue() }, { requiredKeys: [] })
      .map((data) => JSON.stringify({ event: 'appContext', data }))
    fc.assert(
      fc.property(fc.oneof(anything, contexts), (message) => {
        const contact = parseChatwootContext(message)
        for (const value of Object.values(contact ?? {})) {
          expect(value).toEqual(expect.any(String))
          expect(value).not.toMatch(/\p{Cc}|\p{Cs}/u)
          expect(value.length).toBeLessThanOrEqual(254)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('connectChatwoot', () => {
  it('asks for the context once, of every listed origin and of no other', () => {
    const page = new FakeWindow()
    connectChatwoot(panelOf(), { origins: [ORIGIN, 'https://support.example.com/'] })
    const message = 'chatwoot-dashboard-app:fetch-info'
    expect(page.asked).toEqual([
      { message, targetOrigin: ORIGIN },
      { message, targetOrigin: 'https://support.example.com' },
    ])
  })

  it('asks nobody where the page is in no frame', () => {
    const page = new FakeWindow({ isFramed: false })
    connectChatwoot(panelOf(), { origins: [ORIGIN] })
    expect(page.asked).toEqual([])
  })

  it('shows the contact, and keeps what the chat knows for a customer that is to be created', () => {
    const page = new FakeWindow()
    const panel = panelOf('set-by-the-host')
    connectChatwoot(panel, { origins: [ORIGIN] })
    page.get(context(HA, FACEBOOK), ORIGIN)
    expect(panel).toEqual({
      customerId: undefined,
      externalId: 'kh-0012',
      psid: '7001122334455667',
      phone: '+84987654321',
      known: { name: 'Nguyễn Thị Thu Hà', phone: '+84987654321', email: 'ha@example.com' },
    })
  })

  it('S1-1 lets the later contact win, with nothing left of the one before', () => {
    vi.useFakeTimers()
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(HA, { id: 2, name: 'Mai' }, { id: 3, phone_number: '0912' }), {
          minLength: 1,
        }),
        (people) => {
          const page = new FakeWindow()
          const panel = panelOf()
          connectChatwoot(panel, { origins: [ORIGIN] })
          for (const person of people) page.get(context(person), ORIGIN)
          vi.runAllTimers()
          const last = parseChatwootContext(context(people.at(-1) ?? HA)) ?? {}
          const { name, phone, email } = last
          expect(panel).toEqual({
            customerId: undefined,
            externalId: last.externalId,
            psid: undefined,
            phone,
            known: { name, phone, email },
          })
        },
      ),
    )
    vi.useRealTimers()
  })

  it('shows few of ten thousand messages, and the last of them', () => {
    vi.useFakeTimers()
    const page = new FakeWindow()
    const shown: unknown[] = []
    const panel = Object.defineProperty(panelOf(), 'known', {
      set(known: unknown) {
        shown.push(known)
      },
    })
    const disconnect = connectChatwoot(panel, { origins: [ORIGIN] })
    for (let message = 1; message <= 10_000; message++) {
      page.get(context({ id: message, name: `Khách ${message}` }), ORIGIN)
      vi.advanceTimersByTime(1)
    }
    vi.advanceTimersByTime(1000)
    expect(shown.length).toBeLessThanOrEqual(50)
    expect(shown.at(-1)).toMatchObject({ name: 'Khách 10000' })
    disconnect()
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('ignores every other origin and every other window', () => {
    const page = new FakeWindow()
    const panel = panelOf('kept')
    connectChatwoot(panel, { origins: [ORIGIN] })
    fc.assert(
      fc.property(
        fc.oneof(
          fc.ipV4().map((address) => `https://${address}`),
          fc.string(),
          fc.constantFrom('null', `${ORIGIN}:444`, 'http://chat.example.com'),
        ),
        (origin) => {
          fc.pre(origin !== ORIGIN)
          page.get(context(HA), origin)
          expect(panel).toEqual(panelOf('kept'))
        },
      ),
    )
    for (const source of [page, {}, null]) page.get(context(HA), ORIGIN, source)
    expect(panel).toEqual(panelOf('kept'))
  })

  it('leaves the panel alone at a message that is none of the protocol', () => {
    const page = new FakeWindow()
    const panel = panelOf('kept')
    connectChatwoot(panel, { origins: [ORIGIN] })
    page.get('{"event":"other"}', ORIGIN)
    expect(panel).toEqual(panelOf('kept'))
  })

  it('hears nothing once it is disconnected', () => {
    const page = new FakeWindow()
    const panel = panelOf('kept')
    const disconnect = connectChatwoot(panel, { origins: [ORIGIN] })
    disconnect()
    disconnect()
    page.get(context(HA), ORIGIN)
    expect(panel).toEqual(panelOf('kept'))
  })
})

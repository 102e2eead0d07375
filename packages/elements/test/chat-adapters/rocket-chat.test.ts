import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { connectRocketChat, parseRocketChatEvent } from '../../src/chat-adapters/index.ts'
import { FakeWindow, panelOf } from './fake-window.ts'

const ORIGIN = 'https://chat.example.com'

function roomOpened(room: object): object {
  return { eventName: 'room-opened', data: room }
}

const HA = {
  _id: 'r1',
  t: 'l',
  fname: 'Thu Hà',
  v: {
    _id: 'v12',
    username: 'guest-12',
    name: 'Nguyễn Thị Thu Hà',
    token: 'secret',
    status: 'online',
    phone: '0987 654 321',
  },
}

function frameOf(contentWindow: object | null): HTMLIFrameElement {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there is no DOM here, and its window is all that is asked of it
  return { contentWindow } as HTMLIFrameElement
}

afterEach(() => vi.unstubAllGlobals())

describe('parseRocketChatEvent', () => {
  it('reads the visitor of an omnichannel room, and never the token that signs the visitor in', () => {
    const contact = parseRocketChatEvent(roomOpened(HA))
    expect(contact).toEqual({ name: 'Nguyễn Thị Thu Hà', phone: '0987 654 321', externalId: 'v12' })
    expect(JSON.stringify(contact)).not.toContain('secret')
  })

  it('takes the name of the room where the visitor has none, and the first of a list of numbers', () => {
    const v = { _id: 'v12', phone: [{ phoneNumber: '0987 654 321' }, { phoneNumber: '0912 000 000' }] }
    expect(parseRocketChatEvent(roomOpened({ ...HA, v }))).toEqual({
      name: 'Thu Hà',
      phone: '0987 654 321',
      externalId: 'v12',
    })
  })

  it.each(['c', 'd', 'p', undefined])('knows nobody in a room of type %s', (t) => {
    expect(parseRocketChatEvent(roomOpened({ ...HA, t }))).toEqual({})
  })

  it.each([
    ['JSON instead of the object', JSON.stringify(roomOpened(HA))],
    ['another event', { eventName: 'new-message', data: HA }],
    ['an opened room without a room', { eventName: 'room-opened', data: null }],
    ['nothing', null],
  ])('leaves out %s', (_what, message) => {
    expect(parseRocketChatEvent(message)).toBeNull()
  })

  it('never throws, and gives short single-line texts or nothing, whatever it gets', () => {
    const room = fc.record(
      { t: fc.constantFrom('l', 'c'), fname: fc.anything(), v: fc.anything() },
      { requiredKeys: [] },
    )
    const visited = fc
      .record({ _id: fc.jsonValue(), name: fc.jsonValue(), phone: fc.jsonValue() }, { requiredKeys: [] })
      .map((v) => ({ t: 'l', v }))
    const events = fc.oneof(room, visited).map((data) => ({ eventName: 'room-opened', data }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), events), (message) => {
        for (const value of Object.values(parseRocketChatEvent(message) ?? {})) {
          expect(value).toEqual(expect.any(String))
          expect(value).not.toMatch(/\p{Cc}|\p{Cs}/u)
          expect(value.length).toBeLessThanOrEqual(200)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('connectRocketChat', () => {
  it('S1-1 shows the visitor of the room, and nobody in a room among colleagues', () => {
    const page = new FakeWindow()
    const rocketChat = {}
    const panel = panelOf('set-by-the-host')
    connectRocketChat(panel, { origins: [ORIGIN], frame: frameOf(rocketChat) })
    page.get(roomOpened(HA), ORIGIN, rocketChat)
    expect(panel).toEqual({
      ...panelOf(),
      externalId: 'v12',
      phone: '0987 654 321',
      known: { name: 'Nguyễn Thị Thu Hà', phone: '0987 654 321', email: undefined },
    })
    page.get(roomOpened({ _id: 'c1', t: 'c', name: 'kho-hang' }), ORIGIN, rocketChat)
    expect(panel).toEqual({ ...panelOf(), known: {} })
    expect(page.asked).toEqual([])
  })

  it('ignores other origins, other windows, and a frame that has no window yet', () => {
    const page = new FakeWindow()
    const rocketChat = {}
    const panel = panelOf('kept')
    connectRocketChat(panel, { origins: [ORIGIN], frame: frameOf(rocketChat) })
    connectRocketChat(panel, { origins: [ORIGIN], frame: frameOf(null) })
    page.get(roomOpened(HA), 'https://other.example.com', rocketChat)
    for (const source of [page, page.parent, {}, null]) page.get(roomOpened(HA), ORIGIN, source)
    expect(panel).toEqual(panelOf('kept'))
  })

  it('hears nothing once it is disconnected', () => {
    const page = new FakeWindow()
    const rocketChat = {}
    const panel = panelOf('kept')
    connectRocketChat(panel, { origins: [ORIGIN], frame: frameOf(rocketChat) })()
    page.get(roomOpened(HA), ORIGIN, rocketChat)
    expect(panel).toEqual(panelOf('kept'))
  })

  it('says which option is missing', () => {
    const options: object = { origins: [ORIGIN] }
    expect(() => Reflect.apply(connectRocketChat, undefined, [panelOf(), options])).toThrow(
      /"frame" is missing/,
    )
  })
})

import { afterEach, expect, it, vi } from 'vitest'
import { connectChatwoot } from '../../src/chat-adapters/index.ts'
import { readOrigins } from '../../src/chat-adapters/origins.ts'
import { FakeWindow, panelOf } from './fake-window.ts'

afterEach(() => vi.unstubAllGlobals())

it('takes origins, with or without a slash, in any case', () => {
  const given = ['https://Chat.example.com/', 'http://localhost:3000', 'https://chat.example.com']
  expect([...readOrigins('connect', 'Chatwoot', given)]).toEqual([
    'https://chat.example.com',
    'http://localhost:3000',
  ])
})

it.each([[undefined], [null], ['https://chat.example.com'], [[]]])(
  'refuses %j, and says what to write',
  (given) => {
    expect(() => readOrigins('connectChatwoot', 'Chatwoot', given)).toThrow(
      /^connectChatwoot: the option "origins" is missing or empty; name where your Chatwoot runs, such as origins: \['https:/,
    )
  },
)

it.each([
  '*',
  'null',
  '',
  'chat.example.com',
  'https://*.example.com',
  'https://chat.example.com/app',
  'https://chat.example.com?a',
  'https://me@chat.example.com',
  'file:///',
  7,
])('refuses %j among origins, by name', (entry) => {
  expect(() => readOrigins('connectChatwoot', 'Chatwoot', ['https://chat.example.com', entry])).toThrow(
    `connectChatwoot: ${JSON.stringify(entry)} in the option "origins" is no origin`,
  )
})

it('listens to nothing and asks nobody when the origins are refused', () => {
  const page = new FakeWindow()
  const panel = panelOf('kept')
  expect(() => connectChatwoot(panel, { origins: ['*'] })).toThrow(TypeError)
  page.get('{"event":"appContext","data":{"contact":{"id":1,"name":"Hà"}}}', 'https://chat.example.com')
  expect(panel).toEqual(panelOf('kept'))
  expect(page.asked).toEqual([])
})

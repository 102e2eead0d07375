import type { Browser, Page } from 'playwright-core'
import type { Cell } from './cells.ts'
import type { Site } from './site.ts'
import { World } from './world.ts'
import type { GridWrite, Scene } from './grid-write.ts'

/** Far longer than the waits between tries add up to. */
const MOST_MS = 60_000
const LOOK_MS = 150
/** How long there is no connection. */
const OFFLINE_MS = 1500
const VIEW = { width: 1440, height: 1000 }

/**
 * - `fine`: done once, and the screen says so
 * - `lost`: shown or given up, and not done
 * - `doubled`: done more than once
 * - `not shown`: done, and the screen does not say so
 */
export type Outcome = 'fine' | 'lost' | 'doubled' | 'not shown'

export interface Played {
  readonly write: string
  readonly fault: string
  readonly outcome: Outcome
  readonly ms: number
  readonly detail: string
}

export interface PlayOptions {
  /** Breaks the product before it is used, to see that the grid sees it. */
  readonly sabotage?: ((page: Page) => Promise<unknown>) | undefined
  /** How long the screen has, in ms. */
  readonly mostMs?: number | undefined
  /** Whether it came as far as it is to be looked at: what another page is told of a write may show it before its own page has tried again. */
  readonly isOver?: (() => boolean) | undefined
}

/** Plays one cell: a server, a browser context and a shop of its own. */
export async function play(
  browser: Browser,
  site: Site,
  { write, name, fault, times, deed }: Cell,
  { sabotage, mostMs = MOST_MS, isOver = () => true }: PlayOptions = {},
): Promise<Played> {
  const started = performance.now()
  const world = await World.open(await browser.newContext({ viewport: VIEW }), site)
  try {
    const scene = await write.prepare(world)
    // Its client gives up soon, and a busy machine may take longer for the very first answer: before the fault that is no finding.
    const open = async (tries = 3): Promise<Page> => {
      const page = await world.page(write.element, scene.attributes)
      await sabotage?.(page)
      try {
        await write.begin(page, scene)
        return page
      } catch (error) {
        const screen = await shownText(page)
        await page.close()
        if (tries > 1) return open(tries - 1)
        throw new Error(`it did not come to it: ${screen.slice(0, 300)}`, { cause: error })
      }
    }
    const pages = [await open()]
    if (deed === 'two tabs') pages.push(await open())
    if (fault) world.plan([{ operation: write.operation, fault, times }])
    if (deed === 'pressed offline') await world.offline(true)
    await Promise.all(pages.map((page) => write.press(page, scene)))
    if (deed === 'chat switched' || deed === 'element left')
      for (const page of pages) {
        await meanwhile(page, world, scene, deed)
        if (deed === 'element left') await write.lookAgain?.(page, scene)
      }

    if (deed === 'edited meanwhile' || deed === 'closed and asked again')
      for (const page of pages) await whileHeld(page, write, scene, deed)

    if (deed === 'pressed offline' || deed === 'offline meanwhile') await goOffline(world)

    const end = performance.now() + mostMs
    let done = 0
    let isShown = false
    let stale = ''
    do {
      done = await write.done(world, scene)
      isShown = (await Promise.all(pages.map((page) => write.isShown(page, scene)))).every(Boolean)
      stale = (await Promise.all(pages.map(complaint))).join('')
      if (done === 1 && isShown && stale === '' && world.isMet && isOver()) break
      await rest(LOOK_MS)
    } while (performance.now() < end && done <= 1)
    const outcome = done > 1 ? 'doubled' : done < 1 ? 'lost' : isShown && stale === '' ? 'fine' : 'not shown'
    const detail = outcome === 'fine' ? '' : `done ${done} times; ${stale || 'no complaint on the screen'}`
    return { write: write.id, fault: name, outcome, ms: Math.round(performance.now() - started), detail }
  } finally {
    await world.close()
  }
}

/** What the screen says that is not so, or not so any more. */
const complaint = (page: Page): Promise<string> =>
  page
    .locator('.notice.bad:visible, .message.bad:visible, .problem:visible')
    .allInnerTexts()
    .then((texts) => texts.join(' | ').trim())

const shownText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.body.querySelector('customer-panel, boom-customer-table')
    return element?.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? ''
  })

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** There is no connection for a while, once the call is under way. */
async function goOffline(world: World): Promise<void> {
  while (!world.isMet) await rest(LOOK_MS)
  await world.offline(true)
  await rest(OFFLINE_MS)
  await world.offline(false)
}

/** What a person does while the answer hangs: the chat goes on to somebody else and comes back, or the element leaves the page and comes back. */
async function meanwhile(page: Page, world: World, { id }: Scene, deed: string): Promise<void> {
  while (!world.isMet) await rest(LOOK_MS)
  const other = world.customerId('half-returned-of-two')
  await page.evaluate(
    async ([how, other, id]) => {
      const element = document.body.querySelector<HTMLElement>('customer-panel, boom-customer-table')
      if (!element) return
      if (how === 'chat switched') {
        element.setAttribute('customer-id', other ?? '')
        await new Promise((resolve) => setTimeout(resolve, 1500))
        element.setAttribute('customer-id', id ?? '')
      } else {
        element.remove()
        await new Promise((resolve) => setTimeout(resolve, 1500))
        document.body.append(element)
      }
    },
    [deed, other, id],
  )
}

/** What a person tries while it is on its way: to type into what was sent, or to close the dialog and ask for the same again. */
async function whileHeld(page: Page, write: GridWrite, scene: Scene, deed: string): Promise<void> {
  await page.locator('.message.bad:visible, .problem:visible').first().waitFor()
  if (deed === 'edited meanwhile') {
    await page.locator(write.typedInto ?? '').focus()
    await page.keyboard.type(' khác')
  } else if (write.asking) {
    await write.asking.close(page)
    await write.asking.again(page, scene)
  }
}

/** Plays cells, so many at a time. */
export async function playAll(
  browser: Browser,
  site: Site,
  cells: readonly Cell[],
  atATime: number,
  told: (played: Played) => void = () => {},
): Promise<Played[]> {
  const played: Played[] = []
  const queue = [...cells]
  const hand = async () => {
    for (let cell = queue.shift(); cell; cell = queue.shift()) {
      let result: Played
      try {
        result = await play(browser, site, cell)
      } catch (error) {
        const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
        result = { write: cell.write.id, fault: cell.name, outcome: 'not shown', ms: 0, detail }
      }
      played.push(result)
      told(result)
    }
  }
  await Promise.all(Array.from({ length: atATime }, hand))
  return played
}

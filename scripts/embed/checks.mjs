// What each kind of page has to do, whatever it is built with. Each check throws when it does not.
import { components } from './components.mjs'
import { parts } from './parts.mjs'

const HIGH = '0987654321'
const WARNING = 'Nguy cơ cao'
/** Whose number it is in the first shop of the mock server. */
const NAME = 'Nguyễn Thị Thu Hà'
const MAX_LAYOUT_SHIFT = 0.01

const isJudged = (page) => page.says('risk-badge', WARNING)

async function isEmpty(page) {
  await page.holds('')
  await page.until(
    'the badge has let go of the number',
    async () => !(await page.text('risk-badge')).includes(WARNING),
  )
}

/** In an empty field. */
async function chooses(page) {
  await isEmpty(page)
  await page.type(HIGH.slice(0, 6))
  await page.until('a customer is suggested', () =>
    page.read(() => document.querySelector('customer-suggestions [role=listbox]').matches(':popover-open')),
  )
  await page.key('ArrowDown')
  await page.key('Enter')
  await page.holds(HIGH)
  await isJudged(page)
}

const hasPanel = (page) =>
  page.until('the panel shows whom', async () => (await page.text('customer-panel')).includes(NAME))

/** An order with a field that the app controls, the badge, the panel, and what changes the field from outside. */
const order = {
  async 'a number that is typed is judged, and the app hears of it'(page) {
    await page.type(HIGH)
    await isJudged(page)
    await page.says('#heard', 'high')
  },
  async 'the field can be cleared'(page) {
    await page.clear()
    await isEmpty(page)
    await page.says('#heard', '')
  },
  async 'a number that is pasted is judged'(page) {
    await page.paste('0987 654 321')
    await isJudged(page)
  },
  async 'a new order begins without the customer before'(page) {
    await page.press('#new')
    await isEmpty(page)
    await page.says('#heard', '')
  },
  async 'a number that the app sets is judged, and the panel is told by property'(page) {
    await page.press('#call')
    await page.holds(HIGH)
    await isJudged(page)
    await hasPanel(page)
  },
  async 'pictures of products come from the API'(page) {
    await page.until('a picture', () =>
      page.read(() => {
        const picture = document.querySelector('customer-panel').shadowRoot.querySelector('.picture img')
        // Asked for when it comes near.
        picture.scrollIntoView()
        return picture.naturalWidth > 0
      }),
    )
  },
  async 'it works when it was taken away and comes back'(page) {
    await page.press('#toggle')
    await page.until('the badge is gone', () => page.read(() => !document.querySelector('risk-badge[for]')))
    await page.press('#toggle')
    await page.until('the badge is back', () => page.read(() => !!document.querySelector('risk-badge[for]')))
    await page.press('#new')
    await page.holds('')
    await page.press('#call')
    await page.holds(HIGH)
    await isJudged(page)
  },
  async 'a customer is suggested and chosen by key, and the app hears of it'(page) {
    await page.press('#new')
    await chooses(page)
    await page.says('#heard', 'high')
  },
  async 'a form that the app resets after its action goes out with the risk, twice'(page) {
    if (!(await page.read(() => !!document.querySelector('#send')))) return
    for (const times of ['1', '2']) {
      await page.press('#new')
      await isEmpty(page)
      await page.press('#call')
      await page.until('the order is held', () =>
        page.read(() => !!document.querySelector('risk-badge[for]')?.shadowRoot.querySelector('input')),
      )
      await page.read(() =>
        document.querySelector('risk-badge[for]').shadowRoot.querySelector('input').click(),
      )
      await page.press('#send')
      await page.says('#sent', times)
    }
  },
}

const judged = {
  async 'a number that is typed is judged'(page) {
    await page.type(HIGH)
    await isJudged(page)
  },
}

async function sentAndBack(page) {
  await page.press('#send')
  await page.says('#message', 'có đánh giá')
  await page.holds(HIGH)
  await isJudged(page)
}

/** Asks as the page did, without its cookie. */
async function refusesStrangers(page) {
  const status = await page.read(async () => {
    const { name } = performance
      .getEntriesByType('resource')
      .find((entry) => entry.name.includes('/risk-token'))
    return (await fetch(name, { method: 'POST', credentials: 'omit' })).status
  })
  if (status !== 401) throw new Error(`a stranger is answered ${status}`)
}

const again = {
  async 'the next number is judged as well'(page) {
    await page.clear()
    await isEmpty(page)
    await page.type(HIGH)
    await isJudged(page)
  },
}

/** In a field that has been swapped or morphed by now. */
const suggested = {
  async 'a customer is suggested, and chosen by key'(page) {
    await page.clear()
    await chooses(page)
  },
}

const rendered = {
  async 'what the server rendered is taken over: badge, panel, table'(page) {
    await isJudged(page)
    await page.until('the table has rows', () =>
      page.read(
        () => !!document.querySelector('boom-customer-table').shadowRoot.querySelector('tbody .name'),
      ),
    )
    await hasPanel(page)
  },
  async 'nothing of it is left beside what is drawn'(page) {
    const left = await page.read(() =>
      ['customer-panel', 'boom-customer-table', 'customer-suggestions'].flatMap((tag) => {
        const { children } = document.querySelector(tag).shadowRoot
        const drawn = [...children].filter((child) => child.matches('.panel, .frame, slot'))
        return drawn.length === 1 && !document.querySelector(tag).shadowRoot.querySelector('style')
          ? []
          : [tag]
      }),
    )
    if (left.length) throw new Error(`there are two of what ${left.join(', ')} draws`)
  },
  async 'nothing moves while it loads'(page) {
    const shift = await page.layoutShift()
    if (shift > MAX_LAYOUT_SHIFT) throw new Error(`content moved by ${shift.toFixed(4)}`)
  },
}

/** One of each, although React runs each effect twice. */
const strict = {
  async 'effects that are run twice leave one listener, one client, one call'(page) {
    await isJudged(page)
    await page.press('#tell')
    await page.says('#told', '2 made, 1 heard, /v1/risk-assessments')
    await saysOnce(page)
  },
  async 'so do those of an element that takes its place'(page) {
    await page.press('#again')
    await isJudged(page)
    await page.until('it was heard', async () => {
      await page.press('#tell')
      return (await page.text('#told')).startsWith('4 made, 2 heard')
    })
  },
}

async function saysOnce(page) {
  const told = await page.text('#told')
  const asked = told.split(', ')[2].split(' ')
  if (new Set(asked).size !== asked.length) throw new Error(`asked more than once: ${told}`)
}

/** Lit names its own development build. */
const OF_DEVELOPMENT = 'Lit is in dev mode'

const quiet = {
  async 'no word on the console'(page) {
    const complaints = page.complaints.filter((text) => !text.startsWith(OF_DEVELOPMENT))
    if (complaints.length) throw new Error(complaints.slice(0, 3).join(' | ').slice(0, 600))
  },
}

/** By the kind of page that an app says it has (`embed.pages`). */
export const CHECKS = {
  order: { ...order, ...quiet },
  /** Of a framework with templates. */
  app: { ...order, ...parts, ...quiet },
  /** Of React as it is while one develops. */
  strict: { ...strict, ...quiet },
  parts: { ...parts, ...quiet },
  /** Libraries have words of their own on the console. */
  components,
  sandbox: { 'a frame of no origin is entered': (page) => page.enterFrame(), ...order },
  twice: { ...judged, ...again },
  form: {
    ...judged,
    'a form that comes back is judged again': sentAndBack,
    ...again,
    ...suggested,
    ...quiet,
  },
  /** The back end gives the page its token. */
  signedIn: {
    ...judged,
    'a form that comes back is judged again': sentAndBack,
    ...again,
    ...quiet,
    'a token is for whoever is signed in': refusesStrangers,
  },
  htmx: {
    ...judged,
    'a piece that is swapped keeps badge and field': sentAndBack,
    ...again,
    ...suggested,
    ...quiet,
  },
  turbo: {
    ...judged,
    async 'pages that are swapped for one another have theirs'(page) {
      await page.press('#other')
      await page.until('the other page', () => page.read(() => !!document.querySelector('#back')))
      await isJudged(page)
      await page.press('#back')
      // What Turbo kept of it stands there first, until the server has answered.
      await page.until('the page before', () =>
        page.read(() => !!document.querySelector('html:not([data-turbo-preview], [aria-busy]) #phone')),
      )
    },
    ...again,
    ...suggested,
    ...quiet,
  },
  ssr: { ...rendered, ...quiet },
}

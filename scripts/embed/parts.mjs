// What a template hands to an element and hears of it, of each kind that custom-elements-everywhere asks frameworks for: their `Parts`.
const FIRST = { phone: '0987654321', name: 'Nguyễn Thị Thu Hà' }
const SECOND = { phone: '0913100312', name: 'Võ Thanh Hạnh' }

/** In the page: what the elements came to hold. */
const held = () => {
  const [bare, plain, rich, around, light] = ['#bare', '#plain', '#rich', '#around', '#light'].map((id) =>
    document.querySelector(id),
  )
  return {
    bare: bare.shadowRoot.textContent.trim() !== '',
    inside:
      around.querySelector('#inside').assignedSlot !== null &&
      around.querySelector('#inside').offsetHeight > 0,
    light: light && [light.assignedSlot?.name, light.offsetHeight > 0],
    boolean: [plain.disabled ?? false, plain.hasAttribute('disabled')],
    string: rich.phone,
    camelCase: plain.blockOn,
    array: Array.isArray(rich.sections) && rich.sections.join(),
    object: typeof rich.known === 'object' && rich.known.name,
  }
}

const holds = (page, what, wanted) =>
  page.until(`${what} is ${JSON.stringify(wanted)}`, async () => {
    const { [what]: is } = await page.read(held)
    return JSON.stringify(is) === JSON.stringify(wanted)
  })

/** Before and after a press on `#change`. */
const DATA = {
  'a boolean': ['boolean', [false, false], [true, true]],
  'a string': ['string', FIRST.phone, SECOND.phone],
  'a property in camelCase': ['camelCase', 'high', 'medium'],
  'an array': ['array', 'orders,profile', 'notes'],
  'an object': ['object', 'Hà', 'Lan'],
  'children in a slot, which are taken away again': ['light', ['header', true], null],
}

const before = Object.fromEntries(
  Object.entries(DATA).map(([what, [key, first]]) => [`${what} arrives`, (page) => holds(page, key, first)]),
)
const after = Object.fromEntries(
  Object.entries(DATA).map(([what, [key, , second]]) => [
    `${what}: a change arrives`,
    (page) => holds(page, key, second),
  ]),
)

export const parts = {
  'an element without children is drawn': (page) => holds(page, 'bare', true),
  'children of an element are shown': (page) => holds(page, 'inside', true),
  ...before,
  'an event with dashes in its name is heard by the template': (page) => page.says('#shown', FIRST.name),
  async 'an event is heard by a listener of a script, also above the element'(page) {
    await page.read(() => {
      document.querySelector('#parts').addEventListener('boom-customer-show', ({ detail }) => {
        window.heardAbove = detail.customer?.name
      })
    })
    await page.press('#change')
    await page.until(
      'the listener has heard',
      async () => (await page.read(() => window.heardAbove)) === SECOND.name,
    )
    await page.says('#shown', SECOND.name)
  },
  ...after,
}

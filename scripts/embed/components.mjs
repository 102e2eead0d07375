// What badge and suggestions have to do in a field of each component library.
const FIELDS = ['shoelace', 'webawesome', 'material', 'vaadin', 'spectrum', 'ui5', 'ionic']
const NUMBER = '0987654321'
const WARNING = 'Nguy cơ cao'

/** In the page: what stands in a field by its library, and what its suggestions say of themselves. */
const state = (id) => {
  const field = document.getElementById(id)
  const list = document.querySelector(`customer-suggestions[for=${id}] > [role=listbox]`)
  let focused = document.activeElement
  while (focused.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement
  const pointed =
    document.getElementById(focused.getAttribute('aria-activedescendant') ?? '') ??
    focused.ariaActiveDescendantElement
  const [around, below] = [field.getBoundingClientRect(), list?.getBoundingClientRect()]
  return {
    value: field.value,
    isDrawn: field.shadowRoot !== null || field.firstElementChild !== null,
    isOpen: list?.matches(':popover-open') ?? false,
    isBeside: below && below.top > around.top && below.top < around.bottom + 8,
    at: list?.querySelector('[aria-selected=true]')?.ariaLabel,
    role: focused.role,
    isExpanded: focused.ariaExpanded,
    isPointed: pointed?.parentElement === list,
  }
}

async function choosesIn(page, id) {
  const until = (what, isSo) => page.until(`${id}: ${what}`, async () => isSo(await page.read(state, id)))
  await until('the field is drawn', ({ isDrawn }) => isDrawn)
  await page.typeInto(`#${id}`, NUMBER.slice(0, 6))
  await until('the list is open beside the field', ({ isOpen, isBeside }) => isOpen && isBeside)
  await until(
    'the focused control is the combobox',
    (now) => now.role === 'combobox' && now.isExpanded === 'true',
  )
  await page.key('ArrowDown')
  await until('it points to who is at', ({ at, isPointed }) => at?.includes('0987 654 321') && isPointed)
  await page.key('Enter')
  await until('the component has taken the number in', ({ value }) => value === NUMBER)
  await until('the list is closed', ({ isOpen }) => !isOpen)
  await page.says(`risk-badge[for=${id}]`, WARNING)
}

async function hearsIn(page, id) {
  const set = (value) =>
    page.read(
      ([where, text]) => Object.assign(document.getElementById(where), { value: text }) && true,
      [id, value],
    )
  await set('')
  await page.until(
    `${id}: the badge lets go`,
    async () => !(await page.text(`risk-badge[for=${id}]`)).includes(WARNING),
  )
  await set(NUMBER)
  await page.says(`risk-badge[for=${id}]`, WARNING)
}

export const components = Object.fromEntries(
  FIELDS.flatMap((id) => [
    [`${id}: a customer is suggested, chosen by key, and judged`, (page) => choosesIn(page, id)],
    [`${id}: a number that a script clears and sets is heard`, (page) => hearsIn(page, id)],
  ]),
)

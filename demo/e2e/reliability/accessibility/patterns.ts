/** What the patterns of the ARIA Authoring Practices ask of what is on the page. @returns what does not hold; runs in the page */
export function brokenPatterns(): string[] {
  const broken: string[] = []
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)

  for (const root of roots) {
    const all = (selector: string) =>
      [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility())
    const complain = (element: Element, what: string) =>
      broken.push(`${what}: <${element.localName} class="${element.getAttribute('class') ?? ''}">`)
    const isThere = (id: string) => root.querySelector(`[id="${CSS.escape(id)}"]`) !== null

    for (const name of ['aria-labelledby', 'aria-describedby', 'aria-activedescendant'])
      for (const element of all(`[${name}]`)) {
        const ids = (element.getAttribute(name) ?? '').split(/\s+/)
        // A description may be of parts that come and go.
        if (!ids.some(isThere)) complain(element, `${name} leads to nothing (${ids.join(' ')})`)
      }
    for (const element of all('[aria-controls]'))
      if (element.getAttribute('aria-expanded') !== 'false')
        for (const id of (element.getAttribute('aria-controls') ?? '').split(/\s+/))
          if (id && !isThere(id)) complain(element, `aria-controls leads to nothing (${id})`)
    for (const name of ['aria-expanded', 'aria-selected', 'aria-hidden', 'aria-disabled', 'aria-invalid'])
      for (const element of all(`[${name}]`))
        if (!/^(?:true|false)$/.test(element.getAttribute(name) ?? ''))
          complain(element, `${name} is neither true nor false`)

    for (const list of all('[role=tablist]')) {
      const tabs = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
      const selected = tabs.filter((tab) => tab.ariaSelected === 'true')
      if (selected.length !== 1) complain(list, `${selected.length} tabs are selected`)
      if (tabs.filter(({ tabIndex }) => tabIndex === 0).length !== 1)
        complain(list, 'not one tab is reached by Tab')
    }
    for (const menu of all('[role=menu]'))
      for (const item of menu.children)
        if (
          item.checkVisibility() &&
          !/^(?:menuitem|menuitemradio|menuitemcheckbox|separator|group|none)$/.test(
            item.role ?? item.getAttribute('role') ?? '',
          )
        )
          complain(item, 'a menu holds what is no item')
    for (const box of all('[role=listbox]'))
      for (const option of box.children)
        if (option.getAttribute('role') !== 'option') complain(option, 'a list box holds what is no option')
    for (const field of all('[role=combobox]'))
      if (!field.getAttribute('aria-expanded')) complain(field, 'a combobox does not say whether it is open')
    for (const dialog of all('dialog[open], [role=dialog]:popover-open')) {
      const name = dialog.getAttribute('aria-label') ?? dialog.getAttribute('aria-labelledby')
      if (!name) complain(dialog, 'a dialog has no name')
      if (dialog.matches('dialog:modal') && !dialog.matches(':focus-within') && !root.activeElement)
        complain(dialog, 'a dialog is open and the focus is elsewhere')
    }
    for (const grid of all('[role=grid]')) {
      const rows = [...grid.querySelectorAll('[role=row]')]
      if (
        rows.some(
          (row) =>
            ![...row.children].every((cell) =>
              /^(?:gridcell|rowheader|columnheader)$/.test(cell.getAttribute('role') ?? ''),
            ),
        )
      )
        complain(grid, 'a row of a grid holds what is no cell')
      if (grid.querySelectorAll('[tabindex="0"]').length > 1)
        complain(grid, 'more than one stop of a grid is reached by Tab')
    }
    for (const region of all('[aria-live], [role=status], [role=alert]'))
      if (region.getAttribute('aria-live') === 'off') complain(region, 'a live region says nothing')
  }
  return broken
}

/** What is cut off or lies beside the window, where texts need more room. @returns what; runs in the page */
export function cutOff(): string[] {
  const found: string[] = []
  const { documentElement: page } = document
  if (page.scrollWidth > page.clientWidth + 1)
    found.push(`the page is ${page.scrollWidth} px wide in ${page.clientWidth}`)
  return found
}

/** Phone numbers that are read from the right, where each group of digits would change its place. @returns them; runs in the page */
export function turnedNumbers(): string[] {
  const roots: (Document | ShadowRoot)[] = [document]
  const turned: string[] = []
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot)
      const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      const isNumber = texts.some(({ nodeValue }) =>
        /^\s*\+?\d{2,4}(?: \d{2,4}){2,}\s*$/.test(nodeValue ?? ''),
      )
      if (!isNumber || !element.checkVisibility()) continue
      const { direction, unicodeBidi } = getComputedStyle(element)
      // As it reads by itself, which for digits is from the left.
      if (direction !== 'ltr' && unicodeBidi !== 'plaintext')
        turned.push(`${element.localName}.${element.getAttribute('class') ?? ''}`)
    }
  return [...new Set(turned)]
}

/** Tabs of the ARIA practices: arrows go from one to the next and open it, Home and End go to the ends. */
export function tabs(list: HTMLElement): void {
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')]
  const open = (chosen: HTMLElement): void => {
    for (const tab of all) {
      const isOpen = tab === chosen
      tab.setAttribute('aria-selected', String(isOpen))
      tab.tabIndex = isOpen ? 0 : -1
      const panel = document.getElementById(tab.getAttribute('aria-controls') ?? '')
      if (panel) panel.hidden = !isOpen
    }
  }
  for (const tab of all) tab.addEventListener('click', () => open(tab))
  list.addEventListener('keydown', (event) => {
    const from = all.findIndex((tab) => tab === document.activeElement)
    const to = { ArrowLeft: from - 1, ArrowRight: from + 1, Home: 0, End: -1 }[event.key]
    const next = to === undefined ? undefined : all.at(to % all.length)
    if (!next) return
    event.preventDefault()
    open(next)
    next.focus()
  })
}

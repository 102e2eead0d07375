import { deepActiveElement } from '../../base/deep-active-element.ts'

const STYLE = `
  @page { margin: 12mm; }
  body { margin: 0; font: 9pt/1.35 system-ui, sans-serif; color: #000; }
  h1 { margin: 0; font-size: 14pt; }
  p { margin: 2pt 0 8pt; color: #444; }
  table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
  th { text-align: start; vertical-align: bottom; border-bottom: 1pt solid #000; }
  th, td { padding: 2.5pt 5pt; }
  td { border-bottom: .5pt solid #bbb; vertical-align: top; }
  tr { break-inside: avoid; }
  :is(th, td):is(.integer, .percent, .date) { text-align: end; white-space: nowrap; }
  td.phone { white-space: nowrap; }
`

export interface PrintedPage {
  readonly locale: string
  readonly title: string
  /** What it is about, in a line. */
  readonly facts: string
  readonly table: HTMLTableElement
}

/**
 * Prints a table by itself, without the page around it, in a frame that nobody sees: built node by node and styled by a constructed sheet, so that
 * a page's policies have nothing to forbid. What a browser forbids, as in a sandboxed frame, it does not print. Settles when the question is open,
 * or answered, as browsers have it.
 */
export async function printPage({ locale, title, facts, table }: PrintedPage): Promise<void> {
  const frame = document.createElement('iframe')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  // Not away: Firefox prints nothing that is not laid out.
  Object.assign(frame.style, {
    position: 'fixed',
    inlineSize: '0',
    blockSize: '0',
    border: '0',
    opacity: '0',
  })
  // Firefox gives the frame its own document only then.
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true })
    document.body.append(frame)
  })
  const page = frame.contentDocument
  const view = page?.defaultView
  if (!view) return frame.remove()
  page.documentElement.lang = locale
  page.title = title
  const heading = page.createElement('h1')
  heading.textContent = title
  const line = page.createElement('p')
  line.textContent = facts
  page.body.append(heading, line, page.adoptNode(table))
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(STYLE)
  page.adoptedStyleSheets = [sheet]
  const focused = deepActiveElement()
  view.addEventListener('afterprint', () =>
    setTimeout(() => {
      frame.remove()
      // It went with the frame, unless somebody has taken it elsewhere.
      if (focused instanceof HTMLElement && document.activeElement === document.body)
        focused.focus({ preventScroll: true })
    }),
  )
  view.focus()
  view.print()
}

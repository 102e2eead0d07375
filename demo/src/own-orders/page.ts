import { MappingError, parseMapping } from '@boom-risk/mock-server/import'
import { byId } from '../dom/element.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message } from '../i18n/messages.ts'
import type { DemoConfig } from '../shell/config.ts'
import { mountShell } from '../shell/shell.ts'
import { OrderImport } from './order-import.ts'
import { resultOf } from './result.ts'
import { finishedOf, stepOf } from './steps.ts'

/** Starts the page of one's own orders; `null`: the page was not told of an API. */
export function start(config: DemoConfig | null): void {
  mountShell({
    page: 'own-orders',
    title: 'own.title',
    product: 'Boom Risk Elements',
    apiUrl: config?.apiUrl ?? null,
    samplesAbout: 'own.samples',
    onPickPhone: (typed) => void navigator.clipboard.writeText(typed).catch(() => undefined),
    events: [],
  })
  if (!config) return
  const task = new OrderImport(config.apiUrl, () => show(task))
  onLanguageChange(() => show(task))
  takeFiles(task)
  takeMapping(task)
  void task.refreshFigures()
}

let shownStep = ''

/** Draws the step anew, except for what somebody may be using in it; focus goes to a step that asks something. */
function show(task: OrderImport): void {
  const stage = byId('stage', HTMLElement)
  const focused = document.activeElement?.id
  const step = stepOf(task)
  const kind = step?.dataset['step'] ?? ''
  const shown = stage.firstElementChild
  if (step && kind === 'mapping' && shown && isSameStep(shown, step)) keepFields(shown, step)
  else if (step && kind === 'progress' && shown && kind === shownStep) keepFoot(shown, step)
  else stage.replaceChildren(...(step ? [step] : []))
  if (kind !== shownStep && kind !== '') focusOn(stage, kind)
  else if (
    focused &&
    document.activeElement?.id !== focused &&
    stage.querySelector(`#${CSS.escape(focused)}`)
  )
    document.getElementById(focused)?.focus()
  shownStep = kind
  byId('finished', HTMLElement).replaceChildren(...finishedOf(task))
  const result = byId('result', HTMLElement)
  const nodes = resultOf(task)
  const hasOrders = (task.figures?.orders ?? 0) > 0 || task.issues.length > 0
  byId('figures', HTMLElement).replaceChildren(...nodes)
  result.hidden = !hasOrders || task.isBusy
}

/** What is still to be said of a file, or else what goes on. */
function focusOn(stage: HTMLElement, kind: string): void {
  const isMissing = kind === 'mapping' && stage.querySelector('[data-missing] + select') !== null
  const next = isMissing ? '[data-missing] + select' : kind === 'mapping' ? '#read' : 'select, button'
  stage.querySelector<HTMLElement>(next)?.focus()
}

/** The same questions in the same words. */
function isSameStep(shown: Element, drawn: Element): boolean {
  const [before, after] = [shown, drawn].map((step) => step.querySelector('details .field-grid')?.textContent)
  return before !== undefined && before === after
}

/** A button that is drawn anew many times a second loses a press that began on the one before. */
function keepFoot(shown: Element, drawn: Element): void {
  const [foot, drawnFoot] = [shown, drawn].map((step) => step.querySelector('.step-foot'))
  if (!foot || foot.textContent !== drawnFoot?.textContent) return shown.replaceWith(drawn)
  for (const child of Array.from(shown.children)) if (child !== foot) child.remove()
  foot.before(...Array.from(drawn.children).filter((child) => child !== drawnFoot))
}

/** Fields stay where they are, for whoever is typing in one; what is around them is drawn anew. */
function keepFields(shown: Element, drawn: Element): void {
  const after = drawn.querySelectorAll('details select')
  for (const [i, field] of shown.querySelectorAll('details select').entries())
    field.previousElementSibling?.toggleAttribute(
      'data-missing',
      after[i]?.previousElementSibling?.hasAttribute('data-missing') ?? false,
    )
  const [fields, place] = [shown, drawn].map((step) => step.querySelector('details'))
  if (!fields || !place) return
  const children = [...drawn.children]
  const at = children.indexOf(place)
  const others = Array.from(shown.children).filter((child) => child !== fields)
  for (const child of others) child.remove()
  fields.before(...children.slice(0, at))
  fields.after(...children.slice(at + 1))
}

function takeFiles(task: OrderImport): void {
  const input = byId('files', HTMLInputElement)
  input.addEventListener('change', () => {
    task.add(input.files ?? [])
    input.value = ''
  })
  const zone = byId('drop', HTMLElement)
  const over = (event: DragEvent): void => {
    event.preventDefault()
    zone.toggleAttribute('data-over', true)
  }
  zone.addEventListener('dragenter', over)
  zone.addEventListener('dragover', over)
  zone.addEventListener('dragleave', () => zone.removeAttribute('data-over'))
  zone.addEventListener('drop', (event) => {
    event.preventDefault()
    zone.removeAttribute('data-over')
    task.add(event.dataTransfer?.files ?? [])
  })
  // Beside the zone, a browser would open the file instead of the page.
  for (const type of ['dragover', 'drop']) addEventListener(type, (event) => event.preventDefault())
}

function takeMapping(task: OrderImport): void {
  const input = byId('mapping-file', HTMLInputElement)
  input.addEventListener('change', () => {
    const [file] = input.files ?? []
    // The same file may be chosen again once it was mended.
    input.value = ''
    if (!file) return
    void file.text().then((text) => readMapping(task, text))
  })
}

function readMapping(task: OrderImport, text: string): void {
  const said = byId('mapping-said', HTMLElement)
  try {
    task.useMapping(parseMapping(text))
    said.textContent = message('own.mapping.loaded')
  } catch (error) {
    if (!(error instanceof MappingError)) throw error
    said.textContent = message('own.mapping.bad', { why: error.message })
  }
}

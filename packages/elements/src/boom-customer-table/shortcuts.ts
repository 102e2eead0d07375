import type { PartHost } from './controls/part-host.ts'
import type { TableModel } from './table-model.ts'

export interface ShortcutsHost extends Pick<PartHost, 'view' | 'find' | 'change'> {
  readonly model: TableModel
  /** Puts focus into the list. */
  enterList(): void
  openFilters(): void
  openHelp(): void
  print(): void
}

/** Where letters are typed. */
const TYPED = 'input:not([type=checkbox], [type=radio]), select, textarea'

/**
 * The keys of the whole table, while focus is in it: a page has its own. What opens above the table has its own too. One letter does something only
 * where none is typed.
 */
export class Shortcuts {
  readonly #host: () => ShortcutsHost

  constructor(host: () => ShortcutsHost) {
    this.#host = host
  }

  readonly onKey = (event: KeyboardEvent): void => {
    const { target } = event
    // While an input method composes, its keys are its own: Escape lets go of what is composed alone.
    if (event.defaultPrevented || event.isComposing || !(target instanceof HTMLElement) || isAbove(target))
      return
    if (this.#act(event, target)) event.preventDefault()
  }

  /** The browser's menu for the key that has opened the row's. */
  readonly onContextMenu = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('[role=menu]')) event.preventDefault()
  }

  /** @returns whether the key was one */
  #act({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, target: HTMLElement): boolean {
    const host = this.#host()
    const isCommand = (ctrlKey || metaKey) && !altKey && !shiftKey
    if (isCommand && key.toLowerCase() === 'a') return target.closest('table') !== null && this.#chooseAll()
    if (isCommand && key.toLowerCase() === 'p') return host.model.access.canExport && (host.print(), true)
    if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return openRowMenu(target)
    if (ctrlKey || metaKey || altKey) return false
    if (key === 'Escape') return this.#escape(target)
    if (key === 'ArrowDown' && isSearch(target)) return !shiftKey && (host.enterList(), true)
    if (target.matches(TYPED)) return false
    if (key === '/') return this.#search()
    if (key === 'f' || key === 'F') return (host.openFilters(), true)
    if (key === '?') return (host.openHelp(), true)
    return false
  }

  #chooseAll(): boolean {
    const { model } = this.#host()
    if (!model.access.canWrite || model.selection.total === 0) return false
    model.selection.chooseAll()
    return true
  }

  #search(): boolean {
    const field = this.#host().find('.search input')
    if (field instanceof HTMLInputElement) field.select()
    field?.focus()
    return true
  }

  /** From what was done last to what was done first: the text that is being typed, those who are chosen, the text that they were found by. */
  #escape(target: HTMLElement): boolean {
    const { model, view, change, enterList } = this.#host()
    if (isSearch(target)) {
      if (!target.value && !view.text) enterList()
      else {
        target.value = ''
        target.dispatchEvent(new Event('change'))
      }
    } else if (!model.selection.selection.isEmpty) model.selection.clear()
    else if (view.text) change({ text: '' })
    else return false
    return true
  }
}

const isSearch = (target: HTMLElement): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'search'

const isAbove = (target: HTMLElement) => target.closest('dialog, [popover]') !== null

function openRowMenu(target: HTMLElement): boolean {
  const button = target.closest('tbody tr')?.querySelector<HTMLElement>('[data-action=menu]')
  button?.click()
  return button !== null && button !== undefined
}

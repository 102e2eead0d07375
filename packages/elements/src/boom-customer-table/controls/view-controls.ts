import type { CustomerSort } from '@boom-risk/client/contract'
import { SORT_FIELDS } from '../model/columns.ts'
import { LIST_LEVELS, parseView } from '../model/view-state.ts'
import type { PartHost } from './part-host.ts'

type ViewControlsHost = Pick<PartHost, 'view' | 'change'>

const TYPING_PAUSE_MS = 250

/** First the most: what is looked for in a list of risks. Only names begin at A. */
const firstDirection = (by: CustomerSort['by']) => (by === 'name' ? 'ascending' : 'descending')

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement ? target.value : ''

const dataOf = ({ currentTarget }: Event, key: string): string | undefined =>
  currentTarget instanceof HTMLElement ? currentTarget.dataset[key] : undefined

/** What the controls of the toolbar, the head and the summary make of the view. */
export class ViewControls {
  readonly #host: () => ViewControlsHost
  #pause: ReturnType<typeof setTimeout> | undefined
  /** What is being typed, until the list is searched for it. */
  #typed: string | undefined

  constructor(host: () => ViewControlsHost) {
    this.#host = host
  }

  /** Takes nothing back that was typed: the pause is over with the element. */
  disconnect(): void {
    clearTimeout(this.#pause)
    this.#typed = undefined
  }

  /** Has the search field show what is searched for, or about to be: what renders while somebody types takes nothing back. */
  fill(field: HTMLInputElement | null): void {
    const text = this.#typed ?? this.#host().view.text
    if (field && field.value !== text) field.value = text
  }

  readonly search = (event: Event): void => {
    const text = valueOf(event)
    clearTimeout(this.#pause)
    this.#typed = text
    const apply = () => {
      this.#typed = undefined
      if (text !== this.#host().view.text) this.#host().change({ text })
    }
    if (event.type === 'change') apply()
    else this.#pause = setTimeout(apply, TYPING_PAUSE_MS)
  }

  readonly status = (event: Event): void => {
    const value = valueOf(event)
    this.#host().change({ status: value === 'active' || value === 'inactive' ? value : null })
  }

  readonly level = (event: Event): void => {
    const level = LIST_LEVELS.find((known) => known === dataOf(event, 'level'))
    const { levels } = this.#host().view
    if (!level) return
    const others = levels.filter((other) => other !== level)
    this.#host().change({ levels: others.length < levels.length ? others : [...levels, level] })
  }

  readonly sort = (event: Event): void => {
    const by = SORT_FIELDS.find((known) => known === dataOf(event, 'sort'))
    const { sort } = this.#host().view
    if (!by) return
    const flipped = sort.direction === 'ascending' ? 'descending' : 'ascending'
    this.#host().change({ sort: { by, direction: sort.by === by ? flipped : firstDirection(by) } })
  }

  readonly sortChoice = (event: Event): void => {
    this.#host().change({ sort: parseView(new URLSearchParams({ sort: valueOf(event) })).sort })
  }

  readonly clear = (): void => {
    this.#host().change({ text: '', levels: [], status: null })
  }
}

import { html, nothing, type LitElement } from 'lit'
import { Directive, directive, type Part } from 'lit/directive.js'
import { longListMessages } from '../../i18n/texts/long-list.ts'
import { translator } from '../../i18n/translate.ts'

const text = translator(longListMessages)

/** So many are drawn at first and by each press: more than people have of anything, while thousands at once freeze a page. */
export const STEP = 100

class LongList extends Directive {
  #count = STEP
  #host: LitElement | undefined

  override update({ options }: Part, args: Parameters<LongList['render']>): unknown {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Lit renders for an element of ours has it as its host
    this.#host = options?.host as LitElement | undefined
    return this.render(...args)
  }

  render(length: number, locale: string, draw: (count: number) => unknown, isItem: boolean): unknown {
    // Another list in the same place begins anew.
    if (length <= STEP) this.#count = STEP
    const left = length - this.#count
    const button = html`<button type="button" class="button more" @click=${this.#more}>
      ${text(locale, 'longListMore', { count: left })}
    </button>`
    return [draw(this.#count), left > 0 ? (isItem ? html`<li>${button}</li>` : button) : nothing]
  }

  /** The button keeps the focus; where it is gone, the first of the new entries has it. */
  readonly #more = async ({ currentTarget }: Event): Promise<void> => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the button
    const button = currentTarget as HTMLElement
    const before = (button.closest('li') ?? button).previousElementSibling
    const last = before?.matches('dl') ? before.lastElementChild : before
    this.#count += STEP
    this.#host?.requestUpdate()
    await this.#host?.updateComplete
    const next = last?.nextElementSibling
    if (button.isConnected || !(next instanceof HTMLElement)) return
    next.tabIndex = -1
    next.focus()
  }
}

const drawn = directive(LongList)

/**
 * A list of any length: some of it, and a button for more.
 * @param draw draws those shown
 * @param isItem what is drawn are items of an `ul`
 */
export function longList<T>(
  items: readonly T[],
  locale: string,
  draw: (shown: readonly T[]) => unknown,
  isItem = false,
): unknown {
  return drawn(items.length, locale, (count) => draw(items.slice(0, count)), isItem)
}

import { html, nothing, type LitElement } from 'lit'
import { Directive, directive, type Part } from 'lit/directive.js'
import { longListMessages } from '../i18n/texts/long-list.ts'
import { translator } from '../i18n/translate.ts'

const text = translator(longListMessages)

/** So many are drawn at first and by each press: no list of the contract is longer, and thousands at once freeze a page. */
export const STEP = 200

class LongList extends Directive {
  #count = STEP
  #host: LitElement | undefined

  override update({ options }: Part, args: Parameters<LongList['render']>): unknown {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Lit renders for an element of ours has it as its host
    this.#host = options?.host as LitElement | undefined
    return this.render(...args)
  }

  render(
    items: readonly unknown[],
    locale: string,
    draw: (shown: readonly unknown[]) => unknown,
    isItem: boolean,
  ): unknown {
    // Another list in the same place begins anew.
    if (items.length <= STEP) this.#count = STEP
    const left = items.length - this.#count
    const button = html`<button type="button" class="button more" @click=${this.#more}>
      ${text(locale, 'longListMore', { count: left })}
    </button>`
    return [
      draw(items.slice(0, this.#count)),
      left > 0 ? (isItem ? html`<li>${button}</li>` : button) : nothing,
    ]
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
  return drawn(items, locale, draw as (shown: readonly unknown[]) => unknown, isItem)
}

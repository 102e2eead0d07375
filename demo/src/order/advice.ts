import { parsePhone } from '@boom-risk/client/rules'
import type { RiskChangeDetail } from '@boom-risk/elements/risk-badge'
import { byId } from '../dom/element.ts'
import { onLanguageChange } from '../i18n/language.ts'
import { message, type MessageKey } from '../i18n/messages.ts'

const TEXTS: Readonly<Record<string, MessageKey>> = {
  ship: 'order.advice.ship',
  call: 'order.advice.call',
  deposit: 'order.advice.deposit',
}

/**
 * What the shop does with the badge's suggestion (`X-3`): says it beside the total, and offers to record a deposit. A level that this
 * version does not know comes without one (`D-19`).
 */
export class Advice {
  readonly #value = byId('advice-value', HTMLElement)
  readonly #takeDeposit = byId('take-deposit', HTMLButtonElement)
  #shown: MessageKey = 'order.advice.waiting'

  constructor(onTakeDeposit: () => void) {
    this.#takeDeposit.addEventListener('click', () => {
      onTakeDeposit()
      byId('deposit', HTMLInputElement).focus()
    })
    onLanguageChange(() => this.#say(this.#shown))
    this.#say(this.#shown)
  }

  /** Records the deposit that is advised. @returns whether one is */
  takeDeposit(): boolean {
    if (this.#takeDeposit.hidden) return false
    this.#takeDeposit.click()
    return true
  }

  follow(phone: HTMLInputElement, badge: HTMLElement): void {
    let about: string | null = null
    phone.addEventListener('input', () => {
      const parsed = parsePhone(phone.value)
      const typed = parsed.status === 'valid' ? parsed.e164 : null
      if (typed === about) return
      about = typed
      this.#say(typed === null ? 'order.advice.waiting' : 'order.advice.checking')
    })
    badge.addEventListener('boom-risk-change', ({ detail }) => this.#take(detail))
    badge.addEventListener('boom-error', () => this.#say('order.advice.unknown'))
  }

  #take({ assessment, suggestedAction }: RiskChangeDetail): void {
    if (assessment) this.#say(TEXTS[suggestedAction ?? ''] ?? 'order.advice.none')
  }

  #say(advice: MessageKey): void {
    this.#shown = advice
    this.#value.textContent = message(advice)
    this.#takeDeposit.hidden = advice !== 'order.advice.deposit'
  }
}

import type { CustomerPhone } from '@boom-risk/client/contract'
import type { CustomerDetailClient } from './client.ts'
import { errorWord, text } from './texts.ts'

export interface PhoneRevealHost {
  readonly locale: string
  resources(): Promise<Pick<CustomerDetailClient, 'customers'>>
  notify(notice: string, isBad?: boolean): void
  failed(error: unknown): void
  requestUpdate(): void
}

/** Masked numbers in clear, on request; the server records who asked (`X-8`). Forgotten with the detail. */
export class PhoneReveal {
  readonly #host: PhoneRevealHost
  readonly #revealed = new Map<string, CustomerPhone>()
  readonly #busy = new Set<string>()

  constructor(host: PhoneRevealHost) {
    this.#host = host
  }

  /** A number as it is to be shown. */
  shown(phone: CustomerPhone): CustomerPhone {
    return phone.masked ? (this.#revealed.get(phone.id) ?? phone) : phone
  }

  /** Numbers that were in clear already, where the detail was opened from. */
  know(phones: readonly CustomerPhone[]): void {
    for (const phone of phones) if (!phone.masked) this.#revealed.set(phone.id, phone)
  }

  isBusy({ id }: CustomerPhone): boolean {
    return this.#busy.has(id)
  }

  async reveal(customerId: string, { id }: CustomerPhone): Promise<void> {
    const { locale } = this.#host
    if (this.#busy.has(id)) return
    this.#busy.add(id)
    this.#host.requestUpdate()
    try {
      const { customers } = await this.#host.resources()
      this.#revealed.set(id, await customers.revealPhone(customerId, id))
      this.#host.notify(text(locale, 'detailRevealed'))
    } catch (error) {
      this.#host.notify(text(locale, 'detailRevealFailed', { why: errorWord(locale, error) }), true)
      this.#host.failed(error)
    } finally {
      this.#busy.delete(id)
      this.#host.requestUpdate()
    }
  }
}

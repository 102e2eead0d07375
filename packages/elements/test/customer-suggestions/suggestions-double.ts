import type { CustomerSuggestion } from '@boom-risk/client/contract'
import { riskLevel } from '@boom-risk/client/rules'
import type { CustomerSuggestionsClient } from '../../src/customer-suggestions/index.ts'
import type { BoomClient } from '../../src/runtime/index.ts'
import { assessmentOf, type Counts } from '../fixtures/assessments.ts'

type Reply = readonly CustomerSuggestion[] | Error | Promise<readonly CustomerSuggestion[]>

/** Answers from memory and remembers what it was asked. */
export class SuggestionsDouble implements BoomClient, CustomerSuggestionsClient {
  readonly asked: { text: string; signal: AbortSignal | undefined }[] = []
  readonly #listeners = new Set<(customerIds: readonly string[] | null) => void>()

  constructor(public reply: Reply | ((text: string) => Reply) = [HA, AN, NAMELESS]) {}

  readonly risk = { assess: () => Promise.reject(new Error('not of this double')) }

  readonly customers: CustomerSuggestionsClient['customers'] = {
    suggest: async ({ text }, options = {}) => {
      this.asked.push({ text, signal: options.signal })
      const reply = await (typeof this.reply === 'function' ? this.reply(text) : this.reply)
      options.signal?.throwIfAborted()
      if (reply instanceof Error) throw reply
      return { items: [...reply] }
    },
    subscribeSuggestions: (listener) => {
      this.#listeners.add(listener)
      return () => this.#listeners.delete(listener)
    },
  }

  get texts(): string[] {
    return this.asked.map(({ text }) => text)
  }

  get listeners(): number {
    return this.#listeners.size
  }

  /** Suggestions may be out of date, as far as these customers are concerned; `null`: all of them. */
  change(customerIds: string[] | null): void {
    for (const listener of this.#listeners) listener(customerIds)
  }
}

let made = 0

export function suggestionOf(
  name: string | null,
  national: string | null,
  counts: { shop?: Counts; network?: Counts; reports?: number } = {},
  over: Partial<CustomerSuggestion> = {},
): CustomerSuggestion {
  const id = `customer_${++made}`
  const { id: _id, phone: _phone, customerId: _customerId, ...risk } = assessmentOf(counts)
  return {
    customerId: id,
    name,
    phone: national === null ? null : phoneOf(national),
    address: null,
    risk: { ...risk, level: riskLevel(...(counts.shop ?? [0, 0])) },
    ...over,
  }
}

const phoneOf = (national: string) => ({
  id: `phone_${national.length}`,
  e164: `+84${national.slice(1)}`,
  display: national,
  masked: false,
  convertedFrom: null,
})

export const HA = suggestionOf(
  'Nguyễn Thị Thu Hà',
  '0987654321',
  { shop: [7, 12] },
  {
    address: {
      street: '12 Lê Lợi',
      ward: 'Phường Bến Thành',
      district: null,
      province: 'Thành phố Hồ Chí Minh',
      country: 'VN',
    },
  },
)

export const AN = suggestionOf('Trần Văn An', '0912345678')

export const NAMELESS = suggestionOf(null, '0382345678', { shop: [3, 4] })

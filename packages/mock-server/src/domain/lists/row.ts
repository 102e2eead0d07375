import { foldVietnamese, type KnownRiskLevel, lowerVietnamese } from '@boom-risk/client/rules'
import type { Customer } from '../model.ts'
import type { RiskProfile } from '../risk.ts'
import { remembered } from './remembered.ts'
import { nationalDigits, searchWords } from './words.ts'
import { vietnameseSortKey } from './collation.ts'

const folded = remembered((name) => ` ${searchWords(foldVietnamese(name)).join(' ')}`)
const marked = remembered((name) => ` ${searchWords(lowerVietnamese(name)).join(' ')}`)
const sortKey = remembered(vietnameseSortKey)

/** A customer as the lists see it. A change makes a new row, so that an old one still tells where it stood. */
export class Row {
  readonly customer: Customer
  readonly risk: RiskProfile
  #nameKey: string | null | undefined
  #searchName: string | undefined
  #markedName: string | undefined
  #phones: readonly string[] | undefined

  constructor(customer: Customer, risk: RiskProfile) {
    this.customer = customer
    this.risk = risk
  }

  /** Of the customer. */
  get id(): string {
    return this.customer.id
  }

  /** Of this shop's counts (`D-11`). */
  get level(): KnownRiskLevel {
    return this.risk.level
  }

  // Made when a list first needs them: most lists are neither searched nor sorted by name.

  /** What names are compared by, as Vietnamese sorts them; `null` without a name. */
  get nameKey(): string | null {
    return (this.#nameKey ??= this.customer.name === null ? null : sortKey(this.customer.name))
  }

  /** The words of the name without diacritics, each behind a space. */
  get searchName(): string {
    return (this.#searchName ??= folded(this.customer.name ?? ''))
  }

  /** The same with diacritics, in lower case. */
  get markedName(): string {
    return (this.#markedName ??= marked(this.customer.name ?? ''))
  }

  /** In national format, as people type them. */
  get phones(): readonly string[] {
    return (this.#phones ??= this.customer.phones.map(({ e164 }) => nationalDigits(e164)))
  }
}

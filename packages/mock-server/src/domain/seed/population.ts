import { riskLevel } from '@boom-risk/client/rules'
import { DAY_MS } from '../clock.ts'
import { type Customer, type Report, type ReportState, type Shop, type StoredPhone } from '../model.ts'
import { Random, weights } from '../random.ts'
import { BOUNDARY_CUSTOMERS } from './boundary-customers.ts'
import { BEHAVIOURS, type Behaviour, drawFigures, type Figures } from './figures.ts'
import { fullName } from './names.ts'
import { PhonePool } from './phones.ts'
import { REPORT_TEXTS } from './report-texts.ts'

export interface PopulationOptions {
  readonly seed: number
  /** Customer records over all shops, the boundary customers included. */
  readonly customers: number
  readonly shops: readonly Shop[]
  /** Where the boundary customers are, and a third of the rest. */
  readonly defaultShop: Shop
  /** Midnight of the day that the dates are counted back from. */
  readonly today: number
}

/** One in eight persons is known to more than one shop, so that a network level can differ (`D-11`). */
const SHARED = 0.12
const DEFAULT_SHOP_SHARE = 0.34
const DAYS_OF_HISTORY = 900
const REPORTED: Readonly<Record<ReturnType<typeof riskLevel>, number>> = {
  none: 0.012,
  low: 0.3,
  medium: 0.55,
  high: 0.75,
}

const REPORTS_EACH = weights([1, 7], [2, 2], [3, 1])
const REPORT_STATES = weights<ReportState>(['published', 86], ['disputed', 9], ['retracted', 5])

/** Draws the customers and reports of all shops. The same options give the same records. */
export function seedPopulation(options: PopulationOptions): { customers: Customer[]; reports: Report[] } {
  return new Population(options).draw()
}

type Identity = Pick<Customer, 'name' | 'phones' | 'psid' | 'status'>

function storedPhones(e164: string | null, convertedFrom: string | null = null): readonly StoredPhone[] {
  return e164 === null ? [] : [{ id: 'main', e164, convertedFrom }]
}

class Population {
  readonly #options: PopulationOptions
  readonly #random: Random
  readonly #others: readonly Shop[]
  readonly #customers: Customer[] = []
  readonly #reports: Report[] = []

  constructor(options: PopulationOptions) {
    this.#options = options
    this.#random = new Random(options.seed, 'population')
    this.#others = options.shops.filter((shop) => shop !== options.defaultShop)
  }

  draw(): { customers: Customer[]; reports: Report[] } {
    this.#addBoundaryCustomers()
    const phones = new PhonePool(BOUNDARY_CUSTOMERS.flatMap(({ phone }) => phone ?? []))
    while (this.#customers.length < this.#options.customers) this.#addPerson(phones)
    return { customers: this.#customers, reports: this.#reports }
  }

  #addBoundaryCustomers(): void {
    for (const given of BOUNDARY_CUSTOMERS) {
      const identity = { ...given, phones: storedPhones(given.phone, given.convertedFrom) }
      this.#addCustomer(this.#options.defaultShop, identity, given.own)
      for (const [i, counts] of given.elsewhere.entries()) {
        const shop = this.#others[i]
        if (shop) this.#addCustomer(shop, { ...identity, psid: null, status: 'active' }, counts)
      }
      for (const [i, report] of given.reports.entries()) {
        const shop = this.#others[i]
        if (shop && given.phone !== null) this.#addReport(given.phone, shop, report)
      }
    }
  }

  #addPerson(phones: PhonePool): void {
    const random = this.#random
    const name = fullName(random)
    const phone = phones.take(random)
    const behaviour = random.weighted(BEHAVIOURS)
    const room = this.#options.customers - this.#customers.length
    const shops = this.#drawShops().slice(0, room)
    for (const [i, shop] of shops.entries()) {
      // Most people are the same everywhere; some treat one shop worse than another.
      const here: Behaviour = i === 0 || random.chance(0.6) ? behaviour : random.weighted(BEHAVIOURS)
      const figures = drawFigures(here, random)
      const level = riskLevel(figures.returned, figures.shipped)
      const status = random.chance(level === 'none' ? 0.02 : 0.25) ? 'inactive' : 'active'
      const psid = random.chance(0.3) ? this.#psid() : null
      this.#addCustomer(shop, { name, phones: storedPhones(phone), psid, status }, figures)
      if (random.chance(REPORTED[level])) this.#report(phone, shop)
    }
  }

  #drawShops(): Shop[] {
    const random = this.#random
    const first = random.chance(DEFAULT_SHOP_SHARE) ? this.#options.defaultShop : random.pick(this.#others)
    const shops = new Set([first ?? this.#options.defaultShop])
    if (random.chance(SHARED))
      for (let extra = random.int(1, 3); extra > 0; extra--) {
        const shop = random.pick(this.#options.shops)
        if (shop) shops.add(shop)
      }
    return [...shops]
  }

  #psid(): string {
    return `${this.#random.int(1, 9)}${String(this.#random.int(0, 10 ** 15 - 1)).padStart(15, '0')}`
  }

  #addCustomer(shop: Shop, { name, phones, psid, status }: Identity, { shipped, returned }: Figures): void {
    const createdAt = this.#options.today - this.#random.int(1, DAYS_OF_HISTORY * 24 * 60) * 60_000
    const computedAt = this.#options.today - this.#random.int(1, 26 * 60) * 60_000
    this.#customers.push({
      id: `cus_${this.#customers.length + 1}`,
      shopId: shop.id,
      version: 1,
      name,
      phones,
      psid,
      status,
      shipped,
      returned,
      createdAt,
      computedAt: Math.max(computedAt, createdAt),
      updatedAt: createdAt,
    })
  }

  #report(phone: string, shop: Shop): void {
    const random = this.#random
    for (let n = random.weighted(REPORTS_EACH); n > 0; n--)
      this.#addReport(phone, shop, {
        content: random.pick(REPORT_TEXTS),
        state: random.weighted(REPORT_STATES),
      })
  }

  #addReport(phone: string, shop: Shop, report: Pick<Report, 'content' | 'state'>): void {
    const createdAt = this.#options.today - this.#random.int(1, 400 * 24 * 60) * 60_000
    this.#reports.push({
      id: `rep_${this.#reports.length + 1}`,
      version: 1,
      phone,
      shopId: shop.id,
      employeeId: `emp_${shop.number}_${this.#random.int(1, 3)}`,
      ...report,
      createdAt,
      updatedAt: createdAt + (report.state === 'published' ? 0 : DAY_MS),
    })
  }
}

import { riskLevel } from '@boom-risk/client/rules'
import type { Customer, Dispute, Instant, Report, ReportState, Shop, StoredPhone } from '../model.ts'
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
const REPORT_STATES = weights<ReportState>(['visible', 86], ['disputed', 9], ['retracted', 5])

/** Draws the customers and reports of all shops. The same options give the same records. */
export function seedPopulation(options: PopulationOptions): { customers: Customer[]; reports: Report[] } {
  return new Population(options).draw()
}

/** Numbers of the customers and reports of a crowd begin beyond those of the population, which has a million at most. */
const CROWD_BEGINS = 2_000_000

/**
 * Draws customers and reports that stand beside a population: without the boundary customers, with numbers of their own, and
 * with phones that nobody has yet, so that nobody else's counts change.
 */
export function seedCrowd(
  options: PopulationOptions,
  takenPhones: Iterable<string>,
): { customers: Customer[]; reports: Report[] } {
  return new Population(options, CROWD_BEGINS).drawFrom(new PhonePool(takenPhones))
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
  readonly #numbersBegin: number

  constructor(options: PopulationOptions, numbersBegin = 0) {
    this.#options = options
    this.#random = new Random(options.seed, 'population')
    this.#others = options.shops.filter((shop) => shop !== options.defaultShop)
    this.#numbersBegin = numbersBegin
  }

  draw(): { customers: Customer[]; reports: Report[] } {
    this.#addBoundaryCustomers()
    return this.drawFrom(new PhonePool(BOUNDARY_CUSTOMERS.flatMap(({ phone }) => phone ?? [])))
  }

  /** Adds people with these phones until there are as many customers as asked for. */
  drawFrom(phones: PhonePool): { customers: Customer[]; reports: Report[] } {
    while (this.#customers.length < this.#options.customers) this.#addPerson(phones)
    return { customers: this.#customers, reports: this.#reports }
  }

  #addBoundaryCustomers(): void {
    for (const given of BOUNDARY_CUSTOMERS) {
      const identity = { ...given, phones: storedPhones(given.phone, given.convertedFrom) }
      this.#addCustomer(this.#options.defaultShop, identity, given.own)
      for (const [i, counts] of given.elsewhere.entries()) {
        this.#addCustomer(this.#other(i), { ...identity, psid: null, status: 'active' }, counts)
      }
      for (const [i, report] of given.reports.entries())
        for (const { e164 } of identity.phones) this.#addReport(e164, this.#other(i), report)
    }
  }

  #other(n: number): Shop {
    return this.#others[n] ?? this.#options.defaultShop
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
    const isDefault = random.chance(DEFAULT_SHOP_SHARE) || this.#others.length === 0
    const first = isDefault ? this.#options.defaultShop : random.pick(this.#others)
    const shops = new Set([first])
    if (random.chance(SHARED))
      for (let extra = random.int(1, 3); extra > 0; extra--) shops.add(random.pick(this.#options.shops))
    return [...shops]
  }

  #psid(): string {
    return `${this.#random.int(1, 9)}${String(this.#random.int(0, 10 ** 15 - 1)).padStart(15, '0')}`
  }

  #addCustomer(shop: Shop, { name, phones, psid, status }: Identity, { shipped, returned }: Figures): void {
    const createdAt = this.#options.today - this.#random.int(1, DAYS_OF_HISTORY * 24 * 60) * 60_000
    const computedAt = this.#options.today - this.#random.int(1, 26 * 60) * 60_000
    this.#customers.push({
      id: `cus_${this.#numbersBegin + this.#customers.length + 1}`,
      shopId: shop.id,
      version: 1,
      name,
      phones,
      psid,
      externalId: this.#random.chance(0.2) ? `KH${10_000 + this.#customers.length}` : null,
      status,
      shipped,
      returned,
      createdAt,
      computedAt: Math.max(computedAt, createdAt),
      refreshedAt: null,
      lastReturnAt: returned > 0 ? this.#between(createdAt, computedAt) : null,
      profile: null,
      updatedAt: createdAt,
    })
  }

  #between(from: Instant, to: Instant): Instant {
    return from + Math.floor(this.#random.next() * Math.max(0, to - from))
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
      id: `rep_${this.#numbersBegin + this.#reports.length + 1}`,
      phone,
      shopId: shop.id,
      employeeId: `emp_${shop.number}_${this.#random.int(1, 3)}`,
      ...report,
      rejectionReason: null,
      dispute: report.state === 'disputed' ? this.#dispute(createdAt) : null,
      createdAt,
    })
  }

  #dispute(reportedAt: Instant): Dispute {
    return {
      disputedAt: this.#between(reportedAt, this.#options.today),
      reason: 'Khách cho biết đã báo hủy trước khi hàng được gửi đi.',
      shopId: this.#options.defaultShop.id,
    }
  }
}

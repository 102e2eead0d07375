import { CARRIERS, type Carrier } from '@boom-risk/client/rules'
import { runtime, warnOnce } from '../runtime/runtime.ts'

/** The carriers that an element looks tracking codes up in (`S1-17`): its own before the page's before the built-in ones. */
export class CarrierRegistry {
  #own: readonly Carrier[] | undefined
  #page: readonly Carrier[] | undefined
  #all: readonly Carrier[] = CARRIERS

  /** The same list as long as neither the element's nor the page's is another. */
  of(own: readonly Carrier[] | undefined): readonly Carrier[] {
    const page = runtime().carriers
    if (own !== this.#own || page !== this.#page) {
      this.#own = own
      this.#page = page
      this.#all = [...usable(own), ...usable(page), ...CARRIERS]
    }
    return this.#all
  }
}

/** Those that can be shown and looked up; each other is left aside with one warning, and stops nothing. */
function usable(carriers: unknown): readonly Carrier[] {
  if (carriers === undefined) return []
  if (!Array.isArray(carriers)) {
    warnOnce('carriers: must be a list of carriers; the built-in ones are used')
    return []
  }
  return carriers.filter((carrier: unknown, i): carrier is Carrier => {
    const problem = problemOf(carrier)
    if (problem) warnOnce(`carriers[${i}]${problem}; it is left aside`)
    return !problem
  })
}

function problemOf(carrier: unknown): string {
  const { id, name, aliases = [], url }: Partial<Record<keyof Carrier, unknown>> = Object(carrier)
  if (typeof id !== 'string' || id === '') return '.id: must be a text, such as "ghn"'
  if (typeof name !== 'string' || name === '') return '.name: must be a text, as it is shown'
  if (!Array.isArray(aliases) || aliases.some((alias) => typeof alias !== 'string'))
    return '.aliases: must be a list of texts'
  if (url !== undefined && (typeof url !== 'string' || !/^https?:\/\//i.test(url)))
    return '.url: must begin with https://'
  return ''
}

import { CARRIERS, type Carrier } from '@boom-risk/client/rules'
import { runtime } from '../runtime/runtime.ts'

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
      this.#all = [...(own ?? []), ...(page ?? []), ...CARRIERS]
    }
    return this.#all
  }
}

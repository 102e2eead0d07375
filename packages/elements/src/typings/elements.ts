// What each element takes and tells, for the typings of frameworks. A test compares it with custom-elements.json.
import type { BoomCustomerTable, BoomTableEventMap } from '../boom-customer-table/index.ts'
import type { CustomerPanel, CustomerPanelEventMap } from '../customer-panel/index.ts'
import type { CustomerSuggestions, CustomerSuggestionsEventMap } from '../customer-suggestions/index.ts'
import type { RiskBadge, RiskBadgeEventMap } from '../risk-badge/index.ts'
import type { RiskProvider } from '../risk-provider/index.ts'

type Settable<E, K extends keyof E> = { [P in K]?: E[P] | undefined }

interface Description<E, K extends keyof E, Attributes, Events> {
  readonly element: E
  readonly properties: Settable<E, K>
  readonly attributes: Attributes
  readonly events: Events
}

export interface RiskBadgeAttributes {
  phone?: string | undefined
  for?: string | undefined
  'block-on'?: RiskBadge['blockOn']
  appearance?: RiskBadge['appearance']
  size?: RiskBadge['size']
  name?: string | undefined
  disabled?: boolean | undefined
}

export interface CustomerSuggestionsAttributes {
  for?: string | undefined
  fill?: CustomerSuggestions['fill']
}

export interface CustomerPanelAttributes {
  'customer-id'?: string | undefined
  'external-id'?: string | undefined
  psid?: string | undefined
  phone?: string | undefined
}

/** Every element by its tag: its class, the properties and attributes that can be set, and its events. */
export interface BoomElements {
  'boom-customer-table': Description<
    BoomCustomerTable,
    'client' | 'view' | 'carriers' | 'storage',
    object,
    BoomTableEventMap
  >
  'customer-panel': Description<
    CustomerPanel,
    'client' | 'customerId' | 'externalId' | 'psid' | 'phone' | 'known' | 'sections' | 'carriers' | 'storage',
    CustomerPanelAttributes,
    CustomerPanelEventMap
  >
  'customer-suggestions': Description<
    CustomerSuggestions,
    'client' | 'htmlFor' | 'field' | 'fill',
    CustomerSuggestionsAttributes,
    CustomerSuggestionsEventMap
  >
  'risk-badge': Description<
    RiskBadge,
    'client' | 'phone' | 'htmlFor' | 'field' | 'blockOn' | 'appearance' | 'size' | 'name' | 'disabled',
    RiskBadgeAttributes,
    RiskBadgeEventMap
  >
  'risk-provider': Description<RiskProvider, 'client', object, object>
}

export type BoomTag = keyof BoomElements

/** The properties and attributes of an element, as templates set them. */
export type BoomProps<T extends BoomTag> = BoomElements[T]['properties'] & BoomElements[T]['attributes']

/** The listeners of an element, as JSX names them: `onboom-risk-change`. */
export type BoomListeners<T extends BoomTag> = {
  [K in keyof BoomElements[T]['events'] as `on${K & string}`]?:
    | ((event: BoomElements[T]['events'][K]) => void)
    | undefined
}

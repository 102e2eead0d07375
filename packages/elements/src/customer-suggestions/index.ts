export type { CustomerSuggestionsClient } from './client.ts'
export { CustomerSuggestions } from './customer-suggestions.ts'
export type { SuggestedField } from './control-watch.ts'
export type { BoomCustomerSelectDetail, CustomerSuggestionsEventMap } from './events.ts'

export type { CustomerSuggestionsClient } from './client.ts'
export { CustomerSuggestions } from './customer-suggestions.ts'
export type { BoomCustomerSelectDetail, CustomerSuggestionsEventMap } from './events.ts'

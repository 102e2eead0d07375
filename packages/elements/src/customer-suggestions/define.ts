import { CustomerSuggestions } from './customer-suggestions.ts'

CustomerSuggestions.define()

export { CustomerSuggestions }
// Whoever imports this alone hears its events by name as well.
export type { CustomerSuggestionsEventMap } from './events.ts'

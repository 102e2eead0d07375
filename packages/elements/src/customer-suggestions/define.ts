import { CustomerSuggestions } from './customer-suggestions.ts'

CustomerSuggestions.define()

export { CustomerSuggestions }

/** How the calls are grouped, by the noun that their path begins with. */
const NOUNS = {
  session: ['Shop and employee', 'Who is asking, and the settings of the shop'],
  'risk-assessments': ['Risk', 'What is known of a phone number'],
  'boom-customers': ['Boom list', 'Customers who refuse parcels'],
  customers: ['Customers', 'Profiles, status and counts'],
  returns: ['Returns', 'What came back'],
  reports: ['Reports', 'Bad reports of all shops'],
  orders: ['Orders', 'Orders of a customer and what can be done with them'],
  notes: ['Notes', 'Notes of the shop about a customer'],
  'custom-fields': ['Custom fields', "The shop's own fields"],
  events: ['Events', 'What changes, as it happens'],
} as const

export const TAGS = Object.values(NOUNS).map(([name, description]) => ({ name, description }))

/** The group of a path: that of its last noun, so that a customer's notes stand with the notes. */
export function tagOf(path: string): string {
  const nouns = path.split('/').filter((part): part is keyof typeof NOUNS => part in NOUNS)
  return NOUNS[nouns.at(-1) ?? 'customers'][0]
}

/** An e-mail of this form is Facebook's page-scoped id and nobody's mailbox (`S1-6`). */
const PSID_ADDRESS = /^(\d+)@/

/** The page-scoped id that stands in an e-mail field, if one does. */
export function psidOf(email: string): string | null {
  return PSID_ADDRESS.exec(email.trim())?.[1] ?? null
}

/** Every page-scoped id of a customer, each once. */
export function psidsOf({ psid, emails }: { psid: string | null; emails: readonly string[] }): string[] {
  const given = [psid, ...emails.map(psidOf)].filter((id) => id !== null)
  return [...new Set(given)]
}

/** The addresses that reach somebody. */
export function mailboxesOf({ emails }: { emails: readonly string[] }): string[] {
  return emails.filter((email) => psidOf(email) === null)
}

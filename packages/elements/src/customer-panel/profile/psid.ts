import { psidOf } from '@boom-risk/client/rules'

/** Every page-scoped id of a customer, each once (`S1-6`). */
export function psidsOf({ psid, emails }: { psid: string | null; emails: readonly string[] }): string[] {
  const given = [psid, ...emails.map(psidOf)].filter((id) => id !== null)
  return [...new Set(given)]
}

/** The addresses that reach somebody. */
export function mailboxesOf({ emails }: { emails: readonly string[] }): string[] {
  return emails.filter((email) => psidOf(email) === null)
}

import { readEmail } from './email.ts'

const PSID = /^\d{5,32}$/
const PSID_ADDRESS = /^(\d+)@facebook\.com$/i

/**
 * Facebook's page-scoped id that stands in an e-mail field (`S1-6`): digits at `facebook.com`, `null` for everything
 * else. Digits at any other host are somebody's address (`D-16`).
 */
export function psidOf(email: string): string | null {
  const read = readEmail(email)
  return read.status === 'valid' ? (PSID_ADDRESS.exec(read.address)?.[1] ?? null) : null
}

/** A page-scoped id out of what was typed or pasted: the digits, or its address at `facebook.com`; 5–32 digits, or `null`. */
export function readPsid(typed: string): string | null {
  const digits = psidOf(typed) ?? typed.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '')
  return PSID.test(digits) ? digits : null
}

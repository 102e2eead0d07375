import type { NetworkTable } from '../rules/networks.ts'
import { parsePlainPhone } from '../rules/phone-plain.ts'

type Reader = typeof parsePlainPhone

/** Reads everything that people type, and is several times as large: loaded at the first text that takes it. */
let readAll: Reader | undefined

/** E.164 of a phone in any form, at once: `null` where it is none, `undefined` where it takes the reader that is not loaded yet. */
export function readPhone(phone: string, networks: NetworkTable | undefined): string | null | undefined {
  const parse = (readAll ?? parsePlainPhone)(phone, { networks })
  if (!parse) return undefined
  return parse.status === 'valid' ? parse.e164 : null
}

/** The same, loading the reader if need be. */
export async function readAnyPhone(
  phone: string,
  networks: NetworkTable | undefined,
): Promise<string | null> {
  const read = readPhone(phone, networks)
  if (read !== undefined) return read
  readAll = (await import('../rules/phone.ts')).parsePhone
  return readPhone(phone, networks) ?? null
}

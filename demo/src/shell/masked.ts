import { maskPhone, parsePhone } from '@boom-risk/client/rules'

/** A phone as part of any longer text, in E.164 or as a person writes it. */
const PHONE_LIKE = /\+?\d(?:[\d\s.-]{7,17})\d/g

function maskWithin(text: string): string {
  return text.replace(PHONE_LIKE, (found) => {
    const parsed = parsePhone(found)
    return parsed.status === 'valid' ? maskPhone(parsed.national) : found
  })
}

/** What an event is about, in a few words: whose phone, masked, and which level. */
export function maskedSummary(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return ''
  const parts: string[] = []
  if ('phone' in detail && typeof detail.phone === 'string') parts.push(maskWithin(detail.phone))
  if ('level' in detail && typeof detail.level === 'string') parts.push(detail.level)
  if ('error' in detail && detail.error instanceof Error) parts.push(detail.error.name)
  return parts.join(' · ')
}

/** The detail of an event as indented JSON, with every phone masked (`X-8`, `X-10`). */
export function maskedJson(detail: unknown): string {
  const written = JSON.stringify(
    detail,
    (_key, value: unknown) => {
      if (typeof value === 'string') return maskWithin(value)
      if (value instanceof Error) return { name: value.name, message: maskWithin(value.message) }
      return value instanceof Node ? `<${value.nodeName.toLowerCase()}>` : value
    },
    2,
  )
  return written ?? ''
}

/** Why a text is no e-mail address, for a message that says what to do. */
export type EmailProblem = 'empty' | 'no_at' | 'several' | 'spaces' | 'domain' | 'characters' | 'too_long'

/** What a typed or pasted text is as an e-mail address. */
export type EmailRead =
  | {
      readonly status: 'valid'
      /** As it is saved: the form that the contract takes. */
      readonly address: string
      /** It is another text than what was typed, spaces around it aside: to be shown before it is saved. */
      readonly isCleaned: boolean
    }
  | { readonly status: 'invalid'; readonly reason: EmailProblem }

const MAX_LENGTH = 254
/** Room for a name and spaces around an address; what is longer is a text. */
const MAX_TYPED = 1000
/** Full stops of scripts that have their own; NFKC turns full-width forms into plain ones, but not this one. */
const IDEOGRAPHIC_STOP = /\u3002/g
/** Zero-width and bidirectional controls come along with what is copied out of a chat. */
const INVISIBLE = /\p{Cf}+/gu
/** Words that stand before an address in a message. */
const LABEL = /^(?:mailto|(?:địa chỉ\s+)?e-?mail|gmail|mail|thư)\s*:\s*/iu
/** `Lan <lan@gmail.com>`, as mail programs copy it. */
const NAMED = /^[^<>]*<([^<>]*)>[\s.,;:!?]*$/u
/** Punctuation of the sentence around an address. */
const AROUND = /^[\s.,;:!?<("'“‘«[{]+|[\s.,;:!?>)"'”’»\]}/\\]+$/gu
const LOCAL = /^[^\s@.<>()[\]\\,;:"“”‘’«»\p{Cc}\p{Cs}]+(?:\.[^\s@.<>()[\]\\,;:"“”‘’«»\p{Cc}\p{Cs}]+)*$/u
/** Labels with a dot between, the last of which begins with a letter. */
const DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+\p{L}[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]$/u

/**
 * Reads an e-mail address out of what was typed or pasted: a name and brackets around it, a label before it, spaces
 * beside the `@`, full-width characters, a comma for a dot in the domain and punctuation after it are taken away, which
 * `isCleaned` says. What could be meant in two ways (two addresses, a space in the name) is refused with its reason.
 */
export function readEmail(typed: string): EmailRead {
  if (typed.length > MAX_TYPED) return { status: 'invalid', reason: 'too_long' }
  const plain = typed
    .normalize('NFKC')
    .replace(IDEOGRAPHIC_STOP, '.')
    .replace(INVISIBLE, '')
    .trim()
    .replace(LABEL, '')
  const text = (NAMED.exec(plain)?.[1] ?? plain).replace(LABEL, '').replace(AROUND, '')
  if (text === '') return { status: 'invalid', reason: 'empty' }
  const [before = '', after, ...more] = text.split('@')
  if (after === undefined) return { status: 'invalid', reason: 'no_at' }
  if (more.length > 0) return { status: 'invalid', reason: 'several' }
  const local = before.trimEnd()
  // A comma is next to the dot on the keyboard, and no domain has one.
  const domain = after.trim().replace(/\s*[.,]\s*/gu, '.')
  if (/\s/u.test(local) || /\s/u.test(domain)) return { status: 'invalid', reason: 'spaces' }
  if (!DOMAIN.test(domain)) return { status: 'invalid', reason: 'domain' }
  if (!LOCAL.test(local)) return { status: 'invalid', reason: 'characters' }
  const address = `${local}@${domain}`
  if (address.length > MAX_LENGTH) return { status: 'invalid', reason: 'too_long' }
  return { status: 'valid', address, isCleaned: address !== typed.trim() }
}

/** Between what was typed and a reason that is added to it. */
const SEPARATOR = '; '

/** Where the reason stands in the text as a part by itself; -1 where it does not. */
function placeOf(text: string, reason: string): number {
  for (let at = text.indexOf(reason); at >= 0; at = text.indexOf(reason, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + reason.length)]
    if (/(^|[;,.:!?\n])\s*$/.test(before) && /^\s*([;,.:!?\n]|$)/.test(after)) return at
  }
  return -1
}

export function hasReason(text: string, reason: string): boolean {
  return placeOf(text, reason) >= 0
}

/** The text with the reason behind what is typed, or without it where it has it: nothing else of the text is touched. */
export function withReason(text: string, reason: string): string {
  const at = placeOf(text, reason)
  if (at < 0) return `${joint(text)}${reason}`
  const before = text.slice(0, at)
  const after = text.slice(at + reason.length)
  return before.trim() === ''
    ? before + after.replace(/^\s*;?\s*/, '')
    : before.replace(/(;\s*|[^\S\n]+)$/, '') + after
}

/** What is typed, up to where a reason goes on. */
function joint(text: string): string {
  if (text.trim() === '' || /\n\s*$/.test(text)) return text
  return /[;,.:!?]\s*$/.test(text) ? `${text.trimEnd()} ` : `${text.trimEnd()}${SEPARATOR}`
}

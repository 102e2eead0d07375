// Whether a regular expression can be made to take long.
import { check } from 'recheck'

/** Characters of the longest text that a pattern meets at once: what people write is shorter, and longer texts come in pieces. */
const LONGEST = 5000
/** A text that was written against a pattern may cost so long, on a machine that is busy with other things; in ms. */
const MOST_MS = 1500
const CHECK_MS = 2500

/** @returns what is wrong with it, `undefined` where nothing is */
export async function fault({ source, flags }) {
  const { status, complexity, attack } = await check(source, flags, { timeout: CHECK_MS })
  if (status === 'safe') return undefined
  if (complexity?.type === 'exponential') return `exponential, by ${attack.pattern}`
  const texts = attack ? [written(attack)] : LONG_TEXTS
  const ms = Math.max(...texts.map((text) => cost(new RegExp(source, flags), text)))
  return ms > MOST_MS ? `${Math.round(ms)} ms for ${LONGEST} characters` : undefined
}

/** The attack that was found, of that length. */
function written({ pumps, suffix }) {
  const times = Math.ceil(LONGEST / Math.max(1, pumps.map(({ pump }) => pump).join('').length))
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix
}

/** For a pattern that is too large to be reasoned about. */
const LONG_TEXTS = ['a', ' ', '0', 'ạ', '.', '<', 'a ', '0 ', 'a.', 'ngu ', '(', '-', '@', '\n', '/'].map(
  (piece) => `${piece.repeat(LONGEST / piece.length)}\u0000`,
)

function cost(pattern, text) {
  const started = performance.now()
  pattern.exec(text)
  return performance.now() - started
}

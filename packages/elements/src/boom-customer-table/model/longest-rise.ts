/** The longest part of a sequence that rises, left to right; of those with `fixed` in it, where the sequence has it. */
export function longestRise(sequence: readonly number[], fixed?: number): number[] {
  const at = fixed === undefined ? -1 : sequence.indexOf(fixed)
  const fits = (value: number, i: number) =>
    at < 0 || fixed === undefined || Math.sign(value - fixed) === Math.sign(i - at)
  /** The longest one that ends with each number. */
  const rises: number[][] = []
  for (const value of sequence.filter(fits)) {
    const before = rises.filter((rise) => (rise.at(-1) ?? value) < value)
    rises.push([...longest(before), value])
  }
  return longest(rises)
}

function longest(rises: readonly number[][]): number[] {
  return rises.reduce((best, rise) => (rise.length > best.length ? rise : best), [])
}

import type { ImportedOrder } from './imported-order.ts'

/**
 * The id of an order from a file: the same for the same code of the same source, so that no file adds it twice. 106 bits, of which two
 * hundred thousand orders never share one.
 */
export function orderId({ source, code }: Pick<ImportedOrder, 'source' | 'code'>): string {
  const name = `${source}\u{1F}${code}`
  return `own_${hash53(name, 0x9e37)}${hash53(name, 0x85eb)}`
}

/** Two 32-bit halves that stir each other, of which 53 bits are exact in a number. */
function hash53(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    a = Math.imul(a ^ unit, 2_654_435_761)
    b = Math.imul(b ^ unit, 1_597_334_677)
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909)
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909)
  return (4_294_967_296 * (2_097_151 & b) + (a >>> 0)).toString(36).padStart(11, '0')
}

import { hash53 } from '../hash53.ts'
import { codeKey, type ImportedOrder } from './imported-order.ts'

/**
 * The id of an order from a file: the same for the same code of the same source, so that no file adds it twice. 106 bits, of which two
 * hundred thousand orders never share one.
 */
export function orderId({ source, code }: Pick<ImportedOrder, 'source' | 'code'>): string {
  const name = `${source}\u{1F}${codeKey(code)}`
  return `own_${[0x9e37, 0x85eb].map((seed) => hash53(name, seed).padStart(11, '0')).join('')}`
}

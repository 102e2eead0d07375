import { html } from 'lit'
import { describe, expect, it } from 'vitest'
import { joined } from '../../../src/boom-customer-table/grid/joined.ts'

/** By another name, so that no formatter minds its spaces. */
const template = html

const cell = (word: string) => template`<td>
    <b>${word}</b>, <i>fixed</i>
  </td>`
const bare = () => template`<td>–</td>`

describe('templates as one', () => {
  it('keeps what they say and the values in their order', () => {
    const { strings, values } = joined('two', [cell('a'), bare(), cell('b')])
    expect(strings.join('|')).toBe('<td><b>|</b>, <i>fixed</i></td><td>–</td><td><b>|</b>, <i>fixed</i></td>')
    expect(values).toEqual(['a', 'b'])
  })

  it('leaves the space of a line out, and that between words in', () => {
    const { strings } = joined('spaced', [
      template`<td>${1} </td>`,
      template`
  <td> x </td>`,
    ])
    expect(strings.join('|')).toBe('<td>| </td><td> x </td>')
  })

  it('is the same template to Lit for the same key, another for another', () => {
    const first = joined('one', [cell('a'), bare()])
    expect(joined('one', [cell('b'), bare()]).strings).toBe(first.strings)
    expect(joined('another', [cell('b'), bare()]).strings).not.toBe(first.strings)
  })
})

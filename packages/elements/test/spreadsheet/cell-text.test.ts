import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_CELL_TEXT, textElement } from '../../src/spreadsheet/xlsx/cell-text.ts'
import { XML_DECLARATION } from '../../src/spreadsheet/xlsx/namespaces.ts'
import { expectedText, HOSTILE_TEXTS, hostileText } from './support/hostile.ts'
import { parseXml } from './support/xml.ts'

/** What Excel reads: XML's text, and then its own escapes. */
function read(text: string): string {
  const element = parseXml(XML_DECLARATION + textElement(text))
  return element.text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

describe('text of a cell', () => {
  test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 40), text]))(
    'D-9 %j comes through as text',
    (_, text) => {
      expect(read(text)).toBe(expectedText(text))
    },
  )

  test('D-9 any text at all comes through, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(read(text)).toBe(expectedText(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps white space that a reader of XML would drop', () => {
    for (const text of [' a', 'a ', 'a  b', 'a\nb', '\u00A0'])
      expect(textElement(text)).toContain(' xml:space="preserve"')
    expect(textElement('Nguyễn Thị Thu Hà')).toBe('<t>Nguyễn Thị Thu Hà</t>')
  })

  test('cuts what is longer than a cell can be, and says so', () => {
    const longest = 'ă'.repeat(MAX_CELL_TEXT)
    expect(read(longest)).toBe(longest)
    expect(read(`${longest}!`)).toBe(`${'ă'.repeat(MAX_CELL_TEXT - 1)}…`)
  })

  test('never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), (shift) => {
        const cut = read('a'.repeat(shift) + '😀'.repeat(MAX_CELL_TEXT))
        expect(cut.length).toBeGreaterThanOrEqual(MAX_CELL_TEXT - 1)
        expect(cut.length).toBeLessThanOrEqual(MAX_CELL_TEXT)
        expect(cut).toMatch(/^a*(?:😀)+…$/u)
      }),
    )
  })
})

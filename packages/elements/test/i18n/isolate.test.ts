import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { copyText } from '../../src/ui/clipboard.ts'
import { isolate, isolatingTranslator } from '../../src/i18n/isolate.ts'

const text = isolatingTranslator({ cancelled: ['{who} đã hủy {count} đơn', '{who} cancelled {count}'] })
const OPENS = /[\u2066-\u2068]/g
const CLOSES = /\u2069/g
const OVERRIDES = /[\u202A-\u202E]/

describe('what people wrote, in a sentence of ours', () => {
  it('X-11 stands as it is where nothing in it turns letters around', () => {
    expect(text('vi', 'cancelled', { who: 'Nguyễn Thị Hà', count: 1200 })).toBe(
      'Nguyễn Thị Hà đã hủy 1.200 đơn',
    )
  })

  it('is set apart where it is read from the right', () => {
    expect(text('en', 'cancelled', { who: 'محمد', count: 2 })).toBe('\u2068محمد\u2069 cancelled 2')
  })

  it('turns nothing around it, whatever it holds', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        'a',
        ' ',
        'ب',
        '\u202E',
        '\u202B',
        '\u202C',
        '\u2066',
        '\u2067',
        '\u2068',
        '\u2069',
        '\u200F',
      ),
    })
    fc.assert(
      fc.property(hostile, (written) => {
        const set = isolate(written)
        expect(set).not.toMatch(OVERRIDES)
        expect((set.match(OPENS) ?? []).length).toBe((set.match(CLOSES) ?? []).length)
        // Only around the whole.
        expect(set.slice(1, -1)).not.toMatch(/[\u2066-\u2069]/)
      }),
    )
  })
})

describe('what is copied', () => {
  it('S1-17 holds no end of a line, no bell and nothing that turns letters around', async () => {
    const writeText = vi.fn(() => Promise.resolve())
    vi.stubGlobal('navigator', { clipboard: { writeText } })
    await copyText('GHN\r\nrm -rf\u0007 \u202E12\u2066 3\u2028\u200F')
    vi.unstubAllGlobals()
    expect(writeText).toHaveBeenCalledWith('GHN rm -rf  12 3')
  })
})

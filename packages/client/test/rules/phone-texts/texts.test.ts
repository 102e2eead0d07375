import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parsePhone, parsePlainPhone } from '../../../src/rules/index.ts'

interface Case {
  readonly typed: string
  readonly right: string
  readonly multiple: boolean
  readonly kind: string
}

/** What shop staff type, paste and store, with what it must come to. */
const CASES: readonly Case[] = readFileSync(new URL('texts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('"'))
  .map((line) => {
    const [typed = '""', right = '', kind = ''] = line.split('\t')
    return {
      typed: JSON.parse(typed) as string,
      right: right.replace(' multiple', ''),
      multiple: right.endsWith(' multiple'),
      kind,
    }
  })

const kinds = [...new Set(CASES.map(({ kind }) => kind))]

/** The number in plain writing: separators, and one of the prefixes. */
function isPlain(typed: string, e164: string): boolean {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u200b-\u202f]/g, '')
    .replace(/\(0\)/, '')
  const digits = text.replace(/[\s.\-–_()[\]/,·•]/g, '')
  const national = e164.replace('+84', '')
  return ['0', '84', '+84', '0084', '+840', '840', '00840', '+'].some((prefix) =>
    e164.startsWith('+84') ? digits === prefix + national : digits === e164,
  )
}

describe.each(kinds)('%s', (kind) => {
  const cases = CASES.filter((each) => each.kind === kind)

  test.each(cases)('D-17 $typed', ({ typed, right, multiple }) => {
    const parse = parsePhone(typed)
    if (right === 'refuse') {
      expect(parse.status).not.toBe('valid')
      return
    }
    expect(parse).toMatchObject({ status: 'valid', e164: right, multiple })
    // Whatever is not plainly this number is shown.
    if (!isPlain(typed, right) && !('convertedFrom' in parse && parse.convertedFrom))
      expect(parse).toMatchObject({ inferred: true })
  })

  test.each(cases)('the short reader says the same or nothing: $typed', ({ typed }) => {
    const short = parsePlainPhone(typed)
    if (short) expect(short).toEqual(parsePhone(typed))
  })
})

test('D-17 plain writing is not called a guess', () => {
  for (const typed of ['0987.654.321', '+84 (0) 987 654 321', '84987654321', '0987,654,321', '+65 9123 4567'])
    expect(parsePhone(typed)).toMatchObject({ status: 'valid', inferred: false })
})

test('D-17 the digits of every script that this engine knows', () => {
  const codes = Array.from({ length: 0x11_0000 }, (_, code) => code).filter((code) =>
    /\p{Nd}/u.test(String.fromCodePoint(code)),
  )
  // Each script has its ten in a row.
  const scripts = Array.from({ length: codes.length / 10 }, (_, i) => codes.slice(i * 10, i * 10 + 10))
  expect(scripts.length).toBeGreaterThan(60)
  for (const script of scripts) {
    const typed = Array.from('0987654321', (digit) => String.fromCodePoint(script[Number(digit)] ?? 0)).join(
      '',
    )
    expect(parsePhone(typed), typed).toMatchObject({ status: 'valid', e164: '+84987654321' })
  }
})

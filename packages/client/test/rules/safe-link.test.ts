import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { safeLink } from '../../src/rules/safe-link.ts'

describe('links from data', () => {
  test.each([
    ['https', 'https://example.com/a?b=1#c', 'https://example.com/a?b=1#c'],
    ['http', 'http://example.com', 'http://example.com/'],
    ['upper case', 'HTTPS://EXAMPLE.COM/A', 'https://example.com/A'],
    ['spaces around', '  https://example.com/ ', 'https://example.com/'],
    ['a path with markup, encoded', 'https://example.com/"><img>', 'https://example.com/%22%3E%3Cimg%3E'],
    ['tel', 'tel:+84987654321', 'tel:+84987654321'],
    ['tel with separators', 'tel:0987-654-321', 'tel:0987-654-321'],
  ])('allowed: %s', (_, value, href) => {
    expect(safeLink(value)).toBe(href)
  })

  test.each([
    ['script', 'javascript:alert(1)'],
    ['script in disguise', ' java\nscript:alert(1)'],
    ['script in capitals', 'JaVaScRiPt:alert(1)'],
    ['script behind a control character', '\u0001javascript:alert(1)'],
    ['data', 'data:text/html,<script>alert(1)</script>'],
    ['vbscript', 'vbscript:x'],
    ['blob', 'blob:https://example.com/1'],
    ['file', 'file:///etc/passwd'],
    ['ftp', 'ftp://example.com'],
    ['view-source', 'view-source:https://example.com'],
    ['a user name', 'https://ghn.vn@evil.example/'],
    ['a password', 'https://:secret@evil.example/'],
    ['relative', '/orders/1'],
    ['scheme-relative', '//evil.example'],
    ['without a scheme', 'www.example.com'],
    ['plain text', 'not a link'],
    ['an impossible host', 'https://['],
    ['nothing', ''],
    ['mail, where the caller did not ask for it', 'mailto:lan@example.com'],
    ['a code for the network', 'tel:*%2306%23'],
    ['a call that names another', 'tel:0987;phone-context=evil'],
    ['an empty call', 'tel:'],
    ['null', null],
    ['undefined', undefined],
    ['a number', 1],
    ['an object that reads as a link', { toString: () => 'https://example.com' }],
  ])('shown as text: %s', (_, value) => {
    expect(safeLink(value)).toBeNull()
  })

  test('mail only where the caller asks for it, and only an address', () => {
    const schemes = ['mailto'] as const
    expect(safeLink('mailto:lan@example.com', { schemes })).toBe('mailto:lan@example.com')
    expect(safeLink('mailto:lan@example.com?bcc=all@example.com', { schemes })).toBeNull()
    expect(safeLink('mailto:lan@example.com,all@example.com', { schemes })).toBeNull()
    expect(safeLink('mailto:?to=lan@example.com', { schemes })).toBeNull()
    expect(safeLink('https://example.com', { schemes })).toBeNull()
  })

  test('relative addresses where the caller gives a base', () => {
    const base = 'https://pos.example/app/'
    expect(safeLink('/orders/1', { base })).toBe('https://pos.example/orders/1')
    expect(safeLink('javascript:alert(1)', { base })).toBeNull()
    expect(safeLink('/orders/1', { base: 'nonsense' })).toBeNull()
  })

  test('whatever the text, the link has an allowed scheme and survives a second look', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.anything()), (value) => {
        const href = safeLink(value)
        fc.pre(href !== null)
        expect(href).toMatch(/^(https?:\/\/|tel:)/)
        expect(safeLink(href)).toBe(href)
      }),
    )
  })
})

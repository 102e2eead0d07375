import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveBaseUrl } from '../../src/transport/base-url.ts'

describe('resolveBaseUrl', () => {
  it.each([
    ['https://risk.example.com', 'https://risk.example.com'],
    ['https://risk.example.com/', 'https://risk.example.com'],
    ['http://localhost:8080/risk', 'http://localhost:8080/risk'],
    ['https://risk.example.com/a/b//', 'https://risk.example.com/a/b'],
    [' https://risk.example.com ', 'https://risk.example.com'],
    ['https://risk.example.com/@team/risk', 'https://risk.example.com/@team/risk'],
  ])('keeps the path of %o, without the last slash', (given, resolved) => {
    expect(resolveBaseUrl(given)).toBe(resolved)
  })

  it.each([
    ['/risk', 'https://pos.example.com/risk'],
    ['risk/', 'https://pos.example.com/orders/risk'],
    ['.', 'https://pos.example.com/orders'],
    ['//risk.example.com', 'https://risk.example.com'],
  ])('resolves %o against the page', (given, resolved) => {
    expect(resolveBaseUrl(given, 'https://pos.example.com/orders/new?phone=1#x')).toBe(resolved)
  })

  it.each([
    ['nothing', undefined],
    ['an empty text', ''],
    ['white space', '  '],
    ['a number', 7],
    ['a relative one where there is no page', '/risk'],
    ['another scheme', 'ftp://risk.example.com'],
    ['a script', 'javascript:alert(1)'],
    ['credentials', 'https://user:secret@risk.example.com'],
    ['a query', 'https://risk.example.com/?shop=1'],
    ['a hash', 'https://risk.example.com/#a'],
    ['no host', 'https://'],
  ])('refuses %s, naming the field and the way out', (_, given) => {
    const attempt = () => resolveBaseUrl(given)
    expect(attempt).toThrow(TypeError)
    expect(attempt).toThrow(/`baseUrl` must be an http\(s\) URL.*"https:\/\/risk\.example\.com"/)
  })

  it('never repeats what was given, which may hold credentials', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{8,20}$/), (secret) => {
        expect(() => resolveBaseUrl(`https://me:${secret}@risk.example.com`)).toThrow(
          expect.objectContaining({ message: expect.not.stringContaining(secret) }),
        )
      }),
    )
  })
})

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CARRIERS } from '../../src/rules/carriers.ts'
import { findCarrier, trackingOf } from '../../src/rules/tracking.ts'

describe('carriers’ tracking pages', () => {
  test.each([
    ['GHN', 'https://donhang.ghn.vn/?order_code=AB12'],
    ['Shopee Express', 'https://spx.vn/track?AB12'],
    ['GHTK', 'https://i.ghtk.vn/AB12'],
    ['Ninja Van', 'https://www.ninjavan.co/vi-vn/tracking?id=AB12'],
  ])('S1-16 %s takes the code in its address', (carrier, url) => {
    expect(trackingOf({ carrier, trackingCode: 'AB12' })).toEqual({ kind: 'open', url })
  })

  test.each([
    ['J&T Express', 'https://jtexpress.vn/vi/tracking?type=track&billcode=AB12'],
    ['Viettel Post', 'https://viettelpost.com.vn/tra-cuu-hanh-trinh-don/'],
    ['VNPost', 'https://vnpost.vn/vi/ca-nhan/chuyen-phat/chuyen-phat-trong-nuoc#!?tab=tra-cuu-hanh-trinh'],
    ['EMS', 'https://ems.com.vn/tra-cuu/tra-cuu-buu-gui'],
    ['BEST', 'https://best-inc.vn/track'],
  ])('S1-17 %s needs the code pasted: it is copied first', (carrier, url) => {
    expect(trackingOf({ carrier, trackingCode: 'AB12' })).toEqual({ kind: 'copy', code: 'AB12', url })
  })

  test.each(['Ahamove', 'GrabExpress', 'Lalamove', 'Nhất Tín', 'Snappy', 'SuperAI', 'Nobody', '', null])(
    'S1-17 %s: copy only, without a stored address',
    (carrier) => {
      const parcel = { carrier, trackingCode: 'AB12' }
      expect(trackingOf(parcel)).toEqual({ kind: 'copy', code: 'AB12', url: null })
      expect(trackingOf({ ...parcel, trackingUrl: 'https://track.example/1' })).toEqual({
        kind: 'open',
        url: 'https://track.example/1',
      })
    },
  )

  test('S1-16 the order’s stored address wins over the registry', () => {
    const trackingUrl = 'http://track.example/AB12'
    expect(trackingOf({ carrier: 'ghn', trackingCode: 'AB12', trackingUrl })).toEqual({
      kind: 'open',
      url: trackingUrl,
    })
    expect(trackingOf({ trackingUrl })).toEqual({ kind: 'open', url: trackingUrl })
  })

  test.each(['javascript:alert(1)', 'tel:+84987654321', 'data:text/html,x', 'nonsense', '/relative', ''])(
    'S1-16 a stored address that is no web page is passed over',
    (trackingUrl) => {
      expect(trackingOf({ carrier: 'ghn', trackingCode: 'AB12', trackingUrl })).toEqual({
        kind: 'open',
        url: 'https://donhang.ghn.vn/?order_code=AB12',
      })
      expect(trackingOf({ trackingUrl })).toBeNull()
    },
  )

  test('nothing to track', () => {
    expect(trackingOf({})).toBeNull()
    expect(trackingOf({ carrier: 'ghn', trackingCode: '  ' })).toBeNull()
    expect(trackingOf({ carrier: 'ghn', trackingCode: null, trackingUrl: null })).toBeNull()
    expect(trackingOf({ trackingCode: 12 as unknown as string })).toBeNull()
  })

  test('the code is trimmed', () => {
    expect(trackingOf({ carrier: 'ems', trackingCode: ' AB12\n' })).toMatchObject({ code: 'AB12' })
  })

  test('a hostile code stays inside its place in the address', () => {
    const place = new Map([
      ['ghn', 'https://donhang.ghn.vn/?order_code='],
      ['spx', 'https://spx.vn/track?'],
      ['ninjavan', 'https://www.ninjavan.co/vi-vn/tracking?id='],
    ])
    fc.assert(
      fc.property(
        fc.constantFrom(...place.keys()),
        fc.oneof(
          fc.string({ unit: 'binary', minLength: 1 }),
          fc.constantFrom(
            '&a=b',
            '#x',
            '../..',
            '$&',
            '{code}',
            '"><script>',
            '\ud800',
            "javascript:alert('1')",
            '%0d%0a',
          ),
        ),
        (carrier, trackingCode) => {
          fc.pre(trackingCode.trim() !== '')
          const tracking = trackingOf({ carrier, trackingCode })
          const start = place.get(carrier)!
          expect(tracking).toMatchObject({ kind: 'open', url: expect.stringContaining(start) as string })
          const code = tracking!.url!.slice(start.length)
          expect(code).toMatch(/^[\w.!~*()'%-]+$/)
          expect(decodeURIComponent(code)).toBe(trackingCode.trim().toWellFormed())
        },
      ),
    )
    expect(trackingOf({ carrier: 'ghtk', trackingCode: '../../@evil.example' })).toEqual({
      kind: 'open',
      url: 'https://i.ghtk.vn/..%2F..%2F%40evil.example',
    })
  })
})

describe('the registry', () => {
  test('finds a carrier by id, name or alias, however written', () => {
    for (const name of ['ghn', 'GHN', ' ghn ', 'Giao Hàng Nhanh', 'giao hang nhanh', 'GIAO-HÀNG-NHANH']) {
      expect(findCarrier(name)?.id).toBe('ghn')
    }
    expect(findCarrier('J&T')?.id).toBe('jt')
    expect(findCarrier('Bưu điện Việt Nam')?.id).toBe('vnpost')
  })

  test.each([null, undefined, 1, {}, '', '???', 'gh', 'toString'])('does not find %s', (name) => {
    expect(findCarrier(name)).toBeNull()
  })

  test('no two carriers share a name', () => {
    for (const carrier of CARRIERS) {
      for (const name of [carrier.id, carrier.name, ...(carrier.aliases ?? [])]) {
        expect(findCarrier(name)).toBe(carrier)
      }
    }
  })

  test('S1-16 a host adds carriers, and replaces built-in ones', () => {
    const carriers = [
      { id: 'vespa', name: 'Vespa Ship', url: 'https://vespa.example/{code}/{code}' },
      { id: 'ghn', name: 'GHN', url: 'https://ghn.example/{code}' },
      { id: 'bad', name: 'Bad', url: 'javascript:alert("{code}")' },
      ...CARRIERS,
    ]
    const tracking = (carrier: string) => trackingOf({ carrier, trackingCode: 'A/1' }, carriers)
    expect(tracking('vespa ship')).toEqual({ kind: 'open', url: 'https://vespa.example/A%2F1/A%2F1' })
    expect(tracking('ghn')).toEqual({ kind: 'open', url: 'https://ghn.example/A%2F1' })
    expect(tracking('bad')).toEqual({ kind: 'copy', code: 'A/1', url: null })
    expect(tracking('ghtk')).toEqual({ kind: 'open', url: 'https://i.ghtk.vn/A%2F1' })
  })
})

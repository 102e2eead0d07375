import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/create-domain.ts'
import { ordersOf } from '../../../src/domain/orders/book.ts'
import { PICTURE_ADDRESSES, pictureAt } from '../../../src/domain/seed/orders/pictures.ts'

describe('pictures of products', () => {
  it('S1-8 are all there, and none in vain', () => {
    const domain = createDomain({ customers: 300 })
    const named = [...domain.store.customers.values()]
      .flatMap((customer) => ordersOf(domain, customer))
      .flatMap(({ lines }) => lines.flatMap(({ imageUrl }) => imageUrl ?? []))
    expect(new Set(named)).toEqual(new Set(PICTURE_ADDRESSES))
    for (const address of PICTURE_ADDRESSES)
      expect(pictureAt(address)).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 120 120">/,
      )
  })
})

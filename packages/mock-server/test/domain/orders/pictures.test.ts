import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createDomain } from '../../../src/domain/domain.ts'
import { ordersOf } from '../../../src/domain/orders/book.ts'

describe('pictures of products', () => {
  it('S1-8 are all there in the demo', () => {
    const domain = createDomain({ customers: 300 })
    const named = [...domain.store.customers.values()]
      .flatMap((customer) => ordersOf(domain, customer))
      .flatMap(({ lines }) => lines.flatMap(({ imageUrl }) => imageUrl ?? []))
    const there = readdirSync(new URL('../../../../../demo/public/pictures/', import.meta.url))
    expect(new Set(named)).toEqual(new Set(there.map((name) => `/pictures/${name}`)))
  })
})

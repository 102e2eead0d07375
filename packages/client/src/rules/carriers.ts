/** A carrier, and where its parcels are tracked. */
export interface Carrier {
  /** Stable, lower case, such as `ghn`. */
  readonly id: string
  /** As it is shown. */
  readonly name: string
  /** Other names that orders call it by; case, diacritics, spaces and punctuation do not matter. */
  readonly aliases?: readonly string[]
  /** Its tracking page, `{code}` standing for the tracking code; without `{code}` the code is pasted there by hand. */
  readonly url?: string
  /** The page wants more than the code, so that the code is copied although the address holds it. */
  readonly asksMore?: boolean
}

/** Carriers of the facts in the requirements. */
export const CARRIERS: readonly Carrier[] = [
  {
    id: 'ghn',
    name: 'GHN',
    aliases: ['Giao Hàng Nhanh', 'GHN Express'],
    url: 'https://donhang.ghn.vn/?order_code={code}',
  },
  { id: 'spx', name: 'Shopee Express', aliases: ['SPX', 'SPX Express'], url: 'https://spx.vn/track?{code}' },
  { id: 'ghtk', name: 'GHTK', aliases: ['Giao Hàng Tiết Kiệm'], url: 'https://i.ghtk.vn/{code}' },
  { id: 'ninjavan', name: 'Ninja Van', url: 'https://www.ninjavan.co/vi-vn/tracking?id={code}' },
  {
    id: 'jt',
    name: 'J&T Express',
    aliases: ['J&T', 'JNT', 'JNT Express'],
    url: 'https://jtexpress.vn/vi/tracking?type=track&billcode={code}',
    // Four digits of a phone number.
    asksMore: true,
  },
  {
    id: 'viettelpost',
    name: 'Viettel Post',
    aliases: ['VTP', 'VTPost'],
    url: 'https://viettelpost.com.vn/tra-cuu-hanh-trinh-don/',
  },
  {
    id: 'vnpost',
    name: 'VNPost',
    aliases: ['Vietnam Post', 'Bưu điện Việt Nam'],
    url: 'https://vnpost.vn/vi/ca-nhan/chuyen-phat/chuyen-phat-trong-nuoc#!?tab=tra-cuu-hanh-trinh',
  },
  { id: 'ems', name: 'EMS', url: 'https://ems.com.vn/tra-cuu/tra-cuu-buu-gui' },
  { id: 'best', name: 'BEST', aliases: ['BEST Express', 'BEST Inc'], url: 'https://best-inc.vn/track' },
  { id: 'ahamove', name: 'Ahamove' },
  { id: 'grabexpress', name: 'GrabExpress', aliases: ['Grab'] },
  { id: 'lalamove', name: 'Lalamove' },
  { id: 'nhattin', name: 'Nhất Tín', aliases: ['Nhất Tín Logistics', 'Nhất Tín Express', 'NTL'] },
  { id: 'snappy', name: 'Snappy', aliases: ['Snappy Express'] },
  { id: 'superai', name: 'SuperAI' },
]

import type { Employee, Shop, ShopSettings } from '../model.ts'
import type { Random } from '../random.ts'
import { TIME_ZONE } from '../summary/shop-days.ts'
import { fullName } from './names.ts'

/** Shops of the network; their numbers are 1 to this. */
export const SHOP_COUNT = 10

interface ShopSeed {
  readonly name: string
  /** Host of the shop's own back office, under the reserved `.example`. */
  readonly host: string
  readonly moderation?: ShopSettings['reportModeration']
  readonly bare?: boolean
  readonly reasons?: ShopSettings['readyReasons']
}

const SHOPS: readonly ShopSeed[] = [
  {
    name: 'Tiệm Nhà Mây',
    host: 'nhamay',
    reasons: {
      report: ['Đặt COD rồi không nhận, không báo trước'],
      cancel: ['Khách muốn đổi mẫu khác', 'Khách hẹn dịp khác'],
    },
  },
  { name: 'Gốm Lặng', host: 'gomlang' },
  { name: 'Áo Dài Sen Nhỏ', host: 'sennho' },
  { name: 'Giày Phố Cũ', host: 'giayphocu' },
  { name: 'Nắng Skincare', host: 'nangskincare', moderation: 'manual' },
  { name: 'Bếp Của Mẹ', host: 'bepcuame' },
  { name: 'Mộc An Decor', host: 'mocan' },
  { name: 'Đồ Chơi Gỗ Tí Hon', host: 'tihon' },
  { name: 'Vườn Ban Công', host: 'vuonbancong' },
  { name: 'Túi Mây Hội An', host: 'tuimay', bare: true },
]

/** The shops and the people who work in them; the same ten for every seed, so that tokens keep their meaning. */
export function seedShops(random: Random): { shops: Shop[]; employees: Employee[] } {
  const shops: Shop[] = []
  const employees: Employee[] = []
  for (const [i, seed] of SHOPS.entries()) {
    const number = i + 1
    const shop: Shop = { id: `shop_${number}`, number, name: seed.name, settings: settingsOf(seed) }
    shops.push(shop)
    const roles = ['owner', 'staff', 'staff', 'read_only'] as const
    for (const [n, role] of roles.entries())
      employees.push({ id: `emp_${number}_${n + 1}`, shopId: shop.id, name: fullName(random), role })
  }
  return { shops, employees }
}

/** One shop has set nothing up, so that "unset means not shown" (`S1-23`) can be looked at. */
function settingsOf({ host, moderation, bare, reasons }: ShopSeed): ShopSettings {
  const help = (page: string) => (bare ? null : `https://help.${host}.example/${page}`)
  return {
    orderUrlTemplate: bare ? null : `https://${host}.example/admin/orders/{orderId}?code={orderCode}`,
    helpLinks: {
      paymentLink: help('payment-link'),
      sourceTracking: help('source-tracking'),
      customFields: help('custom-fields'),
      support: help('support'),
    },
    reportModeration: moderation ?? 'auto',
    timeZone: TIME_ZONE,
    ...(reasons && { readyReasons: reasons }),
  }
}

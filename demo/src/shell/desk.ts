import { recall, remember } from './preferences.ts'

export const ROLES = ['owner', 'staff', 'read_only'] as const
export type Role = (typeof ROLES)[number]

/** The mock server's shops by number, as its desk tokens name them. */
export const SHOPS = [
  ['1', 'Tiệm Nhà Mây'],
  ['2', 'Gốm Lặng'],
  ['3', 'Áo Dài Sen Nhỏ'],
  ['4', 'Giày Phố Cũ'],
  ['5', 'Nắng Skincare'],
  ['6', 'Bếp Của Mẹ'],
  ['7', 'Mộc An Decor'],
  ['8', 'Đồ Chơi Gỗ Tí Hon'],
  ['9', 'Vườn Ban Công'],
  ['10', 'Túi Mây Hội An'],
  ['13', 'Shop của bạn'],
] as const
type ShopNumber = (typeof SHOPS)[number][0]
const SHOP_NUMBERS: readonly [ShopNumber, ...ShopNumber[]] = [
  '1',
  ...SHOPS.slice(1).map(([number]) => number),
]

/** The shop of one's own orders (`OWN_SHOP_NUMBER`). */
export const OWN_SHOP = '13'

/** Who sits at the desk: the employee of a shop that the page is signed in as. */
export interface Desk {
  readonly shop: ShopNumber
  readonly role: Role
}

let desk: Desk = { shop: recall('shop', SHOP_NUMBERS), role: recall('role', ROLES) }
const changes = new EventTarget()

export function currentDesk(): Desk {
  return desk
}

export function changeDesk(change: Partial<Desk>): void {
  desk = { ...desk, ...change }
  remember('shop', desk.shop)
  remember('role', desk.role)
  changes.dispatchEvent(new Event('change'))
}

export function onDeskChange(listener: () => void): void {
  changes.addEventListener('change', listener)
}

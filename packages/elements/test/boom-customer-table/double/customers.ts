import type { CustomerSummary } from '@boom-risk/client'
import { returnRate, riskLevel } from '@boom-risk/client/rules'

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Huỳnh']
const MIDDLE = ['Thị Thu', 'Văn', 'Thị', 'Minh', 'Ngọc', 'Quốc', 'Thị Mỹ', 'Đức']
const GIVEN = ['Hà', 'Linh', 'Tuấn', 'Hương', 'Dũng', 'Trang', 'Nhung', 'Phúc', 'Yến', 'Khánh', 'Thảo']
const PREFIXES = ['098', '032', '091', '081', '090', '077', '052', '059', '087', '055']

const figures = (returned: number, shipped: number) => ({
  shipped,
  returned,
  returnRate: returnRate(returned, shipped),
  dataIssue: returned > shipped ? ('returned_exceeds_shipped' as const) : null,
})

const pick = (list: readonly string[], i: number) => list[i % list.length] ?? ''

/** The i-th customer of the list, always the same. */
export function customerAt(i: number, now = Date.UTC(2026, 10, 21)): CustomerSummary {
  const shipped = 6 + ((i * 7) % 41)
  const returned = Math.max(3, Math.ceil((shipped * (25 + ((i * 37) % 76))) / 100))
  const capped = Math.min(returned, shipped)
  const network = [capped + (i % 5), shipped + ((i * 3) % 30)] as const
  const reports = (i * 13) % 7 < 3 ? 0 : (i * 13) % 7
  const national = `${pick(PREFIXES, i)}${String(1_000_000 + ((i * 7919) % 9_000_000))}`
  const at = new Date(now - ((i * 53) % 400) * 21_600_000).toISOString()
  return {
    id: `c${i}`,
    version: 'v1',
    name: `${pick(FAMILY, i)} ${pick(MIDDLE, i * 3)} ${pick(GIVEN, i * 7)}`,
    phones: [
      { id: `p${i}`, e164: `+84${national.slice(1)}`, display: national, masked: false, convertedFrom: null },
    ],
    status: i % 9 === 4 ? 'inactive' : 'active',
    risk: {
      level: riskLevel(capped, shipped),
      networkLevel: riskLevel(...network),
      shop: figures(capped, shipped),
      network: { ...figures(...network), shops: 1 + (i % 6) },
      reports: { total: reports, disputed: reports > 4 ? 1 : 0 },
      suggestedAction: 'call',
      computedAt: at,
    },
    lastReturnAt: at,
    refreshedAt: null,
    createdAt: '2026-01-02T03:04:05Z',
    updatedAt: at,
  }
}

const lists = new Map<number, CustomerSummary[]>()

/** The first customers; each list is made once. */
export function customers(count: number): CustomerSummary[] {
  let list = lists.get(count)
  if (!list) lists.set(count, (list = Array.from({ length: count }, (_, i) => customerAt(i))))
  return list
}

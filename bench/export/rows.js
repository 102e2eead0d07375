/** Rows as a page of the API brings them: at most 200 at a time. */
export const PAGE_SIZE = 200

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Huỳnh',
  'Hoàng',
  'Phan',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Hồ',
  'Ngô',
]
const MIDDLE = ['Thị', 'Văn', 'Thị Thu', 'Minh', 'Ngọc', 'Quang', 'Thanh', 'Đức', 'Thị Mỹ', 'Hữu', 'Bảo']
const GIVEN = [
  'An',
  'Hà',
  'Hằng',
  'Linh',
  'Tuấn',
  'Dũng',
  'Yến',
  'Phúc',
  'Trang',
  'Vy',
  'Khôi',
  'Duyên',
  'Thảo',
]
const NETWORKS = ['Viettel', 'VinaPhone', 'MobiFone', 'Vietnamobile', 'iTel']
const LEVELS = ['low', 'medium', 'high']
const DAY = 86_400_000
const NEWEST = Date.UTC(2026, 10, 21)

export const LEVEL_WORDS = { low: 'Nguy cơ thấp', medium: 'Nguy cơ trung bình', high: 'Nguy cơ cao' }

/** A fixed hash: the same row for the same index in every run and variant. */
function hash(index, salt) {
  const mixed = Math.imul(index ^ (salt * 0x9e3779b1), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) >>> 0) % 1_000_003
}

const pick = (list, number) => list[number % list.length]

export function rowAt(index) {
  const shipped = 4 + (hash(index, 1) % 60)
  const returned = Math.ceil(shipped * (0.25 + (hash(index, 2) % 76) / 100))
  const rate = Math.min(100, Math.floor((returned * 1000) / shipped) / 10)
  return {
    name: `${pick(FAMILY, hash(index, 3))} ${pick(MIDDLE, hash(index, 4))} ${pick(GIVEN, hash(index, 5))}`,
    phone: `09${String(hash(index, 6) * 97 + 10_000_000).slice(0, 8)}`,
    network: pick(NETWORKS, hash(index, 7)),
    level: LEVELS[rate < 50 ? 0 : rate < 75 ? 1 : 2],
    returned,
    shipped,
    rate,
    reports: hash(index, 8) % 7,
    lastReturnedAt: new Date(NEWEST - (hash(index, 9) % 700) * DAY - hash(index, 10) * 60).toISOString(),
    status: hash(index, 11) % 9 ? 'Kích hoạt' : 'Ngưng kích hoạt',
  }
}

export async function* pages(total) {
  for (let start = 0; start < total; start += PAGE_SIZE)
    yield Array.from({ length: Math.min(PAGE_SIZE, total - start) }, (_, i) => rowAt(start + i))
}

/** What a variant has to show of a row, under which header; each builds its own columns of it. */
export const HEADERS = {
  name: 'Khách hàng',
  phone: 'Số điện thoại',
  network: 'Nhà mạng',
  level: 'Mức cảnh báo',
  returned: 'Đơn hoàn',
  shipped: 'Đơn giao',
  rate: 'Tỷ lệ chuyển hoàn',
  reports: 'Số lần báo xấu',
  lastReturnedAt: 'Hoàn gần nhất',
  status: 'Trạng thái khách hàng',
}

/** The writers that take all rows at once have to gather them first. */
export async function allRows(total) {
  const rows = []
  for await (const page of pages(total)) rows.push(...page)
  return rows
}

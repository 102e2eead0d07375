import type { Address } from '../model.ts'
import { type Random, weights } from '../random.ts'
import { OLD_PLACES, PROVINCES } from './provinces.ts'

const STREETS = [
  'Lê Lợi',
  'Nguyễn Trãi',
  'Trần Hưng Đạo',
  'Hai Bà Trưng',
  'Lý Thường Kiệt',
  'Nguyễn Huệ',
  'Phan Chu Trinh',
  'Quang Trung',
  'Điện Biên Phủ',
  'Cách Mạng Tháng Tám',
  'Nguyễn Văn Cừ',
  'Hoàng Diệu',
  'Bà Triệu',
  'Lê Hồng Phong',
  'Phạm Ngũ Lão',
  'Ngô Quyền',
  'Trường Chinh',
  'Hùng Vương',
] as const

/** Many customers of online shops live in the two great cities. */
const WEIGHTED = weights(...PROVINCES.map((province) => [province, province.weight] as const))

const OLD_FORM = 0.1

/** Two tiers (ward, province) as since July 2025; a tenth was never brought up to date and has a district. */
export function drawAddress(random: Random): Address {
  const street = `${random.int(1, 480)}${random.chance(0.2) ? `/${random.int(1, 60)}` : ''} ${random.pick(STREETS)}`
  if (random.chance(OLD_FORM)) {
    const [ward, district, province] = random.pick(OLD_PLACES)
    return { street, ward, district, province, country: 'VN' }
  }
  const { name, wards } = random.weighted(WEIGHTED)
  return { street, ward: random.pick(wards), district: null, province: name, country: 'VN' }
}

import type { KnownCustomFieldType } from '@boom-risk/client/contract'
import type { CustomFieldValue } from '../model.ts'
import type { Random } from '../random.ts'

/** A field that a shop has defined for its customers (`S1-22`). */
export interface CustomField {
  readonly id: string
  readonly label: string
  readonly description: string | null
  readonly type: KnownCustomFieldType
  readonly required: boolean
  readonly readOnly: boolean
  readonly options: { readonly value: string; readonly label: string }[]
  readonly constraints: {
    readonly minLength?: number
    readonly maxLength?: number
    readonly min?: number
    readonly max?: number
    readonly integer?: boolean
    readonly minDate?: string
    readonly maxDate?: string
    readonly maxChoices?: number
  }
}

type Given = Pick<CustomField, 'id' | 'label' | 'type'> & Partial<CustomField>

const field = (given: Given): CustomField => ({
  description: null,
  required: false,
  readOnly: false,
  options: [],
  constraints: {},
  ...given,
})
const options = (entries: Readonly<Record<string, string>>) =>
  Object.entries(entries).map(([value, label]) => ({ value, label }))

/** Every shop has the same fields, one of each type and one that only the system fills. */
export const CUSTOM_FIELDS: readonly CustomField[] = [
  field({
    id: 'size',
    label: 'Cỡ áo',
    type: 'choice',
    options: options({ s: 'S', m: 'M', l: 'L', xl: 'XL' }),
  }),
  field({
    id: 'interests',
    label: 'Sở thích',
    type: 'multi_choice',
    options: options({ fashion: 'Thời trang', home: 'Nhà cửa', skincare: 'Chăm sóc da', toys: 'Đồ chơi' }),
    constraints: { maxChoices: 3 },
  }),
  field({
    id: 'birthday',
    label: 'Sinh nhật',
    type: 'date',
    constraints: { minDate: '1900-01-01' },
  }),
  field({ id: 'vip', label: 'Khách thân thiết', type: 'boolean', required: true }),
  field({
    id: 'discount',
    label: 'Chiết khấu (%)',
    type: 'number',
    constraints: { min: 0, max: 50, integer: true },
  }),
  field({
    id: 'weight',
    label: 'Cân nặng (kg)',
    type: 'number',
    constraints: { min: 0.5, max: 250 },
  }),
  field({ id: 'facebook', label: 'Trang cá nhân', type: 'url', constraints: { maxLength: 300 } }),
  field({
    id: 'delivery_hint',
    label: 'Lưu ý giao hàng',
    type: 'text',
    description: 'Shipper sẽ thấy dòng này trên phiếu giao hàng.',
    constraints: { maxLength: 200 },
  }),
  field({ id: 'first_order', label: 'Đơn đầu tiên', type: 'date', readOnly: true }),
]

const HINTS = [
  'Gọi trước 15 phút',
  'Giao giờ hành chính',
  'Gửi bảo vệ nếu vắng nhà',
  'Không giao cuối tuần',
] as const

/** Some fields of a customer have values, most have none. */
export function drawCustomFields(random: Random, firstOrder: string): Map<string, CustomFieldValue> {
  const values = new Map<string, CustomFieldValue>()
  if (random.chance(0.35)) values.set('size', random.pick(['s', 'm', 'l', 'xl']))
  if (random.chance(0.25))
    values.set('interests', [random.pick(['fashion', 'home']), random.pick(['skincare', 'toys'])])
  if (random.chance(0.2))
    values.set('birthday', `${random.int(1970, 2006)}-0${random.int(1, 9)}-${random.int(10, 28)}`)
  if (random.chance(0.15)) values.set('vip', random.chance(0.6))
  if (random.chance(0.1)) values.set('discount', random.int(1, 4) * 5)
  if (random.chance(0.15)) values.set('delivery_hint', random.pick(HINTS))
  if (random.chance(0.12)) values.set('weight', random.int(3400, 7800) / 100)
  values.set('first_order', firstOrder)
  return values
}

import type { InferInput } from 'valibot'
import type * as c from '../../src/contract/index.ts'
import { customer, risk } from './customers.ts'
import type { OperationExample } from './operation-example.ts'

const customFields = {
  items: [
    {
      id: 'fld_birthday',
      label: 'Ngày sinh',
      description: null,
      type: 'date',
      required: false,
      readOnly: false,
      options: [],
      constraints: { minDate: '1900-01-01' },
    },
    {
      id: 'fld_sizes',
      label: 'Cỡ thường mua',
      description: 'Có thể chọn nhiều cỡ',
      type: 'multi_choice',
      required: false,
      readOnly: false,
      options: [
        { value: 'M', label: 'Cỡ M' },
        { value: 'L', label: 'Cỡ L' },
      ],
      constraints: { maxChoices: 2 },
    },
  ],
  shown: ['fld_birthday'],
} satisfies InferInput<typeof c.CustomFieldList>

export const shopExamples: {
  getSession: OperationExample<typeof c.getSession>
  assessRisk: OperationExample<typeof c.assessRisk>
  listCustomFields: OperationExample<typeof c.listCustomFields>
  showCustomFields: OperationExample<typeof c.showCustomFields>
  streamEvents: OperationExample<typeof c.streamEvents>
} = {
  getSession: {
    response: {
      shop: { id: 'shop_1', name: 'Mộc Lan Boutique' },
      employee: { id: 'emp_12', name: 'Trần Minh Khoa', role: 'staff' },
      permissions: ['customers.read', 'customers.write', 'customers.reveal_phone', 'reports.write'],
      features: ['events', 'custom_fields', 'boom_summary', 'notes'],
      settings: {
        orderUrlTemplate: 'https://admin.shop.example/orders/{orderId}',
        helpLinks: {
          paymentLink: 'https://help.shop.example/payment-link',
          sourceTracking: null,
          customFields: null,
          support: 'https://help.shop.example',
        },
        reportModeration: 'auto',
        readyReasons: {
          report: ['Từ chối nhận hàng', 'Không nghe máy khi giao hàng'],
          cancel: ['Khách đổi mẫu khác', 'Hết hàng'],
        },
      },
    },
  },
  assessRisk: {
    request: { phones: ['+84987654321'] },
    response: {
      assessments: [{ id: 'asm_40d2', phone: '+84987654321', customerId: customer.id, ...risk }],
    },
  },
  listCustomFields: { response: customFields },
  showCustomFields: {
    request: { shown: ['fld_sizes', 'fld_birthday'] },
    response: { ...customFields, shown: ['fld_sizes', 'fld_birthday'] },
  },
  streamEvents: {
    response: {
      id: '10483',
      type: 'report.created',
      at: '2026-11-21T02:50:00Z',
      customerIds: [customer.id],
      entity: { id: 'rep_301', version: null },
    },
  },
}

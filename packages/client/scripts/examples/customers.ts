import type { InferInput } from 'valibot'
import type * as c from '../../src/contract/index.ts'
import type { OperationExample } from './operation-example.ts'

export const risk = {
  level: 'medium',
  networkLevel: 'low',
  shop: { shipped: 12, returned: 7, returnRate: 58.3, dataIssue: null },
  network: { shipped: 41, returned: 13, returnRate: 31.7, dataIssue: null, shops: 4 },
  reports: { total: 2, disputed: 1 },
  suggestedAction: 'call',
  computedAt: '2026-11-21T02:30:00Z',
} as const satisfies InferInput<typeof c.RiskProfile>

const phone = {
  id: 'ph_71f0',
  e164: '+84987654321',
  display: '0987654321',
  masked: false,
  convertedFrom: null,
} satisfies InferInput<typeof c.CustomerPhone>

const maskedPhone = { ...phone, e164: null, display: '0987***321', masked: true }

const address = {
  street: '18 Nguyễn Trãi',
  ward: 'Phường Bến Thành',
  district: null,
  province: 'Thành phố Hồ Chí Minh',
  country: 'VN',
} satisfies InferInput<typeof c.Address>

const summary = {
  id: 'cus_5kq2',
  version: '7',
  name: 'Nguyễn Thị Thu Hà',
  phones: [phone],
  status: 'active',
  risk,
  lastReturnAt: '2026-11-18T08:12:00Z',
  refreshedAt: '2026-11-20T03:00:00Z',
  createdAt: '2025-03-02T04:15:00Z',
  updatedAt: '2026-11-20T03:00:00Z',
} satisfies InferInput<typeof c.CustomerSummary>

export const customer = {
  ...summary,
  emails: ['thuha.nguyen@example.com'],
  addresses: [address],
  psid: '5724901332810042',
  externalId: null,
  attribution: {
    first: {
      link: 'https://shop.example/khuyen-mai?utm_source=facebook',
      channel: 'Facebook',
      campaign: 'Tết 2026',
      utm: { source: 'facebook', medium: 'cpc', campaign: 'tet-2026', term: null, content: null },
      at: '2025-03-02T04:10:00Z',
    },
    last: null,
  },
  customFields: [
    { fieldId: 'fld_birthday', value: '1994-06-12' },
    { fieldId: 'fld_sizes', value: ['M', 'L'] },
  ],
} satisfies InferInput<typeof c.Customer>

const page = {
  items: [summary],
  total: 214,
  nextCursor: 'eyJhIjo1OC4zLCJpIjoiY3VzXzVrcTIifQ',
  countsByLevel: { none: 0, low: 120, medium: 214, high: 61 },
  maxOffset: 100_000,
}

export const customerExamples: {
  searchBoomCustomers: OperationExample<typeof c.searchBoomCustomers>
  getBoomSummary: OperationExample<typeof c.getBoomSummary>
  searchCustomers: OperationExample<typeof c.searchCustomers>
  suggestCustomers: OperationExample<typeof c.suggestCustomers>
  resolveCustomer: OperationExample<typeof c.resolveCustomer>
  createCustomer: OperationExample<typeof c.createCustomer>
  getCustomer: OperationExample<typeof c.getCustomer>
  updateCustomer: OperationExample<typeof c.updateCustomer>
  refreshCustomer: OperationExample<typeof c.refreshCustomer>
  revealPhone: OperationExample<typeof c.revealPhone>
  changeCustomerStatus: OperationExample<typeof c.changeCustomerStatus>
  undoStatusChange: OperationExample<typeof c.undoStatusChange>
} = {
  searchBoomCustomers: {
    request: {
      filter: { text: 'thu ha', levels: ['medium'], status: 'active' },
      sort: { by: 'return_rate', direction: 'descending' },
      limit: 50,
    },
    response: page,
  },
  getBoomSummary: {
    query: { days: 14, interval: 'week' },
    response: {
      countsByLevel: { none: 0, low: 120, medium: 214, high: 61 },
      countsByStatus: { active: 350, inactive: 45 },
      returns: {
        interval: 'week',
        timeZone: 'Asia/Ho_Chi_Minh',
        points: [
          { from: '2026-11-09', shipped: 412, returned: 38 },
          { from: '2026-11-16', shipped: 377, returned: 29 },
        ],
      },
      computedAt: '2026-11-21T02:30:00Z',
    },
  },
  searchCustomers: {
    request: { filter: { status: 'inactive' }, offset: 4000 },
    response: {
      ...page,
      items: [{ ...summary, phones: [maskedPhone], status: 'inactive' }],
      nextCursor: null,
    },
  },
  suggestCustomers: {
    request: { text: '0987 65', limit: 8 },
    response: { items: [{ customerId: customer.id, name: customer.name, phone, address, risk }] },
  },
  resolveCustomer: { request: { psid: '5724901332810042' }, response: { customer } },
  createCustomer: {
    request: {
      name: 'Nguyễn Thị Thu Hà',
      phones: ['+84987654321'],
      psid: '5724901332810042',
      source: { channel: 'Facebook', campaign: 'Tết 2026' },
    },
    response: { ...customer, version: '1' },
  },
  getCustomer: { response: customer },
  updateCustomer: {
    request: {
      name: 'Nguyễn Thị Thu Hà',
      phones: [{ id: 'ph_71f0' }, { e164: '+842838221234' }],
      customFields: [
        { fieldId: 'fld_birthday', value: '1994-06-12' },
        { fieldId: 'fld_vip', value: null },
      ],
    },
    response: { ...customer, version: '8' },
  },
  refreshCustomer: { response: { ...customer, version: '8', refreshedAt: '2026-11-21T02:31:00Z' } },
  revealPhone: { response: phone },
  changeCustomerStatus: {
    request: {
      status: 'inactive',
      target: { list: 'boom', filter: { levels: ['high'] }, except: ['cus_5kq2'], limit: 1000 },
    },
    response: {
      changeId: 'chg_2201',
      status: 'inactive',
      updated: 58,
      unchanged: 1,
      failed: 1,
      failures: [{ id: 'cus_9xw1', code: 'not_found' }],
      remaining: 0,
      nextCursor: null,
      undoUntil: '2026-11-21T03:30:00Z',
    },
  },
  undoStatusChange: {
    response: {
      changeId: 'chg_2202',
      status: 'active',
      updated: 57,
      unchanged: 0,
      failed: 1,
      failures: [{ id: 'cus_p04d', code: 'changed_since' }],
      remaining: 0,
      nextCursor: null,
      undoUntil: null,
    },
  },
}

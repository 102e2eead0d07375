const figures = { shipped: 12, returned: 7, returnRate: 58.3, dataIssue: null }

/** A customer as the API answers: some 2 kB of JSON. */
export const customer = {
  id: 'cus_5kq2',
  version: '7',
  name: 'Nguyễn Thị Thu Hà',
  phones: [
    { id: 'ph_1', e164: '+84987654321', display: '0987654321', masked: false, convertedFrom: null },
    { id: 'ph_2', e164: '+84912345678', display: '0912345678', masked: false, convertedFrom: null },
  ],
  status: 'active',
  risk: {
    level: 'medium',
    networkLevel: 'low',
    shop: figures,
    network: { ...figures, shipped: 41, returned: 13, returnRate: 31.7, shops: 4 },
    reports: { total: 2, disputed: 1 },
    suggestedAction: 'call',
    computedAt: '2026-11-21T02:30:00Z',
  },
  lastReturnAt: '2026-11-18T08:12:00Z',
  refreshedAt: '2026-11-20T03:00:00Z',
  createdAt: '2025-03-02T04:15:00Z',
  updatedAt: '2026-11-20T03:00:00Z',
  emails: ['thuha@example.com'],
  addresses: [
    {
      street: '12 Nguyễn Trãi',
      ward: 'Phường Bến Thành',
      district: null,
      province: 'Thành phố Hồ Chí Minh',
      country: 'VN',
    },
  ],
  psid: '6543210987654321',
  externalId: 'KH-10234',
  attribution: { first: null, last: null },
  customFields: [
    { fieldId: 'size', value: 'm' },
    { fieldId: 'interests', value: ['fashion', 'skincare'] },
    { fieldId: 'vip', value: true },
  ],
}

import type { RiskAssessment } from '../../src/contract/risk.ts'
import type { Session } from '../../src/contract/session.ts'
import { json, type Reply } from './test-server.ts'

export function assessment(phone: string, fields: Partial<RiskAssessment> = {}): RiskAssessment {
  const figures = { shipped: 12, returned: 7, returnRate: 58.3, dataIssue: null }
  return {
    id: `as-${phone.slice(1)}`,
    phone,
    customerId: null,
    level: 'medium',
    networkLevel: 'low',
    shop: figures,
    network: { ...figures, shops: 2 },
    reports: { total: 1, disputed: 0 },
    suggestedAction: 'call',
    computedAt: '2026-11-21T08:59:00Z',
    ...fields,
  }
}

/** Answers each phone that was asked about. */
export const assess: Reply = (response, seen) => {
  const { phones } = JSON.parse(seen.body) as { phones: string[] }
  json({ assessments: phones.map((phone) => assessment(phone)) })(response, seen)
}

export const session: Session = {
  shop: { id: 'shop-1', name: 'Cỏ May Store' },
  employee: { id: 'emp-1', name: 'Nguyễn Thị Thu Hà', role: 'staff' },
  permissions: ['customers.read'],
  settings: {
    orderUrlTemplate: null,
    helpLinks: { paymentLink: null, sourceTracking: null, customFields: null, support: null },
    reportModeration: 'auto',
    timeZone: 'Asia/Ho_Chi_Minh',
  },
}

import type { InferInput } from 'valibot'
import type * as c from '../../src/contract/index.ts'
import { customer } from './customers.ts'
import type { OperationExample } from './operation-example.ts'

const own = {
  id: 'rep_301',
  customerId: customer.id,
  shop: { id: 'shop_1', name: 'Mộc Lan Boutique' },
  own: true,
  author: { id: 'emp_12', name: 'Trần Minh Khoa' },
  reportedAt: '2026-11-19T09:05:00Z',
  content: 'Đặt ba đơn, không nhận đơn nào, không nghe máy.',
  state: 'visible',
  rejectionReason: null,
  dispute: null,
  allowedActions: ['retract'],
} satisfies InferInput<typeof c.Report>

const foreign = {
  ...own,
  id: 'rep_288',
  shop: { id: 'shop_4', name: 'Gốm Bát Tràng Xưa' },
  own: false,
  author: null,
  reportedAt: '2026-10-02T03:20:00Z',
  content: 'Hẹn giao lại hai lần rồi từ chối nhận.',
  state: 'disputed',
  dispute: { disputedAt: '2026-10-05T01:00:00Z', reason: null },
  allowedActions: [],
}

const page = { items: [own, foreign], total: 2, counted: 2, nextCursor: null }

export const reportExamples: {
  listReports: OperationExample<typeof c.listReports>
  searchReports: OperationExample<typeof c.searchReports>
  createReport: OperationExample<typeof c.createReport>
  retractReport: OperationExample<typeof c.retractReport>
  disputeReport: OperationExample<typeof c.disputeReport>
} = {
  listReports: { response: page },
  searchReports: { request: { phone: '+84987654321' }, response: page },
  createReport: { request: { content: own.content }, response: own },
  retractReport: {
    request: { reason: 'Khách đã nhận hàng và thanh toán.' },
    response: {
      ...own,
      state: 'retracted',
      retraction: {
        retractedAt: '2026-11-21T02:50:00Z',
        reason: 'Khách đã nhận hàng và thanh toán.',
        reasonState: 'shown',
      },
      allowedActions: [],
    },
  },
  disputeReport: {
    request: { reason: 'Khách gửi biên nhận: đơn đã được nhận và thanh toán.' },
    response: {
      ...foreign,
      dispute: {
        disputedAt: '2026-11-21T02:50:00Z',
        reason: 'Khách gửi biên nhận: đơn đã được nhận và thanh toán.',
      },
    },
  },
}

// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const readyReasonsMessages = {
  readyReasons: ['Lý do có sẵn', 'Ready reasons'],
  readyReportRefused: ['Từ chối nhận hàng', 'Refused the parcel'],
  readyReportNoAnswer: ['Không nghe máy khi giao hàng', 'Did not answer the phone'],
  readyReportPutOff: ['Hẹn lại nhiều lần rồi không nhận', 'Rescheduled, then refused'],
  readyReportAway: ['Không có mặt như đã hẹn', 'Was not there as agreed'],
  readyCancelMind: ['Khách đổi ý', 'Changed their mind'],
  readyCancelUnreachable: ['Không liên lạc được', 'Cannot be reached'],
  readyCancelStock: ['Hết hàng', 'Out of stock'],
  readyCancelTwice: ['Trùng đơn', 'Duplicate order'],
  readyCancelNoDeposit: ['Khách không chuyển cọc', 'Deposit not paid'],
} as const satisfies Catalog

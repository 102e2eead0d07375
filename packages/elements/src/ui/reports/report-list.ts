import type { Report, ReportPage } from '@boom-risk/client/contract'
import { PagedQuery } from '../../base/paged-query.ts'
import { clientOf } from './client.ts'
import type { ReportHost } from './host.ts'

/** Reports at first, and with each "Xem thêm". */
const PAGE = 20

type Key = readonly [customerId: string | null, phone: string | null]

/** The reports about one customer, of all shops (`S0-17`, `S0-18`): newest first, page by page, and as they change. */
export class ReportList extends PagedQuery<Report, ReportPage, Key> {
  constructor(host: ReportHost) {
    super(host, {
      first: PAGE,
      more: PAGE,
      key: () => {
        const { customerId, phone } = host.subject
        return customerId === null && phone === null ? undefined : [customerId, phone]
      },
      idOf: ({ id }) => id,
      load: async (source, [customerId, phone], query, options) => {
        const { reports } = await clientOf(source)
        if (customerId !== null) return reports.list(customerId, query, options)
        if (phone !== null) return reports.search({ phone, ...query }, options)
        throw new TypeError('reports are about a customer or a phone number')
      },
      subscribe: async (source, [customerId], changed) => {
        const { reports } = await clientOf(source)
        return customerId === null
          ? reports.subscribeSearch?.(changed)
          : reports.subscribe?.(customerId, changed)
      },
      failed: (error) => host.failed(error),
    })
  }
}

import {
  assessRisk,
  createReport,
  MAX_LOOKUPS_PER_HOUR,
  MAX_PHONES_PER_REQUEST,
  MAX_REPORTS_PER_HOUR,
} from '@boom-risk/client/contract'
import type { Reply } from '../api.ts'
import { callPage, type Check, must } from '../check.ts'
import { expectProblem, expectStatus } from '../expect.ts'
import { REPORT_TEXT } from '../world.ts'
import { masked } from './lookups.ts'

function expectWait({ headers }: Reply): void {
  const wait = Number(headers.get('retry-after'))
  must(wait > 0 && wait <= 3600, '`Retry-After` within the hour', wait > 0 ? 'a longer one' : 'none')
}

/** What an hour allows. Looked at last, and by others than the first employee: whoever has used it up has to wait. */
export const quotaChecks: readonly Check[] = [
  {
    id: 'report.limit',
    rule: `A shop makes at most ${MAX_REPORTS_PER_HOUR} reports within an hour, and is told how long to wait: 429 (D-18)`,
    source: callPage(createReport),
    writes: true,
    async run(world) {
      const token = world.secondToken()
      for (let made = 0; ; made++) {
        const { id } = await world.reportable(token)
        const sent = { params: { customerId: id }, body: { content: REPORT_TEXT }, token }
        const reply = await world.api.call(createReport, sent)
        if (made === MAX_REPORTS_PER_HOUR || reply.status === 429) {
          expectProblem(reply, 'report_limit_reached', `after ${made} reports`)
          expectWait(reply)
          return
        }
        expectStatus(reply, 201)
      }
    },
  },
  {
    id: 'lookup.limit',
    rule: `Who sees masked numbers looks up at most ${MAX_LOOKUPS_PER_HOUR} distinct ones within an hour, and is told how long to wait: 429 (D-20)`,
    source: callPage(assessRisk),
    writes: true,
    async run(world) {
      const token = await masked(world)
      const seen = new Set<string>()
      while (seen.size <= MAX_LOOKUPS_PER_HOUR) {
        const phones = Array.from({ length: MAX_PHONES_PER_REQUEST }, () => world.phone())
        for (const phone of phones) seen.add(phone)
        const reply = await world.api.call(assessRisk, { body: { phones }, token })
        if (seen.size > MAX_LOOKUPS_PER_HOUR || reply.status === 429) {
          expectProblem(reply, 'lookup_limit_reached', `after ${seen.size} numbers`)
          expectWait(reply)
          return
        }
        expectStatus(reply, 200)
      }
    },
  },
]

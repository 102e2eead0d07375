import {
  assessRisk,
  getSession,
  MAX_PROBLEM_BYTES,
  Problem,
  searchCustomers,
  suggestCustomers,
} from '@boom-risk/client/contract'
import { type Reply } from '../api.ts'
import { type Check, must, PROBLEM_CODES_PAGE, PROMISES, REFERENCE, typePage } from '../check.ts'
import { expectProblem, expectShape, member, outline } from '../expect.ts'
import type { World } from '../world.ts'

const MEBIBYTE = 1_048_576

/** One refusal of each common kind, with a number in the request that must not come back. */
function provoked(world: World): Promise<readonly Reply[]> {
  return world.shared('provoked', async () => [
    await world.api.call(getSession, { token: null }),
    await world.api.raw('GET', '/v1/conformance-no-such-path'),
    await world.api.raw('DELETE', getSession.path),
    await world.api.call(assessRisk, { rawBody: `{"phones":["${HIDDEN}"` }),
    await world.api.call(assessRisk, { body: { phones: [`x${HIDDEN}`] } }),
    await world.api.call(assessRisk, { body: { phones: [], [HIDDEN]: HIDDEN } }),
    await world.api.call(suggestCustomers, { body: { text: HIDDEN.repeat(30) } }),
  ])
}

/** In no range of anybody's, and long enough not to come about by chance. */
const HIDDEN = '0912345098761'

function eachProblem(test: (reply: Reply) => void): Check['run'] {
  return async (world) => {
    const replies = await provoked(world)
    for (const reply of replies) {
      must(reply.status >= 400 && reply.status < 500, 'a refusal (4xx)', outline(reply))
      test(reply)
    }
  }
}

export const problemChecks: readonly Check[] = [
  {
    id: 'problem.media-type',
    rule: 'Errors are sent as application/problem+json',
    source: REFERENCE,
    run: eachProblem(({ headers }) => {
      const type = headers.get('content-type') ?? ''
      must(/^application\/problem\+json(?:;|$)/i.test(type), 'application/problem+json', 'another media type')
    }),
  },
  {
    id: 'problem.shape',
    rule: 'Errors are problem documents (RFC 9457)',
    source: typePage('Problem'),
    run: eachProblem(({ body }) => {
      expectShape(Problem, body, 'the problem')
    }),
  },
  {
    id: 'problem.type',
    rule: 'The last segment of a problem’s `type` is its `code`',
    source: typePage('Problem'),
    run: eachProblem(({ body }) => {
      const last = String(member(body, 'type')).split(/[/:#]/).at(-1)
      must(last === member(body, 'code'), '`type` that ends with `code`', 'another ending')
    }),
  },
  {
    id: 'problem.status',
    rule: 'A problem’s `status` is that of the answer',
    source: typePage('Problem'),
    run: eachProblem(({ status, body }) => {
      must(member(body, 'status') === status, String(status), 'another `status`')
    }),
  },
  {
    id: 'problem.request-id',
    rule: 'A problem’s `requestId`, where it has one, is the X-Request-Id of the answer',
    source: typePage('Problem'),
    run: eachProblem(({ headers, body }) => {
      const id = member(body, 'requestId')
      must(id === undefined || id === headers.get('x-request-id'), 'the same id in both', 'two ids')
    }),
  },
  {
    id: 'problem.privacy',
    rule: 'No error repeats what was sent, which may be a phone number (X-10)',
    source: typePage('Violation'),
    run: eachProblem(({ text, headers }) => {
      const answer = text + JSON.stringify([...headers])
      must(!answer.includes(HIDDEN.slice(1)), 'nothing of the request', 'the refused value')
    }),
  },
  {
    id: 'answer.request-id',
    rule: 'Every answer names its request in X-Request-Id',
    source: PROMISES,
    async run(world) {
      const replies = [await world.api.call(getSession), ...(await provoked(world))]
      for (const { headers } of replies)
        must((headers.get('x-request-id') ?? '') !== '', 'X-Request-Id', 'none')
    },
  },
  {
    id: 'request.malformed',
    rule: 'A body that is no JSON is refused with 400',
    source: PROBLEM_CODES_PAGE,
    async run(world) {
      for (const rawBody of ['{"phones":', '', '{phones:[]}'])
        expectProblem(await world.api.call(assessRisk, { rawBody }), 'malformed_request')
    },
  },
  {
    id: 'request.media-type',
    rule: 'A body of another media type than application/json is refused with 415',
    source: PROBLEM_CODES_PAGE,
    async run(world) {
      const headers = { 'content-type': 'text/plain' }
      const reply = await world.api.call(assessRisk, { body: { phones: [world.phone()] }, headers })
      expectProblem(reply, 'unsupported_media_type')
    },
  },
  {
    id: 'request.too-large',
    rule: 'A body over 1 MiB is refused with 413',
    source: PROBLEM_CODES_PAGE,
    async run(world) {
      const body = { phones: ['x'.repeat(MEBIBYTE)] }
      expectProblem(await world.api.call(assessRisk, { body }), 'payload_too_large')
    },
  },
  {
    id: 'request.answer-size',
    rule: `The answer to a body that is refused has at most ${MAX_PROBLEM_BYTES / 1024} kB, however much is wrong in it`,
    source: typePage('Problem'),
    async run(world) {
      const phones = Array.from({ length: 100_000 }, () => '\u0007')
      for (const body of [{ phones }, { phones: phones.map(() => 1) }]) {
        const reply = await world.api.call(assessRisk, { body })
        expectProblem(reply, 'validation_failed')
        const { length } = new TextEncoder().encode(reply.text)
        must(length <= MAX_PROBLEM_BYTES, `${MAX_PROBLEM_BYTES} bytes at most`, String(length))
      }
    },
  },
  {
    id: 'request.large',
    rule: 'A body below 1 MiB is read',
    source: REFERENCE,
    async run(world) {
      const body = { text: 'x'.repeat(MEBIBYTE - 4096) }
      expectProblem(await world.api.call(suggestCustomers, { body }), 'validation_failed')
    },
  },
  {
    id: 'request.inherited-names',
    rule: 'Names that every object inherits, such as `__proto__`, are unknown fields and refused',
    source: REFERENCE,
    async run(world) {
      for (const rawBody of ['{"limit":1,"__proto__":{"a":1}}', '{"limit":1,"constructor":{"a":1}}']) {
        const reply = await world.api.call(searchCustomers, { rawBody })
        must([400, 422].includes(reply.status), '422 validation_failed', outline(reply))
      }
    },
  },
]

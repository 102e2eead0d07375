import { operations } from '@boom-risk/client/contract'
import { callPage, type Check, must } from '../check.ts'
import { expectShape, expectStatus } from '../expect.ts'
import { type AnsweringId, samples } from '../samples.ts'

const JSON_TYPE = /^application\/json(?:;|$)/i

/** Each call once, as it should be called: status, media type, and every field of the type that the reference gives. */
export const shapeChecks: readonly Check[] = Object.values(operations)
  .filter((operation) => operation.id !== 'streamEvents')
  .map((operation) => {
    const id: AnsweringId = operation.id
    return {
      id: `shape.${id}`,
      rule: `\`${operation.method} ${operation.path}\` answers ${operation.status} in its shape`,
      source: callPage(operation),
      writes: 'keyed' in operation,
      async run(world) {
        const reply = await world.api.call(operation, await samples[id](world))
        expectStatus(reply, operation.status)
        if (operation.status === 204) {
          must(reply.text === '', 'an empty body', 'a body')
          return
        }
        const type = reply.headers.get('content-type') ?? ''
        must(JSON_TYPE.test(type), 'application/json', type ? 'another media type' : 'no media type')
        expectShape(operation.response, reply.body, 'the answer')
      },
    }
  })

import { operations } from '@boom-risk/client/contract'
import { createMockServer } from '@boom-risk/mock-server'
import { describe, expect, it } from 'vitest'

const server = createMockServer({ customers: 40 })

async function ask(method: string, path: string, headers: Readonly<Record<string, string>>) {
  const request = new Request(`http://risk.test${path}`, {
    method,
    headers: { Authorization: 'Bearer dev-1-owner', 'Content-Type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body: '{"text":"x"}' }),
  })
  const response = await server.respond(request, path)
  return { status: response.status, code: (await response.json()).code as string }
}

const pathOf = ({ path }: { path: string }) => path.replace(/\{\w+\}/g, 'cus_1')
// The owner reads numbers in clear, and so has nothing to reveal.
const keyed = Object.values(operations).filter((each) => 'keyed' in each && each.id !== 'revealPhone')

describe('what a write must come with', () => {
  it.each(keyed.map((operation) => [operation.id, operation] as const))(
    '%s: an Idempotency-Key',
    async (_, operation) => {
      const reply = await ask(operation.method, pathOf(operation), {})
      expect(reply).toEqual({ status: 400, code: 'idempotency_key_missing' })
    },
  )

  it.each(['PATCH', 'DELETE'])('%s of a note: If-Match, and the key is free again', async (method) => {
    const headers = { 'Idempotency-Key': crypto.randomUUID() }
    for (let tries = 0; tries < 2; tries++)
      expect(await ask(method, '/v1/notes/n1', headers)).toEqual({ status: 428, code: 'if_match_missing' })
  })
})

import type { MockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { inMemoryFetch, TEST_BASE_URL } from '@boom-risk/mock-server/testing'
import { expect, it, onTestFinished } from 'vitest'
import { complaints } from './complaints.ts'
import { playSchedules } from './schedule.ts'

/** Forgets what it has answered, so that it does a repeated write again. */
function forgetful(server: MockServer): typeof fetch {
  const inner = inMemoryFetch(server, TEST_BASE_URL)
  return async (...request) => {
    const { answers } = server.domain.store
    const known = Array.from(answers.values(), ({ id }) => id)
    for (const id of known) answers.delete(id)
    return inner(...request)
  }
}

async function play(first: number, count: number, fetchOf: (server: MockServer) => typeof fetch) {
  return complaints(await playSchedules(first, count, { fetchOf }))
}

it('over real HTTP as well, each acknowledged write is done once, no other twice', async () => {
  const doors: Promise<HttpDoor>[] = []
  onTestFinished(async () => {
    await Promise.all(doors.map(async (door) => (await door).close()))
  })
  const overHttp = (server: MockServer): typeof fetch => {
    const opening = listen(server)
    doors.push(opening)
    return async (input, init) => {
      const request = new Request(input, init)
      return fetch(new Request(request.url.replace(TEST_BASE_URL, (await opening).url), request))
    }
  }
  expect(await play(10_001, 36, overHttp)).toEqual([])
})

it('a server that forgets what it has answered is found out', async () => {
  const found = await play(1, 60, forgetful)
  expect(found.filter((line) => line.includes('done 2 times')).length).toBeGreaterThan(5)
})

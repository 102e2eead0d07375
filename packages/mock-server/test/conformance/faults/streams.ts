import { always, streams, withoutHeader, type Fault, type Faults } from '../broken-server.ts'

function withoutLastId(): Fault {
  return async ({ request, operation, next }) =>
    operation === 'streamEvents'
      ? next(
          new Request(request.url, {
            headers: { authorization: request.headers.get('authorization') ?? '' },
            signal: request.signal,
          }),
        )
      : next()
}

/** Events, and what a browser asks for. */
export const streamFaults: Faults = {
  'event.stream': always(async ({ operation, next }) => {
    const response = await next()
    if (operation !== 'streamEvents') return response
    return new Response(response.body, { headers: { 'content-type': 'application/json' } })
  }),
  'event.told': () => {
    let told = 0
    return streams((block) => (block.includes('customer.updated') && told++ === 0 ? null : block))
  },
  'event.shape': always(streams((block) => block.replace(/^event: .*\n/m, ''))),
  'event.privacy': always(streams((block) => block.replace('"type":', '"name":"Conformance","type":'))),
  'event.resumed': always(withoutLastId()),
  'event.reset': always(withoutLastId()),
  'event.recent': always(streams((block) => (block.startsWith('event: recent') ? null : block))),
  'event.other-shop': () => {
    const id = /"id":"(cus_\w+)"/
    let elsewhere = ''
    const remember = streams((block) => block.replace('"type":', `"elsewhere":"${elsewhere}","type":`))
    return async (passing) => {
      const response = await remember(passing)
      if (passing.operation === 'createCustomer')
        elsewhere ||= id.exec(await response.clone().text())?.[1] ?? ''
      return response
    }
  },
  'event.heartbeat': always(streams((block) => (block.startsWith(': beat') ? null : block))),

  'cors.preflight': always(withoutHeader('access-control-allow-headers')),
  'cors.answer': always(withoutHeader('access-control-expose-headers')),
}

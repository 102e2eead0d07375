import { Agent, request } from 'node:http'

const CONNECTIONS = 16

/** Answers a second that a server gives to so many connections at once, each asking again when it was answered. */
export async function requestsPerSecond(url, next, ms) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const end = performance.now() + ms
  const started = performance.now()
  let answered = 0
  async function keepAsking() {
    while (performance.now() < end) {
      await ask(url, next(), agent)
      answered++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, keepAsking))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return answered / seconds
}

function ask(url, { method = 'GET', path, body, headers = {} }, agent) {
  return new Promise((resolve, reject) => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const sent = request(
      url + path,
      {
        agent,
        method,
        headers: {
          ...headers,
          ...(text ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } : {}),
        },
      },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`${path} answered ${response.statusCode}`))
        response.resume().on('end', resolve)
      },
    )
    sent.on('error', reject).end(text)
  })
}

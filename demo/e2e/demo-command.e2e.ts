import { afterEach, expect, test } from 'vitest'
import { answers, DemoProcess, takePort } from './stage/demo-process.ts'

const started: DemoProcess[] = []

function demo(...args: string[]): DemoProcess {
  const run = new DemoProcess(args)
  started.push(run)
  return run
}

async function readyDemo(...args: string[]) {
  const run = demo(...args)
  await expect.poll(() => run.addresses() ?? run.output).toHaveProperty('pages')
  const addresses = run.addresses()
  if (!addresses) throw new Error('unreachable: polled for just now')
  return { run, ...addresses }
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((run) => run.kill()))
})

test('npm run demo: prints its addresses once both answer, and Ctrl-C stops all of it', async () => {
  const { run, pages, api } = await readyDemo('--port', '0', '--api-port', '0')
  const page = await fetch(pages)
  expect(await page.text()).toContain('<risk-badge')
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await (await fetch(`${pages}config.json`)).json()).toEqual({ apiUrl: api })
  expect((await fetch(`${api}/v1/session`)).status).toBe(401)
  run.child.kill('SIGINT')
  expect(await run.ended).toBe(0)
  expect(await answers(pages)).toBe(false)
  expect(await answers(api)).toBe(false)
})

test('npm run demo: a taken port gives way to the next free one, and that is said', async () => {
  const [first, second] = await Promise.all([takePort(), takePort()])
  try {
    const { run, pages, api } = await readyDemo(
      '--port',
      String(first.port),
      '--api-port',
      String(second.port),
    )
    expect(run.output).toContain(`port ${first.port} is taken, using ${new URL(pages).port}`)
    expect(run.output).toContain(`port ${second.port} is taken, using ${new URL(api).port}`)
    expect(new URL(pages).port).not.toBe(String(first.port))
    expect(await answers(pages)).toBe(true)
    expect(await answers(api)).toBe(true)
  } finally {
    await Promise.all([first.release(), second.release()])
  }
})

test('npm run demo: when the API dies the pages stop too, with a word and exit code 1', async () => {
  const { run, pages } = await readyDemo('--port', '0', '--api-port', '0')
  process.kill(run.apiPid(), 'SIGKILL')
  expect(await run.ended).toBe(1)
  expect(run.output).toContain('The mock API ended (SIGKILL): the demo stops.')
  expect(await answers(pages)).toBe(false)
})

test('npm run demo: killed outright, it leaves no API behind', async () => {
  const { run, api } = await readyDemo('--port', '0', '--api-port', '0')
  await run.kill()
  await expect.poll(() => answers(api)).toBe(false)
})

test('npm run demo: a wrong option is explained', async () => {
  const run = demo('--port', 'eighty')
  expect(await run.ended).toBe(1)
  expect(run.output).toContain('--port must be a port from 0 to 65535, not "eighty"')
  const other = demo('--portt', '1')
  expect(await other.ended).toBe(1)
  expect(other.output).toContain('--api-port')
})

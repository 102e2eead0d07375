// The mock API over real HTTP in a process of its own, and the built demo pages; says where they are once both answer.
// Ctrl-C stops both; where one dies, the other is ended and the exit code is 1.
import { parseArgs } from 'node:util'
import { startApi } from './demo/api-process.mjs'
import { buildPages, developPages, servePages } from './demo/pages.mjs'

const HELP = `npm run demo -- [options]

  --port N       where the pages are served (default 4173)
  --dev          serve the sources with hot reload, instead of a build
  --api-port N   where the mock API listens (default 8787)
  A port that is taken gives way to the next free one; 0 takes any.`

const PROBE_INTERVAL_MS = 100
const PROBE_DEADLINE_MS = 20_000

/** The port, or `undefined` after saying what is wrong with it. */
function port(name, text) {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new RangeError(`--${name} must be a port from 0 to 65535, not ${JSON.stringify(text)}`)
}

function options() {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4173' },
      'api-port': { type: 'string', default: '8787' },
      dev: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { help, dev } = values
  return { help, dev, pages: port('port', values.port), api: port('api-port', values['api-port']) }
}

/** Resolves when the address answers, whatever it says. */
async function answers(url) {
  const deadline = Date.now() + PROBE_DEADLINE_MS
  for (;;) {
    try {
      await fetch(url)
      return
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`${url} does not answer`, { cause: error })
      await new Promise((resolve) => setTimeout(resolve, PROBE_INTERVAL_MS))
    }
  }
}

const started = []
let stopping = false

async function stop(exitCode, message) {
  if (stopping) return
  stopping = true
  process.exitCode = exitCode
  if (message) (exitCode === 0 ? console.log : console.error)(message)
  await Promise.allSettled(started.map((part) => part.close()))
  // Nothing of ours is left by now; a browser's open connection shall not hold the process.
  process.exit()
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => void stop(0, '\nThe demo stopped.'))

async function startPages(dev, port, apiUrl) {
  if (dev) return developPages(port, apiUrl)
  await buildPages()
  return servePages(port, apiUrl, {
    onError: (error) =>
      void stop(1, `The pages cannot be served any more (${error.message}): the demo stops.`),
  })
}

async function run({ dev, pages: pagesPort, api: apiPort }) {
  console.log('Building the demo pages and starting the mock API …')
  const api = await startApi(apiPort, {
    onStart: (child) => started.push(child),
    onEnd: (how) => void stop(1, `The mock API ended (${how}): the demo stops.`),
  })
  const pages = await startPages(dev, pagesPort, api.url)
  started.push(pages)
  await Promise.all([answers(`${api.url}/__mock/faults`), answers(pages.url)])
  if (stopping) return
  console.log(`\nDemo      ${pages.url}\nMock API  ${api.url}\n\nCtrl-C stops both.`)
}

try {
  const given = options()
  if (given.help) console.log(HELP)
  else await run(given)
} catch (error) {
  const usage = error instanceof RangeError || error?.code?.startsWith('ERR_PARSE_ARGS')
  await stop(
    1,
    usage ? `${error.message}\n\n${HELP}` : `The demo could not start: ${error?.message ?? error}`,
  )
}

import { setupWorker } from 'msw/browser'
import type { MockServer } from '../server.ts'
import { canTransferStreams, inBatches } from './event-batches.ts'
import { createHandlers } from './msw.ts'

/** Where the page finds the API and msw's worker. */
export interface WorkerOptions {
  /** Where the API is; default: the page's own origin. */
  readonly baseUrl?: string
  /** Where the page serves msw's worker file; default `/mockServiceWorker.js`. */
  readonly workerUrl?: string
  /** How far the worker reaches; default: the folder of the worker file. */
  readonly scope?: string
}

/** The API inside the page, as long as it runs. */
export interface RunningWorker {
  /** The API's base URL, for `createRiskClient({ baseUrl })`. */
  readonly baseUrl: string
  /** Lets requests through to the network again. */
  stop(): Promise<void>
}

/**
 * The API inside a page, by a service worker: for demos and browser tests without a server. Quiet; requests to other
 * places go through. Serve the worker file with `msw/vite` or `npx msw init`.
 */
export async function startWorker(server: MockServer, options: WorkerOptions = {}): Promise<RunningWorker> {
  const { baseUrl = location.origin, workerUrl = '/mockServiceWorker.js', scope } = options
  const worker = setupWorker(...createHandlers(canTransferStreams() ? server : inBatches(server), baseUrl))
  await worker.start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: workerUrl, ...(scope === undefined ? {} : { options: { scope } }) },
  })
  return { baseUrl, stop: async () => worker.stop() }
}

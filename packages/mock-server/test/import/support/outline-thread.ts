// What `inLittleRoom` runs in a thread of its own.
import { parentPort, workerData } from 'node:worker_threads'
import { outline } from './outline.ts'

parentPort?.postMessage(await outline(workerData as Blob), [])

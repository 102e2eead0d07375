import { Worker } from 'node:worker_threads'
import type { outline } from './outline.ts'

const FLAGS = process.features.typescript ? [] : ['--experimental-strip-types']
/** What a file may take to be read or refused, in MB: the engine tidies up before it goes beyond, and ends the thread if that is not enough. */
const ROOM = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 }

/**
 * The outline of a file, read in a thread with little memory: whatever else the process holds is not in it.
 * @throws Error `ERR_WORKER_OUT_OF_MEMORY` for a file that takes more
 */
export function inLittleRoom(file: Blob): ReturnType<typeof outline> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./outline-thread.ts', import.meta.url), {
      execArgv: [...FLAGS, '--conditions=@boom-risk/source'],
      resourceLimits: ROOM,
      workerData: file,
    })
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)))
  })
}

/** Ms of work at a stretch: half a frame, so that the page still paints and answers in between. */
const SLICE = 8

/** Portions the work of one export out, so that the page's main thread is never held for long. */
export class Pace {
  #sliceEnd = performance.now() + SLICE

  /** Whether it is time for others. */
  get isDue(): boolean {
    return performance.now() >= this.#sliceEnd
  }

  /** Lets the page have its turn. */
  async pause(): Promise<void> {
    await nextTask()
    this.#sliceEnd = performance.now() + SLICE
  }
}

/**
 * A message queues up behind everybody else. `scheduler.yield()` goes before them: an export of two seconds
 * would let no timer of the host fire and hardly a frame be painted.
 */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(undefined)
  })
}

import { exportRows } from 'variant'

/** Tells how long others had to wait at most: a message to itself that comes back when nobody blocks the page. */
function startTicker() {
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  let longest = 0
  port1.addEventListener('message', () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    port2.postMessage(0)
  })
  port1.start()
  port2.postMessage(0)
  return () => {
    port1.close()
    return Math.max(longest, performance.now() - last)
  }
}

globalThis.benchExport = async (total) => {
  const stopTicker = startTicker()
  const started = performance.now()
  const blob = await exportRows(total)
  const time = performance.now() - started
  return { time, block: stopTicker(), size: blob.size }
}

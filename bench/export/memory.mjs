import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

const EVERY_MS = 20
/** A browser that just started still grows by itself; calm is when it did not for so long. */
const CALM_MS = 600
const CALM_BYTES = 1e6
/** Of Linux on the usual machines. */
const PAGE_BYTES = 4096

/** Resident bytes of a process: also while its main thread is blocked, and with all that is not JavaScript. */
function residentBytes(pid) {
  if (process.platform === 'linux') {
    try {
      return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES
    } catch {
      return 0
    }
  }
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) * 1024
}

const held = (pids) => pids.reduce((sum, pid) => sum + residentBytes(pid), 0)

/** Samples what all processes of the browser hold, once they are calm; `stop()` gives the peak above what it was. */
export async function watchMemory(browser) {
  const cdp = await browser.newBrowserCDPSession()
  const pids = async () => (await cdp.send('SystemInfo.getProcessInfo')).processInfo.map(({ id }) => id)
  let [ids, before, calmSince] = [[], -Infinity, performance.now()]
  while (performance.now() - calmSince < CALM_MS) {
    ids = await pids()
    const now = held(ids)
    if (Math.abs(now - before) > CALM_BYTES) [before, calmSince] = [now, performance.now()]
    await delay(EVERY_MS)
  }
  let peak = before
  const timer = setInterval(() => (peak = Math.max(peak, held(ids))), EVERY_MS)
  return {
    stop() {
      clearInterval(timer)
      return Math.max(peak, held(ids)) - before
    },
  }
}

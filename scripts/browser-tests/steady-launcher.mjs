// A browser whose process for a page has died opens no page any more, and each page after it would wait in vain for minutes.

/** More than a browser's start and a page's opening may take together: only for one that says nothing any more. */
const OPENS_WITHIN_MS = 130_000

function within(ms, promise) {
  let timer
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no page within ${ms / 1000} s`)), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}

/** It may not hear us any more: its process ends in any case. */
function end(launcher) {
  const child = launcher.browser?.process?.()
  launcher.stop().catch(() => {})
  setTimeout(() => child?.kill('SIGKILL'), 5_000).unref()
}

/**
 * A launcher of puppeteer's that opens a page in a new browser when the one at hand fails to, once for each page. For one page at a time: a
 * browser that is replaced has no other.
 *
 * @param make makes the launcher
 * @param onReplaced told the browser's name and why, each time
 * @param ms how long a page may take to open
 */
export function steady(make, onReplaced, ms = OPENS_WITHIN_MS) {
  let launcher = make()
  let beginnings = []
  const own = {
    async initialize(...args) {
      beginnings = args
      await launcher.initialize?.(...args)
    },
    async startSession(...args) {
      try {
        await within(ms, launcher.startSession(...args))
      } catch (error) {
        end(launcher)
        launcher = make()
        await launcher.initialize?.(...beginnings)
        onReplaced(launcher.name, error)
        await launcher.startSession(...args)
      }
    },
  }
  return new Proxy(own, {
    get(target, key) {
      if (key in target) return target[key]
      const value = launcher[key]
      return typeof value === 'function' ? value.bind(launcher) : value
    },
  })
}

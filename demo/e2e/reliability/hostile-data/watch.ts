// What the page does without being asked: errors, dialogs, links, the clipboard, and how long it is busy. It asks nobody and leads nowhere.

/** What went wrong since they were taken away. */
export const faults: string[] = []
addEventListener('error', (event) => {
  if (event.message) faults.push(`uncaught: ${event.message}`)
})
addEventListener('unhandledrejection', (event) => faults.push(`unhandled: ${String(event.reason)}`))
for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
  Object.defineProperty(globalThis, name, { value: () => void faults.push(`executed: ${name}`) })
globalThis.open = () => null
// A list is printed from a frame: Firefox would hold the page's timers until somebody has answered its question.
document.addEventListener(
  'load',
  ({ target }) => {
    const view = target instanceof HTMLIFrameElement ? target.contentWindow : null
    if (view) view.print = () => void view.dispatchEvent(new Event('afterprint'))
  },
  true,
)
// What is followed is somebody else's page; where it leads is looked at below.
addEventListener(
  'click',
  (event) => {
    for (const target of event.composedPath())
      if (target instanceof HTMLAnchorElement) {
        if (!/^(?:https?|mailto|tel|blob):$/.test(target.protocol)) faults.push(`led to: ${target.protocol}`)
        event.preventDefault()
      }
  },
  true,
)
/** What was put on the clipboard. */
export const copied: string[] = []
Object.defineProperty(navigator, 'clipboard', {
  value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
})

/** The longest that the page was busy, ms. */
export function watchTime(): () => number {
  let longest = 0
  let last = performance.now()
  const tick = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const timer = setInterval(tick, 20)
  return () => {
    clearInterval(timer)
    tick()
    return longest
  }
}

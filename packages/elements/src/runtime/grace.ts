import { runtime, runtimeChanged, warnOnce } from './runtime.ts'

/** `configure()` may well come in a later script than the elements, so nobody is told off before this. */
const GRACE_MS = 1000

let timer: ReturnType<typeof setTimeout> | undefined

/** An element that nobody serves is on the page: if that stays so it says it, and the console once. */
export function awaitConfiguration(): void {
  if (runtime().overdue) warnUnserved()
  else
    timer ??= setTimeout(() => {
      timer = undefined
      runtime().overdue = true
      runtimeChanged()
    }, GRACE_MS)
}

function warnUnserved(): void {
  warnOnce(
    'nothing to ask: call configure({ baseUrl, getToken }), or set .client on the element or a <risk-provider>',
  )
}

import type { ReportRefusal } from '@boom-risk/client/moderation'

/** Says why a text may not be sent (`X-7`). */
export type Judge = (text: string) => readonly ReportRefusal[]

let judge: Judge | undefined
let loading: Promise<Judge | undefined> | undefined

/** The rules, once they are loaded. */
export function loadedJudge(): Judge | undefined {
  return judge
}

/** Loads the rules, which are too heavy for who only reads reports. Without them a text is sent, for the server judges it as well. */
export function loadJudge(): Promise<Judge | undefined> {
  loading ??= import('@boom-risk/client/moderation').then(
    ({ reportRefusals }) => (judge = reportRefusals),
    () => {
      // The next text may find the connection up again.
      loading = undefined
      return undefined
    },
  )
  return loading
}

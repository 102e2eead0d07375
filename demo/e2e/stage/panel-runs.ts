import { type Hand, keyboard, pointer } from './hand.ts'
import { InboxPage } from './inbox-page.ts'
import type { Stage } from './stage.ts'

/** One way to live with the customer panel: a language, a width of the panel in px, and a hand. */
export interface PanelRun {
  readonly lang: 'vi' | 'en'
  readonly width: 258 | 420
  readonly hand: Hand
  /** For the names of tests. */
  readonly label: string
}

const run = (lang: PanelRun['lang'], width: PanelRun['width'], hand: Hand): PanelRun => ({
  lang,
  width,
  hand,
  label: `${lang}, ${width} px, ${hand.kind}`,
})

/** Flows are gone through in each language, at each width, by pointer and by the keyboard alone; not in each combination. */
export const PANEL_RUNS: readonly PanelRun[] = [run('vi', 258, pointer), run('en', 420, keyboard)]

/** For what no hand makes a difference to. */
export const POINTER_RUNS: readonly PanelRun[] = [run('vi', 258, pointer), run('en', 420, pointer)]

/** Opens the inbox in the run's language and width, and the conversation with this customer by the run's hand. */
export async function openPanel(
  stage: Stage,
  { lang, width, hand }: PanelRun,
  conversation: string,
): Promise<InboxPage> {
  const inbox = new InboxPage(
    await stage.visit('/inbox.html', { lang, stored: { 'demo.panel-width': String(width) } }),
  )
  const button = inbox.conversation(conversation)
  if ((await button.getAttribute('aria-current')) !== 'true') await hand.press(button)
  return inbox.shows(conversation)
}

import { element } from '../dom/element.ts'
import type { MessageKey } from '../i18n/messages.ts'
import { eventLog } from './event-log.ts'
import { samplePhones } from './sample-phones.ts'

interface DockOptions {
  readonly samplesAbout: MessageKey
  /** Gets a sample phone as a person would type it. */
  readonly onPickPhone: (typed: string) => void
  /** Names of the elements' events that the page is interested in. */
  readonly events: readonly string[]
}

/** The evaluator's side of the screen: what to try, and what came of it. Returns what to do when the language changes. */
export function fillDock(
  dock: HTMLElement,
  { samplesAbout, onPickPhone, events }: DockOptions,
  apiUrl: string | null,
): () => void {
  const samples = samplePhones(onPickPhone, apiUrl)
  dock.dataset['label'] = 'shell.dock'
  dock.replaceChildren(
    element(
      'section',
      { class: 'dock-section dock-samples', label: 'shell.samples' },
      element('div', { class: 'dock-heading' }, element('h2', { text: 'shell.samples' })),
      element('p', { class: 'dock-about', text: samplesAbout }),
      samples.root,
    ),
    eventLog(events),
  )
  return samples.translate
}

import { element } from '../dom/element.ts'
import { icon } from '../dom/icon.ts'
import { type MessageKey, translateWithin } from '../i18n/messages.ts'
import { labelledSelect } from './choice.ts'
import {
  FAILURE_NAMES,
  FAILURES,
  type FaultChange,
  failureOf,
  type Faults,
  LATENCIES,
  latencyOf,
  networkState,
  readFaults,
  writeFaults,
} from './faults.ts'

/** A button that says how the network is, and the panel of switches that it opens. */
export function faultSwitches(apiUrl: string): HTMLElement {
  const state = element('span', { class: 'network-state', text: 'shell.network.normal' })
  const button = element(
    'button',
    { class: 'network-button', type: 'button', popovertarget: 'network-panel', 'data-state': 'normal' },
    icon('signal', 18),
    element('span', { class: 'visually-hidden', text: 'shell.network' }),
    state,
  )
  const trouble = element('p', { class: 'error', role: 'alert' })
  const apply = (change: FaultChange): void => void show(writeFaults(apiUrl, change))
  const latency = labelledSelect({
    id: 'network-latency',
    label: 'shell.latency',
    options: LATENCIES.map((ms) => ({
      value: `${ms}` as const,
      text: { key: `shell.latency.${ms}` as const },
    })),
    value: '0',
    onChoose: (value) => apply({ latencyMs: Number(value) }),
  })
  const failure = labelledSelect({
    id: 'network-failure',
    label: 'shell.failure',
    options: FAILURE_NAMES.map((value) => ({ value, text: { key: `shell.failure.${value}` as const } })),
    value: 'none',
    onChoose: (value) => apply(FAILURES[value]),
  })
  const offline = element('input', { type: 'checkbox', role: 'switch', class: 'switch' })
  offline.addEventListener('change', () => apply({ offline: offline.checked }))
  const panel = element(
    'div',
    { class: 'network-panel', id: 'network-panel', popover: 'auto', role: 'group', label: 'shell.network' },
    element('p', { class: 'network-about', text: 'shell.network.about' }),
    latency.root,
    failure.root,
    element('label', { class: 'choice' }, element('span', { text: 'shell.offline' }), offline),
    trouble,
  )

  /** Shows what the server says is in force, whoever set it. */
  async function show(answer: Promise<Faults>): Promise<void> {
    try {
      const faults = await answer
      const shown = networkState(faults)
      button.dataset['state'] = shown
      state.dataset['text'] = `shell.network.${shown}` satisfies MessageKey
      latency.choose(`${latencyOf(faults)}`)
      failure.choose(failureOf(faults))
      offline.checked = faults.offline
      trouble.replaceChildren()
    } catch {
      trouble.replaceChildren(element('span', { text: 'shell.network.unreachable' }))
    }
    translateWithin(button)
    translateWithin(trouble)
  }
  // Another tab, or a reload of this one, may find faults already in force.
  panel.addEventListener('toggle', (event) => {
    if (event.newState === 'open') void show(readFaults(apiUrl))
  })
  void show(readFaults(apiUrl))
  return element('div', { class: 'network' }, button, panel)
}

import { Desk, type Role } from '../../../customer-panel/desk.ts'
import { mount, type MountOptions, type PanelDriver } from '../../../customer-panel/panel-driver.ts'
import type { RiskBadge } from '../../../../src/risk-badge/index.ts'
import type { Look, Scene } from '../scene.ts'

export interface PanelScene extends Omit<MountOptions, 'desk' | 'role' | 'lang' | 'width'> {
  readonly role?: Role
  readonly shop?: number
  /** Arranges what the API holds or answers, before the panel is there. */
  readonly arrange?: (desk: Desk) => unknown
  /** What shows that the panel has arrived; default: a customer with every section answered. */
  readonly until?: string
  /** What a person does then. */
  readonly act?: (panel: PanelDriver) => Promise<unknown>
  /** Parts in the picture; default: the whole panel. */
  readonly of?: readonly string[]
  /** px, of the window */
  readonly height?: number
}

/** px, of the window: enough for a whole panel, so that nothing needs to be scrolled to. */
const HEIGHT = 2600

export const HA = { phone: '0987654321' }

export function panelScene(name: string, looks: readonly Look[], scene: PanelScene): Scene {
  const { role = 'owner', shop, arrange, until, act, of, height = HEIGHT, ...options } = scene
  return {
    name: `panel-${name}`,
    looks,
    height,
    async show({ lang, width }) {
      const desk = new Desk(role, shop)
      await arrange?.(desk)
      // Who may not have numbers shown finds nobody by one (`D-20`): a host gives the id then.
      const names: Record<string, string> =
        role === 'read_only' ? { 'customer-id': desk.customerId('+84987654321') } : HA
      const panel = await mount({ attributes: names, ...options, desk, lang, width })
      if (until === undefined) {
        await panel.until(() => panel.find('.name'), 'a customer to show')
        await panel.settled()
        await assessed(panel)
      } else await panel.until(() => panel.find(until), `${until} to show`)
      await act?.(panel)
      await panel.element.updateComplete
      return of ? of.map((selector) => panel.find(selector)) : [panel.element]
    },
  }
}

/** Several panels below each other, where each has little to show. */
export function panelSheet(name: string, looks: readonly Look[], sheet: readonly PanelScene[]): Scene {
  const scenes = sheet.map((scene) => panelScene(name, looks, scene))
  return {
    name: `panel-${name}`,
    looks,
    height: HEIGHT,
    async show(look) {
      const shown: Element[] = []
      for (const scene of scenes) shown.push(...((await scene.show(look)) ?? []))
      return shown
    },
  }
}

/** Waits until each badge shows what it found: its line of advice takes room. */
export async function assessed(panel: PanelDriver): Promise<void> {
  const badges = () => panel.all<RiskBadge>('risk-badge')
  await panel.until(() => badges().every(({ assessment }) => assessment), 'each badge to know its customer')
  for (const badge of badges()) await badge.updateComplete
}

/** The id of the customer on show. */
export async function customerOf(desk: Desk): Promise<string> {
  const customer = await desk.client.customers.resolve({ phone: '+84987654321' })
  if (!customer) throw new Error('the sample customer is gone')
  return customer.id
}

/** Presses what a selector finds, once it is there. */
export async function press(panel: PanelDriver, selector: string): Promise<void> {
  await panel.until(() => panel.find(selector), `${selector} to press`)
  panel.find(selector).click()
  await panel.element.updateComplete
}

/** Waits for what a selector finds. */
export const appears = (panel: PanelDriver, selector: string) =>
  panel.until(() => panel.find(selector), `${selector} to appear`)

import type { PanelDriver } from './panel-driver.ts'

/** Chooses an action of the first order. */
export async function choose(panel: PanelDriver, action: string): Promise<void> {
  await openMenu(panel)
  await panel.press(action, '#order-menu')
}

/** Opens the menu of the first order. */
export async function openMenu(panel: PanelDriver): Promise<void> {
  await panel.until(() => panel.find('.order .actions'))
  panel.find('.order .actions').click()
  await panel.until(() => panel.find('#order-menu').matches(':popover-open'))
}

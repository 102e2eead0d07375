import type { PanelDriver } from './panel-driver.ts'

/** Opens the menu of the first order. */
export async function openMenu(panel: PanelDriver): Promise<void> {
  await panel.until(() => panel.find('.order .actions'))
  panel.find('.order .actions').click()
  await panel.until(() => panel.find('#order-menu').matches(':popover-open'))
}

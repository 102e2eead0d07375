import type { Page } from 'playwright-core'

/** Whether something is to be seen. */
export const visible = (page: Page, selector: string, hasText?: string) =>
  page
    .locator(selector, hasText === undefined ? {} : { hasText })
    .first()
    .isVisible()

import type { Page } from 'playwright-core'

/** Another site's page, as it was opened from here. */
export interface OpenedPage {
  readonly url: string
  /** Whether it can reach back into the page that opened it. */
  readonly hasOpener: boolean
  readonly referrer: string
}

/** Answers for every other site, so that a flow may leave the product without leaving the machine. */
export async function standInForOtherSites(page: Page): Promise<void> {
  await page.context().route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.fulfill({ contentType: 'text/html', body: '<title>another site</title>' }),
  )
}

/** What opens in a tab of its own by that deed; closes it again. */
export async function opened(page: Page, deed: () => Promise<void>): Promise<OpenedPage> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), deed()])
  await tab.waitForURL(/^https?:/)
  const { hasOpener, referrer } = await tab.evaluate(() => ({
    hasOpener: window.opener !== null,
    referrer: document.referrer,
  }))
  const url = tab.url()
  await tab.close()
  return { url, hasOpener, referrer }
}

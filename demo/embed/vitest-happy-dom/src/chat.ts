import '@boom-risk/elements/customer-panel/define'

/** The page of a chat: who is chatted with, and what a click on an order opens. */
export function openChat(page: HTMLElement, phone: string): { readonly opened: string[] } {
  const opened: string[] = []
  const panel = document.createElement('customer-panel')
  panel.phone = phone
  panel.addEventListener('boom-order-open', (event) => {
    event.preventDefault()
    opened.push(event.detail.order.code)
  })
  page.append(panel)
  return { opened }
}

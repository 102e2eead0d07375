import { language } from './language.ts'
import { chatProductsEn, chatProductsVi } from './messages/chat-products.ts'
import { inboxEn, inboxVi } from './messages/inbox.ts'
import { orderEn, orderVi } from './messages/order.ts'
import { ownOrdersEn, ownOrdersVi } from './messages/own-orders.ts'
import { ownOrdersProblemsEn, ownOrdersProblemsVi } from './messages/own-orders-problems.ts'
import { partnersEn, partnersVi } from './messages/partners.ts'
import { shellEn, shellVi } from './messages/shell.ts'

const vi = {
  ...shellVi,
  ...orderVi,
  ...partnersVi,
  ...inboxVi,
  ...chatProductsVi,
  ...ownOrdersVi,
  ...ownOrdersProblemsVi,
}
export type MessageKey = keyof typeof vi
const MESSAGES: Readonly<Record<'vi' | 'en', Readonly<Record<MessageKey, string>>>> = {
  vi,
  en: {
    ...shellEn,
    ...orderEn,
    ...partnersEn,
    ...inboxEn,
    ...chatProductsEn,
    ...ownOrdersEn,
    ...ownOrdersProblemsEn,
  },
}

/** The message in the page's language, with `{name}` filled in from `values`, and `{name:order|orders}` by whether that is one. */
export function message(key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[language()][key].replace(
    /\{(\w+)(?::([^|{}]*)\|([^|{}]*))?\}/g,
    (whole, name: string, one?: string, more?: string) => {
      const value = values[name]
      if (value === undefined) return whole
      return (one === undefined ? undefined : String(value) === '1' ? one : more) ?? String(value)
    },
  )
}

function isMessageKey(key: string | undefined): key is MessageKey {
  return key !== undefined && key in vi
}

const ATTRIBUTES = [
  ['label', 'aria-label'],
  ['placeholder', 'placeholder'],
  ['tooltip', 'title'],
] as const

/** Puts the page's language into everything below `root` that names a message by `data-text`, `data-label`, … */
export function translateWithin(root: ParentNode): void {
  for (const node of root.querySelectorAll<HTMLElement>('[data-text]')) {
    const key = node.dataset['text']
    if (isMessageKey(key)) node.textContent = message(key)
  }
  for (const [name, attribute] of ATTRIBUTES) {
    for (const node of root.querySelectorAll<HTMLElement>(`[data-${name}]`)) {
      const key = node.dataset[name]
      if (isMessageKey(key)) node.setAttribute(attribute, message(key))
    }
  }
}

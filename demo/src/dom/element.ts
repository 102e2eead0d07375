import type { MessageKey } from '../i18n/messages.ts'

type Child = Node | string | null | undefined

/**
 * `text`, `label` (aria-label), `placeholder` and `tooltip` name a message and follow the page's language (`translateWithin`);
 * everything else is an attribute, where `true` is the bare attribute and `false`, `null` or `undefined` leaves it out.
 */
export interface Attributes {
  text?: MessageKey
  label?: MessageKey
  placeholder?: MessageKey
  tooltip?: MessageKey
  [attribute: string]: string | number | boolean | null | undefined
}

const MESSAGE_ATTRIBUTES: Readonly<Record<string, string>> = {
  text: 'data-text',
  label: 'data-label',
  placeholder: 'data-placeholder',
  tooltip: 'data-tooltip',
}

/** Builds an element without markup strings, so that data can never become markup and Trusted Types stay content. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue
    node.setAttribute(MESSAGE_ATTRIBUTES[name] ?? name, value === true ? '' : String(value))
  }
  node.append(...children.filter((child) => child !== null && child !== undefined))
  return node
}

/** The element with this id; a page that lacks it is broken, and says which. */
export function byId<E extends HTMLElement>(id: string, type: new () => E): E {
  const node = document.getElementById(id)
  if (!(node instanceof type)) throw new Error(`the page has no ${type.name} #${id}`)
  return node
}

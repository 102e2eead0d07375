import type { XmlElement } from './xml.ts'

/** The browser's own parser: what it takes is well-formed. */
export function parseWithDom(source: string): XmlElement {
  const document = new DOMParser().parseFromString(source, 'application/xml')
  const failure = document.querySelector('parsererror')
  if (failure) throw new Error(failure.textContent)
  return elementOf(document.documentElement)
}

function elementOf(element: Element): XmlElement {
  return {
    name: element.tagName,
    attributes: new Map(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: Array.from(element.children, elementOf),
    text: element.textContent,
  }
}

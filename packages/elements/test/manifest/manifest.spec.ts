// One engine is enough: what is compared is the classes with a file.
import { expect } from '@open-wc/testing'
import { LitElement } from 'lit'
import file from '../../custom-elements.json' with { type: 'json' }
import type { Manifest, ManifestElement } from '../../scripts/manifest.mjs'
import '../../src/define.ts'

/** Not for hosts: what the browser and Lit call, and what our own subclasses and controllers do. */
const INTERNAL = new Set(
  `constructor connectedCallback disconnectedCallback adoptedCallback attributeChangedCallback
  formResetCallback formStateRestoreCallback formDisabledCallback handleEvent
  createRenderRoot scheduleUpdate willUpdate update render updated firstUpdated
  surroundingsChanged lookupChanged locale internals`.split(/\s+/),
)

type ElementClass = typeof LitElement & { readonly observedAttributes: string[] }

const manifest: Manifest = file as unknown as Manifest

const sorted = (names: Iterable<string>) => [...new Set(names)].sort((one, other) => (one < other ? -1 : 1))

/** What an instance has by itself, and by its classes up to Lit's, under its name. */
function membersOf(type: ElementClass): Map<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>()
  const plain = Object.keys(document.createElement('manifest-plain'))
  const instance = new type()
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(instance)))
    if (!plain.includes(name) && !name.startsWith('_')) members.set(name, descriptor)
  for (
    let proto = type.prototype as object;
    proto !== LitElement.prototype;
    proto = Object.getPrototypeOf(proto) as object
  )
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(proto)))
      if (!members.has(name)) members.set(name, descriptor)
  return new Map([...members].filter(([name]) => !INTERNAL.has(name)))
}

const namesOf = (list: ManifestElement['events']) => sorted(list.map(({ name }) => name))

const typeOf = ({ tagName }: ManifestElement) => customElements.get(tagName) as unknown as ElementClass

before(() => customElements.define('manifest-plain', class extends LitElement {}))

for (const { declarations } of manifest.modules) {
  const [element] = declarations
  describe(`custom-elements.json of <${element.tagName}>`, () => {
    it('names the class', () => {
      expect(typeOf(element).name.replace(/^_/, '')).to.equal(element.name)
    })

    it('has each attribute, and no other', () => {
      expect(namesOf(element.attributes)).to.deep.equal(sorted(typeOf(element).observedAttributes))
      for (const { name, fieldName } of element.attributes)
        expect(typeOf(element).elementProperties.get(fieldName)?.attribute ?? fieldName).to.equal(name)
    })

    it('has each property and method, and no other, and knows which can be set', () => {
      const members = membersOf(typeOf(element))
      expect(namesOf(element.members)).to.deep.equal(sorted(members.keys()))
      for (const { name, kind, readonly } of element.members) {
        const descriptor = members.get(name)
        expect(typeof descriptor?.value === 'function' ? 'method' : 'field').to.equal(kind)
        if (kind === 'field')
          expect([name, !descriptor?.set && !descriptor?.writable]).to.deep.equal([name, !!readonly])
      }
    })

    it('has each custom property of its styles, and no other', () => {
      const css = typeOf(element)
        .elementStyles.map((style) => ('cssText' in style ? style.cssText : ''))
        .join('\n')
      expect(namesOf(element.cssProperties)).to.deep.equal(
        sorted([...css.matchAll(/var\((--boom-[\w-]+)/g)].map(([, name]) => name ?? '')),
      )
    })
  })
}

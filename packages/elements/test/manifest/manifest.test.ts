import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { MANIFEST, type Manifest, manifestText } from '../../scripts/manifest.mjs'
import { offeredBy, typedFor } from './sources.ts'

const text = readFileSync(MANIFEST, 'utf8')
const elements = (JSON.parse(text) as Manifest).modules.map(({ declarations }) => declarations[0])

const names = (list: readonly { readonly name: string }[]) =>
  list.map(({ name }) => name).toSorted((one, other) => (one < other ? -1 : 1))

test('custom-elements.json is what the sources make', () => {
  expect(text).toBe(manifestText())
})

test('whatever it names, it describes', () => {
  const undescribed = elements.flatMap(
    ({ tagName, events, slots, cssParts, cssProperties, cssStates, attributes }) =>
      [...events, ...slots, ...cssParts, ...cssProperties, ...cssStates, ...attributes]
        .filter(({ description }) => !description)
        .map(({ name }) => `${tagName} ${name}`),
  )
  expect(undescribed).toEqual([])
})

describe.each(elements.map((element) => [element.tagName, element] as const))('<%s>', (tag, element) => {
  test('fires the events that it names, and no other', () => {
    expect(names(element.events)).toEqual(offeredBy(tag).events)
  })

  test('shows the parts that it names, and no other', () => {
    expect(names(element.cssParts)).toEqual(offeredBy(tag).parts)
  })

  test('has the slots that it names, and no other', () => {
    const { slots } = offeredBy(tag)
    const own = (name: string) =>
      slots.some((slot) => new RegExp(`^${slot.replace('{id}', '[\\w{}-]+')}$`).test(name))
    expect(slots.filter((slot) => !names(element.slots).includes(slot))).toEqual([])
    expect(names(element.slots).filter((name) => !own(name))).toEqual([])
  })

  test('is typed for frameworks with each property and attribute that can be set, and no other', () => {
    const settable = element.members.filter(({ kind, readonly }) => kind === 'field' && !readonly)
    expect(typedFor(tag)).toEqual({ properties: names(settable), attributes: names(element.attributes) })
  })
})

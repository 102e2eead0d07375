import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { translateStyles } from '../../src/old-browsers/translate-styles.ts'

let known: string[] = []

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: (feature: string) => known.some((word) => feature.includes(word)) })
})

afterEach(() => {
  vi.unstubAllGlobals()
  known = []
})

test('a browser that knows it all keeps every word', () => {
  known = ['light-dark', 'color-mix', 'popover-open', 'dir(']
  const css =
    '.a:dir(rtl){color:light-dark(#000,#fff);background:color-mix(in srgb,red 8%,blue)}:popover-open{top:0}'
  expect(translateStyles(css)).toBe(css)
})

test('of two colours that one counts which its scheme leaves standing', () => {
  expect(translateStyles('a{color:var(--host,light-dark(#fff,#1c2026));fill:red}')).toBe(
    'a{color:var(--host,var(--_light, #fff) var(--_dark, #1c2026));fill:red}',
  )
})

test.each([
  ['color-mix(in srgb, var(--_hue, var(--_tone)) 38%, var(--_surface))', 'var(--_hue, var(--_tone))'],
  ['color-mix(in srgb,var(--_accent) 8%,var(--_surface))', 'var(--_subtle)'],
  ['color-mix(in srgb, currentColor 40%, transparent)', 'currentColor'],
  ['color-mix(in srgb, #000, #fff)', '#000'],
])('%s is as near as a browser without mixtures comes', (mixed, nearest) => {
  expect(translateStyles(`a{border:1px solid ${mixed};top:0}`)).toBe(`a{border:1px solid ${nearest};top:0}`)
})

test('a rule for one direction reaches whoever is in it, and takes no other rule of its list with it', () => {
  expect(translateStyles('.a,.b .c:dir(rtl){left:0}button:not(.d):dir(ltr){top:0}')).toBe(
    '.a,:host-context([dir=rtl]) .b .c{left:0}button:not(.d){top:0}',
  )
})

test('an open popover is known by the class that its stand-in gives it', () => {
  expect(translateStyles('.tip:popover-open{display:flex}')).toBe(
    String.raw`.tip.\:popover-open{display:flex}`,
  )
})

test('numbers of a row stand in its middle', () => {
  expect(translateStyles('td{display:block;align-content:center;text-align:end}')).toContain(
    'display: flex; align-items: center; justify-content: flex-end',
  )
})

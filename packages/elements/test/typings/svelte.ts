// Compiled, never run: each line under `@ts-expect-error` is a slip that must not compile. What Svelte checks a template by are these types.
import type { SvelteHTMLElements } from 'svelte/elements'
import '../../src/typings/svelte.ts'

export const badge: SvelteHTMLElements['risk-badge'] = {
  for: 'phone',
  'block-on': 'high',
  class: 'beside',
  'onboom-risk-change': ({ detail }) => void detail.level,
  'on:boom-error': ({ detail }) => void detail.error,
}
export const panel: SvelteHTMLElements['customer-panel'] = { psid: '24817', storage: null }

// @ts-expect-error -- a level that there is not
export const level: SvelteHTMLElements['risk-badge'] = { 'block-on': 'extreme' }
// @ts-expect-error -- a number is no phone number
export const phone: SvelteHTMLElements['risk-badge'] = { phone: 987654321 }
// @ts-expect-error -- no event of a badge
export const event: SvelteHTMLElements['risk-badge'] = { 'onboom-order-open': () => {} }
export const detail: SvelteHTMLElements['risk-badge'] = {
  // @ts-expect-error -- the detail has no such field
  'on:boom-risk-change': (event) => event.detail.score,
}
// @ts-expect-error -- an address is no client
export const client: SvelteHTMLElements['risk-provider'] = { client: 'https://risk.example.com' }

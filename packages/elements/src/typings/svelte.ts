// Types for Svelte 4 and 5: `import '@boom-risk/elements/svelte'` once, which loads nothing.
import type { HTMLAttributes } from 'svelte/elements'
import type { BoomElements, BoomListeners, BoomProps, BoomTag } from './elements.ts'

/** `on:boom-risk-change`, as Svelte 4 listens. */
type Directives<T extends BoomTag> = {
  [K in keyof BoomElements[T]['events'] as `on:${K & string}`]?:
    | ((event: BoomElements[T]['events'][K]) => void)
    | undefined
}

type Own<T extends BoomTag> = BoomProps<T> & BoomListeners<T> & Directives<T>

type Props<T extends BoomTag> = Own<T> & Omit<HTMLAttributes<BoomElements[T]['element']>, keyof Own<T>>

type Elements = { [T in BoomTag]: Props<T> }

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}

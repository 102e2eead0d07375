// Types for templates of Vue 3: `import '@boom-risk/elements/vue'` once, which loads nothing.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { BoomElements, BoomProps, BoomTag } from './elements.ts'

type Emits<T extends BoomTag> = {
  [K in keyof BoomElements[T]['events'] & string]: (event: BoomElements[T]['events'][K]) => void
}

/** `boom-risk-change` → `onBoomRiskChange`, as `@boom-risk-change` is checked. */
type Pascal<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<S>

type Listeners<T extends BoomTag> = {
  [K in keyof BoomElements[T]['events'] as `on${Pascal<K & string>}`]?:
    | ((event: BoomElements[T]['events'][K]) => void)
    | undefined
}

type Own<T extends BoomTag> = BoomProps<T> & Listeners<T>

type VueElement<T extends BoomTag> = new () => BoomElements[T]['element'] & {
  readonly $props: Own<T> & Omit<HTMLAttributes & PublicProps, keyof Own<T>>
  readonly $emit: EmitFn<Emits<T>>
}

type Components = { [T in BoomTag]: VueElement<T> }

declare module 'vue' {
  interface GlobalComponents extends Components {}
}

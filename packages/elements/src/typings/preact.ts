// Types for Preact: `import '@boom-risk/elements/preact'` once, which loads nothing.
import type { ClassAttributes, HTMLAttributes } from 'preact'
import type { BoomElements, BoomListeners, BoomProps, BoomTag } from './elements.ts'

type Own<T extends BoomTag> = BoomProps<T> & BoomListeners<T>

type Props<T extends BoomTag> = Own<T> &
  Omit<HTMLAttributes<BoomElements[T]['element']> & ClassAttributes<BoomElements[T]['element']>, keyof Own<T>>

type Elements = { [T in BoomTag]: Props<T> }

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

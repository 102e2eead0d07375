// Types for React 19: `import '@boom-risk/elements/react'` once, which loads nothing.
import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { BoomElements, BoomListeners, BoomProps, BoomTag } from './elements.ts'

type Own<T extends BoomTag> = BoomProps<T> & BoomListeners<T>

type Props<T extends BoomTag> = Own<T> &
  Omit<
    DetailedHTMLProps<HTMLAttributes<BoomElements[T]['element']>, BoomElements[T]['element']>,
    keyof Own<T>
  >

type Elements = { [T in BoomTag]: Props<T> }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}

/** A custom element class that knows its own tag and its version. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string
  readonly version: string
}

import type { vi } from './vi.ts'

/** The texts of all elements by what is loaded together; a key stands in one group only, so that a host's own text reaches one place. */
export type Language<Text = string> = {
  readonly [Group in keyof typeof vi]: { readonly [Key in keyof (typeof vi)[Group]]: Text }
}

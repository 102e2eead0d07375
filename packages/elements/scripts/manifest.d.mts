interface Named {
  readonly name: string
  readonly description?: string
}

export interface ManifestMember extends Named {
  readonly kind: 'field' | 'method'
  readonly type?: { readonly text: string }
  readonly attribute?: string
  readonly readonly?: boolean
}

export interface ManifestElement extends Named {
  readonly tagName: string
  readonly attributes: readonly (Named & { readonly fieldName: string })[]
  readonly members: readonly ManifestMember[]
  readonly events: readonly Named[]
  readonly slots: readonly Named[]
  readonly cssParts: readonly Named[]
  readonly cssProperties: readonly Named[]
  readonly cssStates: readonly Named[]
}

export interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly [ManifestElement] }[]
}

export const MANIFEST: URL
export function createManifest(): Manifest
export function manifestText(): string

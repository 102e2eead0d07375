import { CLIENT_CONTEXT } from '../runtime/client-context.ts'
import { runtime } from '../runtime/runtime.ts'

/** Something that depends on what stands around it: the language, the client, the strings. */
export interface Surrounded {
  /** @param everything false: only `lang` attributes changed. */
  surroundingsChanged(everything: boolean): void
}

const scopes = new Map<Node, Scope>()

/** The connected elements of one document or shadow root, and the scopes of the shadow roots inside it. */
class Scope implements Surrounded {
  readonly #members = new Set<Surrounded>()
  readonly #root: Node
  readonly #parent: Scope | undefined
  readonly #observer: MutationObserver

  constructor(root: Node) {
    this.#root = root
    this.#parent = root instanceof ShadowRoot ? scopeOf(root.host) : undefined
    this.#parent?.join(this)
    this.#observer = new MutationObserver(() => this.surroundingsChanged(false))
    this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] })
    if (!this.#parent) root.addEventListener('context-provider', onProvider)
  }

  join(member: Surrounded): void {
    this.#members.add(member)
  }

  leave(member: Surrounded): void {
    this.#members.delete(member)
    if (this.#members.size) return
    this.#observer.disconnect()
    this.#root.removeEventListener('context-provider', onProvider)
    scopes.delete(this.#root)
    this.#parent?.leave(this)
    if (!scopes.size) runtime().listeners.delete(refreshAll)
  }

  surroundingsChanged(everything: boolean): void {
    for (const member of this.#members) member.surroundingsChanged(everything)
  }
}

/** The scope to join on connection and to leave on disconnection. */
export function scopeOf(element: Element): Scope {
  const root = element.getRootNode()
  let scope = scopes.get(root)
  if (!scope) {
    runtime().listeners.add(refreshAll)
    scopes.set(root, (scope = new Scope(root)))
  }
  return scope
}

export type { Scope }

function refreshAll(): void {
  for (const scope of scopes.values()) scope.surroundingsChanged(true)
}

function onProvider(event: Event): void {
  if ('context' in event && event.context === CLIENT_CONTEXT) refreshAll()
}

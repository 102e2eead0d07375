import { vi } from 'vitest'
import type { ChatPanel } from '../../src/chat-adapters/index.ts'

/** A window in a frame, as far as a connection knows one. */
export class FakeWindow extends EventTarget {
  readonly asked: { message: unknown; targetOrigin: string }[] = []
  readonly parent: object

  constructor({ isFramed = true } = {}) {
    super()
    const postMessage = (message: unknown, targetOrigin: string): void => {
      this.asked.push({ message, targetOrigin })
    }
    this.parent = isFramed ? { postMessage } : this
    vi.stubGlobal('window', this)
  }

  /** A message arrives. */
  get(data: unknown, origin: string, source: unknown = this.parent): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data, origin, source }))
  }
}

/** The properties of a panel that a connection sets, as a host left them. */
export function panelOf(customerId?: string): ChatPanel {
  return { customerId, externalId: undefined, psid: undefined, phone: undefined, known: undefined }
}

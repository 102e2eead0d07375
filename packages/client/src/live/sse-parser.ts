/** One event of a stream of server-sent events, as it arrived. */
export interface ServerSentEvent {
  /** The last `id:` of the stream so far; empty if there was none. */
  readonly id: string
  readonly type: string
  readonly data: string
}

export interface SseHandler {
  readonly onEvent: (event: ServerSentEvent) => void
  /** The last `id:` so far, where it has changed and nothing but the id was sent. */
  readonly onId?: (id: string) => void
  /** `retry:`, in ms. */
  readonly onRetry?: (ms: number) => void
}

/** A line of the contract's streams is far shorter; what goes on without an end is no such stream. */
const MAX_LINE = 1024 * 1024

/**
 * Reads a stream of server-sent events (HTML standard, "event stream interpretation") piece by piece, wherever it is cut: an event counts
 * once the blank line behind it has come.
 * @throws RangeError at a line without an end
 */
export function createSseParser({ onEvent, onId, onRetry }: SseHandler): (piece: string) => void {
  let buffer = ''
  let first = true
  let lastId = ''
  let id = ''
  let type = ''
  let data: string[] = []

  function line(text: string): void {
    if (text === '') {
      const moved = id !== lastId
      lastId = id
      if (data.length) onEvent({ id: lastId, type: type || 'message', data: data.join('\n') })
      else if (moved) onId?.(id)
      type = ''
      data = []
      return
    }
    const [, field = '', value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(text) ?? []
    if (field === 'data') data.push(value)
    else if (field === 'event') type = value
    else if (field === 'id' && !value.includes('\0')) id = value
    else if (field === 'retry' && /^\d+$/.test(value)) onRetry?.(Number(value))
  }

  return (piece) => {
    buffer += piece
    if (first && buffer) {
      buffer = buffer.replace(/^\uFEFF/, '')
      first = false
    }
    // A carriage return at the very end may be half of a line's end.
    const lines = buffer.split(/\r\n|\n|\r(?!$)/)
    buffer = lines.pop() ?? ''
    if (buffer.length > MAX_LINE) throw new RangeError('a line without an end')
    lines.forEach(line)
  }
}

import { byId } from '../dom/element.ts'

/** Where the reply is written; keeps what is not sent. */
export class Composer {
  readonly #form = byId('composer', HTMLFormElement)
  readonly #reply = byId('reply', HTMLTextAreaElement)

  constructor(does: { readonly send: (text: string) => void; readonly keep: (draft: string) => void }) {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault()
      const text = this.#reply.value.trim()
      if (!text) return
      this.#reply.value = ''
      does.keep('')
      does.send(text)
      this.#reply.focus()
    })
    this.#reply.addEventListener('input', () => does.keep(this.#reply.value))
    this.#reply.addEventListener('keydown', (event) => {
      // Enter also confirms what an input method composes, as those for Vietnamese do.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
      event.preventDefault()
      this.#form.requestSubmit()
    })
  }

  show(draft: string): void {
    this.#reply.value = draft
  }

  /** Puts a text where the caret is, apart from what stands around it. */
  insert(text: string): void {
    const { value, selectionStart, selectionEnd } = this.#reply
    const before = value.slice(0, selectionStart)
    const after = value.slice(selectionEnd)
    const inserted = `${/\S$/.test(before) ? ' ' : ''}${text}${/^\S/.test(after) ? ' ' : ''}`
    this.#reply.focus()
    this.#reply.setRangeText(inserted, selectionStart, selectionEnd, 'end')
    this.#reply.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

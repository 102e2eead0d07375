import { html } from 'lit'
import { expect, fixture } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { waitUntil } from '../fixtures/wait-until.ts'
import { everyTick } from '../../src/base/tick.ts'
import { SuggestionsDriver } from './suggestions-driver.ts'
import type { BoomClient } from '../../src/runtime/index.ts'

/** What a page heard of a component, in order. */
type Heard = readonly [type: string, value: string]

/** A field of somebody's library: it keeps a value that follows its own input, and says so in a word of its own. */
abstract class LibraryField extends HTMLElement {
  value = ''

  protected adopt(input: HTMLInputElement): void {
    input.addEventListener('input', () => {
      this.value = input.value
      this.dispatchEvent(new CustomEvent('x-input'))
    })
    input.addEventListener('change', () => this.dispatchEvent(new CustomEvent('x-change')))
    // As libraries do for their own lists, clear buttons and forms.
    input.addEventListener('keydown', ({ key }) => this.dispatchEvent(new CustomEvent(`x-key-${key}`)))
  }
}

const FRAME = '<label part="label">Khách hàng</label><div part="frame"><input></div><small>Ghi chú</small>'
const STYLES = `<style>:host, .field { display: block; inline-size: 300px }
  label, small { display: block; block-size: 24px }
  [part=frame] { padding: 10px 20px; border: 1px solid }
  input { box-sizing: border-box; inline-size: 100%; block-size: 20px; padding: 0; border: 0 }</style>`

customElements.define(
  'x-light',
  class extends LibraryField {
    connectedCallback() {
      if (this.firstElementChild) return
      this.innerHTML = '<input type="hidden"><label>Khách <input></label>'
      this.adopt(this.querySelector<HTMLInputElement>('label input')!)
    }
  },
)

customElements.define(
  'x-slotted',
  class extends LibraryField {
    connectedCallback() {
      if (this.shadowRoot) return
      this.attachShadow({
        mode: 'open',
      }).innerHTML = `${STYLES}<div part="frame"><slot name="input"></slot></div>`
      this.innerHTML = '<input slot="input">'
      this.adopt(this.querySelector('input')!)
    }
  },
)

customElements.define(
  'x-shadowed',
  class extends LibraryField {
    constructor() {
      super()
      this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = STYLES + FRAME
      this.adopt(this.shadowRoot!.querySelector('input')!)
    }
  },
)

customElements.define(
  'x-nested',
  class extends LibraryField {
    constructor() {
      super()
      const inner = document.createElement('x-shadowed')
      this.attachShadow({ mode: 'open', delegatesFocus: true }).append(inner)
      inner.addEventListener('x-input', () => (this.value = (inner as LibraryField).value))
    }
  },
)

/** A component of a library in a wrapper of the host. */
customElements.define(
  'x-around',
  class extends LibraryField {
    connectedCallback() {
      if (this.firstElementChild) return
      const inner = document.createElement('x-shadowed')
      this.append(document.createElement('x-icon'), inner)
      inner.addEventListener('x-input', () => (this.value = (inner as LibraryField).value))
    }
  },
)

customElements.define(
  'x-late',
  class extends LibraryField {
    constructor() {
      super()
      this.attachShadow({ mode: 'open', delegatesFocus: true })
    }
    connectedCallback() {
      requestAnimationFrame(() => {
        this.shadowRoot!.innerHTML = STYLES + FRAME
        this.adopt(this.shadowRoot!.querySelector('input')!)
      })
    }
  },
)

/** Its value is there a while after what was typed. */
customElements.define(
  'x-slow',
  class extends LibraryField {
    constructor() {
      super()
      this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = '<input>'
      this.adopt(this.shadowRoot!.querySelector('input')!)
    }
    protected override adopt(input: HTMLInputElement) {
      input.addEventListener('input', () => setTimeout(() => (this.value = input.value), 50))
    }
  },
)

/** Each shape that a library gives a field, and where what is typed into stands in it. */
export const SHAPES: readonly (readonly [string, (field: Element) => HTMLInputElement | null | undefined])[] =
  [
    ['x-light', (field) => field.querySelector<HTMLInputElement>('label input')],
    ['x-slotted', (field) => field.querySelector('input')],
    ['x-shadowed', (field) => field.shadowRoot?.querySelector('input')],
    [
      'x-nested',
      (field) => field.shadowRoot?.querySelector('x-shadowed')?.shadowRoot?.querySelector('input'),
    ],
    ['x-around', (field) => field.querySelector('x-shadowed')?.shadowRoot?.querySelector('input')],
    ['x-late', (field) => field.shadowRoot?.querySelector('input')],
    ['x-slow', (field) => field.shadowRoot?.querySelector('input')],
  ]

/** A field of a library in an order form, as a person meets it. */
export class ShapedField extends SuggestionsDriver {
  readonly heard: Heard[] = []

  static async mount(
    shape: string,
    inner: (field: Element) => HTMLInputElement | null | undefined,
    client: BoomClient,
  ): Promise<ShapedField> {
    const place = await fixture<HTMLElement>(html`
      <form lang="vi">
        <customer-suggestions for="customer" .client=${client}></customer-suggestions>
      </form>
    `)
    const around = document.createElement(shape)
    around.id = 'customer'
    place.prepend(around)
    await waitUntil(() => inner(around)?.role === 'combobox', `${shape} has a combobox`)
    return new ShapedField(place, around as LibraryField, inner(around)!)
  }

  private constructor(
    readonly place: HTMLElement,
    readonly around: LibraryField,
    field: HTMLInputElement,
  ) {
    super(place.querySelector('customer-suggestions')!, field)
    for (const type of ['input', 'change', 'x-input', 'x-change'])
      around.addEventListener(type, () => this.heard.push([type, field.value]))
  }

  times(type: string): number {
    return this.heard.filter(([heard]) => heard === type).length
  }

  /** With the browser's own keys. */
  async keys(text: string): Promise<this> {
    this.field.focus()
    await sendKeys({ type: text })
    return this.opened()
  }

  /** The option that the field points to, by id or as an element. */
  get pointed(): Element | null {
    const id = this.field.getAttribute('aria-activedescendant')
    if (id) return (this.field.getRootNode() as Document).getElementById(id)
    return this.field.ariaActiveDescendantElement ?? null
  }

  get controlled(): Element | null {
    const id = this.field.getAttribute('aria-controls')
    if (id) return (this.field.getRootNode() as Document).getElementById(id)
    return this.field.ariaControlsElements?.[0] ?? null
  }

  expectAt(name: string | null): void {
    const option = this.list.querySelector('[aria-selected=true]')
    expect(option && this.partOf(option as HTMLElement, '.name')).to.equal(name)
    expect(this.pointed).to.equal(option)
  }
}

export const innerOf = (shape: string) => SHAPES.find(([name]) => name === shape)![1]

export const driverIn = (place: HTMLElement, field: HTMLElement) =>
  new SuggestionsDriver(place.querySelector('customer-suggestions')!, field as HTMLInputElement)

/** What a field has while it is a combobox, and not before or after. */
export const ROLES = ['role', 'aria-controls', 'aria-expanded', 'aria-autocomplete', 'aria-activedescendant']

/** Engines since 2025 point from a shadow root to what is around it. */
export const CAN_POINT = 'ariaActiveDescendantElement' in Element.prototype

/** Until fields have been looked at again. */
export function looksAgain(): Promise<void> {
  return new Promise((resolve) => {
    const stop = everyTick(() => {
      stop()
      resolve()
    })
  })
}

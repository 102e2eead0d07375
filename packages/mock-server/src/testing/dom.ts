/**
 * What jsdom and happy-dom lack of what the elements are made of: for the set-up of a host's tests, before an element is made. Fills only what is
 * missing, and lays nothing out: what is seen, placed or held back is for a test in a browser.
 */

/** Gives a class of the browser what another has and it lacks. */
function fill(target: object | undefined, missing: object): void {
  if (!target) return
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(missing)))
    if (!(name in target)) Object.defineProperty(target, name, descriptor)
}

/** Nothing has a size, so none changes. */
class SimulatedResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const hosts = new WeakMap<object, HTMLElement>()
const faults = new WeakMap<object, string>()

/** A form control's inside, but for what a form does with it: the simulated form neither submits its value nor waits for it. */
class SimulatedInternals {
  get form(): HTMLFormElement | null {
    return hosts.get(this)?.closest('form') ?? null
  }
  get labels(): readonly HTMLLabelElement[] {
    return []
  }
  get validity(): Partial<ValidityState> {
    return { valid: !faults.has(this) }
  }
  get validationMessage(): string {
    return faults.get(this) ?? ''
  }
  get willValidate(): boolean {
    return true
  }
  setFormValue(): void {}
  setValidity(flags: ValidityStateFlags = {}, message = ''): void {
    if (Object.values(flags).some(Boolean)) faults.set(this, message)
    else faults.delete(this)
  }
  checkValidity(): boolean {
    return !faults.has(this)
  }
  reportValidity(): boolean {
    return !faults.has(this)
  }
}

function toggle(popover: HTMLElement, isOpen: boolean): void {
  popover.toggleAttribute('data-open', isOpen)
  popover.dispatchEvent(Object.assign(new Event('toggle'), { newState: isOpen ? 'open' : 'closed' }))
}

const popovers = {
  showPopover(this: HTMLElement): void {
    toggle(this, true)
  },
  hidePopover(this: HTMLElement): void {
    toggle(this, false)
  },
  togglePopover(this: HTMLElement): void {
    toggle(this, !this.hasAttribute('data-open'))
  },
  scrollIntoView(): void {},
}

const dialogs = {
  showModal(this: HTMLDialogElement): void {
    this.setAttribute('open', '')
  },
  close(this: HTMLDialogElement): void {
    this.removeAttribute('open')
    this.dispatchEvent(new Event('close'))
  },
}

function attachSimulated(prototype: Partial<HTMLElement>): void {
  const { attachInternals } = prototype
  Object.defineProperty(prototype, 'attachInternals', {
    configurable: true,
    value(this: HTMLElement) {
      const internals: object = attachInternals?.call(this) ?? new SimulatedInternals()
      hosts.set(internals, this)
      return internals
    },
  })
}

const { HTMLElement, HTMLDialogElement, ElementInternals, CSS }: Partial<typeof globalThis> = globalThis
if (HTMLElement) {
  fill(globalThis, { ResizeObserver: SimulatedResizeObserver })
  fill(ElementInternals?.prototype, SimulatedInternals.prototype)
  attachSimulated(HTMLElement.prototype)
  fill(HTMLElement.prototype, popovers)
  fill(HTMLDialogElement?.prototype, dialogs)
  // Nothing is painted: that styles would have to be in other words concerns nobody.
  if (CSS) Object.defineProperty(CSS, 'supports', { configurable: true, value: () => true })
}

// One page of an app, and what it complained about.

/** For what never comes, on a machine that is busy with other things. */
const PATIENCE_MS = 20_000

export class AppPage {
  complaints = []
  #page
  #frame

  static async open(browser, url) {
    const opened = new AppPage()
    const page = await browser.newPage()
    opened.#page = page
    opened.#frame = page
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type()))
        opened.complaints.push(`${message.text()} ${message.location()?.url ?? ''}`.trim())
    })
    page.on('pageerror', (error) => opened.complaints.push(String(error)))
    await page.goto(url)
    return opened
  }

  /** From now on what is in its first frame. */
  async enterFrame() {
    await this.until('the frame', async () => {
      const [, frame] = this.#page.frames()
      this.#frame = frame ?? this.#page
      return frame !== undefined && (await frame.$('#phone')) !== null
    })
  }

  /** Runs in the page. */
  read(run, ...given) {
    return this.#frame.evaluate(run, ...given)
  }

  async until(what, isSo) {
    const end = Date.now() + PATIENCE_MS
    for (;;) {
      // A page that is being left has nothing to say.
      if (await isSo().catch(() => false)) return
      if (Date.now() > end) throw new Error(`${what}: did not come about`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async type(text) {
    const field = await this.#frame.waitForSelector('#phone')
    await field.type(text)
  }

  /** Where a click puts the focus, whatever the field is made of. */
  async typeInto(selector, text) {
    const field = await this.#frame.waitForSelector(selector)
    await field.click()
    await this.#page.keyboard.type(text)
  }

  key(name) {
    return this.#page.keyboard.press(name)
  }

  /** As a person does: all of it chosen, and taken away. */
  async clear() {
    await this.read(() => {
      const field = document.querySelector('#phone')
      field.focus()
      field.select()
    })
    await this.#page.keyboard.press('Backspace')
  }

  paste(text) {
    return this.read((pasted) => {
      document.querySelector('#phone').focus()
      document.execCommand('insertText', false, pasted)
    }, text)
  }

  async press(selector) {
    await this.#frame.waitForSelector(selector)
    await this.read((wanted) => document.querySelector(wanted).click(), selector)
  }

  value() {
    return this.read(() => document.querySelector('#phone').value)
  }

  text(selector) {
    return this.read((wanted) => {
      const element = document.querySelector(wanted)
      return (element?.shadowRoot ?? element)?.textContent ?? ''
    }, selector)
  }

  says(selector, words) {
    return this.until(`${selector} says ${JSON.stringify(words)}`, async () =>
      words ? (await this.text(selector)).includes(words) : (await this.text(selector)) === '',
    )
  }

  holds(value) {
    return this.until(`the field holds ${JSON.stringify(value)}`, async () => (await this.value()) === value)
  }

  /** How far its content moved while it was loaded; `undefined` where the browser does not say. */
  layoutShift() {
    return this.read(
      () =>
        new Promise((resolve) => {
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(undefined)
          let sum = 0
          new PerformanceObserver((list) => {
            for (const { value } of list.getEntries()) sum += value
          }).observe({ type: 'layout-shift', buffered: true })
          return requestAnimationFrame(() => setTimeout(() => resolve(sum), 100))
        }),
    )
  }

  close() {
    return this.#page.close()
  }
}

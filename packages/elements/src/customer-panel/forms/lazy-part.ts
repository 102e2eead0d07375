import type { Panel } from '../panel.ts'
import { failedTemplate, skeletonTemplate } from '../parts/states.ts'

export type Forms = typeof import('./forms.ts')

/** A part of the panel that needs its forms, which come after what is shown first. */
export class LazyPart<T> {
  /** Once it is there. */
  now: T | undefined
  readonly #panel: Panel
  readonly #create: (forms: Forms) => T
  #loading: Promise<void> | undefined
  #error: unknown

  constructor(panel: Panel, create: (forms: Forms) => T) {
    this.#panel = panel
    this.#create = create
  }

  /** Sees to it that it is there when it is wanted; where it did not come, whoever wants it asks again. */
  readonly load = (): Promise<void> => (this.#loading ??= this.#load())

  /** Does something with it: at once, if it is there. */
  async use(task: (part: T) => void): Promise<void> {
    if (!this.now) await this.load()
    if (this.now) task(this.now)
    else this.#panel.failed(this.#error)
  }

  /** What it shows, or what stands there until it has come. */
  template(body: (part: T) => unknown): unknown {
    const { locale, isSlow } = this.#panel
    if (this.now) return body(this.now)
    if (this.#error !== undefined) return failedTemplate(locale, this.#error, () => void this.load())
    void this.load()
    return skeletonTemplate(locale, ['short', 'line', 'line'], isSlow)
  }

  async #load(): Promise<void> {
    this.#error = undefined
    try {
      this.now = this.#create(await import('./forms.ts'))
    } catch (error) {
      this.#error = error
      this.#loading = undefined
    }
    this.#panel.update()
  }
}

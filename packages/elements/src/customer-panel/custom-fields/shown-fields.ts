import type { CustomFieldList } from '@boom-risk/client/contract'
import { employeeWrite } from '../../base/employee-write.ts'
import type { Panel } from '../panel.ts'
import { errorWord, text } from '../texts.ts'
import { fieldText } from './texts.ts'

/** Which of the shop's fields are shown, as the employee chose (`S1-22`). */
export class ShownFields {
  readonly #panel: Panel
  readonly #refresh: () => Promise<void>
  /** What was chosen and is on its way to the server. */
  #chosen: readonly string[] | undefined
  #choosing: Promise<void> = Promise.resolve()

  constructor(panel: Panel, refresh: () => Promise<void>) {
    this.#panel = panel
    this.#refresh = refresh
  }

  of(list: CustomFieldList): readonly string[] {
    return this.#chosen ?? list.shown
  }

  toggle(list: CustomFieldList, fieldId: string): void {
    const shown = this.of(list)
    this.#chosen = shown.includes(fieldId) ? shown.filter((id) => id !== fieldId) : [...shown, fieldId]
    const chosen = this.#chosen
    this.#panel.update()
    // One after the other, so that the last choice is the one that stays.
    this.#choosing = this.#choosing.then(() => this.#choose(chosen))
  }

  async #choose(chosen: readonly string[]): Promise<void> {
    if (chosen !== this.#chosen) return
    let endNotice: (() => void) | undefined
    try {
      const client = await this.#panel.client()
      await employeeWrite(client, (options) => client.customFields.show(chosen, options), {
        waiting: (error, retry) => {
          const { locale } = this.#panel
          this.#panel.failed(error)
          endNotice?.()
          endNotice = this.#panel.notify({
            text: text(locale, 'panelWaiting', { why: errorWord(locale, error) }),
            isBad: true,
            actions: [{ label: text(locale, 'panelTryNow'), run: retry }],
          })
        },
      })
      await this.#refresh()
    } catch (error) {
      const { locale } = this.#panel
      this.#panel.failed(error)
      const why = errorWord(locale, error)
      this.#panel.notify({ text: fieldText(locale, 'fieldShowFailed', { why }), isBad: true })
    } finally {
      endNotice?.()
      if (chosen === this.#chosen) this.#chosen = undefined
      this.#panel.update()
    }
  }
}

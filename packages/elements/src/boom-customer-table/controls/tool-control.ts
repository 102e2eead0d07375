import { nothing } from 'lit'
import type { ExportFormat } from '../export/list-export.ts'
import { LazyPart } from './lazy-part.ts'
import { text } from '../texts.ts'
import type { TableTools, ToolHost } from '../tools/table-tools.ts'

/** Exports, prints and saved filters: loaded once somebody comes near their buttons. */
export class ToolControl {
  readonly #host: () => ToolHost
  readonly #tools: LazyPart<TableTools>

  constructor(host: () => ToolHost) {
    this.#host = host
    this.#tools = new LazyPart(
      async () => {
        const { TableTools, toolStyles } = await import('../tools/index.ts')
        host().dress(toolStyles)
        return new TableTools(host)
      },
      () => host().draw(),
    )
  }

  get isExporting(): boolean {
    return this.#tools.now?.export.phase === 'running'
  }

  /** Somebody comes near the buttons. */
  readonly onNear = (): void => void this.#tools.want()

  /** Exports, or prints, everything that the filter finds. */
  exportRows(format: ExportFormat): void {
    void this.#with((tools) => tools.run(format, 'all'))
  }

  /** All formats of everything; of the chosen, from their bar. */
  readonly openExport = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLElement)) return
    const scope = currentTarget.closest('.selection') ? 'chosen' : 'all'
    void this.#with((tools) => {
      // The page may have gone on meanwhile.
      if (currentTarget.isConnected) tools.menu.open(currentTarget, scope)
    })
  }

  readonly openFilters = (): void =>
    void this.#with(({ filters }) => {
      if (this.#host().find('.toolbar')) filters.open()
    })

  /** How an export goes. */
  progress() {
    return this.#tools.now?.progress() ?? nothing
  }

  /** What opens above the table. */
  popups() {
    return this.#tools.now?.popups() ?? nothing
  }

  async #with(act: (tools: TableTools) => void): Promise<void> {
    const tools = this.#tools.now ?? (await this.#tools.want())
    if (tools) act(tools)
    else this.#host().notify({ text: text(this.#host().locale, 'partFailed'), isBad: true })
  }
}

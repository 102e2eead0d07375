import {
  type Columns,
  EMPTY_MAPPING,
  foldState,
  namesOfColumns,
  oneOutcomeEach,
  type MissingField,
  type OrderMapping,
  type PreviewRow,
  type RowIssue,
  type UnknownWord,
  withFormat,
  type WordMeaning,
} from '@boom-risk/mock-server/import'
import type { OwnShopFigures } from '@boom-risk/mock-server'
import { startWorker } from './start-worker.ts'
import type { Ask, ImportProblem, Opened, Said } from './talk.ts'

/** Where an import stands; the page shows it. */
export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'opening'; readonly file: string }
  | {
      readonly kind: 'mapping'
      readonly file: string
      readonly opened: Opened
      readonly columns: Columns
      readonly source: string
      readonly rows: readonly PreviewRow[]
      readonly missing: readonly MissingField[]
    }
  | { readonly kind: 'reading'; readonly file: string; readonly share: number; readonly rows: number }
  | {
      readonly kind: 'words'
      readonly file: string
      readonly orders: number
      readonly unknownWords: readonly UnknownWord[]
      readonly told: Readonly<Record<string, WordMeaning>>
    }
  | { readonly kind: 'sending'; readonly file: string; readonly orders: number; readonly share: number }

/** What became of a file. */
export type FinishedFile =
  | { readonly kind: 'done'; readonly file: string; readonly added: number; readonly known: number }
  | { readonly kind: 'cancelled'; readonly file: string }
  | { readonly kind: 'failed'; readonly file: string; readonly problem: ImportProblem }

/** Before a file is read: which column holds what. */
export type MappingState = Extract<ImportState, { readonly kind: 'mapping' }>

/** Brings files into the shop of one's own orders, one after the other. */
export class OrderImport {
  state: ImportState = { kind: 'idle' }
  /** Of the files that were chosen last, those that are through. */
  finished: readonly FinishedFile[] = []
  /** Whether the shop's orders were cleared; `null`: nobody has asked for it since. */
  isCleared: boolean | null = null
  /** What was told so far, to be kept in a file. */
  mapping: OrderMapping = EMPTY_MAPPING
  readonly #issues = new Map<string, readonly RowIssue[]>()
  figures: OwnShopFigures | null = null
  readonly #apiUrl: string
  readonly #changed: () => void
  readonly #queue: File[] = []
  #worker: Worker | undefined
  #file: File | undefined
  #importId: string | undefined
  #read: { orders: number; issues: readonly RowIssue[] } = { orders: 0, issues: [] }

  constructor(apiUrl: string, changed: () => void) {
    this.#apiUrl = apiUrl
    this.#changed = changed
  }

  /** Of all files of this visit; of a file that was opened again, what it came to at last. */
  get issues(): readonly RowIssue[] {
    return [...this.#issues.values()].flat()
  }

  get isBusy(): boolean {
    return this.#worker !== undefined
  }

  add(files: Iterable<File>): void {
    if (!this.isBusy) this.finished = []
    this.isCleared = null
    this.#queue.push(...files)
    if (!this.isBusy) this.#next()
  }

  /** Goes by a mapping that was kept; a file that waits for answers is opened anew, for the mapping may have them. */
  useMapping(mapping: OrderMapping): void {
    const { state } = this
    const told = state.kind === 'words' ? state.told : {}
    this.mapping = { ...mapping, words: { ...told, ...mapping.words } }
    if (!this.#file || (state.kind !== 'mapping' && state.kind !== 'words')) return
    this.#queue.unshift(this.#file)
    this.#stop()
    this.#next()
  }

  /** Other columns, or another source, before the file is read. */
  map(change: { readonly columns?: Columns; readonly source?: string }): void {
    if (this.state.kind !== 'mapping') return
    this.#show({ ...this.state, ...change })
    if (change.columns) this.#ask({ kind: 'preview', columns: change.columns, words: this.mapping.words })
  }

  read(): void {
    if (this.state.kind !== 'mapping') return
    const { file, columns, source, opened } = this.state
    const isChanged = columns !== opened.columns || source !== opened.source
    if (isChanged)
      this.mapping = withFormat(this.mapping, { source, columns: namesOfColumns(columns, opened.headers) })
    this.#show({ kind: 'reading', file, share: 0, rows: 0 })
    this.#ask({ kind: 'read', columns, source, words: this.mapping.words })
  }

  tell(word: string, meaning: WordMeaning | null): void {
    if (this.state.kind !== 'words') return
    const { [word]: _before, ...others } = this.state.told
    const told = meaning === null ? others : { ...others, [word]: meaning }
    this.state = { ...this.state, told }
  }

  /** Goes on with what was told; orders with words that are left open stay out. */
  takeOver(): void {
    if (this.state.kind !== 'words') return
    const { told } = this.state
    if (Object.keys(told).length === 0) return this.#send()
    this.mapping = { ...this.mapping, words: { ...this.mapping.words, ...told } }
    this.#ask({ kind: 'words', words: this.mapping.words })
  }

  /** Ends what is under way, and what waits for it; nothing of these files is in the shop. */
  cancel(): void {
    const files = [...(this.#file ? [this.#file] : []), ...this.#queue.splice(0)]
    this.#finish(...files.map(({ name }) => ({ kind: 'cancelled' as const, file: name })))
  }

  async clear(): Promise<void> {
    const figures = await this.#post<OwnShopFigures>('/clear').catch(() => null)
    this.isCleared = figures !== null
    this.finished = []
    if (figures) {
      this.#issues.clear()
      this.figures = figures
    }
    this.#changed()
  }

  async refreshFigures(): Promise<void> {
    const response = await fetch(`${this.#apiUrl}/__mock/own-orders`).catch(() => null)
    if (response?.ok) this.figures = await response.json()
    this.#changed()
  }

  #next(): void {
    const file = this.#queue.shift()
    if (!file) return
    this.#file = file
    this.#worker = startWorker()
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Said>) => this.#hear(data, file))
    // What a file may hold, the worker tells of itself: without it, nothing of the file was looked at.
    this.#worker.addEventListener('error', () => this.#fail(file.name, 'not_loaded'))
    this.#show({ kind: 'opening', file: file.name })
    this.#ask({ kind: 'open', file, mapping: this.mapping, apiUrl: this.#apiUrl })
  }

  #hear(said: Said, opened: File): void {
    const file = opened.name
    switch (said.kind) {
      case 'opened':
        this.state = {
          kind: 'mapping',
          file,
          opened: said,
          columns: said.columns,
          source: said.source,
          rows: [],
          missing: [],
        }
        return this.#ask({ kind: 'preview', columns: said.columns, words: this.mapping.words })
      case 'previewed':
        return this.state.kind === 'mapping'
          ? this.#show({ ...this.state, rows: said.rows, missing: said.missing })
          : undefined
      case 'reading':
        return this.#show({ kind: 'reading', file, share: said.share, rows: said.rows })
      case 'read': {
        this.#read = said
        const open = said.unknownWords.filter(
          ({ word }) => !Object.hasOwn(this.mapping.words, foldState(word)),
        )
        const isAsked = this.state.kind === 'words'
        if (open.length === 0 || isAsked) return this.#send()
        return this.#show({ kind: 'words', file, orders: said.orders, unknownWords: open, told: {} })
      }
      case 'sending':
        this.#importId = said.importId
        return this.#show({ kind: 'sending', file, orders: this.#read.orders, share: said.share })
      case 'sent': {
        const { added, updated, unchanged } = said.outcome
        this.figures = said.figures
        this.#issues.set(keyOf(opened), oneOutcomeEach([...this.#read.issues, ...said.conflicts]))
        this.#importId = undefined
        return this.#finish({ kind: 'done', file, added, known: updated + unchanged })
      }
      case 'failed':
        return this.#fail(file, said.problem)
    }
  }

  #send(): void {
    if ('file' in this.state)
      this.#show({ kind: 'sending', file: this.state.file, orders: this.#read.orders, share: 0 })
    this.#ask({ kind: 'send' })
  }

  #fail(file: string, problem: ImportProblem): void {
    this.#finish({ kind: 'failed', file, problem })
  }

  /** Keeps what became of a file in sight while others follow. */
  #finish(...files: readonly FinishedFile[]): void {
    this.#stop()
    this.finished = [...this.finished, ...files]
    this.#show({ kind: 'idle' })
    this.#next()
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = undefined
    this.#file = undefined
    if (this.#importId !== undefined)
      void this.#post(`/imports/${this.#importId}/cancel`).catch(() => undefined)
    this.#importId = undefined
  }

  #ask(ask: Ask): void {
    this.#worker?.postMessage(ask)
  }

  #show(state: ImportState): void {
    this.state = state
    this.#changed()
  }

  async #post<T>(path: string): Promise<T> {
    const response = await fetch(`${this.#apiUrl}/__mock/own-orders${path}`, { method: 'POST' })
    if (!response.ok) throw new Error(`the API answered ${response.status}`)
    return response.json()
  }
}

/** Two folders may have a file of one name, and hardly of one size as well. */
function keyOf({ name, size }: File): string {
  return `${name} ${size}`
}

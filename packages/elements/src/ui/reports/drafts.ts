import type { Report, Session } from '@boom-risk/client/contract'
import type { Draft } from '../../base/draft.ts'
import { perEmployee } from '../../base/draft-owner.ts'
import { Drafts } from '../../base/drafts.ts'
import type { ClientSource } from '../../runtime/boom-client.ts'
import type { QueryHost } from '../../base/query-controller.ts'
import { clientOf } from './client.ts'

interface DraftsHost extends QueryHost {
  readonly session: Session | undefined
  readonly isConnected: boolean
}

const draftsOf = perEmployee(clientOf, (owner) => new Drafts<string>(owner))

/**
 * What was typed about customers and reports, kept when the dialog closes.
 * @param unowned Where it stands while it is not known who types.
 */
export function draftsFor(
  { source, session }: { source: ClientSource | undefined; session: Session | undefined },
  unowned: Drafts<string>,
): Drafts<string> {
  if (!source || !session) return unowned
  const drafts = draftsOf(source, session)
  drafts.adopt(unowned)
  return drafts
}

/** Closed before it was known who typed: whoever is signed in now finds it when it opens again. */
async function handOver(unowned: Drafts<string>, source: ClientSource): Promise<void> {
  try {
    const drafts = draftsOf(source, await (await clientOf(source)).session.get())
    drafts.adopt(unowned, true)
    drafts.owner.changed()
  } catch {
    // Nobody's: it would have to be shown to whoever comes next.
  }
}

/** The drafts of whoever is at a host, which shows what becomes of them. */
export class HostDrafts {
  readonly #host: DraftsHost
  readonly #unowned = new Drafts<string>()
  #followed: { of: Drafts<string>; end: () => void } | undefined

  constructor(host: DraftsHost) {
    this.#host = host
    host.addController(this)
  }

  get now(): Drafts<string> {
    return draftsFor(this.#host, this.#unowned)
  }

  /** They change by what is sent in the background as well. */
  hostUpdate(): void {
    const { now } = this
    if (now === this.#followed?.of || !this.#host.isConnected) return
    this.#followed?.end()
    this.#followed = { of: now, end: now.owner.subscribe(() => this.#host.requestUpdate()) }
  }

  hostDisconnected(): void {
    this.#followed?.end()
    this.#followed = undefined
    const { source, session } = this.#host
    if (source && !session && this.#unowned.isDirty) void handOver(this.#unowned, source)
  }
}

/** Shows what becomes of a draft. */
export interface Teller {
  sent(report: Report): void
  failed(error: unknown): void
}

const tellers = new WeakMap<Draft<string>, Teller>()

/** Whoever shows a draft that is on its way is told what becomes of it, instead of who sent it and may be closed. */
export function join(draft: Draft<string> | undefined, teller: Teller): void {
  if (draft?.isHeld) tellers.set(draft, teller)
}

/** Sends a draft until it is known what became of it. @returns whether it was sent */
export async function send(
  draft: Draft<string>,
  teller: Teller,
  write: (text: string, options: { idempotencyKey: string; signal: AbortSignal }) => Promise<Report>,
): Promise<boolean> {
  tellers.set(draft, teller)
  let isSent = false
  await draft.save(
    async (text, options) => {
      const report = await write(text.trim(), options)
      isSent = true
      // Under the name of who types, though it may have been sent before that was known.
      draft.drop()
      tellers.get(draft)?.sent(report)
      return undefined
    },
    (error) => tellers.get(draft)?.failed(error),
  )
  return isSent
}

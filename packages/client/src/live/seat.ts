import type { Clock } from '../transport/clock.ts'
import { sleep } from '../transport/deadline.ts'

/** The right to read the stream. */
export interface Hold {
  /** Aborts when somebody else has it, or this page shall not have it any more. */
  readonly lost: AbortSignal
  /** Gives it back. */
  readonly release: () => void
}

/** Where tabs take turns: one of them holds the stream, the others wait. */
export interface Seat {
  /** Waits until this tab has it. @throws the signal's reason when it is aborted */
  readonly take: (signal: AbortSignal) => Promise<Hold>
}

/** For whoever shares with nobody. */
export const ownSeat: Seat = {
  take: async () => ({ lost: new AbortController().signal, release: () => {} }),
}

/** Beats are heard for this long after the last one, in ms; then its holder is taken for dead or frozen. */
export const DEAD_MS = 3000
/** How often those who wait look, in ms; those who find out together do not all act at the same moment. */
const LOOK_MS = 300
const SPREAD_MS = 500
/** Who claims the seat waits this long for somebody with a better claim, in ms. */
const CLAIM_MS = 250

/** What a seat knows of the tab that holds it. */
export interface Holder {
  /** When it was last heard of, in ms since the epoch. */
  heardAt: number
  /** The best claim that was heard. */
  readonly claim: Claim
}

/** Of two who claim the seat without locks, the greater one has it: the later turn, else the greater name. */
export interface Claim {
  readonly turn: number
  readonly tab: string
}

export const isBetter = (one: Claim, other: Claim): boolean =>
  one.turn > other.turn || (one.turn === other.turn && one.tab > other.tab)

/**
 * Later than any that was heard of, also where this tab is new and has heard of none; never more than other tabs take for a turn, whatever
 * another script has said: names decide there.
 */
export const nextTurn = ({ clock, holder }: SeatOptions): number =>
  Math.max(Math.min(holder.claim.turn + 1, Number.MAX_SAFE_INTEGER), Math.round(clock.now()))

export interface SeatOptions {
  readonly clock: Clock
  /** 0 ≤ x < 1 */
  readonly random: () => number
  readonly holder: Holder
}

/** Ends when the holder has not been heard of for too long. @throws the signal's reason when it is aborted */
async function untilDead({ clock, random, holder }: SeatOptions, signal: AbortSignal): Promise<void> {
  for (;;) {
    const left = holder.heardAt + DEAD_MS - clock.now()
    if (left <= 0) return
    await sleep(clock, Math.min(left, LOOK_MS) + random() * SPREAD_MS, signal)
  }
}

/**
 * Web Locks: the browser gives the seat to the next as soon as its holder is gone. A holder that is there and says nothing, such as a frozen
 * page, loses it after some seconds.
 */
export function lockSeat(name: string, locks: Pick<LockManager, 'request'>, options: SeatOptions): Seat {
  function request(lockOptions: LockOptions): Promise<Hold> {
    const lost = new AbortController()
    return new Promise((resolve, reject) => {
      const isGranted = () =>
        new Promise<void>((release) => {
          resolve({ lost: lost.signal, release })
        })
      // Stolen: the promise of the lock ends though nobody gave it back.
      locks.request(name, lockOptions, isGranted).catch((error: unknown) => {
        lost.abort(error)
        reject(error)
      })
    })
  }

  return {
    async take(signal) {
      const queue = new AbortController()
      const stop = () => queue.abort(signal.reason)
      signal.addEventListener('abort', stop)
      try {
        signal.throwIfAborted()
        const inTurn = request({ signal: queue.signal })
        inTurn.catch(() => {})
        const dead = untilDead(options, queue.signal).then(() => undefined)
        dead.catch(() => {})
        const hold = await Promise.race([inTurn, dead])
        if (hold) return hold
        queue.abort()
        // It may have come just now.
        const late = await inTurn.catch(() => undefined)
        return late ?? (await request({ steal: true }).catch(lostAgain))
      } finally {
        signal.removeEventListener('abort', stop)
        queue.abort()
      }
    },
  }
}

/** Of two tabs that take it from a silent one at the same moment, the first has lost it again, and waits its turn. */
function lostAgain(error: unknown): Hold {
  if (!(error instanceof DOMException && error.name === 'AbortError')) throw error
  return { lost: AbortSignal.abort(error), release: () => {} }
}

/** Where there are no locks, as on a page without TLS: whoever hears nobody says that it takes the seat, and yields to a better claim. */
export function beatSeat(
  tab: string,
  say: (claim: Claim) => void,
  options: SeatOptions & { readonly onBetter: (listener: (claim: Claim) => void) => () => void },
): Seat {
  const { clock, holder, onBetter } = options
  return {
    async take(signal) {
      for (;;) {
        await untilDead(options, signal)
        const claim = { turn: nextTurn(options), tab }
        const lost = new AbortController()
        const end = onBetter((other) => {
          if (isBetter(other, claim)) lost.abort()
        })
        say(claim)
        await sleep(clock, CLAIM_MS, signal).catch((error: unknown) => {
          end()
          throw error
        })
        if (!lost.signal.aborted) return { lost: lost.signal, release: end }
        end()
        holder.heardAt = clock.now()
      }
    },
  }
}

/** Locks that are there and refused, as where a browser keeps nothing for a page, are no locks: from the first refusal on the other seat is taken. */
export function seatWithout(locked: Seat, refused: () => void, other: Seat): Seat {
  let seat = locked
  return {
    async take(signal) {
      try {
        return await seat.take(signal)
      } catch (error) {
        if (signal.aborted || seat === other) throw error
        seat = other
        refused()
        return other.take(signal)
      }
    },
  }
}

import { safeParse } from '../contract/valibot.ts'
import type { LiveEvent } from '../contract/events.ts'
import { openChannel } from '../tabs/channel.ts'
import { randomId } from '../transport/random-id.ts'
import type { LiveStep } from './live-position.ts'
import { followEvents, type FollowHandler, type FollowOptions, type LiveState } from './live-stream.ts'
import {
  beatSeat,
  DEAD_MS,
  isBetter,
  lockSeat,
  nextTurn,
  seatWithout,
  type Claim,
  type Hold,
  type Seat,
} from './seat.ts'
import type { Surroundings } from './surroundings.ts'
import { TabMessage } from './tab-talk.ts'
import { visibleSeat } from './visible-seat.ts'

/** How often the tab that holds the stream says so, in ms. */
const BEAT_MS = 1000
/** How long a new tab waits to be told that somebody holds the stream, in ms. */
const ANSWER_MS = 300
/** Events of so long ago are told to a new tab as well, in ms. */
const LATELY_MS = 10_000
/** Not all who miss something ask at the same moment, in ms. */
const ASK_WITHIN_MS = 200
/** A stream that is open for so long has told what was missed when it was opened, in ms. */
const SETTLED_MS = 1500

export interface SharedStreamOptions extends Omit<FollowOptions, 'seat' | 'poll'> {
  /** One for each API and shop. */
  readonly name: string
  readonly surroundings: Surroundings
}

/**
 * One stream for all tabs of a browser that follow the same shop (`X-13`): one tab holds it and tells the others, each event with the place
 * before and behind it, so that whoever missed some knows, and asks. Whoever holds it next goes on from its own place. A page that nobody
 * can see lets go. Never rejects.
 */
export async function followTogether(
  { core, position, name, surroundings }: SharedStreamOptions,
  handler: FollowHandler,
  signal: AbortSignal,
): Promise<void> {
  const { clock, random } = core.http
  const tab = randomId()
  let { locks } = surroundings
  const holder = {
    // Without locks nobody but a holder can say that there is one: it answers soon.
    heardAt: clock.now() - (locks ? 0 : DEAD_MS - ANSWER_MS),
    claim: { turn: 0, tab: '' } as Claim,
  }
  const rivals = new Set<(claim: Claim) => void>()
  let mine: Claim | undefined
  let state: LiveState = 'connecting'
  /** Beats of an open stream that named another place than this tab's. */
  let beatsBehind = 0
  /** Since when this tab's stream is open. */
  let openSince = Infinity
  let goBackTo: ((lastId: string) => void) | undefined
  /** The place that was asked about since the last beat. */
  let askedAfter: string | undefined

  const channel = openChannel(`boom-risk:live:${name}`, (data) => {
    const message = safeParse(TabMessage, data)
    if (message.success && !signal.aborted) hear(message.output)
  })
  const say = (message: TabMessage) => channel.post(message)

  function beat(): void {
    if (mine) say({ says: 'beat', ...mine, isOpen: state === 'open', lastId: position.lastId })
  }

  function enter(next: LiveState): void {
    if (next !== state) handler.onState((state = next))
    openSince = mine && next === 'open' ? Math.min(openSince, clock.now()) : Infinity
    beat()
  }

  function hearHolder(claim: Claim): void {
    holder.heardAt = clock.now()
    if (isBetter(claim, holder.claim)) holder.claim = claim
    for (const rival of rivals) rival(claim)
  }

  /** Asks for what came after the place where this tab is, soon: what another asks in between may serve this one as well. */
  function catchUp(): void {
    const { lastId } = position
    if (askedAfter === lastId) return
    askedAfter = lastId
    clock.after(random() * ASK_WITHIN_MS, () => {
      if (!signal.aborted && !mine && position.lastId === lastId) say({ says: 'missed', after: lastId })
    })
  }

  function told(event: LiveEvent, lastId: string): void {
    handler.onStep(position.take(event, lastId))
  }

  /** What was read in the last seconds, for those who join. */
  const lately: { readonly at: number; readonly step: LiveStep }[] = []

  function noteLately(step: LiveStep): void {
    const at = clock.now()
    lately.push({ at, step })
    while (lately[0] && lately[0].at < at - LATELY_MS) lately.shift()
  }

  function hear(message: TabMessage): void {
    switch (message.says) {
      case 'beat':
        hearHolder({ turn: message.turn, tab: message.tab })
        if (mine) break
        askedAfter = undefined
        if (position.lastId === '') position.moveTo(message.lastId)
        // A holder that is new may be a moment behind this tab.
        if (message.lastId === position.lastId || !message.isOpen) beatsBehind = 0
        else if (++beatsBehind > 2) catchUp()
        enter(message.isOpen ? 'open' : 'waiting')
        break
      case 'event':
        if (mine) break
        // One that is known moves the place all the same: this tab may have gone back for others while it read.
        if (position.lastId === '' || position.lastId === message.after) told(message.event, message.lastId)
        else if (!position.knows(message.event)) catchUp()
        break
      case 'recent':
        if (!mine) handler.onRecent(message.event)
        break
      case 'missed': {
        if (!mine) break
        const steps = position.since(message.after)
        if (!steps) {
          // What this tab does not know the server may; but first it is to tell what is still on its way.
          if (clock.now() - openSince >= SETTLED_MS) goBackTo?.(message.after)
          break
        }
        for (const step of steps) say({ says: 'event', ...step })
        say({ says: 'caught-up', after: steps.at(-1)?.lastId ?? message.after, lastId: position.lastId })
        break
      }
      case 'caught-up':
        if (!mine && position.lastId === message.after) position.moveTo(message.lastId)
        break
      case 'left':
        if (!locks && message.tab === holder.claim.tab) holder.heardAt = -Infinity
        break
      case 'joined': {
        if (!mine) break
        // What it has on the screen may be older than its first place.
        const since = clock.now() - LATELY_MS
        for (const { at, step } of lately) if (at >= since) say({ says: 'event', ...step })
        beat()
        break
      }
      case 'claim':
        for (const rival of rivals) rival(message)
        if (mine) beat()
        else hearHolder(message)
        break
      // no default
    }
  }

  const options = { clock, random, holder }
  const onBetter = (listener: (claim: Claim) => void) => {
    rivals.add(listener)
    return () => rivals.delete(listener)
  }
  const byBeats = beatSeat(tab, (claim) => say({ says: 'claim', ...claim }), { ...options, onBetter })
  const noLocks = () => {
    locks = undefined
    holder.heardAt -= DEAD_MS - ANSWER_MS
  }
  const fair: Seat = locks
    ? seatWithout(lockSeat(`boom-risk:live:${name}`, locks, options), noLocks, byBeats)
    : byBeats

  const visible = visibleSeat(fair, surroundings)
  const seat: Seat = {
    async take(outer) {
      const hold = await visible.take(outer)
      return hold.lost.aborted ? hold : held(hold)
    },
  }

  /** While it has the seat it says so, again and again. */
  function held(hold: Hold): Hold {
    const lost = new AbortController()
    const lose = () => {
      // At once: what it would say from now on is of the past.
      mine = undefined
      lost.abort()
    }
    const endRivalry = onBetter((claim) => mine && isBetter(claim, mine) && lose())
    mine = { turn: nextTurn(options), tab }
    hold.lost.addEventListener('abort', lose)
    let stopBeat: () => void
    const beatOn = () => {
      beat()
      stopBeat = clock.after(BEAT_MS, beatOn)
    }
    beatOn()
    return {
      lost: lost.signal,
      release() {
        stopBeat()
        endRivalry()
        mine = undefined
        goBackTo = undefined
        holder.heardAt = clock.now()
        say({ says: 'left', tab })
        hold.release()
      },
    }
  }

  say({ says: 'joined' })
  try {
    await followEvents(
      { core, position, seat },
      {
        onState: enter,
        onMove: beat,
        onRecent(event) {
          say({ says: 'recent', event })
          handler.onRecent(event)
        },
        onRead: (goBack) => (goBackTo = goBack),
        onStep(step) {
          say({ says: 'event', ...step })
          noteLately(step)
          if (step.isNew) handler.onStep(step)
        },
      },
      signal,
    )
  } finally {
    channel.close()
  }
}

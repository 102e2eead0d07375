import { recallWidth, remember } from '../shell/preferences.ts'

/** The narrowest that the panel is made for, px; the widest that leaves room to chat. */
const MIN = 258
const MAX = 480
const STEP = 16
const USUAL = 340

/**
 * The separator between chat and customer panel, a window splitter in the words of the ARIA practices: arrows move it, Home and End go to
 * its ends, Enter makes the panel small and gives it its width back. The width that was chosen survives a reload.
 */
export function splitter(separator: HTMLElement, frame: HTMLElement): void {
  let width = USUAL
  let former = USUAL
  const resize = (wanted: number): void => {
    width = Math.round(Math.min(MAX, Math.max(MIN, wanted)))
    frame.style.setProperty('--customer-width', `${width}px`)
    separator.setAttribute('aria-valuenow', String(width))
    separator.setAttribute('aria-valuetext', `${width} px`)
  }
  const choose = (wanted: number): void => {
    resize(wanted)
    remember('panel-width', String(width))
  }
  separator.setAttribute('aria-valuemin', String(MIN))
  separator.setAttribute('aria-valuemax', String(MAX))
  resize(recallWidth() ?? USUAL)

  separator.addEventListener('keydown', (event) => {
    const wanted = keyWidth(event.key)
    if (wanted === undefined) return
    event.preventDefault()
    choose(wanted)
  })
  separator.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    separator.setPointerCapture(event.pointerId)
  })
  separator.addEventListener('pointermove', (event) => {
    if (!separator.hasPointerCapture(event.pointerId)) return
    choose(frame.getBoundingClientRect().right - event.clientX)
  })

  function keyWidth(key: string): number | undefined {
    if (key === 'Enter') {
      if (width === MIN) return former
      former = width
      return MIN
    }
    // The panel is on the right: it grows as the separator goes left.
    return { ArrowLeft: width + STEP, ArrowRight: width - STEP, Home: MIN, End: MAX }[key]
  }
}

import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { compare } from './stage/compare.ts'
import { toPalette } from './stage/palette-png.ts'

type Colour = readonly [red: number, green: number, blue: number]

const WHITE: Colour = [255, 255, 255]
const LINE: Colour = [213, 218, 224]
const LOW: Colour = [122, 91, 0]
const MEDIUM: Colour = [160, 65, 0]
const HIGH: Colour = [179, 32, 27]
const SUBTLE: Colour = [245, 246, 248]
const SIZE = 120

/** A picture by the colour of each pixel. */
function picture(colourAt: (x: number, y: number) => Colour, width = SIZE, height = SIZE): Buffer {
  const png = new PNG({ width, height })
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) png.data.set([...colourAt(x, y), 255], (y * width + x) * 4)
  return PNG.sync.write(png)
}

const mixed = (of: Colour, share: number): Colour => [
  Math.round(of[0] * share + 255 * (1 - share)),
  Math.round(of[1] * share + 255 * (1 - share)),
  Math.round(of[2] * share + 255 * (1 - share)),
]

/** An icon with smooth edges; `weight` 1 is one browser's smoothing, others are other browsers'. */
const icon = (colour: Colour, weight = 1) =>
  picture((x, y) => {
    const inside = Math.min(1, Math.max(0, 8.5 - Math.hypot(x - 60, y - 60)))
    return mixed(colour, inside ** weight)
  })

const lineAt = (place: number) => picture((_, y) => (y === place ? LINE : WHITE))

/** A picture of a panel, moved by some pixels or as it is. */
function panel(moved = 0): Buffer {
  const file = new URL('baselines/panel-customer.258-light-vi.png', import.meta.url)
  const png = PNG.sync.read(readFileSync(file))
  const copy = new PNG({ width: png.width, height: png.height })
  copy.data.fill(255)
  PNG.bitblt(png, copy, 0, 0, png.width, png.height - moved, 0, moved)
  return PNG.sync.write(copy)
}

describe('two pictures are alike', () => {
  it('when they are the same', () => {
    expect(compare(panel(), panel()).problem).toBe(undefined)
  })

  it('when one of them is kept in 256 of its 360 colours', () => {
    const tones = [LOW, MEDIUM, HIGH]
    const coloured = picture((x, y) => mixed(tones[Math.floor(y / 40)] ?? WHITE, x / SIZE))
    expect(toPalette(coloured).equals(coloured)).toBe(false)
    expect(compare(toPalette(coloured), coloured).problem).toBe(undefined)
  })

  it.each([0.7, 1.4])('when only the edges are smoothed otherwise (%s)', (weight) => {
    expect(icon(HIGH, weight).equals(icon(HIGH))).toBe(false)
    expect(compare(icon(HIGH), icon(HIGH, weight)).problem).toBe(undefined)
  })
})

describe('two pictures differ', () => {
  it.each([1, 2])('when everything has moved by %s px', (moved) => {
    const { problem, diff } = compare(panel(), panel(moved))
    expect(problem).toMatch(/^\d+ pixels differ$/)
    expect(PNG.sync.read(diff ?? Buffer.alloc(0)).width).toBe(258)
  })

  it.each([1, 2])('when a hairline has moved by %s px', (moved) => {
    expect(compare(lineAt(40), lineAt(40 + moved)).problem).toMatch(/pixels differ/)
  })

  it.each([
    ['low for medium', LOW, MEDIUM],
    ['medium for high', MEDIUM, HIGH],
  ])('when an icon has another colour: %s', (_, before, after) => {
    expect(compare(icon(before), icon(after)).problem).toMatch(/pixels differ/)
  })

  it('when a quiet surface is missing', () => {
    expect(
      compare(
        picture(() => SUBTLE),
        picture(() => WHITE),
      ).problem,
    ).toMatch(/pixels differ/)
  })

  it('when their sizes do', () => {
    const { problem, diff } = compare(
      picture(() => WHITE),
      picture(() => WHITE, SIZE, SIZE + 1),
    )
    expect(problem).toBe('is 120 × 121 px, was 120 × 120 px')
    expect(diff).toBe(undefined)
  })
})

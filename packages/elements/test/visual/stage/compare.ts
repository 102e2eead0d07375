import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Share of the largest distance that two colours can have, from which a pixel counts as another colour. */
const COLOUR_THRESHOLD = 0.03
/** Pixels that may differ besides smoothed edges, which another build of the browser may draw otherwise. */
const TOLERATED_PIXELS = 12

export interface Comparison {
  /** What is wrong in a few words; `undefined` where the pictures are alike. */
  readonly problem: string | undefined
  /** A PNG that marks what differs; `undefined` where the sizes do. */
  readonly diff: Buffer | undefined
}

/** Compares two PNGs. Smoothed edges may differ; a line that moved or a colour that changed may not. */
export function compare(kept: Buffer, taken: Buffer): Comparison {
  const [before, after] = [PNG.sync.read(kept), PNG.sync.read(taken)]
  const { width, height } = before
  if (width !== after.width || height !== after.height) {
    const problem = `is ${after.width} × ${after.height} px, was ${width} × ${height} px`
    return { problem, diff: undefined }
  }
  const diff = new PNG({ width, height })
  const count = pixelmatch(before.data, after.data, diff.data, width, height, { threshold: COLOUR_THRESHOLD })
  return count > TOLERATED_PIXELS
    ? { problem: `${count} pixels differ`, diff: PNG.sync.write(diff) }
    : { problem: undefined, diff: undefined }
}

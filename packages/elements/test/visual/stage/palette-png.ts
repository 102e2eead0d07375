import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const COLOURS = 256
const INDEXED = 3

interface Palette {
  /** As 0xRRGGBB. */
  readonly colours: readonly number[]
  /** Each colour of the picture → its place among the colours. */
  readonly places: ReadonlyMap<number, number>
}

/** The same picture in at most 256 colours, a third of the bytes: colours that hardly differ become one. */
export function toPalette(png: Buffer): Buffer {
  const { width, height, data } = PNG.sync.read(png)
  const { colours, places } = paletteOf(data)
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      rows[y * (width + 1) + 1 + x] = places.get(data.readUIntBE((y * width + x) * 4, 3)) ?? 0
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, INDEXED], 8)
  const entries = Buffer.alloc(colours.length * 3)
  for (const [place, colour] of colours.entries()) entries.writeUIntBE(colour, place * 3, 3)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', entries),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function paletteOf(data: Buffer): Palette {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUIntBE(at, 3)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const byCount = [...counts].sort(([a, more], [b, less]) => less - more || a - b).map(([colour]) => colour)
  for (let reach = 1; ; reach *= 2) {
    const palette = joined(byCount, reach)
    if (palette.colours.length <= COLOURS) return palette
  }
}

/** The commoner colours, each standing for those within its reach. */
function joined(byCount: readonly number[], reach: number): Palette {
  const colours: number[] = []
  const places = new Map<number, number>()
  for (const colour of byCount) {
    const place = colours.findIndex((other) => distanceOf(other, colour) < reach)
    places.set(colour, place === -1 ? colours.push(colour) - 1 : place)
  }
  return { colours, places }
}

/** As the eye has it, more or less. */
function distanceOf(a: number, b: number): number {
  const red = (a >> 16) - (b >> 16)
  const green = ((a >> 8) & 255) - ((b >> 8) & 255)
  const blue = (a & 255) - (b & 255)
  return (red * red * 3 + green * green * 4 + blue * blue * 2) / 9
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

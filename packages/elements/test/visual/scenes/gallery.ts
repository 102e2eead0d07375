import { fixtureCleanup } from '@open-wc/testing'
import { resetRuntime } from '../../fixtures/page-runtime.ts'
import { mendLine } from './connection.ts'
import { badgeScenes } from './badge.ts'
import { panelScenes } from './panel/index.ts'
import type { Clip, Look, Picture, Scene } from './scene.ts'
import { suggestionScenes } from './suggestions.ts'
import { tableScenes } from './table/index.ts'

/** px, of the window where a scene asks for no other */
const HEIGHT = 800

const scenes: readonly Scene[] = [...panelScenes, ...badgeScenes, ...suggestionScenes, ...tableScenes]

const pictures = new Map(
  scenes.flatMap((scene) => scene.looks.map((look) => [`${scene.name}.${wordOf(look)}`, { scene, look }])),
)

function wordOf({ width, theme, lang }: Look): string {
  return `${width}-${theme}-${lang}`
}

window.gallery = {
  pictures: (): Picture[] =>
    [...pictures].map(([name, { scene, look }]) => ({ name, look, height: scene.height ?? HEIGHT })),
  async show(name) {
    const { scene, look } = pictureOf(name)
    const shown = await arrange(scene, look)
    const clip = clipOf(shown)
    await painted(shown ?? [document.body])
    return clip
  },
  async showAs(name, look) {
    const shown = await arrange(pictureOf(name).scene, look)
    await painted(shown ?? [document.body])
  },
}

function pictureOf(name: string): { readonly scene: Scene; readonly look: Look } {
  const picture = pictures.get(name)
  if (!picture) throw new Error(`no picture ${name}`)
  return picture
}

async function arrange(scene: Scene, look: Look): Promise<readonly Element[] | undefined> {
  fixtureCleanup()
  resetRuntime()
  mendLine()
  document.documentElement.lang = look.lang
  document.documentElement.dataset['theme'] = look.theme === 'dark' ? 'dark' : 'light'
  scrollTo(0, 0)
  const shown = await scene.show(look)
  scrollTo(0, 0)
  return shown
}

/** Fonts and pictures are there, and a frame with them. */
async function painted(shown: readonly Element[]): Promise<void> {
  const images = shown.flatMap(imagesIn).filter((image) => image.checkVisibility())
  for (const image of images) image.loading = 'eager'
  await Promise.all(images.map((image) => image.decode()))
  await frame()
  await document.fonts.ready
  await frame()
}

function imagesIn(root: Element | ShadowRoot): HTMLImageElement[] {
  return [root, ...root.querySelectorAll('*')].flatMap((each) => {
    if (each instanceof HTMLImageElement) return [each]
    return each instanceof Element && each.shadowRoot ? imagesIn(each.shadowRoot) : []
  })
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/**
 * The smallest rectangle of whole pixels around what is shown.
 * @throws RangeError when the window is too low for it
 */
function clipOf(shown: readonly Element[] | undefined): Clip {
  if (!shown) return { x: 0, y: 0, width: innerWidth, height: innerHeight }
  const [first] = shown
  if (first && first.getBoundingClientRect().bottom > innerHeight) first.scrollIntoView({ block: 'start' })
  const boxes = shown.map((element) => element.getBoundingClientRect())
  const x = Math.max(0, Math.floor(Math.min(...boxes.map(({ left }) => left))))
  const y = Math.max(0, Math.floor(Math.min(...boxes.map(({ top }) => top))))
  const right = Math.min(innerWidth, Math.ceil(Math.max(...boxes.map(({ right }) => right))))
  const bottom = Math.ceil(Math.max(...boxes.map(({ bottom }) => bottom)))
  if (bottom > innerHeight) throw new RangeError(`the window needs to be ${bottom} px high`)
  return { x, y, width: right - x, height: bottom - y }
}

import { Refusal } from '../domain/refusal.ts'
import { pictureAt, PICTURES_FOLDER } from '../domain/seed/orders/pictures.ts'
import { WrongMethod } from './response.ts'

/** Where pictures of the seed's products are: asked for by `<img>`, which sends no token. */
export const PICTURES_PATH = `/${PICTURES_FOLDER}` as const

const MAX_AGE_SECONDS = 3600

/** @throws Refusal where there is no such picture, or it is asked for otherwise than by GET */
export function answerPicture(method: string, path: string): Response {
  const picture = pictureAt(path.slice(1))
  if (picture === undefined) throw new Refusal('not_found')
  if (method !== 'GET') throw new WrongMethod(['GET'])
  return new Response(picture, {
    headers: {
      'Content-Type': 'image/svg+xml',
      'Cache-Control': `max-age=${MAX_AGE_SECONDS}`,
      // Also for pages that let in only what says so (`Cross-Origin-Embedder-Policy`).
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  })
}

// The business rules: which files hold them, and which tests are to notice when they change.
import { globSync } from 'node:fs'

const FOLDERS = ['packages/client/src/rules', 'packages/mock-server/src/domain']
/** Made-up customers and their orders: any others would be as good. */
const SAMPLES = 'packages/mock-server/src/domain/seed/'

const CLIENT = 'packages/client/test/rules'
const SERVER = 'packages/mock-server/test'

/** Files of business rules, from the root. */
export const rulesOf = (root) =>
  FOLDERS.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith(SAMPLES))
    .sort()

/** Parts of the paths of a file's tests, in rings: the nearest first. */
export function testsOf(path) {
  const [, , , folder, ...inside] = path.split('/')
  const name = inside.at(-1).replace(/\.ts$/, '')
  if (folder === 'rules')
    return name.startsWith('phone') ? [[`${CLIENT}/phone`]] : [[`${CLIENT}/${name}`], [CLIENT]]
  const near = inside.length > 1 ? `${SERVER}/domain/${inside[0]}` : `${SERVER}/domain/${name}`
  const rings = [[near], [`${SERVER}/domain`, `${SERVER}/behaviour/node`]]
  // What becomes of an order file is shown by reading it whole.
  return inside[0] === 'own-shop' ? [...rings, [`${SERVER}/import`]] : rings
}

/** Whether tests are about what a machine bears, not about rules: those take long and notice nothing here. */
export const isOfLimits = (path) => /\/(?:limits|large)\.test\.ts$/.test(path)

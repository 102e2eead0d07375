import type { Scene } from '../scene.ts'
import { detailScenes } from './details.ts'
import { noteScenes } from './notes.ts'
import { orderScenes } from './orders.ts'
import { profileScenes } from './profile.ts'
import { stateScenes } from './states.ts'

export const panelScenes: readonly Scene[] = [
  ...stateScenes,
  ...profileScenes,
  ...orderScenes,
  ...noteScenes,
  ...detailScenes,
]

import type { Scene } from '../scene.ts'
import { dialogScenes } from './dialogs.ts'
import { listScenes } from './list.ts'

export const tableScenes: readonly Scene[] = [...listScenes, ...dialogScenes]

import { stroke } from '../icons.ts'

export const doneIcon = stroke('m3 8.5 3.5 3.5L13 4.5')

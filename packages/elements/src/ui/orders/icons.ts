import { stroke } from '../icons.ts'

export const boxIcon = stroke('M2.5 5 8 2l5.5 3v6L8 14l-5.5-3zM2.5 5 8 8l5.5-3M8 8v6')
export const outwardIcon = stroke('M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5')

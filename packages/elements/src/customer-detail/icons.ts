import { stroke } from '../ui/icons.ts'

export const orderIcon = stroke('M3.5 2.5h9v11h-9zM8 5.5v5M5.5 8h5')

import { stroke } from '../../ui/icons.ts'

export const gripIcon = stroke('M6 4h.1M10 4h.1M6 8h.1M10 8h.1M6 12h.1M10 12h.1')
export const moveUpIcon = stroke('M8 13V3.5M4.5 7 8 3.5 11.5 7')
export const moveDownIcon = stroke('M8 3v9.5M4.5 9 8 12.5 11.5 9')

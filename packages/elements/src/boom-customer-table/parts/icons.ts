import { stroke } from '../../ui/icons.ts'

export const searchIcon = stroke('M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14')
export const columnsIcon = stroke('M2.5 4.5h7m3 0h1M2.5 11.5h1m3 0h7M11 3v3M5 10v3')
export const savedIcon = stroke('M4.5 2.5h7v11L8 10.5l-3.5 3z')
export const detailIcon = stroke('M3 2.5h10v11H3zM5.5 6h5M5.5 8.5h5M5.5 11h3')
export const searchOffIcon = stroke(
  'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14M5.2 5.2l3.6 3.6m0-3.6L5.2 8.8',
)
export const listIcon = stroke('M5.5 4H14M5.5 8H14M5.5 12H14M2 4h.1M2 8h.1M2 12h.1')

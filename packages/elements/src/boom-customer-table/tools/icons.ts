import { stroke } from '../../ui/icons.ts'

export const printIcon = stroke('M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z')

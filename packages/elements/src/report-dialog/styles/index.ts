import { dialogFrameStyles } from './frame.ts'
import { formStyles } from './form.ts'
import { listStyles } from './list.ts'

export const dialogStyles = [dialogFrameStyles, formStyles, listStyles]

import { readyReasonsStyles } from '../../base/ready-reasons.styles.ts'
import { shield } from '../../base/shield.ts'
import { dialogFrameStyles } from './frame.ts'
import { formStyles } from './form.ts'
import { listStyles } from './list.ts'

export const dialogStyles = [shield, dialogFrameStyles, formStyles, listStyles, readyReasonsStyles]

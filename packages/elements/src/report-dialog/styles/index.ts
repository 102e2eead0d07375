import { readyReasonsStyles } from '../../ui/reasons/ready-reasons.styles.ts'
import { shield } from '../../base/shield.ts'
import { dialogFrameStyles } from '../../ui/dialog/dialog-frame.styles.ts'
import { formStyles } from './form.ts'
import { listStyles } from '../../ui/reports/list.styles.ts'

export const dialogStyles = [shield, dialogFrameStyles, formStyles, listStyles, readyReasonsStyles]

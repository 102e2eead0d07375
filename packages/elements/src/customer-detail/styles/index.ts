import { shield } from '../../base/shield.ts'
import { switchStyles } from '../../ui/controls/switch.styles.ts'
import { tokens } from '../../base/tokens.ts'
import { orderStyles } from '../../ui/orders/order.styles.ts'
import { dialogFrameStyles } from '../../ui/dialog/dialog-frame.styles.ts'
import { listStyles } from '../../ui/reports/list.styles.ts'
import { drawerStyles } from './drawer.ts'
import { summaryStyles } from './summary.ts'

/** Orders and reports look as they do elsewhere; the drawer's own come last. */
export const detailStyles = [
  tokens,
  shield,
  dialogFrameStyles,
  listStyles,
  orderStyles,
  switchStyles,
  drawerStyles,
  summaryStyles,
]

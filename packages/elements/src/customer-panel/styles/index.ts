import { shield } from '../../base/shield.ts'
import { switchStyles } from '../../ui/controls/switch.styles.ts'
import { tokens } from '../../base/tokens.ts'
import { readyReasonsStyles } from '../../ui/reasons/ready-reasons.styles.ts'
import { controlStyles } from './controls.ts'
import { formStyles } from './forms.ts'
import { frameStyles } from './frame.ts'
import { orderStyles } from '../../ui/orders/order.styles.ts'
import { overlayStyles } from './overlays.ts'
import { profileStyles } from './profile.ts'
import { detailStyles } from './details.ts'
import { touchStyles } from './touch.ts'

export const panelStyles = [
  tokens,
  shield,
  frameStyles,
  controlStyles,
  formStyles,
  profileStyles,
  orderStyles,
  switchStyles,
  detailStyles,
  overlayStyles,
  readyReasonsStyles,
  touchStyles,
]

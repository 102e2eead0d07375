import type { Session } from '@boom-risk/client'
import { connectRocketChat } from '@boom-risk/elements/chat-adapters'
import { CustomerPanel } from '@boom-risk/elements/customer-panel'
import { byId } from '../../dom/element.ts'
import { onLanguageChange } from '../../i18n/language.ts'
import { splitter } from '../../inbox/splitter.ts'
import { loadConfig } from '../../shell/config.ts'
import { connect } from '../../shell/connection.ts'
import { mountShell } from '../../shell/shell.ts'
import { showSignedIn } from '../../shell/signed-in.ts'
import { frameAddress, onSettingsChange } from '../frame-settings.ts'
import { logMessage } from '../protocol-log.ts'
import { siblingOrigin } from '../sibling-origin.ts'

interface RoomOpened {
  readonly eventName: string
  readonly data: unknown
}

const WORKSPACE = '/rocket-chat-workspace.html'
let session: Session | null = null
const config = await loadConfig().catch(() => null)
if (config)
  connect(config.apiUrl, (signedIn) => {
    session = signedIn
    showSignedIn(signedIn)
  })
await import('@boom-risk/elements/customer-panel/define')
const panel = byId('panel', CustomerPanel)
mountShell({
  page: 'rocket-chat',
  title: 'rocketChat.title',
  product: 'Quầy chăm sóc',
  apiUrl: config?.apiUrl ?? null,
  samplesAbout: 'rocketChat.samples',
  onPickPhone: (typed) => {
    panel.externalId = undefined
    panel.phone = typed
    panel.known = { phone: typed }
  },
  events: [
    'room-opened',
    'boom-customer-show',
    'boom-customer-create',
    'boom-customer-call',
    'boom-order-open',
    'boom-order-change',
    'boom-reply-insert',
    'boom-deposit-request',
    'boom-payment-link-send',
    'boom-error',
  ],
})
showSignedIn(null)
onLanguageChange(() => showSignedIn(session))

const frame = byId('workspace', HTMLIFrameElement)

// Connected before the frame has an address: Rocket.Chat says once which room was opened, and cannot be asked.
connectRocketChat(panel, { origins: [siblingOrigin()], frame })
addEventListener('message', ({ data, origin, source }: MessageEvent<Partial<RoomOpened> | null>) => {
  const isHeard = origin === siblingOrigin() && source === frame.contentWindow
  if (isHeard && data?.eventName === 'room-opened') logMessage(data.eventName, data.data)
})
frame.src = frameAddress(WORKSPACE)
onSettingsChange(() => frame.contentWindow?.location.replace(frameAddress(WORKSPACE)))

splitter(byId('splitter', HTMLElement), byId('main', HTMLElement))
addEventListener('beforeunload', (event) => {
  if (panel.hasUnsavedText) event.preventDefault()
})

import '@boom-risk/elements/customer-panel/define'
import { connectChatwoot } from '@boom-risk/elements/chat-adapters'
import { CustomerPanel } from '@boom-risk/elements/customer-panel'
import { byId } from '../../dom/element.ts'
import { loadConfig } from '../../shell/config.ts'
import { connect } from '../../shell/connection.ts'
import { mountEmbeddedPage } from '../embedded-page.ts'
import { siblingOrigin } from '../sibling-origin.ts'

mountEmbeddedPage('chatwoot.app')
byId('standalone', HTMLElement).hidden = window.parent !== window

// All that a dashboard app takes: whom to listen to, and, by `configure()` within `connect`, where the risk API is.
connectChatwoot(byId('panel', CustomerPanel), { origins: [siblingOrigin()] })
const { apiUrl } = await loadConfig()
connect(apiUrl, () => undefined)

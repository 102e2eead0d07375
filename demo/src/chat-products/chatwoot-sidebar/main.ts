import { connectChatwoot } from '@boom-risk/elements/chat-adapters'
import { CustomerPanel } from '@boom-risk/elements/customer-panel'
import { byId } from '../../dom/element.ts'
import { loadConfig } from '../../shell/config.ts'
import { connect } from '../../shell/connection.ts'
import { mountEmbeddedPage } from '../embedded-page.ts'
import { siblingOrigin } from '../sibling-origin.ts'

mountEmbeddedPage('chatwoot.app')
byId('standalone', HTMLElement).hidden = window.parent !== window

const { apiUrl } = await loadConfig()
connect(apiUrl, () => undefined)

// All that a dashboard app takes, once it is configured: the element, and whom to listen to.
await import('@boom-risk/elements/customer-panel/define')
connectChatwoot(byId('panel', CustomerPanel), { origins: [siblingOrigin()] })

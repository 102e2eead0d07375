import { loadConfig } from '../../shell/config.ts'
import { mountShell } from '../../shell/shell.ts'
import { AgentScreen } from './agent-screen.ts'

const screen = new AgentScreen(new Date())
const config = await loadConfig().catch(() => null)
mountShell({
  page: 'chatwoot',
  title: 'chatwoot.title',
  product: 'Chatwoot',
  apiUrl: config?.apiUrl ?? null,
  samplesAbout: 'inbox.samples',
  onPickPhone: (typed) => screen.openPhone(typed),
  events: ['chatwoot-dashboard-app:fetch-info', 'appContext'],
})

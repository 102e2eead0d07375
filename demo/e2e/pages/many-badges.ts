import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/risk-badge/define'
import { deskToken } from '@boom-risk/mock-server'
import { loadConfig } from '../../src/shell/config.ts'

const { apiUrl } = await loadConfig()
configure({ baseUrl: apiUrl, getToken: () => deskToken(1, 'owner') })
const badges = Array.from({ length: 1000 }, (_, i) => {
  const badge = document.createElement('risk-badge')
  badge.phone = `09031${String(i % 50).padStart(5, '0')}`
  return badge
})
document.body.append(...badges)

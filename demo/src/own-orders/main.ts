import { loadConfig } from '../shell/config.ts'

const config = await loadConfig().catch(() => null)
const { start } = await import('./page.ts')
start(config)

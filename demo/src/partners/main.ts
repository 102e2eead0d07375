import { loadConfig } from '../shell/config.ts'

// The elements come when it is known whom they ask: however slow the machine, none of them finds itself unserved.
const config = await loadConfig().catch(() => null)
const { start } = await import('./page.ts')
start(config)

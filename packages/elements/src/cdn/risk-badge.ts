// The badge alone, for a script tag: it registers itself and its provider, and says how to configure them.
import '../risk-badge/define.ts'
import '../risk-provider/define.ts'

export { configure } from '../runtime/configure.ts'

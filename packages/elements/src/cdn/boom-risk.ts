// Every element, for a script tag: each loads when its tag first stands on the page.
import { discover } from './autoloader.ts'

discover()

export { configure } from '../runtime/configure.ts'
export { discover }

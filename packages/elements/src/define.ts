import './boom-customer-table/define.ts'
import './customer-panel/define.ts'
import './customer-suggestions/define.ts'
import './risk-badge/define.ts'
import './risk-provider/define.ts'

export * from './index.ts'

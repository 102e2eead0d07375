import './risk-provider/define.ts'

export * from './index.ts'

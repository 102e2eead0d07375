export { RiskProvider } from './risk-provider/risk-provider.ts'
export * from './runtime/index.ts'

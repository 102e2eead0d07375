export { RiskProvider } from './risk-provider.ts'

import { RiskProvider } from './risk-provider.ts'

RiskProvider.define()

export { RiskProvider }

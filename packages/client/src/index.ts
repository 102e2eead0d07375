export { createRiskClient, type RiskClient } from './client.ts'
export type * from './contract/index.ts'
export * from './core/index.ts'
export * from './errors/index.ts'

export * from './phone.ts'
export * from './risk.ts'

export type * from './contract/index.ts'

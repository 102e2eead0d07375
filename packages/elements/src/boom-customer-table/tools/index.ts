export { TableTools } from './table-tools.ts'

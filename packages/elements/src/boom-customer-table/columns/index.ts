export { ColumnTools } from './column-tools.ts'

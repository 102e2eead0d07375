export { ColumnTools } from '../column-tools/column-tools.ts'
export { copyPhone } from '../rows/copy-phone.ts'
export { toolStyles } from '../styles/tools.ts'
export { TableTools } from './table-tools.ts'

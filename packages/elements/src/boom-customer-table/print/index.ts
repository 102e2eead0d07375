export { createPrintWriter } from './print-writer.ts'

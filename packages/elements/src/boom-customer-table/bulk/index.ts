export { BulkStatus } from './bulk-status.ts'
export { bulkOutcome, bulkProgressTemplate, bulkQuestionTemplate } from './bulk-template.ts'
export { bulkStyles } from '../styles/bulk.ts'

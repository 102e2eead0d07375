export { openReportDialog } from './open.ts'
export type { ReportSubject, ReportView } from './subject.ts'

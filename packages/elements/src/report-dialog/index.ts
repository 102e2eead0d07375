export { openReportDialog } from './open.ts'
export type { ReportSubject, ReportView } from '../ui/reports/subject.ts'

import { isReadWithout, type IssueReason, type RowIssue } from './orders/row-issue.ts'

/** Words of the list, in the language of whoever reads it. */
export interface UnreadWords {
  readonly columns: readonly [
    file: string,
    sheet: string,
    row: string,
    code: string,
    outcome: string,
    reason: string,
    detail: string,
  ]
  readonly dropped: string
  readonly readWithout: string
  /** The words for a reason, in the language of the file. */
  readonly reasonOf: (reason: IssueReason) => string
}

/** What could not be read, as a CSV that a spreadsheet opens: a row each, by file and row. No cell can be a formula. */
export async function unreadCsv(issues: readonly RowIssue[], words: UnreadWords): Promise<string> {
  const { default: papa } = await import('papaparse')
  const rows = issues.map((issue) => [
    issue.file,
    issue.sheet,
    issue.row === 0 ? '' : issue.row,
    issue.code,
    isReadWithout(issue) ? words.readWithout : words.dropped,
    words.reasonOf(issue.reason),
    issue.detail,
  ])
  return `\ufeff${papa.unparse({ fields: [...words.columns], data: rows }, { escapeFormulae: true })}\r\n`
}

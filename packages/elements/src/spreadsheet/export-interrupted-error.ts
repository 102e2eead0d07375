/**
 * The rows stopped coming: their source failed (its error is the `cause`). The writer keeps what it was given: go on
 * with the rows after `rowsWritten`, `finish()` it as it is, or `discard()` it.
 */
export class ExportInterruptedError extends Error {
  override get name(): 'ExportInterruptedError' {
    return 'ExportInterruptedError'
  }

  /** Rows that stand in the writer, without the header. */
  readonly rowsWritten: number

  constructor(rowsWritten: number, cause: unknown) {
    super(`the source of the rows failed after ${rowsWritten} rows`, { cause })
    this.rowsWritten = rowsWritten
  }
}

export function isExportInterruptedError(error: unknown): error is ExportInterruptedError {
  return error instanceof Error && error.name === 'ExportInterruptedError'
}

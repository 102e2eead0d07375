/** More than the file format can hold. */
export class ExportLimitError extends Error {
  override get name(): 'ExportLimitError' {
    return 'ExportLimitError'
  }
}

export function isExportLimitError(error: unknown): error is ExportLimitError {
  return error instanceof Error && error.name === 'ExportLimitError'
}

/** More than the file format can hold. */
export class ExportLimitError extends Error {
  override readonly name = 'ExportLimitError'
}

export function isExportLimitError(error: unknown): error is ExportLimitError {
  return error instanceof Error && error.name === 'ExportLimitError'
}

/** Ms that a browser may take to ask its user where to put the file; the blob cannot be freed before. */
const KEEP_URL = 60_000

/** Hands the file to the browser's downloads. The link is in no document: no router of the host hears its click. */
export function saveBlob(blob: Blob, fileName: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = fileName
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP_URL)
}

/** Keeps files from reaching the browser's downloads until `stop()`, which gives them. */
export function catchDownloads() {
  const blobs: Blob[] = []
  const original = Object.getOwnPropertyDescriptor(URL, 'createObjectURL')!
  Object.defineProperty(URL, 'createObjectURL', {
    ...original,
    value: (blob: Blob) => {
      blobs.push(blob)
      return 'about:blank#file'
    },
  })
  Object.defineProperty(HTMLAnchorElement.prototype, 'click', { configurable: true, value: () => {} })
  return {
    stop(): Blob[] {
      Object.defineProperty(URL, 'createObjectURL', original)
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click')
      return blobs
    },
  }
}

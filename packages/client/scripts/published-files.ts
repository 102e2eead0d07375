import { openApiDocument } from './openapi/document.ts'
import { referencePage } from './reference/reference.ts'

/** A file that is made from the contract, and what should stand in it. */
export interface PublishedFile {
  readonly url: URL
  readonly text: string
}

/** Everything that is published of the contract beside its code. */
export function publishedFiles(): PublishedFile[] {
  const document = openApiDocument()
  return [
    {
      url: new URL('../openapi.json', import.meta.url),
      text: `${JSON.stringify(document, null, 2)}\n`,
    },
    {
      url: new URL('../../../docs/api/reference.md', import.meta.url),
      text: referencePage(document),
    },
  ]
}

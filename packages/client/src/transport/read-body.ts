import { ContractError } from '../errors/contract-error.ts'

/** No answer of the contract comes near this; beyond it something else is answering. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024

/**
 * The whole body as text. Read piecewise, so that an endless one is given up and not swallowed.
 * @throws ContractError `body_too_large`; whatever the stream fails with.
 */
export async function readBody(response: Response): Promise<string> {
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MAX_BODY_BYTES) {
      reader.cancel().catch(() => {})
      throw new ContractError({ code: 'body_too_large', status: response.status })
    }
    text += decoder.decode(value, { stream: true })
  }
}

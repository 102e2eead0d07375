import { readFile } from 'node:fs/promises'
import { checkNetworks, type NetworkTable } from '@boom-risk/client/rules'

/** The file cannot be used; the message says why and how it should look. */
export class NetworksFileError extends Error {
  override readonly name = 'NetworksFileError'
}

/** The table in a JSON file, such as `{ "Viettel": ["032", "033"], "FPT": ["0775"] }`. @throws NetworksFileError */
export async function readNetworks(path: string): Promise<NetworkTable> {
  try {
    return checkNetworks(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new NetworksFileError(`--networks ${path}: ${why}`)
  }
}

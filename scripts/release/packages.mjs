// Files and bytes of every package as it would be published, and what is wrong with it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packed, PACKAGES } from './packed.mjs'

const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`

/** Prints the table. @returns the packages, as `packed` says */
export async function listPackages() {
  const folder = mkdtempSync(join(tmpdir(), 'boom-risk-packages-'))
  try {
    const all = await Promise.all(PACKAGES.map((source) => packed(source, join(folder, basename(source)))))
    console.table(
      Object.fromEntries(
        all.map(({ name, version, files, packed: bytes, unpacked, problems }) => [
          name,
          { version, files, packed: kB(bytes), unpacked: kB(unpacked), problems: problems.length },
        ]),
      ),
    )
    for (const { name, problems } of all) for (const problem of problems) console.error(`${name}: ${problem}`)
    return all
  } finally {
    rmSync(folder, { recursive: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const all = await listPackages()
  process.exitCode = all.some(({ problems }) => problems.length) ? 1 : 0
}

import { writeFileSync } from 'node:fs'
import { publishedFiles } from './published-files.ts'

for (const { url, text } of publishedFiles()) {
  writeFileSync(url, text)
  process.stdout.write(`wrote ${url.pathname.split('/').slice(-3).join('/')}\n`)
}

import { readFileSync } from 'node:fs'
import { openApiFindings } from './openapi/lint.ts'

const findings = await openApiFindings(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'))
for (const finding of findings) process.stderr.write(`${finding}\n`)
process.exitCode = findings.length > 0 ? 1 : 0

import { readFileSync } from 'node:fs'
import { createConfig, lintFromString } from '@redocly/openapi-core'

// The recommended rules, the warnings of which count as errors here. Nothing is looked up in the network.
const config = await createConfig({
  extends: ['recommended-strict'],
  telemetry: 'off',
} as never)
const source = readFileSync(new URL('../openapi.json', import.meta.url), 'utf8')
const findings = await lintFromString({ source, absoluteRef: 'openapi.json', config })

for (const { ruleId, message, location } of findings)
  process.stderr.write(`${ruleId}: ${message} at ${location[0]?.pointer ?? '#/'}\n`)
process.exitCode = findings.length > 0 ? 1 : 0

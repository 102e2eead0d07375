import { createConfig, lintFromString } from '@redocly/openapi-core'

/** What redocly's strict recommended rules find in a document, one line each; nothing is looked up in the network. */
export async function openApiFindings(source: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const findings = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  return findings.map(
    ({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer ?? '#/'}`,
  )
}

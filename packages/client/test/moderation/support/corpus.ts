import { readFileSync } from 'node:fs'
import type { ReportRefusalReason } from '../../../src/moderation/index.ts'

/** What a text holds, by who wrote it down; `pass`: nothing that a report may not hold. */
export type CorpusKind = ReportRefusalReason | 'pass'

/** `tuned`, `tuned-2`: what the rules were made on. The others were kept apart; their first lines say how they did at the first look. */
export type CorpusName = 'tuned' | 'tuned-2' | 'held-out' | 'held-out-2'

/** The texts of one of the files in `corpus/`, by kind. */
export function corpus(name: CorpusName): ReadonlyMap<CorpusKind, readonly string[]> {
  const file = readFileSync(new URL(`../corpus/${name}.txt`, import.meta.url), 'utf8')
  const [, ...sections] = file.split(/^## /m)
  return new Map(
    sections.map((section) => {
      const [kind = '', ...lines] = section.split('\n')
      const texts = lines
        .filter((line) => line !== '')
        .map((line) => JSON.parse(`"${line.replaceAll('"', '\\"')}"`) as string)
      return [kind as CorpusKind, texts] as const
    }),
  )
}

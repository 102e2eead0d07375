import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { examples } from '../../scripts/examples/index.ts'
import { problemExample } from '../../scripts/examples/problems.ts'
import { openApiFindings } from '../../scripts/openapi/lint.ts'
import { publishedFiles } from '../../scripts/published-files.ts'
import {
  operations,
  Problem,
  PROBLEM_CODES,
  type Operation,
  type ProblemCode,
} from '../../src/contract/index.ts'
import { publishedSchema, schemas } from './schemas.ts'

const nameOf = (schema: unknown): string =>
  Object.entries(schemas).find(([, known]) => known === schema)?.[0] ?? 'none'

describe.each(Object.values<Operation>(operations))('the example of $id', (operation) => {
  const example = examples[operation.id as keyof typeof examples]

  it('is valid by the schemas and by the published file', () => {
    expect(v.safeParse(operation.response, example.response).issues).toBeUndefined()
    const pairs: [unknown, unknown][] = [[operation.request, example.request]]
    if (operation.status !== 204) pairs.push([operation.response, example.response])
    for (const [schema, value] of pairs.filter(([known]) => known)) {
      const validate = publishedSchema(nameOf(schema))
      expect(validate?.(value), JSON.stringify(validate?.errors)).toBe(true)
    }
    if (operation.query) expect(v.is(operation.query, example.query ?? {})).toBe(true)
  })
})

it.each(Object.keys(PROBLEM_CODES))('the example of the problem %s is a problem document', (code) => {
  expect(v.parse(Problem, problemExample(code as ProblemCode)).code).toBe(code)
})

describe('published files', () => {
  const files = publishedFiles()

  it.each(files.map(({ url, text }) => [url.pathname.split('/').at(-1), url, text] as const))(
    '%s is what the schemas say; `pnpm --filter @boom-risk/client run openapi` writes it',
    (_, url, text) => {
      expect(readFileSync(url, 'utf8')).toBe(text)
    },
  )

  it('openapi.json passes the linter without a warning', async () => {
    expect(await openApiFindings(files[0]?.text ?? '')).toEqual([])
  })

  it('the linter finds what is wrong', async () => {
    const broken =
      files[0]?.text.replaceAll('#/components/schemas/Customer"', '#/components/schemas/Nobody"') ?? ''
    expect((await openApiFindings(broken)).join('\n')).toContain('no-unresolved-refs')
  })

  it('every link inside the reference leads to one heading', () => {
    const page = files[1]?.text ?? ''
    const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
    const targets = new Set([...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, target = '']) => target))
    expect(targets.size).toBeGreaterThan(40)
    for (const target of targets)
      expect(
        anchors.filter((anchor) => anchor === target),
        target,
      ).toHaveLength(1)
  })

  it('every object that a call answers is described in words', () => {
    const document = JSON.parse(files[0]?.text ?? '') as {
      components: { schemas: Record<string, { type?: string; description?: string }> }
    }
    const silent = Object.entries(document.components.schemas)
      .filter(([, schema]) => schema.type === 'object' && !schema.description)
      .map(([name]) => name)
    expect(silent).toEqual([])
  })
})

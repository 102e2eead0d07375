import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createMockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import { generate, lexer, parse, walk } from 'css-tree'
import type { Browser, ConsoleMessage, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ELEMENTS } from '../../docs/assemble/element-reference.ts'
import { launchChromium } from '../stage/chromium.ts'
import { openBlockHost } from './block-host.ts'
import { allBlocks, type Block } from './blocks.ts'
import { commandsOf, tryCommand } from './commands-of-blocks.ts'
import { typeErrors } from './types-of-blocks.ts'

const BLOCKS = allBlocks()

/** Apps of `demo/embed`: `apps.e2e.ts` goes through most, `npm run verify:embed` through all, in the versions that they name. */
const isOfAnApp = ({ file, partOf, language }: Block): boolean =>
  file !== undefined || partOf !== undefined || ['svelte', 'vue', 'astro'].includes(language)

/** On a server or in a test, never in a page. */
const isOfNode = ({ code }: Block): boolean =>
  /@boom-risk\/mock-server\/(?:http|node|testing|data-file|conformance)|assessOrders|process\.env/.test(code)

const MARKUP = BLOCKS.filter((block) => block.language === 'html' && !isOfAnApp(block))
/** Tags in the words of several frameworks are no page; their apps are gone through. */
const isOfFrameworks = ({ code }: Block): boolean => code.includes('<!-- Vue -->')
const SCRIPTS = BLOCKS.filter((block) => /^(?:js|ts)$/.test(block.language) && !isOfAnApp(block))

const named = (blocks: readonly Block[]) => blocks.map((block) => [block.name, block] as const)
const of = (language: string) => BLOCKS.filter((block) => block.language === language)

let api: HttpDoor
let host: Awaited<ReturnType<typeof openBlockHost>>
let browser: Browser
beforeAll(async () => {
  api = await listen(createMockServer(), { port: 0 })
  host = await openBlockHost(api.url)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await host.close()
  await api.close()
})

test('every block is of a kind that is tried', () => {
  const tried = new Set(['html', 'js', 'ts', 'css', 'json', 'http', 'sh', '', 'svelte', 'vue', 'astro'])
  const others = BLOCKS.filter((block) => !tried.has(block.language) && !isOfAnApp(block))
  expect(others.map(({ name, language }) => `${name}: ${language}`)).toEqual([])
})

describe('blocks of an app that is gone through', () => {
  const parts = BLOCKS.filter(({ partOf }) => partOf !== undefined)
  test.each(named(parts))('%s', async (_name, { partOf = '', code }) => {
    expect(await readFile(new URL(`../../../${partOf}`, import.meta.url), 'utf8')).toContain(code.trim())
  })
})

describe('blocks in a page', () => {
  const pages = MARKUP.filter((block) => !isOfFrameworks(block))
  test.each(named(pages))('%s', async (_name, block) => {
    const tags = new Set([...block.code.matchAll(/<([a-z]+-[a-z-]+)/g)].map(([, tag]) => tag ?? ''))
    const isRun = /<script(?![^>]*src=)/.test(block.code)
    await open(block, async (page) => {
      for (const tag of isRun ? [...tags].filter((name) => ELEMENTS.has(name)) : [])
        await expect
          .poll(() => page.evaluate((name) => customElements.get(name) !== undefined, tag), { message: tag })
          .toBe(true)
    })
  })

  test.each(named(SCRIPTS.filter((block) => !isOfNode(block))))('%s', async (_name, block) => {
    await open(block, (page) =>
      page.locator('html[data-ran]').waitFor({ state: 'attached', timeout: 30_000 }),
    )
  })
})

/** Opens a block until it has run; whatever a page complains of fails the test. */
async function open(block: Block, hasRun: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isOfNobody(message)) complaints.push(message.text())
  })
  await page.goto(host.address(block))
  const outcome = await hasRun(page).catch((error: unknown) => complaints.push(String(error)))
  await page.close()
  expect(complaints, String(outcome)).toEqual([])
}

/** Addresses of others that a block names as examples. */
function isOfNobody(message: ConsoleMessage): boolean {
  return message.location().url.includes('example.com')
}

describe('blocks of a back end or a test', () => {
  test.each(named(SCRIPTS.filter(isOfNode)))('%s', async (_name, { code, language }) => {
    // Beside the packages, so that their names resolve as for whoever installed them.
    const file = new URL(`./block.tmp.${language === 'ts' ? 'ts' : 'mjs'}`, import.meta.url)
    const ready = code.replaceAll('port: 8787', 'port: 0').replaceAll('https://risk.example.com', api.url)
    const cwd = mkdtempSync(join(tmpdir(), 'boom-risk-docs-'))
    writeFileSync(file, ready)
    try {
      const args = ['--conditions=@boom-risk/source', fileURLToPath(file)]
      await promisify(execFile)(process.execPath, args, { cwd })
    } finally {
      rmSync(file)
      rmSync(cwd, { recursive: true })
    }
  })
})

test('blocks in TypeScript have the types that they say', () => {
  expect(typeErrors(of('ts').filter((block) => !isOfAnApp(block)))).toEqual([])
})

describe('blocks of commands', () => {
  test.each(named(of('sh')))('%s', async (_name, { code }) => {
    for (const command of commandsOf(code)) await tryCommand(command, api.url)
  })
})

describe('blocks of styles', () => {
  const names = new Map(
    [...ELEMENTS].map(([tag, { cssParts = [], cssStates = [], cssProperties = [] }]) => [
      tag,
      {
        part: cssParts.map(({ name }) => name),
        state: cssStates.map(({ name }) => name),
        tokens: cssProperties.map(({ name }) => name),
      },
    ]),
  )
  test.each(named(of('css')))('%s', (_name, { code }) => {
    const wrong: string[] = []
    const tree = parse(code, { onParseError: ({ message }) => wrong.push(message) })
    walk(tree, (node) => {
      if (node.type === 'Declaration' && node.property.startsWith('--boom-')) {
        const isKnown = [...names.values()].some(({ tokens }) => tokens.includes(node.property))
        if (!isKnown) wrong.push(node.property)
      } else if (
        node.type === 'Declaration' &&
        lexer.matchDeclaration(node).error?.name === 'SyntaxReferenceError'
      )
        wrong.push(`${node.property}: ${generate(node.value)}`)
    })
    for (const [, tag = '', kind = '', name = ''] of code.matchAll(
      /([a-z]+-[a-z-]+)\S*?:(part|state)\(([\w-]+)\)/g,
    )) {
      const known = names.get(tag)?.[kind === 'part' ? 'part' : 'state'] ?? []
      if (!known.includes(name)) wrong.push(`${tag} has no ${kind} ${name}`)
    }
    expect(wrong).toEqual([])
  })
})

test('blocks of JSON can be read', () => {
  for (const { name, code } of of('json')) expect(() => JSON.parse(code) as unknown, name).not.toThrow()
})

describe('policies', () => {
  const DIRECTIVES =
    /^(?:default|script|style|connect|img|font|frame)-src$|^frame-ancestors$|^require-trusted-types-for$|^trusted-types$/
  const policies = of('').filter(({ code }) => /-src |frame-ancestors/.test(code))
  test.each(named(policies))('%s', (_name, { code }) => {
    const directives = code
      .replace('Content-Security-Policy:', '')
      .split(';')
      .map((directive) => directive.trim().split(/\s+/)[0] ?? '')
    expect(directives.filter((directive) => !DIRECTIVES.test(directive))).toEqual([])
  })
})

import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { HEAD, order } from '../stage/own-orders-page.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(`${ROOT}package.json`, 'utf8'),
)

/** Commands of our packages, by the file behind each. */
const BINARIES: ReadonlyMap<string, string> = new Map(
  ['client', 'elements', 'mock-server'].flatMap((name) => {
    const { bin = {} }: { bin?: Record<string, string> } = JSON.parse(
      readFileSync(`${ROOT}packages/${name}/package.json`, 'utf8'),
    )
    return Object.entries(bin).map(
      ([command, file]) => [command, join(ROOT, 'packages', name, file)] as const,
    )
  }),
)

/** What the apps of `demo/embed` install, and the files that they are started by. */
const APPS = fileURLToPath(new URL('../../embed/', import.meta.url))
const INSTALLED = new Set(
  globSync('*/package.json', { cwd: APPS }).flatMap((path) => {
    const manifest: Partial<Record<'dependencies' | 'devDependencies', Record<string, string>>> = JSON.parse(
      readFileSync(join(APPS, path), 'utf8'),
    )
    return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
  }),
)
/** Servers and tools that a start page names and `npm run verify:embed` has others or its own of. */
const TOOLS = new Set(['http-server', 'vite'])

/** Each command of a block, on one line, without what is said of it. */
export function commandsOf(code: string): readonly string[] {
  return code
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** Runs a command as a reader would, beside the API of the test. @throws Error saying what is wrong with it */
export async function tryCommand(command: string, apiUrl: string): Promise<void> {
  const [program = '', ...args] = command.split(/\s+/).filter((word) => !/^\w+=\S*$/.test(word))
  switch (program) {
    case 'npm':
    case 'pnpm':
      return tryScript(args)
    case 'npx':
      return tryBinary(args, apiUrl)
    case 'mkdir':
      return undefined
    case 'cp':
      return tryCopy(args)
    case 'php':
      if (!globSync(`*/${args.at(-1)}/*.php`, { cwd: APPS }).length)
        throw new Error(`no app has ${args.at(-1)}`)
      return undefined
    case 'node':
      if (globSync(`*/${args[0]}`, { cwd: APPS }).length) return undefined
      await run([join(ROOT, args[0] ?? ''), ...args.slice(1)], ROOT)
      return undefined
    default:
      throw new Error(`nobody knows how to try "${command}"`)
  }
}

/** What they do is tried elsewhere: they build, or run every test. Here, that there is such a thing. */
function tryScript([verb = '', ...args]: readonly string[]): void {
  const name = verb === 'run' ? args[0] : verb
  if (verb === 'install') {
    const unknown = args.filter((wanted) => !wanted.startsWith('-') && !wanted.startsWith('@boom-risk/'))
    const strange = unknown.filter((wanted) => !INSTALLED.has(wanted))
    if (strange.length > 0) throw new Error(`installs ${strange.join(', ')}, which no app of ours does`)
  } else if (name === undefined || !(name in scripts)) throw new Error(`package.json has no script "${name}"`)
}

/** Out of a package of ours, as it is built. */
function tryCopy(args: readonly string[]): void {
  const from = args.find((word) => word.startsWith('node_modules/@boom-risk/')) ?? ''
  const built = from.replace('node_modules/@boom-risk/', 'packages/')
  if (from === '' || !existsSync(join(ROOT, built))) throw new Error(`there is no ${from}`)
}

/** By the package that has it: a bare name is whatever the registry has under it. */
async function tryBinary(
  [flag = '', from = '', name = '', ...args]: readonly string[],
  apiUrl: string,
): Promise<void> {
  if (flag === '-p' && TOOLS.has(from)) return
  if (flag !== '-p' || !from.startsWith('@boom-risk/'))
    throw new Error('npx without -p and a package of ours')
  const file = BINARIES.get(name)
  if (!file) throw new Error(`no package of ours has the command "${name}"`)
  const folder = mkdtempSync(join(tmpdir(), 'boom-risk-docs-'))
  try {
    for (const word of args.filter((one) => /\.(?:csv|xlsx|json)$/.test(one))) placeFile(folder, word)
    if (name === 'boom-risk-mock') await answers([file, ...args, '--port', '0'], folder)
    else if (name === 'boom-risk-conformance')
      await run([file, ...conformanceOf(args, apiUrl), '--only', 'shape'], folder)
    else await run([file, ...args], folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** With the API and the tokens of the test. */
function conformanceOf(args: readonly string[], apiUrl: string): readonly string[] {
  const tokens: Record<string, string> = {
    '--token': 'dev-1-owner',
    '--second-token': 'dev-2-owner',
    '--limited-token': 'dev-1-viewer',
    '--base-url': apiUrl,
    '--origin': 'http://127.0.0.1',
  }
  return args.map((word, at) => tokens[args[at - 1] ?? ''] ?? word)
}

function placeFile(folder: string, name: string): void {
  const orders = [
    HEAD,
    ...Array.from({ length: 3 }, (_, at) => order(at, 'Phan Thị Boom', '0977000111', 'Đã chuyển hoàn')),
  ]
  if (name.endsWith('.xlsx')) writeFileSync(join(folder, name), orders.join('\n').replaceAll(';', '\t'))
  else if (name.endsWith('.csv') && !/^(?:unread|khong)/.test(name))
    writeFileSync(join(folder, name), orders.join('\n'))
  else if (name.endsWith('.json') && name.startsWith('networks'))
    writeFileSync(join(folder, name), '{ "Viettel": ["032"], "FPT": ["0775"] }')
}

async function run(args: readonly string[], cwd: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...args], { cwd })
  return stdout
}

/** Until it says that it listens. */
async function answers(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, [...args], { cwd })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = once(child, 'exit')
  const started = Date.now()
  while (!output.includes('listening on')) {
    const isOver = await Promise.race([ended.then(() => true), once(child.stdout, 'data').then(() => false)])
    if (isOver) throw new Error(`ended after ${Date.now() - started} ms without listening: ${output}`)
  }
  child.kill()
  await ended
}

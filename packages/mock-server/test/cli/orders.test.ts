import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { askWith } from '../../src/cli/orders/ask.ts'
import { inspectOrderFile, openOrderFile } from '../../src/import/index.ts'

const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
const FLAGS = process.features.typescript ? [] : ['--experimental-strip-types']

let folder = ''
const running: ChildProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'boom-orders-'))
})
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function file(name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, lines.join('\n'))
  return path
}

/** The command until it listens or ends. */
function start(...args: string[]) {
  const child = spawn(
    process.execPath,
    [...FLAGS, '--conditions=@boom-risk/source', CLI, '--port', '0', ...args],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  running.push(child)
  const output = { said: '', printed: '' }
  child.stderr.on('data', (text) => (output.said += String(text)))
  child.stdout.on('data', (text) => (output.printed += String(text)))
  const exit = once(child, 'exit').then(([code]) => code as number | null)
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const [, url] = /listening on (\S+)[^]*Ctrl-C/.exec(output.printed) ?? []
      if (url) resolve(url)
    })
    void exit.then((code) => reject(new Error(`ended with ${code}: ${output.said}`)))
  })
  ready.catch(() => undefined)
  return { child, exit, ready, output }
}

const HEAD = 'Mã đơn hàng,Tên khách,Số điện thoại,Trạng thái giao hàng,Tổng tiền'
const row = (code: number, state: string, phone = '0977000111'): string =>
  `A${code},Phan Thị Boom,${phone},${state},200000`
const BOOM = [
  HEAD,
  row(1, 'Đã chuyển hoàn'),
  row(2, 'Đã chuyển hoàn'),
  row(3, 'Đã chuyển hoàn'),
  row(4, 'Đã giao hàng'),
]

async function boomList(url: string): Promise<unknown> {
  const response = await fetch(`${url}/v1/boom-customers/search`, {
    method: 'POST',
    headers: { authorization: 'Bearer dev-13-owner', 'content-type': 'application/json' },
    body: '{}',
  })
  return response.json()
}

describe('boom-risk-mock --orders', () => {
  it('X-16 serves the boom list of the files, and says what they came to', async () => {
    const first = await file('october.csv', ...BOOM, row(5, 'Đang giao hàng', '09x'))
    const second = await file(
      'november.csv',
      HEAD,
      row(4, 'Đã giao hàng'),
      row(6, 'Đang giao hàng', '0977000222'),
    )
    const unread = join(folder, 'unread.csv')
    const cli = start('--orders', first, second, '--unread', unread)
    const url = await cli.ready
    expect(cli.output.printed).toContain('dev-13-owner')
    expect(cli.output.said).toContain('Orders: 5 added, 1 known already, 5 in all')
    expect(cli.output.said).toContain('Customers: 2')
    expect(cli.output.said).toContain('Boom customers: 1 (1 high, 0 medium, 0 low)')
    expect(cli.output.said).toContain('Returned: 3 orders, worth 600,000 đ')
    expect(cli.output.said).toContain('Not imported: 1 × the phone number cannot be read for certain')
    expect(await readFile(unread, 'utf8')).toContain(
      'october.csv,,6,A5,not imported,the phone number cannot be read for certain',
    )
    expect(await boomList(url)).toMatchObject({
      total: 1,
      items: [
        {
          name: 'Phan Thị Boom',
          risk: { level: 'high', shop: { returned: 3, shipped: 4 }, network: { shops: 1 } },
        },
      ],
    })
    // Nothing of a real number in what is printed.
    expect(cli.output.said + cli.output.printed).not.toMatch(/977000/)
  })

  it('X-16 an order that contradicts an earlier file is listed by its own file and row', async () => {
    const first = await file('first.csv', HEAD, row(1, 'Đã hủy'), row(2, 'Đã giao hàng'))
    const second = await file(
      'second.csv',
      HEAD,
      row(1, 'Đang giao hàng', '09x'),
      row(2, 'Đã giao hàng', '0977000999'),
      row(1, 'Đã giao hàng'),
    )
    const unread = join(folder, 'contradicts.csv')
    // A file that is named twice is read once.
    const cli = start('--orders', first, second, second, '--unread', unread)
    await cli.ready
    const listed = (await readFile(unread, 'utf8')).split('\r\n').slice(1, -1)
    expect(listed).toEqual([
      'second.csv,,2,A1,not imported,the phone number cannot be read for certain,',
      'second.csv,,3,A2,not imported,"same order code, different customer",',
      'second.csv,,4,A1,not imported,the order has two statuses that cannot follow each other,',
    ])
  })

  it('X-16 says which columns it could be, where there is more than one', async () => {
    const twins = await file(
      'twins.csv',
      'Mã đơn hàng,SĐT,SĐT,Trạng thái',
      'A1,0901000001,0977000333,Đã giao',
    )
    const cli = start('--orders', twins)
    expect(await cli.exit).toBe(1)
    expect(cli.output.said).toContain(
      "no column tells the customer's phone number for certain (it may be one of SĐT (1), SĐT (2)); say which in --mapping FILE",
    )
  })

  it('X-16 writes a mapping to fill in for words and columns that nobody knows, and goes by it', async () => {
    const orders = await file('ledger.csv', 'Ref|Whom|Fate', 'X1|0977000333|treo', 'X2|0977000333|đã giao')
    const mapping = join(folder, 'mapping.json')
    const unknown = start('--orders', orders, '--mapping', mapping)
    expect(await unknown.exit).toBe(1)
    expect(unknown.output.said).toContain(
      "no column tells the order's code, nor the customer's phone number, nor what became of the order; say which in --mapping FILE",
    )
    const written = JSON.parse(await readFile(mapping, 'utf8')) as {
      formats: [{ columns: Record<string, string[]> }]
    }
    expect(written.formats[0].columns).toEqual({ code: ['?'], phone: ['?'], orderState: ['?'] })
    const columns = { code: 'Ref', phone: 'Whom', orderState: 'Fate' }
    await writeFile(mapping, JSON.stringify({ formats: [{ source: 'ledger', columns }] }))

    const cli = start('--orders', orders, '--mapping', mapping)
    await cli.ready
    expect(cli.output.said).toContain('Orders: 1 added, 1 in all')
    expect(cli.output.said).toContain('"treo" (1 order)')
    cli.child.kill('SIGKILL')
    const asked = JSON.parse(await readFile(mapping, 'utf8')) as { words: Record<string, string> }
    expect(asked.words).toEqual({ treo: '?' })

    await writeFile(
      mapping,
      JSON.stringify({ formats: [{ source: 'ledger', columns }], words: { Treo: 'returning' } }),
    )
    const told = start('--orders', orders, '--mapping', mapping)
    await told.ready
    expect(told.output.said).toContain('Orders: 2 added, 2 in all')
  })

  it.each([
    [
      'a file that is not there',
      ['--orders', '/nowhere/orders.csv'],
      /--orders \/nowhere\/orders\.csv: there is no such file/,
    ],
    [
      'a mapping that is none',
      ['--orders', '/nowhere/orders.csv', '--mapping', CLI],
      /--mapping .*cli\.ts: it is not valid JSON/,
    ],
  ])('X-16 ends with words for %s', async (_, args, message) => {
    const cli = start(...args)
    expect(await cli.exit).toBe(1)
    expect(cli.output.said).toMatch(message)
  })

  it.each([
    ['the list', ['--unread', 'own.csv'], '--unread'],
    ['the list, by a link', ['--unread', 'link.csv'], '--unread'],
    ['the mapping', ['--mapping', 'own.csv'], '--mapping'],
  ])('X-16 writes over no file of orders: %s', async (_, [option = '', name = ''], named) => {
    const orders = await file('own.csv', ...BOOM, row(5, 'Treo'))
    await rm(join(folder, 'link.csv'), { force: true })
    await symlink(orders, join(folder, 'link.csv'))
    const cli = start('--orders', orders, option, join(folder, name))
    expect(await cli.exit).toBe(1)
    expect(cli.output.said).toBe(
      `boom-risk-mock: ${named} ${join(folder, name)} would write over the file of --orders; name another\n`,
    )
    expect(await readFile(orders, 'utf8')).toBe([...BOOM, row(5, 'Treo')].join('\n'))
  })

  it.each([
    ['a folder of orders', ['--orders', tmpdir()], /--orders .*: it is a folder; name the files in it$/],
    [
      'one file for both',
      ['--mapping', '/nowhere/x', '--unread', '/nowhere/x'],
      /--unread \S+ would write over the file of --mapping/,
    ],
    [
      'a list that cannot be written',
      ['--unread', '/nowhere/x'],
      /--unread \/nowhere\/x: there is no such folder$/,
    ],
    [
      'a mapping that cannot be written',
      ['--mapping', '/nowhere/x'],
      /--mapping \/nowhere\/x: there is no such folder$/,
    ],
  ])('X-16 says in one line that it cannot use %s', async (_, args, message) => {
    const orders = await file('used.csv', ...BOOM)
    const cli = start(...(args.includes('--orders') ? args : ['--orders', orders, ...args]))
    expect(await cli.exit).toBe(1)
    expect(cli.output.said.trimEnd()).toMatch(message)
    expect(cli.output.said).not.toContain('at async')
  })

  it('X-16 Ctrl-C while it reads ends it with nothing imported', async () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => row(i, 'Đã giao hàng', `09${10_000_000 + i}`))
    const many = await file('many.csv', [HEAD, ...rows].join('\n'))
    const cli = start('--orders', many)
    await new Promise<void>((resolve) => {
      cli.child.stderr?.on('data', () => {
        if (cli.output.said.includes('%')) resolve()
      })
    })
    cli.child.kill('SIGINT')
    expect(await cli.exit).toBe(130)
    expect(cli.output.said).toContain('boom-risk-mock: cancelled; nothing was imported')
    expect(cli.output.printed).toBe('')
  })

  it('X-16 asks at a terminal for columns and words, and shows what the rows become', async () => {
    const blob = new Blob(['Ref|Whom|Fate\nX1|0977000333|đã hoàn\nX2|09x|đã giao'])
    const inspection = await inspectOrderFile(await openOrderFile(blob))
    const answers = ['9', '1', '2', '3', 'x', '', '5']
    const said: string[] = []
    const ask = askWith(
      () => Promise.resolve(answers.shift() ?? ''),
      (line) => said.push(line),
    )
    const { signal } = new AbortController()
    expect(await ask.columns('ledger.csv', inspection, signal)).toMatchObject({
      code: [0],
      phone: [1],
      orderState: [2],
    })
    expect(said).toContain('  row 2: X1 · – · returned · – đ')
    expect(said).toContain('  row 3: the phone number cannot be read for certain')
    expect(
      await ask.words(
        [
          { word: 'treo', text: 'Treo', orders: 3 },
          { word: 'kho kiem', text: 'Kho kiểm', orders: 1 },
        ],
        signal,
      ),
    ).toEqual({ 'kho kiem': 'returned' })
  })

  it('X-16 asks about thousands of words thirty at a time, and says no more of them', async () => {
    const asked = Array.from({ length: 3000 }, (_, i) => ({ word: `w${i}`, text: `W${i}`, orders: 1 }))
    const answers = [...Array<string>(30).fill('5'), 'y', ...Array<string>(30).fill('3'), '']
    const questions: string[] = []
    const ask = askWith(
      (question) => {
        questions.push(question)
        return Promise.resolve(answers.shift() ?? '')
      },
      () => undefined,
    )
    const told = Object.values(await ask.words(asked, new AbortController().signal))
    expect([told.length, told[0], told.at(-1)]).toEqual([60, 'returned', 'delivered'])
    expect(questions[30]).toBe('  2,970 more words: y goes on, Enter leaves them all out: ')

    const notes = Array.from({ length: 40 }, (_, i) => row(i, `Ghi chú ${i}`))
    const cli = start('--orders', await file('notes.csv', HEAD, ...notes))
    await cli.ready
    expect(cli.output.said.match(/"Ghi chú/g)).toHaveLength(30)
    expect(cli.output.said).toContain('and 10 more; if these are notes, name the column of the state')
  })
})

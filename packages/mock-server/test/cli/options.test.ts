import { describe, expect, it } from 'vitest'
import { HELP, parseCliOptions } from '../../src/cli/options.ts'

const DEFAULTS = {
  port: 8787,
  strictPort: false,
  data: null,
  networks: null,
  seed: undefined,
  customers: undefined,
  shop: undefined,
  latency: 0,
  errorRate: 0,
  orders: [],
  mapping: null,
  unread: null,
  without: [],
}

describe('the command line', () => {
  it('has a default for everything', () => {
    expect(parseCliOptions([])).toEqual(DEFAULTS)
  })

  it('takes each option, with = or without', () => {
    const args =
      '--port 0 --strict-port --data mock.db --networks table.json --seed=7 --customers 100000 --shop 3 --latency 250 --error-rate 0.1 --orders a.csv b.xlsx --orders c.csv --mapping map.json --unread unread.csv --without notes,events'.split(
        ' ',
      )
    expect(parseCliOptions(args)).toEqual({
      port: 0,
      strictPort: true,
      data: 'mock.db',
      networks: 'table.json',
      seed: 7,
      customers: 100_000,
      shop: 3,
      latency: 250,
      errorRate: 0.1,
      orders: ['a.csv', 'c.csv', 'b.xlsx'],
      mapping: 'map.json',
      unread: 'unread.csv',
      without: ['notes', 'events'],
    })
  })

  it.each([
    ['10%', 0.1],
    ['100%', 1],
    ['1', 1],
    ['.25', 0.25],
    ['0', 0],
  ])('reads the error rate %s as %d', (text, rate) => {
    expect(parseCliOptions(['--error-rate', text])).toMatchObject({ errorRate: rate })
  })

  it.each([
    [['--port', '70000'], '--port must be a whole number from 0 to 65535, not "70000"'],
    [['--port', '8o80'], '--port must be a whole number from 0 to 65535, not "8o80"'],
    [['--seed=-1'], '--seed must be a whole number from 0 to 4294967295, not "-1"'],
    [['--customers', '2e3'], '--customers must be a whole number from 0 to 1000000, not "2e3"'],
    [['--shop', '11'], '--shop must be a whole number from 1 to 10, not "11"'],
    [['--shop', ''], '--shop must be a whole number from 1 to 10, not ""'],
    [['--latency', '60001'], '--latency must be a whole number from 0 to 60000, not "60001"'],
    [['--error-rate', '2'], '--error-rate must be a number from 0 to 1 or a percentage such as 10%, not "2"'],
    [
      ['--error-rate', '101%'],
      '--error-rate must be a number from 0 to 1 or a percentage such as 10%, not "101%"',
    ],
    [['--networks', ''], '--networks needs the name of a file'],
    [
      ['--without', 'notes,orders'],
      '--without takes events, custom_fields, boom_summary, notes, not "orders"',
    ],
    [['--orders', ''], '--orders needs the name of a file'],
    [['--mapping', 'map.json'], '--mapping goes with --orders FILE'],
    [['--prot', '1'], "Unknown option '--prot'; --help lists the options"],
    [['8080'], "Unexpected argument '8080'; --help lists the options"],
    [['--seed'], "Option '--seed <value>' argument missing; --help lists the options"],
  ])('refuses %j and names the way out', (args, message) => {
    expect(() => parseCliOptions(args)).toThrow(expect.objectContaining({ name: 'UsageError', message }))
  })

  it('asks for help and version before anything is checked', () => {
    expect(parseCliOptions(['--help', '--port', 'x'])).toBe('help')
    expect(parseCliOptions(['-h'])).toBe('help')
    expect(parseCliOptions(['--version'])).toBe('version')
    for (const option of ['port', 'seed', 'customers', 'shop', 'latency', 'error-rate'])
      expect(HELP).toContain(`--${option} `)
  })
})

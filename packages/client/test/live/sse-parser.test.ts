import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSseParser, type ServerSentEvent } from '../../src/live/sse-parser.ts'

function read(...pieces: string[]) {
  const events: ServerSentEvent[] = []
  const ids: string[] = []
  const retries: number[] = []
  const parse = createSseParser({
    onEvent: (event) => events.push(event),
    onId: (id) => ids.push(id),
    onRetry: (ms) => retries.push(ms),
  })
  pieces.forEach(parse)
  return { events, ids, retries }
}

describe('the parser of server-sent events', () => {
  it.each([
    ['an event', 'id: 1\nevent: note.created\ndata: {}\n\n', [{ id: '1', type: 'note.created', data: '{}' }]],
    ['data of several lines', 'data: a\ndata:b\ndata\n\n', [{ id: '', type: 'message', data: 'a\nb\n' }]],
    [
      'an id that stands for later events',
      'id: 1\ndata: a\n\ndata: b\n\n',
      [
        { id: '1', type: 'message', data: 'a' },
        { id: '1', type: 'message', data: 'b' },
      ],
    ],
    [
      'an id that is taken back',
      'id: 1\ndata: a\n\nid\ndata: b\n\n',
      [
        { id: '1', type: 'message', data: 'a' },
        { id: '', type: 'message', data: 'b' },
      ],
    ],
    [
      'comments and unknown fields',
      ': beat\nmood: blue\ndata: a\n\n',
      [{ id: '', type: 'message', data: 'a' }],
    ],
    ['an event without data', 'event: x\nid: 7\n\ndata: a\n\n', [{ id: '7', type: 'message', data: 'a' }]],
    ['an id with a null', 'id: 1\0\ndata: a\n\n', [{ id: '', type: 'message', data: 'a' }]],
    ['a byte order mark', '\uFEFFdata: a\n\n', [{ id: '', type: 'message', data: 'a' }]],
    ['an event that was cut', 'data: a\n', []],
    ['a colon in the data', 'data: a: b\n\n', [{ id: '', type: 'message', data: 'a: b' }]],
  ])('reads %s', (_, text, events) => {
    expect(read(text).events).toEqual(events)
  })

  it('reads how long to wait, if it is a number', () => {
    expect(read('retry: 1500\nretry: soon\nretry: -1\n').retries).toEqual([1500])
  })

  it('tells of each new id that comes without an event, once the blank line has come', () => {
    expect(read('retry: 5\nid: 1\n: open\n\n').ids).toEqual(['1'])
    expect(read('id: 1\n\ndata: a\n\nid: 1\n\nid: 2\n\nid: 3\ndata: b\n\nid\n\n').ids).toEqual(['1', '2', ''])
    expect(read('id: 1\n').ids).toEqual([])
  })

  it('does without anybody who wants to know of ids or how long to wait', () => {
    expect(() => createSseParser({ onEvent: () => {} })('retry: 5\nid: 1\n\n')).not.toThrow()
  })

  it('gives up on a line without an end', () => {
    expect(() => read('data: ', 'x'.repeat(1024 * 1024))).toThrow(RangeError)
  })

  it('reads the same wherever the stream is cut, and however lines end', () => {
    const line = fc.oneof(
      fc.constantFrom(
        'id: 1',
        'id: 2',
        'event: a',
        'data: ',
        'data: x',
        'data',
        ':',
        ': beat',
        'retry: 5',
        '',
        '',
      ),
      fc.stringMatching(/^[a-zà-ỹ :]{0,12}$/),
    )
    const end = fc.constantFrom('\n', '\r\n', '\r')
    fc.assert(
      fc.property(fc.array(line), end, fc.array(fc.nat()), (lines, end, cuts) => {
        const text = lines.map((line) => line + end).join('')
        const at = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].toSorted((a, b) => a - b)
        const pieces = [0, ...at].map((from, i) => text.slice(from, at[i] ?? text.length))
        // A carriage return at the very end waits for what follows it.
        const whole = read(`${lines.map((line) => `${line}\n`).join('')}:`)
        expect(read(...pieces, ':')).toEqual(whole)
      }),
    )
  })
})

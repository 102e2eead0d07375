import { expect, it } from 'vitest'
import { steady } from './steady-launcher.mjs'

/** Launchers of a browser that opens its pages by these functions, the first launcher by the first. */
function launchers(...opens) {
  const made = []
  const make = () => {
    const open = opens[made.length]
    const launcher = {
      name: 'Firefox',
      sessions: [],
      isStopped: false,
      async initialize(config) {
        launcher.config = config
      },
      async startSession(id) {
        await open(id)
        launcher.sessions.push(id)
      },
      isActive: (id) => launcher.sessions.includes(id),
      async stop() {
        launcher.isStopped = true
      },
    }
    made.push(launcher)
    return launcher
  }
  return { make, made }
}

const opens = async () => {}
const fails = async () => {
  throw new Error('Navigation timeout')
}
const hangs = () => new Promise(() => {})

it('keeps the browser that opens its pages', async () => {
  const { make, made } = launchers(opens)
  const launcher = steady(make, () => expect.unreachable())
  await launcher.initialize('config')
  await launcher.startSession('a')
  await launcher.startSession('b')
  expect(made).toHaveLength(1)
  expect(launcher.isActive('a')).toBe(true)
  expect(launcher.name).toBe('Firefox')
})

it.each([
  ['fails', fails],
  ['hangs', hangs],
])('opens a page in a new browser when the old one %s, and says so', async (_how, open) => {
  const { make, made } = launchers(open, opens)
  const told = []
  const launcher = steady(make, (name, error) => told.push(`${name}: ${error.message}`), 20)
  await launcher.initialize('config')
  await launcher.startSession('a')
  expect(made.map(({ isStopped }) => isStopped)).toEqual([true, false])
  expect(made[1].config).toBe('config')
  expect(launcher.isActive('a')).toBe(true)
  expect(told).toHaveLength(1)
})

it('gives up on a page that no browser opens', async () => {
  const { make, made } = launchers(fails, fails)
  const launcher = steady(make, () => {})
  await expect(launcher.startSession('a')).rejects.toThrow('Navigation timeout')
  expect(made).toHaveLength(2)
})

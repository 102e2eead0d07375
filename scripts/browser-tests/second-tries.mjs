// What pages tell of tests that passed only when they were tried again (second-tries.js).

/** @param names where the tests' names are added, with their engines */
export function secondTriesPlugin(names) {
  return {
    name: 'second-tries',
    executeCommand({ command, payload, session }) {
      if (command !== 'passed-on-second-try') return undefined
      names.push(`${session.browser.name}: ${payload.name}`)
      return true
    },
  }
}

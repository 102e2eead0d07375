// Comes before the tests of each page, in the browser: tells the runner which of them passed only when they were tried again.
import { executeServerCommand } from '@web/test-runner-commands'

afterEach(async function () {
  const test = this.currentTest
  if (test.state === 'passed' && test.currentRetry() > 0)
    await executeServerCommand('passed-on-second-try', { name: test.fullTitle() })
})

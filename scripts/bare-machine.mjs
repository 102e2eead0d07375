// `npm test` as on a machine without browsers: `node scripts/bare-machine.mjs` runs all of it, `… -- visual` what is named. It must ask for the
// browsers before any suite starts; they are then found where this machine has them. What was asked stands at the end.
import { spawnSync } from 'node:child_process'
import { hiddenBrowsers } from './bare/hidden-browsers.mjs'

const bare = hiddenBrowsers()
const suites = process.argv.slice(2).filter((argument) => argument !== '--')
const { status } = spawnSync('npm', ['test', '--silent', '--', ...suites], {
  stdio: 'inherit',
  env: { ...bare.env, INSTALL_BROWSERS: '1' },
})
const asked = bare.asked()
bare.remove()
console.log(asked.length ? `\nAsked of apt-get:\n  ${asked.join('\n  ')}` : '\nNothing was asked of apt-get.')
process.exitCode = asked.some((line) => / install .*\bchromium\b/.test(line)) ? (status ?? 1) : 1

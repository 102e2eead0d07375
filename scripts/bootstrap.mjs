// Plain Node >= 18, no dependencies. `npm run demo` / `npm test` on a fresh machine end up here.
// 1. gets pnpm (pinned) through npm;  2. on a Node older than MIN also gets Node 24 through npm (Linux x64/arm64 only);
// 3. pnpm install;  4. runs the real script.
import { spawnSync } from 'node:child_process'
const PNPM = '12.21.0',
  NODE = '24.21.0',
  MIN = [22, 12]

const script = process.argv[2],
  rest = process.argv.slice(3)
const [maj, min] = process.versions.node.split('.').map(Number)
const tooOld = maj < MIN[0] || (maj === MIN[0] && min < MIN[1])
const pkgs = [`pnpm@${PNPM}`]
if (tooOld) {
  const key = `${process.platform}-${process.arch}`
  if (!['linux-x64', 'linux-arm64'].includes(key)) {
    console.error(
      `This project needs Node.js >= ${MIN.join('.')} (found ${process.versions.node}). Please install a current LTS.`,
    )
    process.exit(1)
  }
  console.log(
    `Node ${process.versions.node} is older than ${MIN.join('.')}: using node-${key}@${NODE} from npm (cached, not installed globally)`,
  )
  pkgs.push(`node-${key}@${NODE}`)
}
const frozen = process.env.CI ? ' --frozen-lockfile' : ''
const q = (s) => (/^[\w./:=@,*-]+$/.test(s) ? s : JSON.stringify(s))
const cmd = `pnpm install${frozen} && pnpm run ${script}${rest.length ? ' ' + rest.map(q).join(' ') : ''}`
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
const r = spawnSync(npm, ['exec', '--yes', ...pkgs.map((p) => `--package=${p}`), '-c', cmd], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
process.exit(r.status ?? 1)

// Apps that every day builds and goes through in Chromium, with the packages of the workspace as they are built and frameworks that it has installed:
// what is left of `npm run verify:embed` where no registry is asked.
import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMockServer, deskToken } from '@boom-risk/mock-server'
import { listen } from '@boom-risk/mock-server/http'
import { launchChromium } from './browsers.mjs'
import { CHECKS } from './checks.mjs'
import { AppPage } from './page.mjs'
import { serve } from './serve.mjs'
import { DAILY, place } from './stacks.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** Below the demo, whose `node_modules` are those of the apps. */
const WORK = join(root, 'demo/.cache/embed')
const TSC = join(root, 'node_modules/.bin/tsc')
const VITE = join(root, 'node_modules/vite/bin/vite.js')

/** @returns what goes through an app and says what is wrong with it, and what ends it */
export async function openDaily() {
  const server = createMockServer({ customers: 200 })
  const [api, apiForNull] = await Promise.all([listen(server), listen(server, { allowedOrigins: ['null'] })])
  const words = { __API__: api.url, __API_FOR_NULL__: apiForNull.url, __TOKEN__: deskToken(1, 'owner') }
  const browser = await launchChromium()

  async function goThrough(stack) {
    const folder = join(WORK, stack)
    const { scripts, ...embed } = place(stack, folder, { tarballs: {}, words })
    symlinkSync(join(root, 'demo/node_modules'), join(folder, 'node_modules'), 'junction')
    const { types, builds } = DAILY[stack]
    if (types) run(TSC, [], folder)
    if (builds)
      for (const [, ...args] of scripts.build.split(' && ').map((line) => line.split(' ')))
        run(process.execPath, [VITE, ...args, '--logLevel', 'error'], folder)
    const site = await serve(folder, embed)
    const wrong = []
    for (const [kind, path] of Object.entries(embed.pages)) {
      const page = await AppPage.open(browser, `${site.url}/${path}`)
      for (const [name, check] of Object.entries(CHECKS[kind]))
        await check(page).catch((error) => wrong.push(`${kind}: ${name}: ${error.message}`))
      await page.close()
    }
    await site.close()
    rmSync(folder, { recursive: true })
    return wrong
  }

  return {
    goThrough,
    close: () => Promise.all([browser.close(), api.close(), apiForNull.close()]),
  }
}

/** @throws Error with what it printed */
function run(command, args, cwd) {
  try {
    execFileSync(command, args, { cwd, stdio: 'pipe', env: { ...process.env, NODE_ENV: undefined } })
  } catch (error) {
    throw new Error(`${error.stdout}${error.stderr}`.trim(), { cause: error })
  }
}

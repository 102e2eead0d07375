/**
 * Watches the page's main thread by the browser's own trace. `stop()` gives ms of processor time, in all and of the
 * longest task: on a machine that is busy with other things, these are what the writer can be blamed for.
 */
export async function watchMainThread(browser) {
  const cdp = await browser.newBrowserCDPSession()
  const events = []
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata'] },
  })
  return {
    async stop() {
      const complete = new Promise((resolve) => {
        cdp.once('Tracing.tracingComplete', resolve)
      })
      await cdp.send('Tracing.end')
      await complete
      return busiestMainThread(events)
    },
  }
}

const thread = ({ pid, tid }) => `${pid}/${tid}`

/** The page that was measured is the one that was busy; spare pages wait beside it. */
function busiestMainThread(events) {
  const main = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(thread),
  )
  const totals = new Map()
  for (const event of events) {
    if (event.ph !== 'X' || !event.name.endsWith('RunTask') || !main.has(thread(event))) continue
    const { cpu, longest } = totals.get(thread(event)) ?? { cpu: 0, longest: 0 }
    const task = (event.tdur ?? 0) / 1000
    totals.set(thread(event), { cpu: cpu + task, longest: Math.max(longest, task) })
  }
  return [...totals.values()].reduce((busiest, one) => (one.cpu > busiest.cpu ? one : busiest))
}

import { createRiskClient, type RiskClient } from '@boom-risk/client'
import { FEATURES, type KnownFeature } from '@boom-risk/client/contract'
import { createMockServer } from '@boom-risk/mock-server'
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/boom-customer-table/define.ts'
import '../../src/customer-panel/define.ts'
import '../../src/risk-badge/define.ts'
import { waitUntil } from '../fixtures/wait-until.ts'

let shops = 0

/** A platform that leaves calls out; `told`: its session says so. */
function platform(
  without: readonly KnownFeature[],
  told = true,
): { client: RiskClient; paths: string[]; failed: string[] } {
  const server = createMockServer({ customers: 60, without })
  const baseUrl = `https://left-out-${++shops}.test`
  const paths: string[] = []
  const failed: string[] = []
  const client = createRiskClient({
    baseUrl,
    getToken: () => 'dev-1-owner',
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const path = request.url.slice(baseUrl.length).split('?')[0]!
      paths.push(`${request.method} ${path}`)
      const response = await server.respond(request, path)
      if (response.status >= 400) failed.push(`${path} ${response.status}`)
      if (told || path !== '/v1/session') return response
      const { features: _features, ...session } = (await response.json()) as Record<string, unknown>
      return Response.json(session)
    },
  })
  return { client, paths, failed }
}

const text = (host: Element): string => host.shadowRoot!.textContent.replace(/\s+/g, ' ')

function errorsOf(host: Element): unknown[] {
  const errors: unknown[] = []
  host.addEventListener('boom-error', (event) => errors.push((event as CustomEvent).detail.error))
  return errors
}

describe('a platform that leaves optional calls out', () => {
  it('serves all three elements, which show nothing of what is missing and ask for none of it', async () => {
    const { client, paths, failed } = platform([...FEATURES])
    const page = await fixture<HTMLElement>(
      html`<div>
        <risk-badge phone="0987654321" .client=${client}></risk-badge>
        <boom-customer-table .client=${client}></boom-customer-table>
        <customer-panel phone="0987654321" .client=${client}></customer-panel>
      </div>`,
    )
    const [badge, table, panel] = [...page.children] as [Element, Element, Element]
    const errors = [badge, table, panel].flatMap(errorsOf)
    await waitUntil(() => text(badge).includes('Nguy cơ cao'))
    await waitUntil(() => table.shadowRoot!.querySelectorAll('tbody tr').length > 1)
    await waitUntil(
      () => text(panel).includes('Thông tin đơn hàng') && !panel.shadowRoot!.querySelector('.skeleton'),
    )
    await waitUntil(() => !text(panel).includes('Ghi chú khách hàng'))
    expect(text(panel)).not.to.include('Custom field')
    expect(text(panel)).to.include('Thông tin bổ sung')
    expect(table.shadowRoot!.querySelector('.returns')).to.equal(null)
    expect(table.shadowRoot!.querySelector('.levels')).not.to.equal(null)
    expect(errors).to.deep.equal([])
    expect(failed).to.deep.equal([])
    expect(paths.filter((path) => /notes|custom-fields|summary|events/.test(path))).to.deep.equal([])
    client.close()
  })

  it('is asked for each thing that it does have', async () => {
    const { client, paths } = platform(['custom_fields', 'events'])
    const panel = await fixture<HTMLElement>(
      html`<customer-panel phone="0987654321" .client=${client}></customer-panel>`,
    )
    await waitUntil(() => text(panel).includes('Ghi chú khách hàng') && !text(panel).includes('Custom field'))
    await waitUntil(() => paths.some((path) => path.endsWith('/notes')))
    expect(paths.some((path) => path.includes('custom-fields'))).to.equal(false)
    const table = await fixture<HTMLElement>(
      html`<boom-customer-table .client=${client}></boom-customer-table>`,
    )
    await waitUntil(() => /% *hoàn|hoàn/.test(table.shadowRoot!.querySelector('.returns')?.textContent ?? ''))
    client.close()
  })

  it('whose session names no features is asked for all, as before there was a choice', async () => {
    const { client, paths } = platform([], false)
    const panel = await fixture<HTMLElement>(
      html`<customer-panel phone="0987654321" .client=${client}></customer-panel>`,
    )
    await waitUntil(
      () => paths.some((path) => path.endsWith('/notes')) && paths.includes('GET /v1/custom-fields'),
    )
    expect(text(panel)).to.include('Ghi chú khách hàng').and.to.include('Custom field')
    client.close()
  })

  it('that has no events is asked for them once, where its session did not say so', async () => {
    const { client, paths, failed } = platform(['events'], false)
    const states: string[] = []
    client.events.onState((state) => states.push(state))
    const end = client.events.subscribe(() => {})
    await waitUntil(() => states.includes('refused'))
    expect(paths.filter((path) => path.endsWith('/events'))).to.have.length(1)
    expect(failed).to.deep.equal(['/v1/events 501'])
    end()
    client.close()
  })
})

import type { Report } from '@boom-risk/client/contract'
import { describe, expect, it } from 'vitest'
import { Drafts } from '../../src/base/drafts.ts'
import type { ReportHost } from '../../src/ui/reports/host.ts'
import { ReportForm } from '../../src/report-dialog/report-form.ts'

function dialog() {
  const sent: { customerId: string; content: string }[] = []
  const drafts = new Drafts<string>()
  const host = {
    subject: { customerId: 'c1', phone: null, name: 'Lan' },
    drafts,
    requestUpdate() {},
    failed() {},
    resources: async () => ({
      reports: {
        create: async (customerId: string, content: string) => {
          sent.push({ customerId, content })
          return {} as Report
        },
      },
    }),
  }
  return { host, sent, form: new ReportForm(host as unknown as ReportHost, () => {}) }
}

describe('S0-16 a report', () => {
  it('is of whom it was written about, though the dialog is about another one by the time it is checked', async () => {
    const { host, sent, form } = dialog()
    form.edit('Khách hẹn nhiều lần rồi trả hàng về kho')
    const sending = form.send()
    host.subject = { customerId: 'c2', phone: null, name: 'Mai' }
    await sending
    expect(sent).toEqual([{ customerId: 'c1', content: 'Khách hẹn nhiều lần rồi trả hàng về kho' }])
    expect([host.drafts.get('report c1'), host.drafts.get('report c2')]).toEqual([undefined, undefined])
  })

  it('goes to nobody who signed in while it is checked', async () => {
    const { host, sent, form } = dialog()
    const { drafts } = host
    form.edit('Khách hẹn nhiều lần rồi trả hàng về kho')
    const sending = form.send()
    host.drafts = new Drafts<string>()
    await sending
    expect(sent.map(({ content }) => content)).not.toContain('')
    expect(host.drafts.isDirty).toBe(false)
    expect(drafts.get('report c1')).toBe(undefined)
  })
})

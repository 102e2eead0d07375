import { expect } from '@open-wc/testing'
import { mountShown } from './panel-driver.ts'

describe('<customer-panel>: its widths and heights', () => {
  for (const width of [258, 420])
    it(`X-11 at ${width} px nothing is wider than the panel`, async () => {
      const panel = await mountShown({ width, attributes: { psid: '6543210987654321' } })
      await panel.press('Chỉnh sửa thông tin khách hàng')
      await panel.press('Thêm')
      const { right } = panel.element.getBoundingClientRect()
      const wide = panel
        .all('.panel *')
        .filter(
          (part) =>
            part.getBoundingClientRect().right > right + 0.5 &&
            !part.closest('[popover], dialog, .visually-hidden'),
        )
      expect(wide.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([])
    })

  it('every control is at least 24 px high', async () => {
    const panel = await mountShown()
    const small = panel
      .all('button, select, .help, input:not([type=checkbox], [type=radio])')
      .filter((part) => part.getBoundingClientRect().height > 0 && part.getBoundingClientRect().height < 23.5)
    expect(small.map((part) => part.outerHTML.slice(0, 80))).to.deep.equal([])
  })
})

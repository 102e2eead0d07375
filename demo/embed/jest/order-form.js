import '@boom-risk/elements/risk-badge/define'

/** An order form as the shop has it: what the badge advises stands below the field. */
export function orderForm() {
  const form = document.createElement('form')
  form.innerHTML = `<label>Số điện thoại <input id="phone" type="tel"></label>
    <risk-badge for="phone"></risk-badge>
    <p id="advice"></p>`
  form.addEventListener('boom-risk-change', ({ detail }) => {
    form.querySelector('#advice').textContent = detail.level === 'high' ? 'Xin đặt cọc trước khi giao' : ''
  })
  return form
}

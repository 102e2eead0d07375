import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import '@boom-risk/elements/preact'
import { render } from 'preact'
import { useState } from 'preact/hooks'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

function Order() {
  const [phone, setPhone] = useState('')
  const [isOpen, setOpen] = useState(true)
  const [heard, setHeard] = useState<string>('')
  return (
    <>
      {isOpen && (
        <form>
          <label>
            Số điện thoại
            <input
              id="phone"
              type="tel"
              value={phone}
              onInput={(event) => setPhone(event.currentTarget.value)}
            />
          </label>
          <risk-badge
            for="phone"
            block-on="high"
            onboom-risk-change={({ detail }) => setHeard(detail.level ?? '')}
          />
          <customer-suggestions for="phone" />
        </form>
      )}
      <button id="call" type="button" onClick={() => setPhone('0987654321')}>
        Cuộc gọi đến
      </button>
      <button id="new" type="button" onClick={() => setPhone('')}>
        Đơn mới
      </button>
      <button id="toggle" type="button" onClick={() => setOpen(!isOpen)}>
        Đóng mở
      </button>
      <output id="heard">{heard}</output>
      <customer-panel phone={phone || undefined} />
    </>
  )
}

render(<Order />, document.querySelector('#app')!)

'use client'

import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import '@boom-risk/elements/react'
import { useActionState, useState } from 'react'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

/** A controlled field beside the badge, as a POS has it; its action resets the form, as those of React 19 do. */
export function Order() {
  const [phone, setPhone] = useState('')
  const [isOpen, setOpen] = useState(true)
  const [heard, setHeard] = useState<string>('')
  const [sent, send] = useActionState(
    (count: number, data: FormData) => count + (data.get('risk') ? 1 : 0),
    0,
  )
  return (
    <>
      {isOpen && (
        <form action={send}>
          <label>
            Số điện thoại
            <input id="phone" type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
          </label>
          <risk-badge
            for="phone"
            name="risk"
            block-on="high"
            onboom-risk-change={({ detail }) => setHeard(detail.level ?? '')}
          />
          <customer-suggestions for="phone" />
          <button id="send">Gửi</button>
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
      <output id="sent">{sent}</output>
      <customer-panel phone={phone || undefined} />
    </>
  )
}

import '@boom-risk/elements/react'
import '@boom-risk/elements/risk-badge/define'
import { useState } from 'react'

export function Order() {
  const [phone, setPhone] = useState('')
  const [level, setLevel] = useState('')
  return (
    <form>
      <label>
        Số điện thoại
        <input id="phone" type="tel" value={phone} onChange={(event) => setPhone(event.target.value)} />
      </label>
      <risk-badge for="phone" onboom-risk-change={({ detail }) => setLevel(detail.level ?? '')} />
      {level === 'high' && <p role="alert">Xin đặt cọc trước khi giao</p>}
    </form>
  )
}

'use client'

import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import '@boom-risk/elements/react'
import { useState } from 'react'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

const ALL = ['orders', 'profile'] as const
const FEW = ['notes'] as const

/** What a template hands to an element, and hears of it, one of each kind. */
export function Parts() {
  const [isOther, setOther] = useState(false)
  const [shown, setShown] = useState('')
  return (
    <section id="parts">
      <button id="change" type="button" onClick={() => setOther(!isOther)}>
        Đổi
      </button>
      <risk-badge id="bare" />
      <risk-badge id="plain" phone="0987654321" blockOn={isOther ? 'medium' : 'high'} disabled={isOther} />
      <risk-provider id="around">
        <p id="inside">Trong</p>
      </risk-provider>
      <customer-panel
        id="rich"
        phone={isOther ? '0913100312' : '0987654321'}
        sections={isOther ? FEW : ALL}
        known={{ name: isOther ? 'Lan' : 'Hà' }}
        onboom-customer-show={({ detail }) => setShown(detail.customer?.name ?? '')}
      >
        {!isOther && (
          <p id="light" slot="header">
            Đầu trang
          </p>
        )}
      </customer-panel>
      <output id="shown">{shown}</output>
    </section>
  )
}

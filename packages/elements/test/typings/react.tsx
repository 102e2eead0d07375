// Compiled, never run: each line under `@ts-expect-error` is a slip that must not compile.
/** @jsxImportSource react */
import { createRef } from 'react'
import '../../src/typings/react.ts'
import { createRiskClient } from '@boom-risk/client'
import type { RiskBadge } from '../../src/risk-badge/index.ts'
import type { CustomerPanel } from '../../src/customer-panel/index.ts'

const client = createRiskClient({ baseUrl: '/risk', getToken: () => 'token' })
const badge = createRef<RiskBadge>()
const panel = createRef<CustomerPanel>()

export const right = (
  <risk-provider client={client}>
    <input id="phone" />
    <risk-badge
      ref={badge}
      for="phone"
      block-on="high"
      name="risk"
      className="beside"
      onboom-risk-change={(event) => event.detail.level satisfies string | null}
      onboom-error={({ detail }) => detail.error}
    />
    <risk-badge phone="0987654321" appearance="compact" size="small" disabled />
    <customer-suggestions
      for="phone"
      fill="name"
      onboom-customer-select={({ detail }) => detail.suggestion.name}
    />
    <customer-panel
      ref={panel}
      customerId="c1"
      sections={['profile', { id: 'loyalty', label: 'Loyalty' }]}
      known={{ name: 'Trần Văn An' }}
      onboom-order-open={({ detail }) => detail.purpose satisfies 'view' | 'cancel'}
    >
      <p slot="header">Shop</p>
    </customer-panel>
    <boom-customer-table
      view={{ status: 'active' }}
      onboom-view-change={({ detail }) => detail.query.length}
    />
  </risk-provider>
)

export const wrong = [
  // @ts-expect-error -- a level that there is not
  <risk-badge key="1" block-on="extreme" />,
  // @ts-expect-error -- the same as a property
  <risk-badge key="2" blockOn="extreme" />,
  // @ts-expect-error -- a number is no phone number: its leading 0 would be lost
  <risk-badge key="3" phone={987654321} />,
  // @ts-expect-error -- a size that there is not
  <risk-badge key="4" size="huge" />,
  // @ts-expect-error -- no property of a badge
  <risk-badge key="5" customerId="c1" />,
  // @ts-expect-error -- the detail has no such field
  <risk-badge key="6" onboom-risk-change={({ detail }) => detail.lvl} />,
  // @ts-expect-error -- a listener is a function
  <risk-badge key="7" onboom-risk-change="alert" />,
  // @ts-expect-error -- another element's ref
  <risk-badge key="8" ref={panel} />,
  // @ts-expect-error -- an address is no client
  <risk-provider key="9" client="https://risk.example.com" />,
  // @ts-expect-error -- a section of the host needs a label
  <customer-panel key="10" sections={[{ id: 'loyalty' }]} />,
  // @ts-expect-error -- no section has that name
  <customer-panel key="11" sections={['invoices']} />,
  // @ts-expect-error -- nothing else can be filled in
  <customer-suggestions key="12" fill="address" />,
  // @ts-expect-error -- a status that there is not
  <boom-customer-table key="13" view={{ status: 'asleep' }} />,
  // @ts-expect-error -- no element has that name
  <risk-bage key="14" />,
]

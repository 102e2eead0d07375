// Compiled, never run: each line under `@ts-expect-error` is a slip that must not compile.
/** @jsxImportSource preact */
import { createRef } from 'preact'
import '../../src/typings/preact.ts'
import type { RiskBadge } from '../../src/risk-badge/index.ts'

const badge = createRef<RiskBadge>()

export const right = (
  <div>
    <risk-badge
      ref={badge}
      for="phone"
      block-on="high"
      class="beside"
      onboom-risk-change={(event) => event.detail.hold satisfies string}
    />
    <customer-panel customer-id="c1" onboom-reply-insert={({ detail }) => detail.text.length} />
  </div>
)

export const wrong = [
  // @ts-expect-error -- a level that there is not
  <risk-badge key="1" blockOn="extreme" />,
  // @ts-expect-error -- a number is no phone number
  <risk-badge key="2" phone={987654321} />,
  // @ts-expect-error -- the detail has no such field
  <customer-panel key="3" onboom-reply-insert={({ detail }) => detail.message} />,
  // @ts-expect-error -- no property of a panel
  <customer-panel key="4" blockOn="high" />,
  // @ts-expect-error -- carriers are a list
  <boom-customer-table key="5" carriers="GHN" />,
]

import '@boom-risk/elements/react'
import { Order } from './order'

/** A server component: the tag stands in the page before any script runs. */
export default function Page() {
  return (
    <main>
      <Order />
      <risk-badge id="rendered" phone="0987654321" />
    </main>
  )
}

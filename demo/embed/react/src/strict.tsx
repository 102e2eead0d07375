import { createRiskClient, type RiskClient } from '@boom-risk/client'
import '@boom-risk/elements/define'
import '@boom-risk/elements/react'
import type { RiskBadge, RiskBadgeEventMap } from '@boom-risk/elements/risk-badge'
import { StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

let made = 0

/** A client that lives as long as the component: StrictMode makes one, gives it back, and makes another. */
function useClient(ask: typeof fetch): RiskClient | undefined {
  const [client, setClient] = useState<RiskClient>()
  useEffect(() => {
    const mine = createRiskClient({ baseUrl: '__API__', getToken: () => '__TOKEN__', fetch: ask })
    made++
    setClient(mine)
    return () => {
      setClient(undefined)
      mine.close()
    }
  }, [ask])
  return client
}

const asked: string[] = []
/** Counts, so that what is asked twice is seen. */
const countingFetch: typeof fetch = (input, init) => {
  if (input instanceof Request) asked.push(new URL(input.url).pathname)
  return fetch(input, init)
}

function Judged({ onHeard }: { readonly onHeard: () => void }) {
  const badge = useRef<RiskBadge>(null)
  const client = useClient(countingFetch)
  useEffect(() => {
    const { current } = badge
    const hear = ({ detail }: RiskBadgeEventMap['boom-risk-change']) => detail.level && onHeard()
    current?.addEventListener('boom-risk-change', hear)
    return () => current?.removeEventListener('boom-risk-change', hear)
  }, [onHeard])
  return <risk-badge id="judged" ref={badge} client={client} phone="0987654321" />
}

let times = 0
const count = () => {
  times++
}

function Page() {
  const [key, setKey] = useState(0)
  const [told, setTold] = useState('')
  return (
    <>
      <Judged key={key} onHeard={count} />
      <button id="again" type="button" onClick={() => setKey(key + 1)}>
        Lại
      </button>
      <button
        id="tell"
        type="button"
        onClick={() => setTold(`${made} made, ${times} heard, ${asked.join(' ')}`)}
      >
        Đếm
      </button>
      <output id="told">{told}</output>
    </>
  )
}

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
)

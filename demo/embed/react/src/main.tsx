import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Order } from './order.tsx'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <Order />
  </StrictMode>,
)

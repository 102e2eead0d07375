import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Parts } from './parts.tsx'

createRoot(document.querySelector('#more')!).render(
  <StrictMode>
    <Parts />
  </StrictMode>,
)

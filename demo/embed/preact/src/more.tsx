import { render } from 'preact'
import { Parts } from './parts.tsx'

render(<Parts />, document.querySelector('#more')!)

import { FaultChange } from '../faults.ts'
import { controlRoute } from './route.ts'

const path = '/__mock/faults'

/** How the server misbehaves. */
export const faultRoutes = [
  controlRoute({ method: 'GET', path }, ({ faults }) => faults.current),
  controlRoute({ method: 'PUT', path, request: FaultChange }, ({ faults, body }) => faults.change(body)),
]

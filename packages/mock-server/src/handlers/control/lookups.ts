import { maskPhone } from '@boom-risk/client/rules'
import { toTimestamp } from '../../domain/clock.ts'
import { nationalDigits } from '../../domain/lists/words.ts'
import { wireEmployee } from '../wire/employee.ts'
import { controlRoute } from './route.ts'

/** Who asked about which numbers while seeing them masked (`D-20`), the newest first; the numbers stay masked here as well. */
export const lookupRoutes = [
  controlRoute({ method: 'GET', path: '/__mock/lookups' }, ({ domain: { store } }) => ({
    items: [...store.lookups.values()]
      .map(({ id, at, employeeId, phone }) => ({
        id,
        at: toTimestamp(at),
        employee: wireEmployee(store, employeeId),
        phone: maskPhone(nationalDigits(phone)),
      }))
      .toReversed(),
  })),
]

import type { EmployeeRef } from '@boom-risk/client/contract'
import type { Store } from '../../domain/store/store.ts'

export function wireEmployee(store: Store, id: string): EmployeeRef | null {
  const employee = store.employees.get(id)
  return employee ? { id: employee.id, name: employee.name } : null
}

export type { Check } from './check.ts'
export { CHECKS } from './checks/index.ts'
export {
  type CheckResult,
  type ConformanceOptions,
  type ConformanceReport,
  type Outcome,
  runConformance,
} from './run.ts'

// Puts the package's version into what was built into packages/elements/dist.
import { stampDist } from './version.mjs'

stampDist()

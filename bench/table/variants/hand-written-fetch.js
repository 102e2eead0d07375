import { bareFetch } from './bare-fetch.js'
import { served } from './served.js'

// The same table without a client under it.
served.api = bareFetch

export { create } from './hand-written.js'

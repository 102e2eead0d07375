import '@lit-labs/ssr-client/lit-element-hydrate-support.js'
import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

import { configure } from '@boom-risk/elements/runtime'
import '@boom-risk/elements/risk-badge/define'
import '@boom-risk/elements/customer-suggestions/define'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

// After ours: a component may be defined later than what stands in its field.
const { initialize } = await import('@ionic/core/components')
const { defineCustomElement } = await import('@ionic/core/components/ion-input.js')
initialize()
defineCustomElement()
await Promise.all([
  import('@shoelace-style/shoelace/dist/components/input/input.js'),
  import('@awesome.me/webawesome/dist/components/input/input.js'),
  import('@material/web/textfield/outlined-text-field.js'),
  import('@vaadin/text-field'),
  import('@spectrum-web-components/textfield/sp-textfield.js'),
  import('@ui5/webcomponents/dist/Input.js'),
])

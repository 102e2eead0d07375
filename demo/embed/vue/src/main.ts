import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import '@boom-risk/elements/vue'
import { createApp } from 'vue'
import Order from './Order.vue'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

createApp(Order).mount('#app')

import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import '@boom-risk/elements/svelte'
import { mount } from 'svelte'
import Order from './Order.svelte'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

mount(Order, { target: document.querySelector('#app')! })

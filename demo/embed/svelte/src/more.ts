import { mount } from 'svelte'
import Parts from './Parts.svelte'

mount(Parts, { target: document.querySelector('#more')! })

import { createApp } from 'vue'
import Parts from './Parts.vue'

createApp(Parts).mount('#more')

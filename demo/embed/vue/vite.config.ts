import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

const OURS = /^(?:risk|boom|customer)-/

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => OURS.test(tag) } } })],
})

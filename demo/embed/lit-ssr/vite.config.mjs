import { defineConfig } from 'vite'

export default defineConfig({
  build: { lib: { entry: 'client.js', formats: ['es'], fileName: () => 'client.js' } },
})

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  base: './',
  build: { rolldownOptions: { input: mode === 'development' ? 'strict.html' : 'index.html' } },
}))

import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { Layout } from './layout.ts'
import { LiveExample } from './live-example.ts'
import { ThemePlayground } from './theme-playground.ts'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout,
  enhanceApp({ app }) {
    app.component('LiveExample', LiveExample)
    app.component('ThemePlayground', ThemePlayground)
  },
} satisfies Theme

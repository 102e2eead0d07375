import { useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import { defineComponent, h, onMounted, watch } from 'vue'

/** The theme's own, whose start page names no main part. */
export const Layout = defineComponent({
  setup() {
    const { frontmatter } = useData()
    const name = (): void => {
      const content = document.querySelector('#VPContent')
      if (frontmatter.value['layout'] === 'home') content?.setAttribute('role', 'main')
      else content?.removeAttribute('role')
    }
    onMounted(() => watch(frontmatter, name, { immediate: true, flush: 'post' }))
    return () => h(DefaultTheme.Layout)
  },
})

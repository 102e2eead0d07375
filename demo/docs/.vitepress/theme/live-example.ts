import { defineComponent, h, ref, shallowRef, type VNode } from 'vue'
import { EXAMPLES } from './examples.ts'
import { liveApi, type LiveApi } from './live-api.ts'
import { useWords } from './live-words.ts'
import { whenNear } from './near.ts'

/** An element at work, with the mock server in the page behind it. */
export const LiveExample = defineComponent({
  props: { tag: { type: String, required: true } },
  setup({ tag }) {
    const { say, language } = useWords()
    const root = ref<HTMLElement>()
    const api = shallowRef<LiveApi>()
    const isFailed = ref(false)
    const load = (): void => {
      isFailed.value = false
      liveApi().then(
        (loaded) => (api.value = loaded),
        () => (isFailed.value = true),
      )
    }
    whenNear(root, load)
    const Example = EXAMPLES[tag]
    const content = (): VNode => {
      if (api.value && Example) return h(Example, { api: api.value, key: tag })
      if (!isFailed.value) return h('p', { class: 'live-state' }, say('loading'))
      return h('p', { class: 'live-state', role: 'alert' }, [
        `${say('failed')} `,
        h('button', { type: 'button', class: 'live-button', onClick: load }, say('retry')),
      ])
    }
    return () =>
      h(
        'section',
        {
          ref: root,
          class: ['live', 'vp-raw', `live-${tag}`],
          'aria-label': `${say('example')}: ${tag}`,
          lang: language.value,
        },
        [h('div', { class: 'live-stage' }, [content()]), h('p', { class: 'live-about' }, say('about'))],
      )
  },
})

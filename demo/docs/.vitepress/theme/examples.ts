import { type Component, defineComponent, h, type PropType, ref, type VNode } from 'vue'
import type { LiveApi } from './live-api.ts'
import { useWords } from './live-words.ts'

const props = { api: { type: Object as PropType<LiveApi>, required: true } } as const

/** Numbers to try, as buttons. */
function samples(api: LiveApi, language: 'vi' | 'en', label: string, take: (typed: string) => void): VNode {
  return h('div', { class: 'live-samples', role: 'group', 'aria-label': label }, [
    api.samples.map(({ typed, about }) =>
      h(
        'button',
        { type: 'button', class: 'live-button', title: about[language], onClick: () => take(typed) },
        typed,
      ),
    ),
  ])
}

const served = (api: LiveApi, content: VNode[]): VNode =>
  h('risk-provider', { '.client': api.client }, content)

const badge = defineComponent({
  props,
  setup({ api }) {
    const { language, say } = useWords()
    const phone = ref(api.first)
    const heard = ref('')
    const hear = ({
      detail,
    }: CustomEvent<{ level: string | null; suggestedAction: string | null }>): void => {
      heard.value = JSON.stringify({ level: detail.level, suggestedAction: detail.suggestedAction })
    }
    return () =>
      served(api, [
        h('label', { class: 'live-field' }, [
          `${say('phone')} `,
          h('input', {
            id: 'live-phone',
            type: 'tel',
            autocomplete: 'off',
            value: phone.value,
            onInput: ({ target }: Event) => {
              if (target instanceof HTMLInputElement) phone.value = target.value
            },
          }),
        ]),
        h('risk-badge', { for: 'live-phone', 'onBoom-risk-change': hear }),
        samples(api, language.value, say('samples'), (typed) => (phone.value = typed)),
        h('p', { class: 'live-heard' }, [`${say('heard')}: `, h('code', `boom-risk-change ${heard.value}`)]),
      ])
  },
})

const suggestions = defineComponent({
  props,
  setup({ api }) {
    const { say } = useWords()
    const heard = ref('')
    return () =>
      served(api, [
        h('label', { class: 'live-field' }, [
          `${say('phone')} `,
          h('input', {
            id: 'live-suggested',
            type: 'search',
            autocomplete: 'off',
            placeholder: say('typeName'),
          }),
        ]),
        h('customer-suggestions', {
          for: 'live-suggested',
          'onBoom-customer-select': ({ detail }: CustomEvent<{ suggestion: { customerId: string } }>) => {
            heard.value = detail.suggestion.customerId
          },
        }),
        h('p', { class: 'live-heard' }, [
          `${say('heard')}: `,
          h('code', `boom-customer-select ${heard.value}`),
        ]),
      ])
  },
})

const table = defineComponent({
  props,
  setup:
    ({ api }) =>
    () =>
      served(api, [h('boom-customer-table', { '.storage': null })]),
})

const WIDTHS = { least: 258, most: 460, first: 340 } as const

const panel = defineComponent({
  props,
  setup({ api }) {
    const { language, say } = useWords()
    const width = ref<number>(WIDTHS.first)
    const phone = ref(api.first)
    return () =>
      served(api, [
        samples(api, language.value, say('samples'), (typed) => (phone.value = typed)),
        h('label', { class: 'live-field' }, [
          `${say('width')} `,
          h('input', {
            type: 'range',
            min: WIDTHS.least,
            max: WIDTHS.most,
            value: width.value,
            onInput: ({ target }: Event) => {
              if (target instanceof HTMLInputElement) width.value = target.valueAsNumber
            },
          }),
          ` ${width.value} px`,
        ]),
        h('customer-panel', {
          '.phone': phone.value,
          '.storage': null,
          style: { inlineSize: `${width.value}px` },
        }),
      ])
  },
})

const provider = defineComponent({
  props,
  setup({ api }) {
    const { say } = useWords()
    const phone = api.first
    return () =>
      [api.client, api.otherClient].map((client, at) =>
        h('risk-provider', { '.client': client }, [
          h('p', { class: 'live-heard' }, `${say('shop')} ${at + 1}`),
          h('risk-badge', { '.phone': phone }),
        ]),
      )
  },
})

/** What is shown of each element. */
export const EXAMPLES: Readonly<Record<string, Component>> = {
  'risk-badge': badge,
  'customer-suggestions': suggestions,
  'boom-customer-table': table,
  'customer-panel': panel,
  'risk-provider': provider,
}

import { useData } from 'vitepress'
import { defineComponent, h, ref, shallowRef, type VNode } from 'vue'
import { liveApi, type LiveApi } from './live-api.ts'
import { useWords } from './live-words.ts'
import { whenNear } from './near.ts'
import {
  type Colour,
  COLOURS,
  contrastOf,
  type Size,
  SIZE_NAMES,
  SIZES,
  themeCss,
  type ThemeName,
  THEMES,
  THEME_NAMES,
  type ThemeValues,
} from './themes.ts'

const SCHEMES = ['light', 'dark'] as const

/** Below this, text is hard to read (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5

/** Text, and whether it can be read on the surface. */
const READ: ReadonlySet<Colour> = new Set(['color-text', 'color-text-muted', 'color-accent'])

/** Tokens to play with, elements that follow, and the CSS of it. */
export const ThemePlayground = defineComponent({
  setup() {
    const { say, language } = useWords()
    const { isDark } = useData()
    const root = ref<HTMLElement>()
    const api = shallowRef<LiveApi>()
    const preset = ref<ThemeName>('standard')
    const values = shallowRef<ThemeValues>(THEMES.standard.values)
    const isCopied = ref(false)
    const isFailed = ref(false)
    whenNear(root, () =>
      liveApi().then(
        (loaded) => (api.value = loaded),
        () => (isFailed.value = true),
      ),
    )

    const change = (next: ThemeValues): void => {
      values.value = next
      isCopied.value = false
    }
    const choose = (name: ThemeName): void => {
      preset.value = name
      change(THEMES[name].values)
    }
    const colour = (name: Colour, at: 0 | 1, value: string): void => {
      const [light, dark] = values.value.colours[name]
      const pair = at === 0 ? ([value, dark] as const) : ([light, value] as const)
      change({ ...values.value, colours: { ...values.value.colours, [name]: pair } })
    }
    const size = (name: Size, value: number): void =>
      change({ ...values.value, sizes: { ...values.value.sizes, [name]: value } })
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(themeCss(values.value))
      isCopied.value = true
    }

    const contrast = (name: Colour, at: 0 | 1): VNode | null => {
      if (!READ.has(name)) return null
      const ratio = contrastOf(values.value.colours[name][at], values.value.colours['color-surface'][at])
      const words = `${ratio.toFixed(1)} : 1 ${say('contrast')}`
      return h(
        'span',
        { class: ['live-contrast', ratio < LEAST_CONTRAST && 'live-too-low'] },
        ratio < LEAST_CONTRAST ? `${words}: ${say('tooLow')}` : words,
      )
    }
    const colourRow = (name: Colour): VNode =>
      h('div', { class: 'live-row' }, [
        h('code', `--boom-${name}`),
        SCHEMES.map((scheme, index) => {
          const at = index === 0 ? 0 : 1
          return h('label', { class: 'live-colour' }, [
            h('input', {
              type: 'color',
              value: values.value.colours[name][at],
              'aria-label': `--boom-${name} ${scheme}`,
              onInput: ({ target }: Event) => {
                if (target instanceof HTMLInputElement) colour(name, at, target.value)
              },
            }),
            h('span', scheme),
            contrast(name, at),
          ])
        }),
      ])
    const sizeRow = (name: Size): VNode =>
      h('label', { class: 'live-row' }, [
        h('code', `--boom-${name}`),
        h('input', {
          type: 'range',
          min: SIZES[name][0],
          max: SIZES[name][1],
          value: values.value.sizes[name],
          onInput: ({ target }: Event) => {
            if (target instanceof HTMLInputElement) size(name, target.valueAsNumber)
          },
        }),
        h('span', `${values.value.sizes[name]} px`),
      ])
    const preview = (scheme: (typeof SCHEMES)[number]): VNode => {
      const { colours, sizes } = values.value
      const at = scheme === 'light' ? 0 : 1
      const tokens = Object.fromEntries([
        ...COLOURS.map((name) => [`--boom-${name}`, colours[name][at]]),
        ...SIZE_NAMES.map((name) => [`--boom-${name}`, `${sizes[name]}px`]),
      ])
      const content = api.value
        ? h('risk-provider', { '.client': api.value.client }, [
            api.value.levels.map((phone) => h('risk-badge', { '.phone': phone, appearance: 'full' })),
            // Once: two of them are parts of a page of one name.
            isDark.value === (scheme === 'dark')
              ? h('customer-panel', { '.phone': api.value.first, '.storage': null })
              : null,
          ])
        : h('p', { class: 'live-state' }, say(isFailed.value ? 'failed' : 'loading'))
      return h(
        'div',
        {
          class: 'live-preview',
          style: { ...tokens, colorScheme: scheme, background: colours['color-surface'][at] },
        },
        [content],
      )
    }

    return () =>
      h('section', { ref: root, class: 'live vp-raw', 'aria-label': say('preview'), lang: language.value }, [
        h('div', { class: 'live-samples', role: 'group', 'aria-label': say('preset') }, [
          THEME_NAMES.map((name) =>
            h(
              'button',
              {
                type: 'button',
                class: 'live-button',
                'aria-pressed': preset.value === name,
                onClick: () => choose(name),
              },
              THEMES[name].title[language.value],
            ),
          ),
        ]),
        h('div', { class: 'live-previews' }, SCHEMES.map(preview)),
        h('fieldset', { class: 'live-fields' }, [h('legend', say('colours')), COLOURS.map(colourRow)]),
        h('fieldset', { class: 'live-fields' }, [h('legend', say('sizes')), SIZE_NAMES.map(sizeRow)]),
        h('div', { class: 'live-css' }, [
          h('p', [
            say('css'),
            ' ',
            h(
              'button',
              { type: 'button', class: 'live-button', onClick: copy },
              say(isCopied.value ? 'copied' : 'copy'),
            ),
          ]),
          h('pre', { tabindex: 0 }, [h('code', themeCss(values.value))]),
        ]),
      ])
  },
})

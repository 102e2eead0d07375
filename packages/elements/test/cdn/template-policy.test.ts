import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { POLICY_NAME, type TemplatePolicy, templatePolicy } from '../../src/cdn/template-policy.ts'

/** A page that makes each policy once, as browsers do without 'allow-duplicates'. */
function strictPage() {
  const made: string[] = []
  return {
    made,
    trustedTypes: {
      createPolicy(name: string, rules: TemplatePolicy): TemplatePolicy {
        if (made.includes(name)) throw new TypeError(`Policy with name "${name}" already exists.`)
        made.push(name)
        return rules
      },
    },
  }
}

describe('the policy for templates', () => {
  test('is made once a page, and shared by every copy', () => {
    const page = strictPage()
    const first = templatePolicy(page)
    expect(first).toBeDefined()
    expect(templatePolicy(page)).toBe(first)
    expect(page.made).toEqual([POLICY_NAME])
  })

  test('cannot be replaced on the page', () => {
    const page = strictPage()
    const first = templatePolicy(page)
    const key = Object.getOwnPropertySymbols(page)[0] ?? expect.unreachable('nothing was kept')
    expect(Reflect.set(page, key, { createHTML: () => '<b>mine</b>' })).toBe(false)
    expect(templatePolicy(page)).toBe(first)
  })

  test('is left out where there are no Trusted Types, and where the host does not name it', () => {
    expect(templatePolicy({})).toBeUndefined()
    const refusing = {
      trustedTypes: {
        createPolicy(): never {
          throw new TypeError('Policy "boom-risk" disallowed.')
        },
      },
    }
    expect(templatePolicy(refusing)).toBeUndefined()
  })

  test.each([
    '<p class="note">Nguy cơ cao</p>',
    '<?lit$123$>',
    '<a part="link" href$lit$="lit$123$" rel="noopener">lit$123$</a>',
    '<button type="button" @click$lit$="lit$123$" ?disabled$lit$="lit$123$">Thử lại</button>',
    '<img alt="" src$lit$="lit$123$" loading="lazy">',
    '<time datetime$lit$="lit$123$"></time><svg viewBox="0 0 16 16"><path d="M1 1h2"/></svg>',
    '<div data-row="3" aria-label="Hàng 3"></div>',
  ])('takes what templates are made of: %s', (markup) => {
    expect(templatePolicy(strictPage())?.createHTML(markup)).toBe(markup)
  })

  test.each([
    '<script>alert(1)</script>',
    '<SCRIPT src=x>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<p title="a"onclick="alert(1)">',
    '<a href="java&Tab;script:alert(1)">x</a>',
    '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
    '<svg><animate attributeName=href to=javascript:alert(1)>',
    '<svg><set attributeName=href to=javascript:alert(1)>',
    '<iframe srcdoc="<b>x</b>"></iframe>',
    '<form action="https://example.com"><button formaction=x>',
    '<object data=x></object>',
    '<embed src=x>',
    '<base href=//example.com>',
    '<meta http-equiv=refresh content=0>',
    '<link rel=stylesheet href=x>',
    '<style>*{}</style>',
    '<p style="position:fixed">',
    '<video\nonplay\n=\nalert(1)>',
  ])('refuses what could run or lead away: %s', (markup) => {
    expect(() => templatePolicy(strictPage())?.createHTML(markup)).toThrow(TypeError)
  })

  test('no template of an element has an address, a handler or a style that is not bound', () => {
    const fixed = /\s(?:on\w+|href|src\w*|action|formaction|data|code|ping|background|style)="(?!\$\{)/
    const source = new URL('../../src/', import.meta.url)
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const templates = files.map((name) => [name, readFileSync(new URL(name, source), 'utf8')] as const)
    expect(templates.filter(([, text]) => text.includes('html`')).length).toBeGreaterThan(50)
    expect(templates.filter(([, text]) => fixed.test(text)).map(([name]) => name)).toEqual([])
  })
})

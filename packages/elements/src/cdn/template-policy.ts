/**
 * The Trusted Types policy of the files for a script tag: what a host names in `trusted-types`. Lit's own name would clash with the host's
 * Lit, and a policy can be made once.
 */
export const POLICY_NAME = 'boom-risk'

/** Turns the markup of our templates into what a page with Trusted Types takes. */
export interface TemplatePolicy {
  createHTML(markup: string): unknown
}

interface Page {
  readonly trustedTypes?: { createPolicy(name: string, rules: TemplatePolicy): TemplatePolicy }
  readonly [KEY]?: TemplatePolicy
}

/** Where the first copy of the SDK leaves the policy for others, whatever version they are of. */
const KEY = Symbol.for('boom-risk.template-policy')

/**
 * Markup that could run something, or lead somewhere. Others on the page can reach the policy too, and no template of ours has any of it: what a
 * template binds to such an attribute is set later, and its name ends in `$lit$` until then.
 */
const LIVE =
  /<[/\s]*(?:script|i?frame|frameset|object|embed|applet|base|link|meta|style|portal|animate\w*|set)\b|[\s"'/:](?:on\w*|href|src\w*|action|formaction|data|code|ping|background|style|http-equiv)\s*=/i

const RULES: TemplatePolicy = {
  createHTML(markup) {
    if (LIVE.test(markup)) throw new TypeError('boom-risk: this is no markup of an element of ours')
    return markup
  },
}

/** The page's policy, made by whichever copy of the SDK came first; `undefined` where there are no Trusted Types, or the host does not name it. */
export function templatePolicy(
  page: Page = globalThis as typeof globalThis & Page,
): TemplatePolicy | undefined {
  if (!page.trustedTypes) return undefined
  if (!page[KEY]) {
    try {
      const value = page.trustedTypes.createPolicy(POLICY_NAME, RULES)
      Object.defineProperty(page, KEY, { value })
    } catch {
      // Not named by the host: its browser says so, and a default policy of the host may still take the markup.
    }
  }
  return page[KEY]
}

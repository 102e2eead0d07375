// Lit makes a Trusted Types policy of its own name when it loads, which a page can have once: a host's Lit and ours would shut each other out.
// In the files for a script tag Lit takes ours (packages/elements/src/cdn/template-policy.ts).

const OF_LIT = /(\w+)\?\1\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\):void 0/

export function ownTemplatePolicy(module) {
  return {
    name: 'own-template-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]lit-html\.js$/.test(id)) return undefined
      if (!OF_LIT.test(code))
        throw new Error(
          'lit-html makes its Trusted Types policy in another way now: teach scripts/cdn/template-policy.mjs',
        )
      return {
        code: `import { templatePolicy } from ${JSON.stringify(module)};${code.replace(OF_LIT, 'templatePolicy()')}`,
        map: null,
      }
    },
  }
}

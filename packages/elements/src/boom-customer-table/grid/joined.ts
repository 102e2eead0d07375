import { html, type TemplateResult } from 'lit'

type Strings = TemplateResult['strings']

const known = new Map<string, Strings>()

/**
 * Several templates as one: the cells of a row are copied, and the places in them found, once instead of a dozen times,
 * with no markers between them. `key` stands for the templates: whoever gives it again must give the same ones.
 * Line breaks next to a tag are left out: browsers would keep them, and cells lay them out as nothing.
 */
export function joined(key: string, parts: readonly TemplateResult[]): TemplateResult {
  let strings = known.get(key)
  if (!strings) known.set(key, (strings = stringsOf(parts)))
  return { ...html``, strings, values: parts.flatMap(({ values }) => values) }
}

function stringsOf(parts: readonly TemplateResult[]): Strings {
  const joined: string[] = ['']
  for (const { strings } of parts) {
    joined.push(`${joined.pop()}${strings[0]}`, ...strings.slice(1))
  }
  const tight = joined.map((string) =>
    string.replaceAll(/\s+/g, (space, at: number) => {
      const isBesideTag = string[at - 1] === '>' || string[at + space.length] === '<'
      return isBesideTag && space.includes('\n') ? '' : space
    }),
  )
  // By `raw` Lit tells strings of a template literal, as all of these are, from others.
  return Object.assign(tight, { raw: tight })
}

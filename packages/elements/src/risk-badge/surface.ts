import { html, nothing, type TemplateResult } from 'lit'
import type { BadgeFace } from './face.ts'

/**
 * The badge's visible surface: a button where there is something to open or to retry, else plain text. Texts are set
 * as properties and no white space stands between the tags: a page may hold a thousand of these.
 */
export function surface(
  { state, outline, title, detail, short }: BadgeFace,
  compact: boolean,
  onClick: (() => void) | false,
): TemplateResult {
  const words = compact ? short : title
  const tip = compact ? detail : nothing
  // oxfmt-ignore
  return onClick
    ? html`<button type="button" part="badge" class=${state} title=${tip} aria-haspopup="dialog" aria-expanded="false" @click=${onClick}
        ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${outline}></path></svg
        ><span part="title" .textContent=${words}></span
        ><span part="detail" .textContent=${detail}></span
      ></button>`
    : html`<div part="badge" class=${state} title=${tip}
        ><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${outline}></path></svg
        ><span part="title" .textContent=${words}></span
        ><span part="detail" .textContent=${detail}></span
      ></div>`
}

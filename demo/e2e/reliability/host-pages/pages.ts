/** What each page has: an order form with the badge and suggestions, the panel, the list. */
export const BODY = `<div class="host">
  <form><input id="phone" value="0987654321"><risk-badge for="phone" phone="0987654321" appearance="full" block-on="high"></risk-badge>
  <input id="name"><customer-suggestions for="name"></customer-suggestions></form>
  <customer-panel phone="0987654321"></customer-panel>
  <boom-customer-table></boom-customer-table>
</div>`

/** Styles that pages have, by where they are from. */
export const STYLES: Readonly<Record<string, string>> = {
  'a reset of everything (Tailwind)': `*,::before,::after{box-sizing:border-box;margin:0;padding:0;border:0 solid}
    html{line-height:1.5;-webkit-text-size-adjust:100%;tab-size:4}
    h1,h2,h3{font-size:inherit;font-weight:inherit} ol,ul,menu{list-style:none} table{border-collapse:collapse;border-color:inherit;text-indent:0}
    button,input,select,textarea{font:inherit;letter-spacing:inherit;color:inherit;border-radius:0;background-color:transparent} svg,img{display:block;max-width:100%}`,
  'what is handed down': `.host{text-align:center;text-indent:20px;text-transform:uppercase;letter-spacing:3px;word-spacing:6px;white-space:nowrap;font-style:italic;font-weight:700}`,
  'what everything is given': `*{letter-spacing:2px;word-spacing:5px;text-transform:uppercase;text-align:right}`,
  'text that keeps its lines': `.host{white-space:pre;text-align:justify}`,
}

/** Names that a page's own fields and pictures take away from its document. */
export const CLOBBERED = [
  'body',
  'documentElement',
  'activeElement',
  'baseURI',
  'defaultView',
  'fonts',
  'visibilityState',
  'hidden',
  'head',
  'adoptedStyleSheets',
  'compatMode',
  'fullscreenElement',
]

/** Paths of the browsers on this machine; `undefined` where there is none. */
export declare const found: {
  chromium: string | undefined
  firefox: string | undefined
  webkit: string | undefined
}

/** Paths of the browsers on this machine; `undefined` where there is none. */
export declare const found: {
  chromium: string | undefined
  firefox: string | undefined
  webkit: string | undefined
}

/** The Chromium that opens pages fastest here: without its window, where that is installed. */
export declare const headlessChromium: string | undefined

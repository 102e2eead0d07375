/** Paths of the browsers on this machine; `undefined` where there is none. */
export interface Browsers {
  readonly chromium: string | undefined
  readonly firefox: string | undefined
  readonly webkit: string | undefined
}

/** Looks for the browsers anew: some may have been installed meanwhile. */
export declare function findBrowsers(): Browsers

/** What was there when this module was loaded. */
export declare const found: Browsers

/** The Chromium that opens pages fastest here: without its window, where that is installed. */
export declare const headlessChromium: string | undefined

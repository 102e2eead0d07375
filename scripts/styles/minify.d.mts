import type { Plugin } from 'esbuild'

/** The same module with its style sheets minified. */
export declare function minifyStyles(code: string): string

/** Minifies the style sheets of the elements' source. */
export declare const minifiedStylesForEsbuild: Plugin

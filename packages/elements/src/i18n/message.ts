/** What the `{name}`s of a text stand for; numbers are written as the language does. */
export type MessageValues = Record<string, string | number>

/**
 * A text with `{name}` for a value (numbers are grouped by locale) and `{name|one|other}` for a word that depends
 * on a number; or a function, for languages with more forms.
 */
export type Message = string | ((values: MessageValues) => string)

/** Each message in both languages, side by side so that none can lack one. */
export type Catalog = Readonly<Record<string, readonly [vi: string, en: string]>>

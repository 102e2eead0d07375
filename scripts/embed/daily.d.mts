export interface Daily {
  /** What is wrong with the pages of an app. */
  readonly goThrough: (stack: string) => Promise<readonly string[]>
  readonly close: () => Promise<unknown>
}

export function openDaily(): Promise<Daily>

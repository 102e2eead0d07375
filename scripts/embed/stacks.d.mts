/** Apps of `demo/embed` that every day goes through. */
export const DAILY: Readonly<Record<string, { readonly builds?: boolean; readonly types?: boolean }>>

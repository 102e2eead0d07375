/** By which ways something may leave us unseen. */
export const PLACES = [
  'console',
  'error',
  'event',
  'channel',
  'address',
  'history state',
  'window name',
  'title',
  'timeline',
  'storage',
  'cookie',
  'database',
  'cache',
  'log hook',
  'attribute',
] as const
export type Place = (typeof PLACES)[number]

/** The canary in a text, if one is in it: however a number is grouped, and in any of its forms. */
export function found(text: string): 'phone' | 'token' | undefined {
  if (/dev-1-owner/.test(text)) return 'token'
  return /987[\s.\u00A0-]*654[\s.\u00A0-]*321/.test(text) ? 'phone' : undefined
}

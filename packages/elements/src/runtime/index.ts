export type { BoomClient, ClientLoader, ClientSource, RiskLookup } from './boom-client.ts'
export { CLIENT_CONTEXT, ContextProviderEvent, ContextRequestEvent } from './client-context.ts'
export { configure } from './configure.ts'
export type { Configuration, Prefixes, Texts, Tracking } from './configure.ts'

export { connectChatwoot, parseChatwootContext, type ChatwootOptions } from './chatwoot.ts'
export type { ChatPanel } from './connection.ts'
export type { ChatContact } from './contact.ts'
export { connectRocketChat, parseRocketChatEvent, type RocketChatOptions } from './rocket-chat.ts'

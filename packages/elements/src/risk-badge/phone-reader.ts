/** Reads what is more than one number in plain writing, and says why it refuses a text: a chunk of its own, since most people type no more. */
export { parsePhone } from '@boom-risk/client/rules'
export { phoneReaderMessages } from '../i18n/texts/phone-reader.ts'

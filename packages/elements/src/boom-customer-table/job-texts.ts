import { longJobMessages } from '../i18n/texts/long-job.ts'
import { translator } from '../i18n/translate.ts'

/** What can be done with an export or a bulk change that is under way. */
export const jobText = translator(longJobMessages)

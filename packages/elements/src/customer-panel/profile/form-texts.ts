import { isolatingTranslator } from '../../i18n/isolate.ts'
import { panelProfileMessages } from '../../i18n/texts/panel-profile.ts'
import { profileFormMessages } from '../../i18n/texts/profile-form.ts'

/** The texts of the form, and those of the section that it stands in. */
export const profileFormText = isolatingTranslator({ ...panelProfileMessages, ...profileFormMessages })

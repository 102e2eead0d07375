import { riskLevelMessages } from '../../i18n/texts/risk-level.ts'
import { translator } from '../../i18n/translate.ts'

/** The words of the levels, the same wherever one is shown (`S0-1`). */
export const levelText = translator(riskLevelMessages)

import type { CustomerSuggestion } from '@boom-risk/client/contract'
import {
  AN,
  HA,
  NAMELESS,
  suggestionOf,
  SuggestionsDouble,
} from '../../customer-suggestions/suggestions-double.ts'
import { mount } from '../../customer-suggestions/suggestions-driver.ts'
import { PAGE } from './looks.ts'
import type { Look, Scene } from './scene.ts'

const LONG = suggestionOf(
  'Công ty TNHH Một thành viên Thương mại và Dịch vụ Thời trang Nguyễn Hoàng Phương Uyên',
  '0903100204',
  { shop: [3, 12], reports: 4 },
  { address: HA.address },
)
const LOW = suggestionOf('Lý Thu Thảo', '0903100300', { shop: [3, 12] })
const NETWORK = suggestionOf('Đoàn Tuấn Kiên', '0356700700', { shop: [1, 2], network: [8, 11] })

/** The list under the host's field, an option active. */
async function open({ lang }: Look, found: readonly CustomerSuggestion[]): Promise<readonly Element[]> {
  const driver = await mount(new SuggestionsDouble(found), { lang })
  await driver.open()
  driver.press('ArrowDown')
  await driver.element.updateComplete
  return [driver.element.closest('form') ?? driver.field, driver.list]
}

export const suggestionScenes: readonly Scene[] = [
  { name: 'suggestions', looks: PAGE.a, show: (look) => open(look, [HA, AN, NAMELESS, NETWORK]) },
  {
    name: 'suggestions-levels',
    looks: [{ width: 320, theme: 'forced', lang: 'vi' }],
    show: (look) => open(look, [LOW, HA, AN, NETWORK]),
  },
  { name: 'suggestions-long', looks: PAGE.d, show: (look) => open(look, [LONG]) },
]

// Written by `pnpm --filter @boom-risk/elements run texts` from ../languages: change those.
import type { Catalog } from '../message.ts'

export const customerSuggestionsMessages = {
  suggestionsLabel: ['Khách hàng gợi ý', 'Suggested customers'],
  suggestionsFound: [
    'Có {count} khách hàng gợi ý, bấm phím mũi tên xuống để chọn',
    '{count} suggested {count|customer|customers}, press the down arrow to choose',
  ],
  suggestionNameless: ['Khách chưa có tên', 'Customer without a name'],
} as const satisfies Catalog

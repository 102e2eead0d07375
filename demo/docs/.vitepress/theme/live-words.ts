import { useData } from 'vitepress'
import { computed, type ComputedRef } from 'vue'

const WORDS = {
  example: { en: 'Live example', vi: 'Ví dụ chạy thật' },
  about: {
    en: 'Sample data, answered in this page: nothing is sent anywhere.',
    vi: 'Dữ liệu mẫu, trả lời ngay trong trang: không gửi đi đâu.',
  },
  loading: { en: 'The example is loading …', vi: 'Đang tải ví dụ …' },
  failed: { en: 'The example did not load.', vi: 'Ví dụ không tải được.' },
  retry: { en: 'Try again', vi: 'Thử lại' },
  phone: { en: 'Phone number', vi: 'Số điện thoại' },
  samples: { en: 'Numbers to try', vi: 'Số để thử' },
  width: { en: 'Width of the panel', vi: 'Bề rộng panel' },
  typeName: { en: 'Type a name, such as “Nguyễn”, or digits', vi: 'Gõ tên, ví dụ “Nguyễn”, hoặc vài số' },
  shop: { en: 'Shop', vi: 'Shop' },
  heard: { en: 'Last event', vi: 'Sự kiện cuối' },
  preset: { en: 'Theme', vi: 'Mẫu giao diện' },
  colours: { en: 'Colours', vi: 'Màu sắc' },
  sizes: { en: 'Sizes', vi: 'Kích thước' },
  preview: { en: 'Preview', vi: 'Xem trước' },
  css: { en: 'CSS to copy', vi: 'CSS để chép' },
  copy: { en: 'Copy', vi: 'Chép' },
  copied: { en: 'Copied', vi: 'Đã chép' },
  contrast: { en: 'on its surface', vi: 'trên nền' },
  tooLow: { en: 'below 4.5 : 1, hard to read', vi: 'dưới 4,5 : 1, khó đọc' },
} as const

export type LiveWord = keyof typeof WORDS

/** The language of the page, and its words. */
export function useWords(): {
  language: ComputedRef<'vi' | 'en'>
  say: (word: LiveWord) => string
} {
  const { lang } = useData()
  const language = computed(() => (lang.value === 'vi' ? 'vi' : 'en'))
  return { language, say: (word) => WORDS[word][language.value] }
}

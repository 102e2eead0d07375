import type { ValidPhone } from './phone-parse.ts'

function nationalForm(phone: string | ValidPhone): string {
  return (typeof phone === 'string' ? phone : phone.national).replace(/^\+84/, '0')
}

/**
 * The number in groups, for reading: `0987 654 321`, `024 3825 1234`, `0236 382 1234`. A foreign number stays as it is.
 *
 * @param phone A parsed number, or one in E.164 or national format without separators.
 */
export function formatPhone(phone: string | ValidPhone): string {
  const national = nationalForm(phone)
  if (!/^0\d{9,10}$/.test(national)) return national
  // 024 and 028 are the area codes of three digits.
  return national.replace(/^(02[48])(\d+)(\d{4})$|^(\d{4})(\d{3})(\d+)$/, (_, ...groups: unknown[]) =>
    groups.slice(0, 6).filter(Boolean).join(' '),
  )
}

/**
 * The number as those see it who may not read it (`X-8`): `0987***321`. At least three characters are hidden,
 * and always behind three stars.
 *
 * @param phone As for `formatPhone`.
 */
export function maskPhone(phone: string | ValidPhone): string {
  const national = nationalForm(phone)
  const head = Math.min(4, Math.max(0, national.length - 6))
  const tail = Math.min(3, Math.max(0, national.length - 3))
  return `${national.slice(0, head)}***${national.slice(national.length - tail)}`
}

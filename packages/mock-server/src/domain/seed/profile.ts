import { foldVietnamese } from '@boom-risk/client/rules'
import { DAY_MS, toTimestamp } from '../clock.ts'
import type { Domain } from '../domain.ts'
import type { Customer, Profile, Touch } from '../model.ts'
import { Random } from '../random.ts'
import { drawAddress } from './addresses.ts'
import { drawCustomFields } from './custom-fields.ts'

const MAIL_HOSTS = [
  'gmail.com',
  'gmail.com',
  'gmail.com',
  'yahoo.com.vn',
  'icloud.com',
  'outlook.com',
] as const

const SOURCES = [
  { channel: 'Facebook', link: 'https://facebook.example/posts/', source: 'facebook', medium: 'cpc' },
  { channel: 'Facebook', link: 'https://m.me/shop?ref=', source: 'facebook', medium: 'chat' },
  { channel: 'Zalo', link: 'https://zalo.example/oa/', source: 'zalo', medium: 'chat' },
  { channel: 'Website', link: 'https://shop.example/?p=', source: 'google', medium: 'organic' },
  { channel: 'TikTok', link: 'https://tiktok.example/v/', source: 'tiktok', medium: 'video' },
] as const
const CAMPAIGNS = [
  'Tết sum vầy',
  'Sale giữa năm',
  'Livestream thứ Sáu',
  'Khách cũ quay lại',
  'Back to school',
] as const

/** What the seed knows of a customer beyond the record: the same each time that it is asked for. */
export function deriveProfile({ seed, today }: Domain, customer: Customer): Profile {
  const random = new Random(seed, 'profile', customer.id)
  const addresses = [drawAddress(random)]
  if (random.chance(0.12)) addresses.push(drawAddress(random))
  const first = random.chance(0.75) ? drawTouch(random, customer.createdAt) : null
  const again = first && random.chance(0.4)
  return {
    emails: drawEmails(random, customer),
    addresses,
    attribution: { first, last: again ? drawTouch(random, today - random.int(1, 40) * DAY_MS) : first },
    customFields: drawCustomFields(random, toTimestamp(customer.createdAt).slice(0, 10)),
  }
}

/** A PSID stands in the e-mail field as an address, as Facebook's page inbox delivers it (`S1-6`). */
function drawEmails(random: Random, { psid, name }: Customer): string[] {
  if (psid !== null) return [`${psid}@facebook.com`]
  if (name === null || !random.chance(0.45)) return []
  const local = foldVietnamese(name).replaceAll(' ', '')
  return [`${local}${random.int(1, 999)}@${random.pick(MAIL_HOSTS)}`]
}

function drawTouch(random: Random, at: number): Touch {
  const { channel, link, source, medium } = random.pick(SOURCES)
  const campaign = random.chance(0.6) ? random.pick(CAMPAIGNS) : null
  return {
    link: `${link}${random.int(100_000, 999_999)}`,
    channel,
    campaign,
    utm: { source, medium, campaign, term: null, content: null },
    at,
  }
}

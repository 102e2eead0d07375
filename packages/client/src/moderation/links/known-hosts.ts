/** Services whose name with a path or an ending is a link, however it is written. */
const SERVICES =
  'facebook|fb|messenger|zalo|tiktok|instagram|insta|youtube|youtu|twitter|telegram|threads|shopee|lazada|tiki|sendo|' +
  'google|drive|gmail|yahoo|hotmail|outlook|icloud|whatsapp|viber|linktr|chotot|imgur|dantri|vnexpress|chplay|appstore'

/** Beginnings of short links that are too short to be told from words. */
const SHORTENERS = 'bit|goo|cutt|shp|shope|tinyurl|wa|vt|t|m|s'

export const SERVICE = new RegExp(`^(?:${SERVICES}|${SHORTENERS})$`)

/** `facebook com`, where the full stop went missing. */
export const SERVICE_WITHOUT_DOT = new RegExp(
  String.raw`(?<![a-z\d])(?:${SERVICES})\s(?:com(?:\svn)?|vn/|net)(?![a-z\d])(?:/\S*)?`,
  'g',
)

/** `facebook/nguyen.van.a`: an account, behind the service's name alone. */
export const SERVICE_PATH = new RegExp(
  String.raw`(?<![a-z\d./@])(?:${SERVICES})\s?/\s?(?<account>@?[a-z\d][\w.-]{3,})`,
  'g',
)

/** Mail services, whose addresses are known by less than a whole host. */
export const MAIL_HOST = 'gmail|gmai|yahoo|hotmail|outlook|icloud|ymail|proton|protonmail|zohomail'

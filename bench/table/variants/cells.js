import { formatPhone, networkOf } from '@boom-risk/client/rules'
import { LEVEL_OUTLINES } from '../../../packages/elements/src/ui/level/level-outlines.ts'

/** What every variant shows in its cells, in the same words and the same elements. */
export const WORDS = {
  low: 'Nguy cơ thấp',
  medium: 'Nguy cơ trung bình',
  high: 'Nguy cơ cao',
  none: 'Chưa có cảnh báo',
}
const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })
const day = new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', year: 'numeric' })
const texts = new WeakMap()

/** Made once a row, as in our own table, whose figures are made without Intl: that is part of what is compared. */
export function textsOf(row) {
  let made = texts.get(row)
  if (made) return made
  const { shop, network, reports, level, networkLevel } = row.risk
  const reported = reports.total
    ? `Cảnh báo khách boom hàng: ${number.format(reports.total)} lần báo xấu`
    : 'Chưa có báo xấu'
  const phone = row.phones[0]
  made = {
    name: row.name,
    phone: phone ? formatPhone(phone.e164 ?? phone.display) : 'Chưa có số',
    network: (phone && networkOf(phone.display)) ?? '',
    level,
    word: WORDS[level],
    outline: LEVEL_OUTLINES[level],
    returned: number.format(shop.returned),
    shipped: number.format(shop.shipped),
    fraction: `${number.format(shop.returned)}/${number.format(shop.shipped)}`,
    rate: `${number.format(shop.returnRate)} %`,
    percent: String(shop.returnRate),
    networkLevel,
    networkWord: WORDS[networkLevel],
    networkOutline: LEVEL_OUTLINES[networkLevel],
    figures: `${number.format(network.returned)}/${number.format(network.shipped)} · ${number.format(network.returnRate)} %`,
    reports: reports.total ? String(reports.total) : '—',
    reported,
    reportsClass: reports.total ? 'reports' : 'reports without',
    last: row.lastReturnAt ? day.format(new Date(row.lastReturnAt)) : '—',
  }
  texts.set(row, made)
  return made
}

const svg = (outline) => `<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${outline}"></path></svg>`
export const FLAG = 'M3.5 14V2.5h8L9.8 5.5l1.7 3h-8'
export const CARRIER_TITLE = 'Nhà mạng theo đầu số; số đã chuyển mạng không nhận ra được'
const MORE =
  '<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="3" r="1.4"></circle><circle cx="8" cy="8" r="1.4"></circle><circle cx="8" cy="13" r="1.4"></circle></svg>'

/** Markup of each cell, empty; `fill` puts a row in. */
export const MARKUP = {
  customer: `<button type="button" class="name" tabindex="-1"></button><span class="phone"><span class="number"></span><span class="carrier" title="${CARRIER_TITLE}"></span></span>`,
  level: `<span class="level">${svg('')}<span></span></span>`,
  returned: '',
  shipped: '',
  returnRate:
    '<span class="rate"><b></b><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" rx="2"></rect><rect height="4" rx="2"></rect></svg></span>',
  network: `<span class="level">${svg('')}<span class="visually-hidden"></span><span class="figures"></span></span>`,
  reports: `<button type="button" class="reports" tabindex="-1"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${FLAG}"></path></svg><span></span></button>`,
  lastReturn: '<time></time>',
  status:
    '<button type="button" class="switch" role="switch" tabindex="-1"><span class="knob" aria-hidden="true"></span><span class="word"></span></button>',
  menu: `<button type="button" class="icon-button" tabindex="-1" aria-haspopup="menu">${MORE}</button>`,
}

/** Puts a row into a cell that has the markup of its column. */
export const FILL = {
  customer(cell, row) {
    const { name, phone, network } = textsOf(row)
    const [button, line] = cell.children
    button.textContent = name
    button.title = name
    line.firstChild.textContent = phone
    line.lastChild.textContent = network
  },
  level(cell, row) {
    const { level, word, outline } = textsOf(row)
    const span = cell.firstElementChild
    span.className = `level ${level}`
    span.firstChild.firstChild.setAttribute('d', outline)
    span.lastChild.textContent = word
  },
  returned: (cell, row) => (cell.textContent = textsOf(row).returned),
  shipped: (cell, row) => (cell.textContent = textsOf(row).shipped),
  returnRate(cell, row) {
    const { level, rate, percent, fraction } = textsOf(row)
    const span = cell.firstElementChild
    span.title = fraction
    span.className = `rate ${level}`
    span.firstChild.textContent = rate
    span.lastChild.lastChild.setAttribute('width', percent)
  },
  network(cell, row) {
    const { networkLevel, networkWord, networkOutline, figures } = textsOf(row)
    const span = cell.firstElementChild
    span.title = networkWord
    span.children[1].textContent = `${networkWord}, `
    span.className = `level ${networkLevel}`
    span.firstChild.firstChild.setAttribute('d', networkOutline)
    span.lastChild.textContent = figures
  },
  reports(cell, row) {
    const { reports, reported, reportsClass } = textsOf(row)
    const control = cell.firstElementChild
    control.className = reportsClass
    control.title = reported
    control.setAttribute('aria-label', reported)
    control.lastChild.textContent = reports
  },
  lastReturn(cell, row) {
    const time = cell.firstElementChild
    const { last } = textsOf(row)
    time.dateTime = row.lastReturnAt ?? ''
    time.textContent = last
  },
  status(cell, row) {
    const control = cell.firstElementChild
    const isActive = row.status === 'active'
    control.setAttribute('aria-checked', isActive)
    control.setAttribute('aria-label', `Kích hoạt: ${row.name}`)
    control.lastChild.textContent = isActive ? 'Kích hoạt' : 'Ngưng kích hoạt'
  },
  menu: (cell, row) => cell.firstElementChild.setAttribute('aria-label', `Thao tác khác: ${row.name}`),
}

export const COLUMNS = Object.keys(MARKUP)
export const HEADS = {
  customer: 'Khách hàng',
  level: 'Mức độ cảnh báo',
  returned: 'Đơn hoàn',
  shipped: 'Đơn giao',
  returnRate: 'Tỷ lệ chuyển hoàn',
  network: 'Toàn hệ thống',
  reports: 'Số lần báo xấu',
  lastReturn: 'Hoàn gần nhất',
  status: 'Trạng thái khách hàng',
  menu: '',
}
/** px */
export const WIDTHS = {
  customer: 260,
  level: 150,
  returned: 76,
  shipped: 66,
  returnRate: 140,
  network: 140,
  reports: 96,
  lastReturn: 104,
  status: 160,
  menu: 42,
}

/** A cell of a peer that wants an element: made once, filled for each row. */
export function makeCell(column, row) {
  const cell = document.createElement('div')
  cell.className = column
  cell.innerHTML = MARKUP[column]
  if (row) FILL[column](cell, row)
  return cell
}

import { LEVEL_OUTLINES } from '../../../packages/elements/src/ui/level/level-outlines.ts'
import { COLUMNS, HEADS, WORDS } from './cells.js'

// What stands around the rows of the hand-written table: the same things to see as around ours, as plain markup.

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 })
const date = new Intl.DateTimeFormat('vi', { day: '2-digit', month: '2-digit', timeZone: 'UTC' })
const SORTS = { customer: 'name', returnRate: 'return_rate' }
const LEVELS = ['high', 'medium', 'low']

const icon = (d) =>
  `<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="${d}" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path></svg>`
const SEARCH = icon('M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Zm3.6-1.4L14 14')
const DISPLAY = icon('M2.5 4.5h7m3 0h1M2.5 11.5h1m3 0h7M11 3v3M5 10v3')
const EXPORT = icon('M8 2v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11')
const DOWN = icon('M8 3v9.5M4.5 9 8 12.5 11.5 9')
const SEARCH_WORDS = 'Tìm theo tên hoặc số điện thoại'

const headCell = (column) =>
  column === 'menu'
    ? '<th role="columnheader" scope="col" class="menu"><span class="visually-hidden">Thao tác</span></th>'
    : `<th role="columnheader" scope="col" class="${column}"${column === 'returnRate' ? ' aria-sort="descending"' : ''}><button type="button" class="sort" tabindex="-1" data-sort="${SORTS[column] ?? column}"><span class="words">${HEADS[column]}${column === 'returnRate' ? '<small>trên đơn giao</small>' : ''}</span><span class="arrow">${DOWN}</span></button></th>`

export const frameTemplate = document.createElement('template')
frameTemplate.innerHTML = `<div class="frame"><div class="summary"></div>
<div class="bars"><div class="toolbar" role="search" aria-label="Bộ lọc">
  <label class="search">${SEARCH}<span class="visually-hidden">${SEARCH_WORDS}</span><input type="search" maxlength="200" placeholder="${SEARCH_WORDS}"></label>
  <select class="field" aria-label="Trạng thái khách hàng"><option value="">Mọi trạng thái</option><option value="active">Kích hoạt</option><option value="inactive">Ngưng kích hoạt</option></select>
  <span class="spring"></span>
  <button type="button" class="button">${DISPLAY}<span class="words">Hiển thị</span></button>
  <button type="button" class="button">${EXPORT}<span class="words">Xuất excel</span></button>
  <button type="button" class="button csv" aria-label="Xuất CSV">CSV</button>
</div></div>
<div class="scroller"><table role="grid" class="comfortable" aria-label="Khách boom hàng"><thead role="rowgroup"><tr role="row" aria-rowindex="1"><th role="columnheader" scope="col" class="select"><input type="checkbox" tabindex="-1"></th>${COLUMNS.map(headCell).join('')}</tr></thead><tbody role="rowgroup"></tbody></table></div>
<div class="foot"><span></span></div></div>`

/** Customers by level as a bar and as buttons; what came back by week. */
export function summaryMarkup({ countsByLevel, returns: { points } }) {
  const total = LEVELS.reduce((sum, level) => sum + countsByLevel[level], 0) || 1
  let x = 0
  const parts = LEVELS.map((level) => {
    const width = (countsByLevel[level] / total) * 100
    x += width
    return `<rect class="${level}" x="${x - width}" width="${width}" height="4"></rect>`
  })
  const buttons = LEVELS.map(
    (level) =>
      `<button type="button" class="level-filter ${level}" aria-pressed="false"><span class="level ${level}"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="${LEVEL_OUTLINES[level]}"></path></svg></span><span class="words">${WORDS[level]}</span><b>${number.format(countsByLevel[level])}</b></button>`,
  )
  const returned = points.reduce((sum, point) => sum + point.returned, 0)
  const shipped = points.reduce((sum, point) => sum + point.shipped, 0)
  const most = Math.max(1, ...points.map((point) => point.returned))
  const weeks = points.map((point, i) => {
    const height = Math.max(1, (point.returned / most) * 24)
    return `<rect x="${i * 5}" y="${24 - height}" width="4" height="${height}"><title>${date.format(new Date(point.from))}: ${point.returned}/${point.shipped}</title></rect>`
  })
  return `<div class="levels" role="group"><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"></rect>${parts.join('')}</svg>${buttons.join('')}</div>
<div class="returns"><p><b>${number.format(returned)}</b> <span class="muted">${number.format((returned / shipped) * 100)} %</span><small>đơn hoàn trong 90 ngày</small></p><svg class="weeks" viewBox="0 0 ${points.length * 5 - 1} 24" preserveAspectRatio="none" role="img">${weeks.join('')}</svg></div>`
}

/** What can be done with the chosen, in the place of the toolbar. */
export const selectionMarkup = (count) =>
  `<div class="selection" role="group"><b>Đã chọn ${number.format(count)} khách</b><span class="spring"></span><button type="button" class="button">Kích hoạt</button><button type="button" class="button">Ngưng kích hoạt</button><button type="button" class="link">Bỏ chọn</button></div>`

export const countWords = (count) => `${number.format(count)} khách trong danh sách`

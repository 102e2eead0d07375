import type { CustomFieldDefinition } from '@boom-risk/client/contract'
import { html } from 'lit'
import { formatExact } from '../../i18n/exact-number.ts'
import { formatCalendarDay } from '../../i18n/format-date.ts'
import { linkTemplate } from '../parts/linked-text.ts'
import type { FieldValue, TypedValue } from './field-draft.ts'
import { fieldText } from './texts.ts'

function optionLabels({ options }: CustomFieldDefinition, values: readonly string[]): string[] {
  const labels = new Map(options.map(({ value, label }) => [value, label]))
  return values.map((value) => labels.get(value) ?? value)
}

/** A value by its field's type, in words; a type yet to come is shown as text. */
export function valueText(locale: string, field: CustomFieldDefinition, value: FieldValue): string {
  if (value === null) return fieldText(locale, 'fieldEmpty')
  if (typeof value === 'boolean') return fieldText(locale, value ? 'fieldYes' : 'fieldNo')
  if (typeof value === 'number') return formatExact(locale, value)
  if (Array.isArray(value)) return optionLabels(field, value).join(', ')
  if (typeof value !== 'string') return ''
  if (field.type === 'date') return formatCalendarDay(locale, value)
  return field.type === 'choice' ? optionLabels(field, [value]).join() : value
}

/** What was typed and is not saved, in the words that were typed or chosen. */
export function typedText(locale: string, field: CustomFieldDefinition, typed: TypedValue): string {
  const values = typeof typed === 'string' ? [typed] : typed
  return field.type === 'boolean'
    ? fieldText(locale, typed === 'true' ? 'fieldYes' : 'fieldNo')
    : optionLabels(field, values)
        .map((label) => label || '—')
        .join(', ')
}

/** The same with a safe link where it is an address. */
export function valueTemplate(locale: string, field: CustomFieldDefinition, value: FieldValue) {
  const isEmpty = value === null
  return field.type === 'url' && typeof value === 'string'
    ? linkTemplate(value)
    : html`<span class="anywhere lines ${isEmpty ? 'muted' : ''}">${valueText(locale, field, value)}</span>`
}

import { isOffline } from '../base/offline.ts'
import { html, nothing } from 'lit'
import { isNotFoundError } from '../base/error-kinds.ts'
import type { LazyPart } from './forms/lazy-part.ts'
import type { CreationOffer } from './identity/creation-offer.ts'
import type { Identity } from './identity/customer-key.ts'
import type { PanelModel } from './panel-model.ts'
import { helpLinkTemplate } from './parts/help-link.ts'
import { chatIcon, personIcon } from './parts/icons.ts'
import { warningIcon } from '../ui/icons.ts'
import { emptyTemplate, failedTemplate, skeletonTemplate } from './parts/states.ts'
import type { PanelSections } from './sections/panel-sections.ts'
import { sectionTemplate } from './sections/section-frame.ts'
import type { SectionId, SectionList } from './sections/section-list.ts'
import { text } from './texts.ts'

export interface PanelView {
  readonly model: PanelModel
  readonly identity: Identity
  readonly isUnserved: boolean
  readonly creation: LazyPart<CreationOffer>
  readonly sections: PanelSections
  readonly list: SectionList
  readonly isCollapsed: (id: string) => boolean
  readonly onToggle: (id: string) => void
}

const LABELS: Readonly<Record<SectionId, Parameters<typeof text>[1]>> = {
  profile: 'panelProfile',
  orders: 'panelOrders',
  notes: 'panelNotes',
  attribution: 'panelAttribution',
  'custom-fields': 'panelCustomFields',
}

/** The whole panel. */
export function panelTemplate(view: PanelView) {
  const { model, sections } = view
  const { locale, tips, session } = model
  return html`<div
    class="panel"
    role="region"
    aria-label=${text(locale, 'panelLabel')}
    @pointerover=${tips.onPointerOver}
    @pointerout=${tips.onPointerOut}
    @focusin=${tips.onFocusIn}
    @focusout=${tips.onFocusOut}
    @click=${tips.onClick}
  >
    <slot name="header"></slot>
    ${isOffline() ? html`<p class="banner">${warningIcon}<span>${text(locale, 'panelOffline')}</span></p>` : nothing}
    ${sessionTemplate(model)} ${stateTemplate(view) ?? sectionsTemplate(view)}
    ${helpLinkTemplate(session?.settings.helpLinks.support, text(locale, 'panelSupport'))}
    <slot name="footer"></slot>
    ${sections.overlays()}
    <div class="notices">${model.notices.template(text(locale, 'panelClose'), model.customerId)}</div>
  </div>`
}

/** Nothing is offered to an employee of whom nothing is known: that is said, with a retry. */
function sessionTemplate({ locale, sessionQuery }: PanelModel) {
  return sessionQuery.status === 'error' && sessionQuery.data === undefined
    ? html`<div class="banner">
        ${failedTemplate(locale, sessionQuery.error, () => void sessionQuery.refresh(), 'panelSessionFailed')}
      </div>`
    : nothing
}

/** What stands in place of the sections where there is nobody to show. */
function stateTemplate({ model, identity, isUnserved, creation }: PanelView): unknown {
  const { locale, identityQuery, customerQuery } = model
  const state = (title: Parameters<typeof text>[1], hint: Parameters<typeof text>[1], icon = personIcon) =>
    emptyTemplate(icon, text(locale, title), text(locale, hint))
  if (isUnserved) return state('panelUnconfigured', 'panelUnconfiguredHint', warningIcon)
  if (identity.kind === 'nobody') return state('panelNobody', 'panelNobodyHint', chatIcon)
  if (identity.kind === 'bad-phone') return state('panelBadPhone', 'panelBadPhoneHint')
  if (customerQuery.data === undefined && isNotFoundError(customerQuery.error))
    return state('panelNotFound', 'panelNotFoundHint')
  if (model.customerId !== undefined) return undefined
  if (identityQuery.status === 'error')
    return failedTemplate(locale, identityQuery.error, () => void identityQuery.refresh())
  if (identityQuery.data === null) return creation.template((offer) => offer.template())
  return skeletonTemplate(locale, ['short', 'line', 'line', 'block', 'block'], model.isSlow)
}

function sectionsTemplate({ model, sections, list, isCollapsed, onToggle }: PanelView) {
  const shown = list.filter((section) => typeof section !== 'string' || !model.lacks(section))
  return shown.map((section) => {
    const isOwn = typeof section === 'string'
    const id = isOwn ? section : section.id
    return sectionTemplate({
      id,
      label: isOwn ? text(model.locale, LABELS[section]) : section.label,
      isOpen: !isCollapsed(id),
      onToggle,
      actions: isOwn ? sections.actions(section) : nothing,
      body: () => (isOwn ? sections.body(section) : nothing),
    })
  })
}

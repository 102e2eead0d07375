import { formatPhone, networkOfPhone } from '@boom-risk/client/rules'
import type { CustomerPhone } from '@boom-risk/client/contract'
import { css, html, nothing } from 'lit'
import { callIcon, copyIcon, eyeIcon } from '../../ui/icons.ts'
import { text } from '../texts.ts'
import type { ColumnDefinition } from './column.ts'

/** To call and to copy, where a card has the room of a phone alone; the rows of a table have them in their menu. */
function phoneActions(number: string | null | undefined, name: string, locale: string) {
  if (!number) return nothing
  const [call, copy] = [text(locale, 'callPhone'), text(locale, 'copyPhone')]
  return html`<span class="phone-actions"
    ><a
      class="icon-button"
      href=${`tel:${number}`}
      data-stop="call"
      data-action="call"
      tabindex="-1"
      aria-label="${call}: ${name}"
      title=${call}
      >${callIcon}</a
    ><button
      type="button"
      class="icon-button"
      data-stop="copy"
      data-action="copy"
      tabindex="-1"
      aria-label="${copy}: ${name}"
      title=${copy}
    >
      ${copyIcon}
    </button></span
  >`
}

/** In clear or masked, as the list has it. */
const written = (phone: CustomerPhone | undefined) => phone && formatPhone(phone.e164 ?? phone.display)

/** Who it is, and their phone; in a file all of their phones (`S0-19`). */
export const customer = {
  id: 'customer',
  label: 'columnCustomer',
  width: 16.5,
  // Name and number side by side.
  compactWidth: 19,
  // A name is cut short by dots.
  leastChosen: 11,
  grow: 3,
  stays: 'before',
  sortBy: 'name',
  stop: 'name',
  cell: ({ phones: [first] }, { name, phone }, { locale, canReveal, networks, isCards }) => {
    const carrier = first && networkOfPhone(first, networks)
    return html`<th role="rowheader" scope="row" class="customer">
      <button type="button" class="name" data-stop="name" data-action="open" tabindex="-1" title=${name}>
        ${name}</button
      ><span class="phone"
        ><span class="number">${phone}</span>${
          canReveal && first?.masked
            ? html`<button
                type="button"
                class="icon-button reveal"
                data-stop="reveal"
                data-action="reveal"
                tabindex="-1"
                aria-label=${text(locale, 'revealPhone')}
                title=${text(locale, 'revealPhone')}
              >
                ${eyeIcon}
              </button>`
            : nothing
        }<span class="carrier" title=${text(locale, 'byPrefix')} ?hidden=${!carrier}>${carrier}</span
        >${isCards ? phoneActions(first?.e164, name, locale) : nothing}</span
      >
    </th>`
  },
  file: ({ networks }) => [
    { type: 'text', value: ({ name }) => name },
    {
      type: 'phone',
      header: 'exportPhone',
      value: ({ phones: [first] }) => written(first),
    },
    {
      type: 'text',
      header: 'exportNetwork',
      width: 14,
      value: ({ phones: [first] }) => first && networkOfPhone(first, networks),
    },
    {
      type: 'phone',
      header: 'exportOtherPhones',
      width: 30,
      isOfWholeList: true,
      value: ({ phones: [, ...others] }) => others.map(written).join(', '),
    },
  ],
  styles: css`
    tbody .customer {
      flex-direction: column;
      align-items: stretch;
      justify-content: center;
      gap: 0;
      line-height: 1.4;
    }
    .name {
      align-self: flex-start;
      max-inline-size: 100%;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font-weight: 600;
      text-align: start;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
      unicode-bidi: isolate;
      cursor: pointer;
    }
    .name:hover {
      color: var(--_accent);
      text-decoration: underline;
      text-underline-offset: 2px;
    }
    .phone {
      display: flex;
      align-items: center;
      gap: calc(var(--_space) * 1.5);
      min-inline-size: 0;
      color: var(--_muted);
      font-size: 0.92em;
    }
    .number {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .phone .icon-button {
      inline-size: 24px;
      block-size: 24px;
      margin-block: -4px;
    }
    .carrier::before {
      content: '·';
      margin-inline-end: calc(var(--_space) * 1.5);
    }
    .compact .customer {
      flex-direction: row;
      align-items: center;
      justify-content: space-between;
      gap: calc(var(--_space) * 2);
    }
    .compact .customer .name {
      align-self: center;
      flex: 0 1 auto;
    }
    .compact .customer .phone {
      flex: none;
    }
    .compact .customer .carrier {
      display: none;
    }
    .inactive .name {
      color: var(--_muted);
      font-weight: 400;
    }
    .cards .customer {
      min-block-size: 44px;
      /* What wraps in a column is as wide as it likes. */
      flex-wrap: nowrap;
    }
    .cards .phone {
      block-size: 36px;
    }
    /* The name of the carrier gives way to what is pressed. */
    .cards .carrier {
      flex: 1 1 0;
      min-inline-size: 0;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .phone-actions {
      display: flex;
      flex: none;
      margin-inline-start: auto;
    }
    .cards .phone-actions .icon-button {
      inline-size: 40px;
      block-size: 40px;
      margin: 0;
      color: var(--_accent);
    }
    /* Narrow beside the text, which the browser's font makes larger: 340 and 300 px by design. */
    @container (inline-size < 26.15em) {
      .cards .carrier {
        display: none;
      }
    }
    @container (inline-size < 23.07em) {
      .cards .phone-actions {
        margin-inline-end: calc(var(--_space) * -2);
      }
    }
  `,
} as const satisfies ColumnDefinition

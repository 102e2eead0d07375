import {
  changeCustomerStatus,
  createCustomer,
  type CustomFieldDefinition,
  type CustomerStatus,
  getCustomer,
  type KnownCustomerStatus,
  listCustomFields,
  refreshCustomer,
  resolveCustomer,
  searchCustomers,
  showCustomFields,
  suggestCustomers,
  undoStatusChange,
  updateCustomer,
} from '@boom-risk/client/contract'
import { UNKNOWN_ID } from '../api.ts'
import { callPage, type Check, must, NotChecked, typePage } from '../check.ts'
import { expectAnswer, expectProblem, expectViolation, isSame } from '../expect.ts'
import type { World } from '../world.ts'

async function statusOf(world: World, customerId: string): Promise<CustomerStatus> {
  return (await world.need(getCustomer, { params: { customerId } })).status
}

async function changeStatus(world: World, status: KnownCustomerStatus, ids: readonly string[]) {
  const reply = await world.api.call(changeCustomerStatus, { body: { status, target: { ids } } })
  return expectAnswer(reply, 200, changeCustomerStatus.response)
}

/** A value that a field takes, whatever its bounds; nothing where that is not sure. */
function editOf({ id, type, readOnly, required, options: [option] }: CustomFieldDefinition) {
  if (readOnly || required) return undefined
  if (type === 'choice' && option) return { fieldId: id, value: option.value }
  if (type === 'multi_choice' && option) return { fieldId: id, value: [option.value] }
  return type === 'boolean' ? { fieldId: id, value: true } : undefined
}

export const customerChecks: readonly Check[] = [
  {
    id: 'customer.exists',
    rule: 'Phone, PSID and external id are unique in the shop: 409 names the customer who has it',
    source: callPage(createCustomer),
    writes: true,
    async run(world) {
      const psid = String(Math.floor(Math.random() * 1e15)).padStart(16, '7')
      const withPsid = await world.customer({ psid })
      const withPhone = await world.customerWithPhone()
      const taken: readonly (readonly [string, unknown])[] = [
        [withPsid.id, { psid }],
        [withPsid.id, { externalId: withPsid.externalId }],
        [withPhone.id, { phones: [withPhone.phone] }],
      ]
      for (const [id, body] of taken) {
        const { existingId } = expectProblem(
          await world.api.call(createCustomer, { body }),
          'customer_exists',
        )
        must(existingId === id, '`existingId` of the customer', existingId === undefined ? 'none' : 'another')
      }
    },
  },
  {
    id: 'customer.resolve',
    rule: 'A phone, a PSID or an external id leads to its customer, and null where there is none',
    source: callPage(resolveCustomer),
    writes: true,
    async run(world) {
      const { id, phone, externalId } = await world.customerWithPhone()
      for (const body of [{ phone }, { externalId }]) {
        const { customer } = await world.need(resolveCustomer, { body })
        must(customer?.id === id, 'the customer', customer ? 'another one' : 'null')
      }
      const { customer } = await world.need(resolveCustomer, { body: { externalId: world.unique() } })
      must(customer === null, 'null', 'a customer')
    },
  },
  {
    id: 'customer.patch',
    rule: 'What a change leaves out stays as it is',
    source: typePage('UpdateCustomer'),
    writes: true,
    async run(world) {
      const before = await world.customer({ emails: ['conformance@example.com'] })
      const params = { customerId: before.id }
      await world.need(updateCustomer, {
        params,
        version: before.version,
        body: { name: 'Conformance, new' },
      })
      const after = await world.need(getCustomer, { params })
      must(after.name === 'Conformance, new', 'the new name', 'another')
      must(isSame(after.emails, before.emails), 'the e-mail addresses as before', 'others')
      must(after.externalId === before.externalId, 'the external id as before', 'another')
    },
  },
  {
    id: 'customer.custom-fields',
    rule: 'Custom fields change one by one; null takes a value away',
    source: typePage('UpdateCustomer'),
    writes: true,
    async run(world) {
      const [one, two] = (await world.need(listCustomFields)).items.flatMap((field) => editOf(field) ?? [])
      if (!one || !two) throw new NotChecked('needs two custom fields that can be edited')
      const { id, version } = await world.customer()
      const params = { customerId: id }
      const both = await world.need(updateCustomer, { params, version, body: { customFields: [one, two] } })
      must(both.customFields.length === 2, '2 values', String(both.customFields.length))
      const body = { customFields: [{ fieldId: one.fieldId, value: null }] }
      await world.need(updateCustomer, { params, version: both.version, body })
      const { customFields } = await world.need(getCustomer, { params })
      const left = customFields.map(({ fieldId }) => fieldId)
      must(isSame(left, [two.fieldId]), 'the other value alone', `${left.length} values`)
    },
  },
  {
    id: 'customer.url-field',
    rule: 'A custom field for addresses takes http and https alone: what a page makes a link of leads nowhere else',
    source: typePage('CustomFieldEdit'),
    writes: true,
    async run(world) {
      const { items } = await world.need(listCustomFields)
      const field = items.find(({ type, readOnly }) => type === 'url' && !readOnly)
      if (!field) throw new NotChecked('needs a custom field for addresses that can be edited')
      const { id, version } = await world.customer()
      const body = { customFields: [{ fieldId: field.id, value: 'javascript:void(0)' }] }
      const reply = await world.api.call(updateCustomer, { params: { customerId: id }, version, body })
      expectViolation(reply, '/customFields/0/value', 'invalid_format')
    },
  },
  {
    id: 'customer.status',
    rule: 'A status that was changed is the customer’s status everywhere (S0-10)',
    source: callPage(updateCustomer),
    writes: true,
    async run(world) {
      const { id, version } = await world.customer()
      const sent = { params: { customerId: id }, version, body: { status: 'inactive' } }
      await world.need(updateCustomer, sent)
      const status = await statusOf(world, id)
      must(status === 'inactive', '`inactive`', `\`${status}\``)
    },
  },
  {
    id: 'customer.search-words',
    rule: 'A search finds by the beginnings of words of the name in any order, without diacritics, and beside digits of the number (S0-11)',
    source: callPage(searchCustomers),
    writes: true,
    async run(world) {
      const [family, given] = [world.word(), world.word()]
      const phone = world.phone()
      const { id } = await world.customer({ name: `Đ${family} Ạ${given}`, phones: [phone] })
      const texts = [
        `a${given} d${family}`,
        `Đ${family.slice(0, -1)} ạ${given}`,
        `a${given} ${phone.slice(-8, -2)}`,
      ]
      for (const text of texts) {
        const { items } = await world.need(searchCustomers, { body: { filter: { text } } })
        must(
          items.some((one) => one.id === id),
          'the customer',
          items.length === 0 ? 'nobody' : 'others',
        )
      }
      const { total } = await world.need(searchCustomers, {
        body: { filter: { text: `a${given} ${world.word()}` } },
      })
      must(total === 0, 'nobody by a word that no name has', String(total))
    },
  },
  {
    id: 'customer.suggested',
    rule: 'Active customers are suggested while an order is entered, inactive ones are not (S0-11)',
    source: callPage(suggestCustomers),
    writes: true,
    async run(world) {
      const { id, phone, version } = await world.customerWithPhone()
      const suggested = async () => {
        const { items } = await world.need(suggestCustomers, { body: { text: phone } })
        return items.some(({ customerId }) => customerId === id)
      }
      must(await suggested(), 'the active customer', 'nobody')
      await world.need(updateCustomer, { params: { customerId: id }, version, body: { status: 'inactive' } })
      must(!(await suggested()), 'no inactive customer', 'an inactive one')
    },
  },
  {
    id: 'customer.refresh',
    rule: 'A recount says when it was asked for (S0-14)',
    source: callPage(refreshCustomer),
    writes: true,
    async run(world) {
      const { id, refreshedAt } = await world.customer()
      const params = { customerId: id }
      await world.need(refreshCustomer, { params })
      const after = await world.need(getCustomer, { params })
      must(
        after.refreshedAt !== null && after.refreshedAt !== refreshedAt,
        'a new `refreshedAt`',
        'the former one',
      )
    },
  },
  {
    id: 'customer.shown-fields',
    rule: 'The fields that an employee chose are shown from then on, in that order (S1-22)',
    source: callPage(showCustomFields),
    writes: true,
    async run(world) {
      const { items, shown: before } = await world.need(listCustomFields)
      const shown = items
        .slice(0, 2)
        .map(({ id }) => id)
        .toReversed()
      await world.need(showCustomFields, { body: { shown } })
      const after = await world.need(listCustomFields)
      await world.need(showCustomFields, { body: { shown: before } })
      must(isSame(after.shown, shown), 'the chosen fields in their order', 'others')
    },
  },
  {
    id: 'bulk.each',
    rule: 'A bulk change counts the updated and the unchanged, and names each failure; the rest is done (D-7)',
    source: typePage('StatusChange'),
    writes: true,
    async run(world) {
      const [one, two, off] = [await world.customer(), await world.customer(), await world.customer()]
      await changeStatus(world, 'inactive', [off.id])
      const ids = [one.id, two.id, off.id, UNKNOWN_ID]
      const { updated, unchanged, failed, failures } = await changeStatus(world, 'inactive', ids)
      const counts = [updated, unchanged, failed].join(', ')
      must(counts === '2, 1, 1', '2 updated, 1 unchanged and 1 failed', counts)
      const [failure] = failures
      must(
        failure?.id === UNKNOWN_ID && failure.code === 'not_found',
        '`not_found` with the id',
        'another failure',
      )
      must((await statusOf(world, two.id)) === 'inactive', 'the rest done', 'not done')
    },
  },
  {
    id: 'bulk.filter',
    rule: 'A bulk change over a filter leaves out those it excepts, and goes on at `nextCursor`',
    source: typePage('StatusTargetFilter'),
    writes: true,
    async run(world) {
      const name = `Conformance ${world.word()}`
      const made = [
        await world.customer({ name }),
        await world.customer({ name }),
        await world.customer({ name }),
      ]
      const [kept] = made
      const target = { list: 'all', filter: { text: name }, except: [kept?.id], limit: 1 }
      const sent = { body: { status: 'inactive', target } }
      const first = expectAnswer(
        await world.api.call(changeCustomerStatus, sent),
        200,
        changeCustomerStatus.response,
      )
      must(
        first.updated === 1 && first.remaining === 1,
        '1 updated and 1 remaining',
        `${first.updated} and ${first.remaining}`,
      )
      const next = { body: { status: 'inactive', target: { ...target, cursor: first.nextCursor } } }
      const last = expectAnswer(
        await world.api.call(changeCustomerStatus, next),
        200,
        changeCustomerStatus.response,
      )
      must(last.updated === 1 && last.nextCursor === null, '1 updated and the end', `${last.updated} updated`)
      must((await statusOf(world, kept?.id ?? '')) === 'active', 'the excepted one active', 'changed as well')
    },
  },
  {
    id: 'bulk.undo',
    rule: 'An undo gives the former status back, except to those changed since',
    source: callPage(undoStatusChange),
    writes: true,
    async run(world) {
      const [one, two] = [await world.customer(), await world.customer()]
      const { changeId } = await changeStatus(world, 'inactive', [one.id, two.id])
      const params = { customerId: two.id }
      const { version } = await world.need(getCustomer, { params })
      await world.need(updateCustomer, { params, version, body: { name: 'Conformance, changed since' } })
      const undone = await world.need(undoStatusChange, { params: { changeId } })
      must((await statusOf(world, one.id)) === 'active', 'the former status', 'another')
      must((await statusOf(world, two.id)) === 'inactive', 'the one changed since as it is', 'another status')
      must(undone.failures[0]?.code === 'changed_since', '`changed_since`', 'no such failure')
    },
  },
]

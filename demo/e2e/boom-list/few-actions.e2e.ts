import type { Customer } from '@boom-risk/client'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { ask } from '../stage/api.ts'
import { loneCustomers, PartnersPage } from '../stage/partners-page.ts'
import { Stage } from '../stage/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await Stage.open()
})
afterEach(() => stage.clear())
afterAll(() => stage.close())

/** A customer whom the search finds alone, and a page with the focus in the list, as after any work in it. */
async function opened() {
  const [customer] = await loneCustomers(stage)
  if (!customer) throw new Error('the boom list has nobody whose name is unlike all others')
  const partners = await PartnersPage.open(stage)
  await partners.table.evaluate((table) => table.focus())
  const status = async () => (await ask<Customer>(stage, `/v1/customers/${customer.id}`)).status
  return { customer, partners, status }
}

/** Counts what a person does: a press of the pointer, a key, a text that is typed or pasted. */
class Hand {
  actions = 0

  async does<T>(action: Promise<T>): Promise<T> {
    this.actions++
    return action
  }
}

test('S0-8 a customer is looked up and deactivated in at most 3 actions, by pointer', async () => {
  const { customer, partners, status } = await opened()
  const hand = new Hand()
  const row = partners.row(customer.name)
  const search = partners.table.getByRole('searchbox')
  await hand.does(search.click())
  await hand.does(partners.page.keyboard.insertText(customer.name))
  await partners.total(1)
  await hand.does(row.getByRole('switch').click())
  await expect.poll(status).toBe('inactive')
  expect(hand.actions).toBeLessThanOrEqual(3)
  partners.visit.expectQuiet()
})

test('S0-8 and in the detail, once they are found, in 2', async () => {
  const { customer, partners, status } = await opened()
  const row = await partners.find(customer.name)
  const hand = new Hand()
  await hand.does(row.getByRole('button', { name: customer.name, exact: true }).click())
  const detail = partners.page.getByRole('dialog', { name: customer.name, exact: true })
  await hand.does(detail.getByRole('switch').click())
  await expect.poll(status).toBe('inactive')
  expect(hand.actions).toBe(2)
  partners.visit.expectQuiet()
})

test('S0-8 S0-9 the keyboard alone looks up, chooses and asks for everybody who was found', async () => {
  const { customer, partners } = await opened()
  const { keyboard } = partners.page
  await keyboard.press('/')
  await keyboard.insertText(customer.name)
  await partners.total(1)
  // To the row, all that match, and their bar.
  await keyboard.press('ArrowDown')
  await keyboard.press('ControlOrMeta+A')
  await partners.table.getByText('Đã chọn 1 khách').first().waitFor()
  await expect.poll(() => partners.table.getByRole('searchbox').inputValue()).toBe(customer.name)
  await keyboard.press('Escape')
  await partners.table.locator('.selection').waitFor({ state: 'detached' })
  partners.visit.expectQuiet()
})

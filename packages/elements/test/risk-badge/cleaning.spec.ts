// One engine is enough: these are about what is put into the field and told, not about how it is drawn.
import { expect, fixture, html } from '@open-wc/testing'
import '../../src/risk-badge/define.ts'
import type { PhoneCleanDetail } from '../../src/risk-badge/index.ts'
import { assessmentOf } from '../fixtures/assessments.ts'
import { RiskClientDouble } from '../fixtures/risk-client-double.ts'
import { waitUntil } from '../fixtures/wait-until.ts'
import { laterTasks } from '../fixtures/without-timers.ts'

const WORDS = 'anh Nam 0987654321 nhé'

async function form(isAsked = true) {
  const client = RiskClientDouble.answering(() => assessmentOf({ shop: [3, 4] }))
  const root = await fixture<HTMLElement>(
    html`<div lang="vi">
      <input id="phone" aria-label="Phone" ?data-boom-clean=${isAsked} />
      <risk-badge for="phone" .client=${client}></risk-badge>
      <button>Next</button>
    </div>`,
  )
  const [input, badge] = [root.querySelector('input')!, root.querySelector('risk-badge')!]
  const told: PhoneCleanDetail[] = []
  root.addEventListener('boom-phone-clean', ({ detail }) => told.push(detail))
  /** As a person types and goes on to the next field. */
  const leaveWith = async (text: string) => {
    input.focus()
    input.value = text
    input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true, composed: true }))
    await waitUntil(() => badge.assessment !== null && badge.assessment !== undefined)
    root.querySelector('button')!.focus()
  }
  return { root, input, told, leaveWith }
}

describe('a phone with words around it', () => {
  it('D-17 is cleaned once the field is left, told before, and taken back for good', async () => {
    const { root, input, told, leaveWith } = await form()
    const heard: string[] = []
    root.addEventListener('input', () => heard.push(input.value))
    await leaveWith(WORDS)
    await waitUntil(() => input.value === '0987654321')
    expect(heard.at(-1), 'the host hears it as typing').to.equal('0987654321')
    expect(told.map(({ typed, phone }) => [typed, phone])).to.deep.equal([[WORDS, '+84987654321']])
    told[0]!.undo()
    expect(input.value).to.equal(WORDS)
    input.focus()
    root.querySelector('button')!.focus()
    await laterTasks()
    expect(input.value, 'and stays').to.equal(WORDS)
  })

  it('Ctrl+Z in the field puts back what was typed', async () => {
    const { input, leaveWith } = await form()
    await leaveWith(WORDS)
    await waitUntil(() => input.value === '0987654321')
    input.focus()
    input.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'z',
        ctrlKey: true,
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    )
    await waitUntil(() => input.value === WORDS)
  })

  it('stays where the host says so, where nobody asked for it, and where it is a number alone', async () => {
    const refused = await form()
    refused.root.addEventListener('boom-phone-clean', (event) => event.preventDefault())
    await refused.leaveWith(WORDS)
    await waitUntil(() => refused.told.length === 1)
    expect(refused.input.value).to.equal(WORDS)

    const quiet = await form(false)
    await quiet.leaveWith(WORDS)
    const alone = await form()
    await alone.leaveWith('0987.654.321')
    await laterTasks()
    expect(quiet.input.value).to.equal(WORDS)
    expect(alone.input.value).to.equal('0987.654.321')
    expect([...quiet.told, ...alone.told]).to.deep.equal([])
  })

  it('waits for whoever is still in the field', async () => {
    const { input, told, leaveWith } = await form()
    await leaveWith(WORDS)
    input.focus()
    await laterTasks()
    expect(told).to.deep.equal([])
    expect(input.value).to.equal(WORDS)
  })
})

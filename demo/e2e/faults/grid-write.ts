import type { Order } from '@boom-risk/client'
import type { Page } from 'playwright-core'
import type { World } from './world.ts'

/** A write as a person makes it, what the server has of it, and what the screen says. */
export interface GridWrite {
  readonly id: string
  /** The call that meets the fault. */
  readonly operation: string
  readonly element: 'customer-panel' | 'boom-customer-table'
  /** Before the page is opened. @returns the element's attributes, and what the rest needs */
  prepare(world: World): Promise<Scene>
  /** Up to the last press. */
  begin(page: Page, scene: Scene): Promise<void>
  /** The last press. */
  press(page: Page, scene: Scene): Promise<void>
  /** How often it was done. */
  done(world: World, scene: Scene): Promise<number> | number
  /** Whether the screen shows that it is done. */
  isShown(page: Page, scene: Scene): Promise<boolean>
  /** Looks at it again, where what showed it went with the element. */
  lookAgain?(page: Page, scene: Scene): Promise<void>
  /** Where its text is typed. */
  readonly typedInto?: string
  /** A dialog that may be closed while it is on its way, and the same be asked again. */
  readonly asking?: {
    close(page: Page): Promise<void>
    again(page: Page, scene: Scene): Promise<void>
  }
  /** The same in two tabs at the same moment is one. */
  readonly inTwoTabs?: true
}

export interface Scene {
  readonly attributes: Readonly<Record<string, string>>
  readonly id: string
  readonly name: string
  readonly order?: Order
  readonly before?: number
}

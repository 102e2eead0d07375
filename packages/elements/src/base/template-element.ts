import type { PropertyValues } from 'lit'
import { BoomElement } from './boom-element.ts'

/** What every element has that is drawn by a template. It takes over from what a server rendered of it, which is on show until its first draw (ADR 15). */
export abstract class TemplateElement extends BoomElement {
  protected override update(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.renderRoot.replaceChildren()
    super.update(changed)
  }
}

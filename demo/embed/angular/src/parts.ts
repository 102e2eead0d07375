import { Component, CUSTOM_ELEMENTS_SCHEMA, computed, signal } from '@angular/core'
import type { BoomCustomerShowDetail } from '@boom-risk/elements/customer-panel'

/** What a template hands to an element, and hears of it, one of each kind. */
@Component({
  selector: 'shop-parts',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <section id="parts">
      <button id="change" type="button" (click)="isOther.set(!isOther())">Đổi</button>
      <risk-badge id="bare"></risk-badge>
      <risk-badge
        id="plain"
        phone="0987654321"
        [blockOn]="isOther() ? 'medium' : 'high'"
        [disabled]="isOther()"
      ></risk-badge>
      <risk-provider id="around"><p id="inside">Trong</p></risk-provider>
      <customer-panel
        id="rich"
        [phone]="isOther() ? '0913100312' : '0987654321'"
        [sections]="sections()"
        [known]="known()"
        (boom-customer-show)="onShow($event)"
      >
        @if (!isOther()) {
          <p id="light" slot="header">Đầu trang</p>
        }
      </customer-panel>
      <output id="shown">{{ shown() }}</output>
    </section>
  `,
})
export class Parts {
  readonly isOther = signal(false)
  readonly shown = signal('')
  readonly sections = computed(() => (this.isOther() ? ['notes'] : ['orders', 'profile']))
  readonly known = computed(() => ({ name: this.isOther() ? 'Lan' : 'Hà' }))

  onShow({ detail }: CustomEvent<BoomCustomerShowDetail>): void {
    this.shown.set(detail.customer?.name ?? '')
  }
}

import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core'
import { FormsModule } from '@angular/forms'
import { bootstrapApplication } from '@angular/platform-browser'
import { configure } from '@boom-risk/elements'
import '@boom-risk/elements/define'
import type { RiskChangeDetail } from '@boom-risk/elements/risk-badge'

configure({ baseUrl: '__API__', getToken: () => '__TOKEN__' })

@Component({
  selector: 'app-root',
  imports: [FormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (isOpen()) {
      <form>
        <label
          >Số điện thoại
          <input id="phone" name="phone" type="tel" [ngModel]="phone()" (ngModelChange)="phone.set($event)"
        /></label>
        <risk-badge for="phone" block-on="high" (boom-risk-change)="onRisk($event)"></risk-badge>
        <customer-suggestions for="phone"></customer-suggestions>
      </form>
    }
    <button id="call" type="button" (click)="phone.set('0987654321')">Cuộc gọi đến</button>
    <button id="new" type="button" (click)="phone.set('')">Đơn mới</button>
    <button id="toggle" type="button" (click)="isOpen.set(!isOpen())">Đóng mở</button>
    <output id="heard">{{ heard() }}</output>
    <customer-panel [phone]="phone() || undefined"></customer-panel>
  `,
})
class Order {
  readonly phone = signal('')
  readonly isOpen = signal(true)
  readonly heard = signal('')

  onRisk({ detail }: CustomEvent<RiskChangeDetail>): void {
    this.heard.set(detail.level ?? '')
  }
}

void bootstrapApplication(Order)

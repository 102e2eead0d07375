import { element } from '../../dom/element.ts'
import { translateWithin } from '../../i18n/messages.ts'
import { frameAddress, onSettingsChange } from '../frame-settings.ts'
import { logMessage } from '../protocol-log.ts'
import { siblingOrigin } from '../sibling-origin.ts'

const REQUEST = 'chatwoot-dashboard-app:fetch-info'
const PAGE = '/chatwoot-sidebar.html'

/** Chatwoot's side of a dashboard app: a frame for each conversation, told of it once it has loaded and whenever it asks. */
export class DashboardApp {
  readonly #place: HTMLElement
  #frame: HTMLIFrameElement | undefined
  #context: object = {}

  constructor(place: HTMLElement) {
    this.#place = place
    addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
      if (data !== REQUEST || !source || source !== this.#frame?.contentWindow) return
      logMessage(REQUEST)
      this.#tell()
    })
    onSettingsChange(() => this.#frame?.contentWindow?.location.replace(frameAddress(PAGE)))
  }

  /** As Chatwoot does, loads the app anew for another conversation. */
  open(context: object): void {
    this.#context = context
    const frame = element('iframe', { class: 'app-frame', tooltip: 'chatwoot.app', src: frameAddress(PAGE) })
    frame.addEventListener('load', () => this.#tell())
    this.#frame = frame
    this.#place.replaceChildren(frame)
    translateWithin(this.#place)
  }

  #tell(): void {
    logMessage('appContext', this.#context)
    this.#frame?.contentWindow?.postMessage(JSON.stringify(this.#context), siblingOrigin())
  }
}

import type { RiskAssessment } from '@boom-risk/client'
import { createMockServer, type FaultChange, type MockServer } from '@boom-risk/mock-server'
import { type HttpDoor, listen } from '@boom-risk/mock-server/http'
import type { Browser } from 'playwright-core'
import { launchChromium } from './chromium.ts'
import { servePages } from './pages.ts'
import { openVisit, type Visit, type VisitOptions } from './visit.ts'

/** A risk look-up as it reached the server, and its answer; the browser does not tell what a page sent. */
interface Lookup {
  readonly phones: string[]
  readonly assessments: RiskAssessment[]
}

/** The mock API over HTTP, the pages that know of it, and a browser: what a test file plays on. */
export class Stage {
  readonly server: MockServer
  readonly api: HttpDoor
  readonly pages: { url: string; close: () => Promise<void> }
  readonly browser: Browser

  readonly #lookups: Lookup[]

  private constructor(
    server: MockServer,
    api: HttpDoor,
    pages: Stage['pages'],
    browser: Browser,
    lookups: Lookup[],
  ) {
    this.#lookups = lookups
    this.server = server
    this.api = api
    this.pages = pages
    this.browser = browser
  }

  /** @param customers of all shops together; the boundary customers are always there */
  static async open({ customers = 200 } = {}): Promise<Stage> {
    const server = createMockServer({ customers })
    const lookups: Lookup[] = []
    const api = await listen(listening(server, lookups))
    const [pages, browser] = await Promise.all([servePages(api.url), launchChromium()])
    return new Stage(server, api, pages, browser, lookups)
  }

  visit(path = '/', options?: VisitOptions): Promise<Visit> {
    return openVisit(this.browser, `${this.pages.url}${path}`, options)
  }

  /** Ends all visits, takes every fault away, and lets the next flow do what this one did. */
  async clear(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()))
    this.#lookups.length = 0
    this.server.forgetIntents()
    this.fault({ latencyMs: 0, errorRate: 0, offline: false, scenario: null })
  }

  fault(change: FaultChange): void {
    this.server.faults.change(change)
  }

  /** The phones of each risk look-up that reached the server. */
  get asked(): string[][] {
    return this.#lookups.map(({ phones }) => phones)
  }

  /** What the server said of this phone last. */
  answerFor(phone: string): RiskAssessment {
    const answers = this.#lookups.flatMap(({ assessments }) => assessments)
    const answer = answers.findLast((assessment) => assessment.phone === phone)
    if (!answer) throw new Error('the server was not asked about this phone')
    return answer
  }

  async close(): Promise<void> {
    await this.browser.close()
    await Promise.all([this.pages.close(), this.api.close()])
  }
}

/** The same server, noting what it was asked and what it said. */
function listening(server: MockServer, lookups: Lookup[]): MockServer {
  return {
    ...server,
    async respond(request, path) {
      const isLookup = request.method === 'POST' && request.url.endsWith('/v1/risk-assessments')
      if (!isLookup) return server.respond(request, path)
      const { phones } = (await request.clone().json()) as { phones: string[] }
      const lookup: Lookup = { phones, assessments: [] }
      lookups.push(lookup)
      const response = await server.respond(request, path)
      if (response.ok) {
        const { assessments } = (await response.clone().json()) as { assessments: RiskAssessment[] }
        lookup.assessments.push(...assessments)
      }
      return response
    },
  }
}

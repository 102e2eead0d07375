export interface Look {
  /** px, of the window and so of what stands in it */
  readonly width: number
  readonly theme: 'light' | 'dark' | 'forced'
  readonly lang: 'vi' | 'en'
}

/** One state, and how it is brought about. */
export interface Scene {
  readonly name: string
  readonly looks: readonly Look[]
  /** px, of the window */
  readonly height?: number
  /** @returns what the picture shows; the whole window where nothing */
  readonly show: (look: Look) => Promise<readonly Element[] | undefined>
}

export interface Picture {
  readonly name: string
  readonly look: Look
  readonly height: number
}

/** px */
export interface Clip {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What the page offers to whoever photographs it. */
export interface Gallery {
  pictures(): Picture[]
  /** Brings a state about and waits until it is painted. @returns where it stands */
  show(name: string): Promise<Clip>
  /** Brings the state of a picture about in another theme, language or width, for who looks at more than pictures. */
  showAs(name: string, look: Look): Promise<void>
}

declare global {
  interface Window {
    gallery: Gallery
  }
}

/** The panel's own sections, in their order (`S1-1`). */
export const SECTION_IDS = ['profile', 'orders', 'notes', 'attribution', 'custom-fields'] as const
/** One of the panel's own sections, as a value of `sections`. */
export type SectionId = (typeof SECTION_IDS)[number]

/** A section of the host: its content is what has `slot="section-<id>"`. */
export interface HostSection {
  readonly id: string
  readonly label: string
}

/** Which sections the panel has, in order: its own by name, the host's with a label. */
export type SectionList = readonly (SectionId | HostSection)[]

export function isSectionId(value: unknown): value is SectionId {
  return SECTION_IDS.some((id) => id === value)
}

const HOST_ID = /^[A-Za-z][\w-]*$/

/** The list with each section once; whatever is none is left out. `undefined`: all of the panel's own. */
export function readSections(list: SectionList | undefined): SectionList {
  if (!Array.isArray(list)) return SECTION_IDS
  const seen = new Set<string>()
  return list.filter((section) => {
    const id: unknown = typeof section === 'string' ? section : section?.id
    if (typeof id !== 'string' || seen.has(id)) return false
    seen.add(id)
    return typeof section === 'string' ? isSectionId(section) : HOST_ID.test(id) && !isSectionId(id)
  })
}

/** Puts a message of a chat product into the log of the dock, beside the elements' own events. */
export function logMessage(name: string, detail?: unknown): void {
  document.dispatchEvent(new CustomEvent(name, { detail }))
}

/** Sets the custom states that `:state()` selects; a browser without them shows the element all the same. */
export function setStates(internals: ElementInternals, names: readonly (string | false | undefined)[]): void {
  const states = internals.states as CustomStateSet | undefined
  if (!states) return
  try {
    states.clear()
    for (const name of names) if (name) states.add(name)
  } catch {
    // Chromium before 125 refuses names without two dashes.
  }
}

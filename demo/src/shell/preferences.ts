/** A choice that survives a reload. Never a token, never a customer's data (`X-10`). */
export function remember(name: 'theme' | 'shop' | 'role', value: string): void {
  try {
    localStorage.setItem(`demo.${name}`, value)
  } catch {
    // A browser that forbids storage forgets the choice, no more.
  }
}

/** What was chosen before, if it is still one of `allowed`; else the first of them. */
export function recall<T extends string>(name: 'theme' | 'shop' | 'role', allowed: readonly [T, ...T[]]): T {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(`demo.${name}`)
  } catch {
    // See above.
  }
  return allowed.find((value) => value === stored) ?? allowed[0]
}

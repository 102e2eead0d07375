type Preference = 'theme' | 'shop' | 'role' | 'panel-width'

/** A choice that survives a reload. Never a token, never a customer's data (`X-10`). */
export function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(`demo.${name}`, value)
  } catch {
    // A browser that forbids storage forgets the choice, no more.
  }
}

/** What was chosen before, if it is still one of `allowed`; else the first of them. */
export function recall<T extends string>(name: Preference, allowed: readonly [T, ...T[]]): T {
  const chosen = stored(name)
  return allowed.find((value) => value === chosen) ?? allowed[0]
}

/** How wide the customer panel was made before, px; `null` where nobody has. */
export function recallWidth(): number | null {
  const width = Number(stored('panel-width'))
  return width > 0 ? width : null
}

function stored(name: Preference): string | null {
  try {
    return localStorage.getItem(`demo.${name}`)
  } catch {
    return null
  }
}

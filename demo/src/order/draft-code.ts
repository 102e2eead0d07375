/** Numbers the drafts of the day: `DH261121-014`. */
export function draftCodes(today: Date): () => string {
  const day = [today.getFullYear() % 100, today.getMonth() + 1, today.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
  let next = 14
  return () => `DH${day}-${String(next++).padStart(3, '0')}`
}

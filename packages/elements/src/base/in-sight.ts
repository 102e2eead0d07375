/** Whether any of an element is in the window now. */
export function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect()
  return bottom >= 0 && right >= 0 && top <= innerHeight && left <= innerWidth
}

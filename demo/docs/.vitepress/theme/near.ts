import { onBeforeUnmount, onMounted, type Ref } from 'vue'

/** Runs once when what it watches comes near what is on the screen. */
export function whenNear(target: Ref<Element | undefined>, run: () => void): void {
  let observer: IntersectionObserver | undefined
  onMounted(() => {
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return
        observer?.disconnect()
        run()
      },
      { rootMargin: '200px' },
    )
    if (target.value) observer.observe(target.value)
  })
  onBeforeUnmount(() => observer?.disconnect())
}

import { LateParts } from './late-parts'

export default function Page() {
  return (
    <main>
      <LateParts />
    </main>
  )
}

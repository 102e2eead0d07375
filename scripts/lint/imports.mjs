// Part of `pnpm lint`: forbidden arrows between rooms, and circles of imports, types and dynamic imports included.
import { fileURLToPath } from 'node:url'
import { circlesOf, importGraph } from './import-graph.mjs'
import { ROOMS, forbiddenIn } from './rooms.mjs'

const root = new URL('../../', import.meta.url)
const found = []
let files = 0
for (const folder of [...Object.keys(ROOMS), 'demo/src']) {
  const graph = importGraph(fileURLToPath(new URL(folder, root)))
  files += graph.size
  const rooms = ROOMS[folder]
  if (rooms) found.push(...forbiddenIn(graph, rooms).map((line) => `${folder}/${line}`))
  for (const circle of circlesOf(graph)) found.push(`${folder}: a circle of ${circle.join(', ')}`)
}
for (const line of found) console.error(line)
console.log(`imports: ${found.length ? `${found.length} to be mended` : 'clean'}, of ${files} files`)
process.exitCode = found.length ? 1 : 0

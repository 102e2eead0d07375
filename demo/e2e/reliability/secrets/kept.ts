import type { Place } from './canaries.ts'

/** What a page keeps, or hands to whoever comes after it on the machine or in the tab: texts by place. */
export async function kept(): Promise<Map<Place, string[]>> {
  return new Map<Place, string[]>([
    ['storage', [JSON.stringify([localStorage, sessionStorage])]],
    ['cookie', [document.cookie]],
    ['address', [`${location.pathname}${location.hash}`]],
    ['history state', [JSON.stringify(history.state)]],
    ['window name', [window.name]],
    ['title', [document.title]],
    ['timeline', timeline()],
    ['database', await inDatabases()],
    ['cache', await inCaches()],
  ])
}

/** The page's own address is the page's. */
function timeline(): string[] {
  return performance
    .getEntries()
    .filter(({ entryType }) => entryType !== 'navigation')
    .map((entry) => `${entry.name} ${JSON.stringify(Object(entry).detail)}`)
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('no database')))
  })
}

async function inDatabases(): Promise<string[]> {
  const texts: string[] = []
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue
    const database = await settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      const held = database.transaction(store).objectStore(store)
      const entries = [await settled(held.getAllKeys()), await settled(held.getAll())]
      texts.push(`${name} ${store} ${JSON.stringify(entries)}`)
    }
    database.close()
  }
  return texts
}

async function inCaches(): Promise<string[]> {
  const texts: string[] = []
  for (const name of await caches.keys()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const headers = JSON.stringify([...request.headers])
      texts.push(`${name} ${request.url} ${headers} ${await (await cache.match(request))?.text()}`)
    }
  }
  return texts
}

/** For a planted fault. */
export async function putInDatabase(value: unknown): Promise<void> {
  const opening = indexedDB.open('x')
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('x'))
  const database = await settled(opening)
  await settled(database.transaction('x', 'readwrite').objectStore('x').put(value, 'x'))
  database.close()
}

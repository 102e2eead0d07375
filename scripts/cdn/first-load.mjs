/** What loads before the first line of an entry runs, itself included, by the listing that a build leaves (`files.json`). */
export function firstLoad(files, entry, seen = new Set()) {
  if (seen.has(entry)) return [...seen]
  seen.add(entry)
  for (const each of files[entry].imports) firstLoad(files, each, seen)
  return [...seen]
}

// What is published is what was built: the condition that leads to sources, and what only this workspace needs, stay here (ADR 3).

const SOURCE = '@boom-risk/source'

function withoutSource(exports) {
  if (typeof exports !== 'object' || exports === null) return exports
  const kept = Object.entries(exports).filter(([condition]) => condition !== SOURCE)
  return Object.fromEntries(kept.map(([name, target]) => [name, withoutSource(target)]))
}

export const hooks = {
  beforePacking(manifest) {
    return {
      ...manifest,
      devDependencies: undefined,
      scripts: undefined,
      exports: withoutSource(manifest.exports),
    }
  },
}

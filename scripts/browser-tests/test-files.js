// Comes before the tests of each page, in the browser: puts the file before the names of its tests, and has a file fail that has none.
const { parent: page } = describe('', () => {})
page.suites.pop()

const known = new Set()

globalThis.endOfTestFile = (file) => {
  const own = [...page.suites, ...page.tests].filter((one) => !known.has(one))
  for (const one of own) one.title = `${file} › ${one.title}`
  if (!own.length)
    it(`${file} has tests`, () => {
      throw new Error('it has none')
    })
  for (const one of [...page.suites, ...page.tests]) known.add(one)
}

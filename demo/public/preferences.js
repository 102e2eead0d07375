// Runs before the first paint, so that a chosen theme or language never flashes in after the default one.
;(() => {
  const root = document.documentElement
  try {
    const theme = localStorage.getItem('demo.theme')
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme
    if (localStorage.getItem('demo.language') === 'en') root.lang = 'en'
  } catch {
    // Storage is forbidden: the defaults hold.
  }
  if (root.lang !== 'vi') root.dataset.untranslated = ''
})()

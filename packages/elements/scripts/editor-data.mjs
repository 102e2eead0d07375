// What editors complete from, made of custom-elements.json when the package is built: VS Code custom data and web-types (JetBrains).
import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration'
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration'
import { MANIFEST } from './manifest.mjs'

const outdir = fileURLToPath(new URL('../dist/editors/', import.meta.url))
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'))

mkdirSync(outdir, { recursive: true })
const options = { outdir, hideLogs: true, descriptionSrc: 'summary' }
generateVsCodeCustomElementData(manifest, {
  ...options,
  htmlFileName: 'vscode.html-custom-data.json',
  cssFileName: 'vscode.css-custom-data.json',
})
generateJetBrainsWebTypes(manifest, { ...options, webTypesFileName: 'web-types.json', packageJson: false })

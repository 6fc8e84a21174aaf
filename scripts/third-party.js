// The licences of what is bundled: of packages, gathered from the packages themselves, and of what they carry from others.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What packages carry from others, under a licence that their own licence file does not name. */
const carried = [
  {
    from: '@citation-js/plugin-csl',
    text: `Citation styles and locales of the Citation Style Language project (CC-BY-SA-3.0)

The style apa (APA Style 7th edition) and the locale file en-US, as @citation-js/plugin-csl carries them; of the style what
it says of other texts than reports and web pages was left out. Their authors and contributors are named in the files:
https://github.com/citation-style-language/styles and https://github.com/citation-style-language/locales
Creative Commons Attribution-ShareAlike 3.0: https://creativecommons.org/licenses/by-sa/3.0/
`,
  },
  {
    from: 'unpdf',
    text: `PDF.js (Apache-2.0)

Copyright Mozilla Foundation and contributors: https://github.com/mozilla/pdf.js. As unpdf carries it, built for servers.
Licensed under the Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0. Its text stands above, with fuse.js.
`,
  },
]

const fonts = `Noto Serif and Amiri (OFL-1.1)

Fonts of the PDF, in dist/fonts with the SIL Open Font License beside them.
`

/**
 * @param {string} root of the project
 * @param {string[]} inputs files of the bundle, relative to the root; `node_modules` may be a link to another folder
 * @returns one text: name, version and licence of each package, by name; then what packages carry from others, and the fonts
 */
export function thirdParty(root, inputs) {
  const names = new Set(foldersOf(inputs).values())
  return [
    licencesOf(root, inputs),
    ...carried.filter(({ from }) => names.has(from)).map(({ text }) => text),
    fonts,
  ].join(between)
}

/** Name, version and licence of each package that files come from, by name. */
export function licencesOf(root, inputs) {
  const packages = [...foldersOf(inputs)].map(([folder, name]) => licenceOf(join(root, folder), name))
  return [...new Set(packages)].sort().join(between)
}

const between = `\n${'-'.repeat(72)}\n\n`

function foldersOf(inputs) {
  const folders = new Map(
    inputs.flatMap(file => {
      // The last one: a package may hold another of its own.
      const [folder, , name] = /^(.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)(?=\/)/.exec(file) ?? []
      return folder ? [[folder, name]] : []
    }),
  )
  return folders
}

function licenceOf(folder, name) {
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `By ${author?.name ?? author ?? 'its authors'}. The package brings no text of its licence.`
  return `${name} ${version} (${license})\n\n${text}\n`
}

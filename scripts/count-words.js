// node scripts/count-words.js FOLDER…   (after npm run build)
// Counts how the resolutions in these folders (XML, any depth) write their words, and writes what tells a divided word from
// one with a hyphen of its own into src/text/languages/*/written-words.ts: words, not sentences.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { importBytes } from '../dist/index.js'

/** Fewest documents that write a word. */
const LEAST = 2
/** A long word that is not made of two others is told as well without a list; a frequent one may be half of a compound. */
const LONG = 9
const OFTEN = 20
const READ = ['en', 'fr', 'es', 'ru']

const HEAD = '// Counted in resolutions of the General Assembly by scripts/count-words.js.\n\n'

const counts = new Map(READ.map(language => [language, new Map()]))
// The labels of our own terms count as often as it takes.
const terms = join(import.meta.dirname, '..', 'glossary', 'terms')
for (const file of readdirSync(terms).sort())
  for (const { text, language } of parse(readFileSync(join(terms, file), 'utf8')).labels)
    for (const word of wordsOf(text)) counts.get(language)?.set(word, LEAST)
for (const folder of process.argv.slice(2))
  for (const file of readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith('.xml'))
    .sort()) {
    const { documents } = await importBytes(new Uint8Array(readFileSync(join(folder, file))), file).catch(() => ({
      documents: [],
    }))
    for (const document of documents) {
      const known = counts.get(document.language)
      if (known === undefined) continue
      const words = new Set(document.passages.flatMap(({ text }) => wordsOf(text)))
      for (const word of words) known.set(word, (known.get(word) ?? 0) + 1)
    }
  }
for (const [language, known] of counts) {
  const { words, compounds } = chosen(known)
  const path = join(import.meta.dirname, '..', 'src', 'text', 'languages', language, 'written-words.ts')
  writeFileSync(path, `${HEAD}${list('words', words)}\n${list('compounds', compounds)}`)
  console.log(`${language}: ${words.length} words, ${compounds.length} compounds`)
}

function wordsOf(text) {
  return (text.match(/\p{L}+(?:[-\u2010\u2011]\p{L}+)*/gu) ?? []).map(word =>
    word.replace(/[\u2010\u2011]/g, '-').toLowerCase(),
  )
}

function chosen(known) {
  const whole = new Set([...known].filter(([word, count]) => count >= LEAST && isWord(word)).map(([word]) => word))
  const words = [...whole].filter(word => word.length <= LONG || known.get(word) >= OFTEN || isMadeOfTwo(word, whole))
  const compounds = [...known]
    .filter(
      ([word, count]) => count >= LEAST && word.includes('-') && count > (known.get(word.replaceAll('-', '')) ?? 0),
    )
    .map(([word]) => word)
  return { words, compounds }
}

function isWord(word) {
  return !word.includes('-') && word.length > 1
}

function isMadeOfTwo(word, whole) {
  for (let at = 2; at < word.length - 1; at++)
    if (whole.has(word.slice(0, at)) && whole.has(word.slice(at))) return true
  return false
}

/** A string for each first letter, in the order of code units. */
function list(name, words) {
  const byLetter = new Map()
  for (const word of [...words].sort()) byLetter.set(word[0], [...(byLetter.get(word[0]) ?? []), word])
  const lines = [...byLetter.values()].map(group => `  '${group.join(' ')}',\n`).join('')
  return `export const ${name}: readonly string[] = [\n${lines}]\n`
}

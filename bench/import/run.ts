// Processor seconds of each stage of an import, one after the other in one thread; run by bench/import.js on a FOLDER.
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { importText } from '../../src/import/index.ts'
import { detectLanguage } from '../../src/import/passages/language.ts'
import { writtenText } from '../../src/library/folder/corpus-text.ts'
import { hashText } from '../../src/library/folder/fingerprints.ts'
import { packagePlaces } from '../../src/library/folder/places.ts'
import { writeWhole } from '../../src/library/folder/write-whole.ts'
import { matchesIn, type PassageWording, wordsOf } from '../../src/library/keep-in-step/analyse.ts'
import { matcherFor, storeDocument } from '../../src/library/keep-in-step/indexing.ts'
import { updateIndex } from '../../src/store/writing.ts'
import { fingerprint } from '../../src/text/index.ts'

const spent: Record<string, number> = {}

/** Do it, and add what it took of the processor to its stage; helpers of Node (compiler, collector) count too. */
function timed<T>(stage: string, act: () => T): T {
  const start = process.cpuUsage()
  const result = act()
  const { user, system } = process.cpuUsage(start)
  spent[stage] = (spent[stage] ?? 0) + (user + system) / 1e6
  return result
}

const [, , folder = '.'] = process.argv
const scratch = mkdtempSync(join(tmpdir(), 'foc-stages-'))
const index = join(scratch, 'index.sqlite')
copyFileSync(packagePlaces().index, index)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.xml'))
await updateIndex(index, writer => {
  const matcher = timed('the glossary, made ready for matching', () => matcherFor(writer.allTerms()))
  for (const file of files.sort()) {
    const bytes = timed('reading files, sha256', () => {
      const read = readFileSync(join(folder, file))
      createHash('sha256').update(read).digest('hex')
      return read
    })
    const { documents } = timed('reading the XML: facts, passages, places', () => importText(bytes, basename(file)))
    for (const document of documents) {
      const texts = document.passages.map(({ text }) => text)
      timed('of this, telling the language', () => detectLanguage(texts.join('\n')))
      timed('of this, fingerprints of passages', () => texts.map(fingerprint))
      const text = timed('composing the corpus file', () => writtenText(document, null))
      const hash = timed('composing the corpus file', () => hashText(text))
      const words = timed('words, stems, marks of runs', () => document.passages.map(one => wordsOf(document, one)))
      const matches = timed('matching', () =>
        document.passages.map((one, at) => matchesIn(document, one, matcher, words[at]?.words)),
      )
      const wording = words.map(({ stems, runs }, at): PassageWording => ({ stems, runs, matches: matches[at] ?? [] }))
      timed('from one thread to the other', () => deserialize(serialize({ document, text, wording })))
      timed('writing files', () => {
        writeWhole(join(scratch, 'originals', `${document.sha256}.xml`), bytes)
        writeWhole(join(scratch, 'corpus', `${document.sha256}.md`), text)
      })
      const state = { file: `${document.id} ${file}`, size: null, modified: null, hash }
      const about = { origin: 'library', shadowed: false, state, own: null } as const
      timed('the database', () => storeDocument(writer, document, wording, about))
    }
  }
  timed('the database', () => writer.refreshAdoptions())
})
rmSync(scratch, { recursive: true, force: true })
console.log(JSON.stringify(spent))

import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fold, languages, tokenize } from '../../../src/text/index.ts'
import { textRulesOf } from '../../../src/text/whole-texts.ts'

type LanguageRules = NonNullable<ReturnType<typeof textRulesOf>>

const src = join(import.meta.dirname, '../../../src')
const home = join(src, 'text/languages')

const rules = (language: string): LanguageRules => {
  const found = textRulesOf(language)
  if (found === null) throw new Error(`no rules of ${language}`)
  return found
}

/** Lists that are compared with the folded words of texts. */
function foldedLists({ words, lists, clauses, candidates, writing }: LanguageRules): Record<string, string> {
  const { abbreviations, ...little } = words
  const { determiners, stops, links, relatives, inner, behindThing, accented } = lists
  const { nounSign, beforeAddressee, possessives } = clauses
  const { anotherWithCapital } = writing
  return {
    ...little,
    ...candidates,
    ...{ determiners, stops, links, relatives, inner, behindThing, accented, nounSign, beforeAddressee, possessives },
    anotherWithCapital,
    bare: writing.accents?.bare ?? '',
  }
}

const wordsIn = (list: string): string[] => list.split(' ').filter(word => word !== '')

describe('a language is one folder', () => {
  it('has a folder for each language that is read, and none besides', () => {
    const folders = readdirSync(home, { withFileTypes: true }).filter(entry => entry.isDirectory())
    const named = folders.map(({ name }) => name).filter(name => name !== 'rules')
    expect(named.sort()).toEqual([...languages].sort())
  })

  it.each([...languages])('fills the tables without which a draft would raise false alarms: %s', language => {
    const { words, lists, dates } = rules(language)
    const { little, coordinators, openers } = words
    expect([little, coordinators, openers, lists.stops].filter(list => wordsIn(list).length === 0)).toEqual([])
    expect(Object.keys(dates).length).toBeGreaterThan(0)
  })

  it('stands by itself: its files open no other language and nothing above but the rules', () => {
    const opened = sourcesIn(home)
      .filter(({ file }) => file.includes('/'))
      .flatMap(({ file, text }) => [...text.matchAll(/from '([^']+)'/g)].map(([, from = '']) => `${file} → ${from}`))
      .filter(one => !/^rules\//.test(one) && !/ → (?:\.\/[\w-]+\.ts|\.\.\/rules\/[\w-]+\.ts)$/.test(one))
    expect(opened).toEqual([])
  })

  it.each([...languages])('writes its lists as texts are read, each word once: %s', language => {
    for (const [name, list] of Object.entries(foldedLists(rules(language)))) {
      const words = wordsIn(list)
      const read = (word: string): string | undefined =>
        tokenize(word.endsWith("'") ? `${word}arbre` : word, language)[0]?.surface
      expect(words.filter(word => read(word) !== word).join(' '), name).toBe('')
      expect(
        words.filter((word, at) => words.indexOf(word) !== at),
        name,
      ).toEqual([])
    }
  })

  it.each([...languages])('has each word of choice among the words that join a list: %s', language => {
    const { alternatives, coordinators } = rules(language).words
    expect(wordsIn(alternatives).filter(word => !wordsIn(coordinators).includes(word))).toEqual([])
  })

  it.each([...languages])('says in expressions what can be read as expressions: %s', language => {
    const { documents, bodies, pages, places, dates } = rules(language)
    const { telltale: _, and, to, letterWords, numbered, ...said } = documents
    const { months, monthFirst, ...inDates } = dates
    const { organs, unitedNations, meeting, ...ofBodies } = bodies
    const containers = Object.values(places.containers)
    const alternatives = [said, inDates, ofBodies, unitedNations, meeting, pages, ...Object.values(organs)]
      .flatMap(part => Object.values(part))
      .concat(containers, places.preamble, places.paragraph)
    for (const one of alternatives) expect(() => new RegExp(`^(?:${one})$`, 'iu'), one).not.toThrow()
    expect(alternatives.filter(one => one.startsWith('|') || one.endsWith('|') || one.includes('||'))).toEqual([])
  })

  it.each([...languages])('has common words as the stems of folded words, in order: %s', language => {
    for (const step of rules(language).commonWords ?? []) {
      const stems = step.split(' ')
      expect(stems.filter(stem => fold(stem) !== stem)).toEqual([])
      expect(stems).toEqual([...new Set(stems)].sort())
    }
  })
})

interface Source {
  file: string
  text: string
}

/** Files below a folder, without their comments. */
function sourcesIn(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ file: relative(folder, file), text: withoutComments(readFileSync(file, 'utf8')) }))
}

const withoutComments = (text: string): string => text.replace(/\/\*\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

const code = `(?:${languages.join('|')})`

/** Whether a source has a table with an entry for each of three languages or more. */
function isKeyedByLanguage({ text }: Source): boolean {
  const keys = text.matchAll(new RegExp(`(?:^|[{,[])\\s*'?(${code})'?\\s*[:,]`, 'gm'))
  return new Set([...keys].map(([, key]) => key)).size > 2
}

/** Whether a source has letters of a language that only such texts have: words of it stand there. */
const hasLettersOfAScript = ({ text }: Source): boolean => /(?=\p{L})[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)

/** Whether a source asks which language it has before it. */
const asksWhichLanguage = ({ text }: Source): boolean => new RegExp(`[!=]==? '${code}'`).test(text)

const tables: Record<string, string> = {
  'render/cite/bibtex.ts': 'what babel, the package that sets them in LaTeX, calls languages',
}

const letters: Record<string, string> = {
  'text/words/fold.ts': 'letters that are compared as one',
  'text/naming/item-mark.ts': 'the order of letters by which lists are numbered',
  'text/naming/typed-words.ts': 'any letter that numbers an item',
  'import/passages/text-places.ts': 'any letter that numbers an item',
  'import/resolution/marks.ts': 'any letter that numbers an item',
  'import/resolution/numbering.ts': 'the first letter of a list, in three scripts',
  'text/naming/division-heading.ts': 'Cyrillic capitals printed for Latin ones in the number of a section',
  'import/docx/number-format.ts': 'the alphabets with which Word numbers lists',
}

/** Rooms that read texts; the others speak to readers in English or French, or ask for a label in English first. */
const reading = /^(?:text\/(?:words|doubts)|match|compare|align|import)\//

describe('the words of a language', () => {
  const elsewhere = sourcesIn(src).filter(({ file }) => !file.startsWith('text/languages/'))

  it('stand in no table by language outside its folder', () => {
    expect(elsewhere.filter(isKeyedByLanguage).map(({ file }) => file)).toEqual(Object.keys(tables))
  })

  it('stand in no file outside its folder, as far as its letters tell', () => {
    expect(
      elsewhere
        .filter(hasLettersOfAScript)
        .map(({ file }) => file)
        .sort(),
    ).toEqual(Object.keys(letters).sort())
  })

  it('are asked for by what they do: no reader of texts asks which language it has', () => {
    const asking = elsewhere.filter(({ file }) => reading.test(file)).filter(asksWhichLanguage)
    expect(asking.map(({ file }) => file)).toEqual([])
  })

  it('would be seen there', () => {
    const table = { file: '', text: "const x = {\n  en: 'and',\n  fr: 'et',\n  es: 'y',\n}" }
    const pairs = { file: '', text: "new Map([['en', 'and'], ['de', 'und'], ['ru', 'i']])" }
    expect([table, pairs].map(isKeyedByLanguage)).toEqual([true, true])
    expect(isKeyedByLanguage({ file: '', text: "const x = { en: 'Yes', fr: 'Oui' }" })).toBe(false)
    expect(hasLettersOfAScript({ file: '', text: "'и'" })).toBe(true)
    expect(hasLettersOfAScript({ file: '', text: "'؟ ،'" })).toBe(false)
    expect(asksWhichLanguage({ file: '', text: "if (base === 'fr') return" })).toBe(true)
  })
})

import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { takeIn } from '../../../src/library/writing.ts'
import { statuses } from '../answers.ts'
import { inventedPackage } from '../invented.ts'

const text = (subject: string): string =>
  `The members of the Lantern Coalition want ${subject} in every harbour of the coast.\n`

describe('two files of one name in two folders', () => {
  it('both go in; the second is told apart by its bytes, and both stay the next time', async () => {
    const here = inventedPackage()
    for (const [folder, subject] of [
      ['a', 'red lamps'],
      ['b', 'dry piers'],
    ] as const) {
      mkdirSync(join(here.inbox, folder), { recursive: true })
      writeFileSync(join(here.inbox, folder, 'joint-statement.md'), text(subject))
    }
    const second = createHash('sha256')
      .update(readFileSync(join(here.inbox, 'b', 'joint-statement.md')))
      .digest('hex')
    const names = ['joint-statement@en', `joint-statement-${second.slice(0, 6)}@en`]
    expect(await statuses(here, [here.inbox])).toEqual(names.map(name => `${name} added`))
    expect(await statuses(here, [here.inbox])).toEqual(names.map(name => `${name} unchanged`))
  })
})

describe('the name of a file', () => {
  it('is no proof: another text of that name is refused, also where the first was corrected by hand', async () => {
    const here = inventedPackage()
    mkdirSync(here.inbox, { recursive: true })
    const file = join(here.inbox, 'notes.txt')
    const kept = join(here.library.corpus, 'notes.en.md')
    writeFileSync(file, text('red lamps'))
    expect(await statuses(here, [file])).toEqual(['notes@en added'])
    for (const correct of [(words: string) => words, (words: string) => words.replace('red', 'green')]) {
      writeFileSync(kept, correct(readFileSync(kept, 'utf8')))
      writeFileSync(
        file,
        'The members of the Lantern Coalition have seen whales, and nobody had counted them before.\n',
      )
      const { refused } = await takeIn(here.shipped, here.library, [file], {})
      expect(refused.map(({ error }) => error.code)).toEqual(['IMPORT_AMBIGUOUS'])
    }
    writeFileSync(file, text('two red lamps'))
    expect(await statuses(here, [file])).toEqual(['notes@en conflict'])
  })
})

describe('two copies of one text in one call', () => {
  it('give one document: the second is refused, with the words in which it differs', async () => {
    const here = inventedPackage()
    mkdirSync(here.inbox, { recursive: true })
    const long = `${text('red lamps')}\nThey thank the keepers of the lamps for all that was done in the years before this meeting.\n`
    const write = (name: string, words: string): void =>
      writeFileSync(join(here.inbox, name), `---\ntitle: On the harbours\ndate: 2031-03-04\n---\n\n${words}`)
    write('a.md', long)
    write('b.md', long.replace('every harbour', 'each harbour'))
    const { imported, refused } = await takeIn(here.shipped, here.library, [here.inbox], {})
    expect(imported.map(({ document }) => document)).toEqual(['2031-on-the-harbours'])
    expect(refused.map(({ error }) => [error.code, error.message])).toEqual([
      [
        'DUPLICATE_DOCUMENT',
        'b.md gives the text of 2031-on-the-harbours again, and differs in 1 place: “every” → “each”',
      ],
    ])
  })
})

describe('two texts of one title and year', () => {
  it('both go in where their days differ; the second is told apart by its day, and each is known again', async () => {
    const here = inventedPackage()
    mkdirSync(here.inbox, { recursive: true })
    const write = (name: string, day: string, subject: string): void =>
      writeFileSync(join(here.inbox, name), `---\ntitle: On the harbours\ndate: ${day}\n---\n\n${text(subject)}`)
    write('a.md', '2031-03-04', 'red lamps')
    expect(await statuses(here, [here.inbox])).toEqual(['2031-on-the-harbours@en added'])
    write('b.md', '2031-05-06', 'dry piers')
    expect(await statuses(here, [join(here.inbox, 'b.md')])).toEqual(['2031-05-06-on-the-harbours@en added'])
    write('c.md', '2031-05-06', 'very dry piers')
    expect(await statuses(here, [join(here.inbox, 'c.md')])).toEqual(['2031-05-06-on-the-harbours@en updated'])
  })

  it('are never one by title and year alone: other words are refused with the candidate, the same words go in', async () => {
    const here = inventedPackage()
    mkdirSync(here.inbox, { recursive: true })
    const write = (name: string, date: string, words: string): string => {
      writeFileSync(join(here.inbox, name), `---\ntitle: On the harbours\n${date}---\n\n${words}`)
      return join(here.inbox, name)
    }
    const other = 'Whales were seen off the coast in spring; nobody had counted them before, says the museum.\n'
    await statuses(here, [write('a.md', 'date: 2031-03-04\n', text('red lamps'))])
    for (const date of ['', 'date: 2031\n', 'date: 2031-03\n']) {
      const { imported, refused } = await takeIn(here.shipped, here.library, [write('b.md', date, other)], {})
      expect([imported, refused.map(({ error }) => error.code)]).toEqual([[], ['IMPORT_AMBIGUOUS']])
      expect(refused[0]?.candidates?.map(({ id }) => id)).toEqual(['2031-on-the-harbours'])
      expect(await statuses(here, [write('c.md', date, text('red and green lamps'))])).toEqual([
        '2031-on-the-harbours@en updated',
      ])
    }
  })

  it('without a date are one only where their words are', async () => {
    const here = inventedPackage()
    mkdirSync(here.inbox, { recursive: true })
    const write = (name: string, words: string): string => {
      writeFileSync(join(here.inbox, name), `---\ntitle: On the harbours\n---\n\n${words}`)
      return join(here.inbox, name)
    }
    expect(await statuses(here, [write('a.md', text('red lamps'))])).toEqual(['on-the-harbours@en added'])
    expect(await statuses(here, [write('b.md', text('two red lamps'))])).toEqual(['on-the-harbours@en updated'])
    const whales = write('c.md', 'Whales were seen off the coast in spring, and nobody had counted them before.\n')
    const { refused } = await takeIn(here.shipped, here.library, [whales], {})
    expect(refused.map(({ error }) => error.code)).toEqual(['IMPORT_AMBIGUOUS'])
  })
})

import { describe, expect, it } from 'vitest'
import { hashFile, hashText } from '../../../src/library/folder/fingerprints.ts'
import { rowIndex } from '../../../src/library/keep-in-step/row-index.ts'
import type { DocumentRow } from '../../../src/store/index.ts'
import { documentRow } from '../../store/rows.ts'
import { akn } from '../akn.ts'
import { everyAnswer, statuses } from '../answers.ts'
import { inventedPackage } from '../invented.ts'
import { filesIn, temporaryFolder, writeFiles } from '../temporary.ts'

/** More files than are read one by one: resolutions, one without a word, one empty, one that is no Word file. */
function inbox(count: number): Record<string, string> {
  const files: Record<string, string> = { 'y-empty.txt': '', 'z-word.docx': 'PK\u0003\u0004 and no more' }
  for (let number = 1; number <= count; number++)
    files[`r${number}.xml`] = akn({
      symbol: `A/RES/98/${number}`,
      title: `Harbours, part ${number}`,
      preamble: ['Recalling the open harbour,'],
      operative: [{ number: '1', text: `Ends harbour closure ${number} and the tides of the coast.` }],
    })
  files['x-nothing.xml'] = '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>'
  return files
}

describe('many files', () => {
  it('give the same library, read ahead in a second thread, as one after the other', async () => {
    const files = inbox(40)
    const together = inventedPackage()
    writeFiles(together.inbox, files)
    const all = await statuses(together, [together.inbox])
    const apart = inventedPackage()
    writeFiles(apart.inbox, files)
    const one: string[] = []
    for (const name of Object.keys(files).sort()) one.push(...(await statuses(apart, [`${apart.inbox}/${name}`])))
    expect([...all].sort()).toEqual([...one].sort())
    expect(all).toHaveLength(40)
    expect(filesIn(together.library.corpus)).toEqual(filesIn(apart.library.corpus))
    expect(await everyAnswer(together.library.index)).toBe(await everyAnswer(apart.library.index))
  })

  it('of the same bytes again are unchanged, and each refusal says why', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, inbox(30))
    await statuses(here, [here.inbox])
    const { takeIn } = await import('../../../src/library/writing.ts')
    const { imported, refused } = await takeIn(here.shipped, here.library, [here.inbox], {})
    expect(new Set(imported.map(({ status }) => status))).toEqual(new Set(['unchanged']))
    expect(refused.map(({ file }) => file.replace(/^.*\//, ''))).toEqual([
      'x-nothing.xml',
      'y-empty.txt',
      'z-word.docx',
    ])
    for (const { error } of refused) expect(error.message).not.toBe('')
  })
})

describe('the hash of a corpus file', () => {
  it('is the same of the file and of what was written, and the day of a fetch is not in it', () => {
    const folder = temporaryFolder()
    const text = (day: string): string => `---\ntitle: Détroit № 5\nretrieved: ${day}\nid: a\n---\n\n¶1 L’été.\n`
    writeFiles(folder, { 'a.md': text('2031-04-10') })
    expect(hashText(text('2031-04-10'))).toBe(hashFile(`${folder}/a.md`))
    expect(hashText(text('2031-04-11'))).toBe(hashText(text('2031-04-10')))
    expect(hashText(text('2031-04-10').replace('été', 'hiver'))).not.toBe(hashText(text('2031-04-10')))
  })
})

describe('rows', () => {
  const row = (key: number, id: string, facts: Partial<DocumentRow['header']> = {}): DocumentRow => {
    const { since: _since, until: _until, ...rest } = documentRow({ id, ...facts }, { origin: 'library' })
    return { ...rest, key, names: rest.header, standing: null }
  }

  it('are found by id in any case, symbol, bytes and file, in the order in which they came', () => {
    const [one, two, three] = [
      row(1, 'A/RES/1/1', { symbol: 'A/RES/1/1', sha256: 'aa' }),
      row(2, 'own-name', { symbol: 'A/RES/1/1', sha256: 'bb' }),
      row(3, 'a/res/1/1', { language: 'fr', sha256: 'aa' }),
    ]
    const index = rowIndex([one, two, three])
    expect(index.named('a/RES/1/1')).toEqual([one, three])
    expect(index.withBytes('aa')).toEqual([one, three])
    expect(index.sharing({ id: 'new', symbol: 'a/res/1/1', sha256: 'bb' })).toEqual([one, two, three])
    expect(index.sharing({ id: 'new', symbol: null, sha256: 'bb' })).toEqual([two])
    expect(index.ofFile(two.state.file)).toBe(two)
    index.remove(one)
    expect([index.named('A/RES/1/1'), index.all()]).toEqual([[three], [two, three]])
  })
})

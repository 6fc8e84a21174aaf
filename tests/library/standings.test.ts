import { describe, expect, it } from 'vitest'
import { show } from '../../src/ask/index.ts'
import { forget, rebuild, takeIn } from '../../src/library/writing.ts'
import type { Standing } from '../../src/types.ts'
import { akn } from './akn.ts'
import { ask } from './answers.ts'
import { inventedPackage } from './invented.ts'
import { writeFiles } from './temporary.ts'

const edition = (session: number, lists?: Parameters<typeof akn>[0]['lists'], title = 'Lamps of the coast'): string =>
  akn({
    symbol: `A/RES/${session}/4`,
    title,
    date: `20${session - 50}-12-01`,
    preamble: ['Recalling the lamps,'],
    operative: [{ number: '1', text: `Welcomes the open harbour, edition ${session};` }],
    ...(lists ? { lists } : {}),
  })

const vote = { inFavour: ['Northmere', 'Fenland'], against: ['Westing'] }
const files = {
  '1.xml': edition(88),
  '2.xml': edition(89),
  '3.xml': edition(90, vote),
  '4.xml': edition(90, vote, 'Other lamps').replaceAll('A/RES/90/4', 'A/RES/90/5'),
}

type Here = ReturnType<typeof inventedPackage>
const standing = ({ library }: Here, id: string): Promise<Standing | undefined> =>
  ask(library.index, index => show(index, id, null, null).document.standing)
const changes = async (here: Here): Promise<(string | undefined)[]> =>
  Promise.all(
    ['A/RES/88/4', 'A/RES/89/4', 'A/RES/90/4', 'A/RES/90/5'].map(async id => {
      const found = await standing(here, id)
      return found && `${found.change}: ${found.until.id}, ${found.since.id}`
    }),
  )

describe('lost consensus', () => {
  const lost = 'lost: A/RES/89/4, A/RES/90/4'

  it('is known of every edition, in whatever order they came in, and the same when the index is built again', async () => {
    for (const order of [
      ['1.xml', '2.xml', '3.xml', '4.xml'],
      ['4.xml', '3.xml', '2.xml', '1.xml'],
    ]) {
      const here = inventedPackage()
      for (const name of order) {
        writeFiles(here.inbox, { [name]: files[name as keyof typeof files] })
        await takeIn(here.shipped, here.library, [`${here.inbox}/${name}`], {})
      }
      expect(await changes(here)).toEqual([lost, lost, lost, undefined])
      await rebuild(here.shipped, here.library)
      expect(await changes(here)).toEqual([lost, lost, lost, undefined])
    }
  })

  it('is forgotten with the text by which it was lost, and tells the names of those against', async () => {
    const here = inventedPackage()
    writeFiles(here.inbox, files)
    await takeIn(here.shipped, here.library, [here.inbox], {})
    expect(await standing(here, 'A/RES/88/4')).toMatchObject({
      since: { votes: { for: 2, against: 1, abstaining: null }, against: ['XD'] },
      names: [{ code: 'XD', en: 'Westing', fr: 'Ouesting' }],
    })
    await forget(here.shipped, here.library, 'A/RES/90/4', null)
    const gone = ['A/RES/88/4', 'A/RES/89/4', 'A/RES/90/5'].map(id => standing(here, id))
    expect(await Promise.all(gone)).toEqual([undefined, undefined, undefined])
  })
})

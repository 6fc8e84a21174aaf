import { describe, expect, it } from 'vitest'
import { buildBrief } from '../../../src/ask/index.ts'
import { packagePlaces } from '../../../src/library/index.ts'
import { formatBrief } from '../../../src/render/brief/index.ts'
import { fitNote } from '../../../src/render/note/fit-note.ts'
import { noteSources } from '../../../src/render/note/note-sources.ts'
import { compareDates, spokenDate } from '../../../src/text/index.ts'
import { ask } from '../../library/answers.ts'
import { names } from '../brief/shipped-briefs.ts'

const built = (name: string) => {
  const [theme = '', language = ''] = name.split('.')
  return ask(packagePlaces().index, index => buildBrief(index, theme, language))
}

describe.each(names)('the note %s', name => {
  it('has five points, three objections, one ask and two lines on care, and points at the United Nations', async () => {
    const { note } = fitNote(await built(name))
    const count = (use: string): number => note.points.filter(point => point.use === use).length
    expect([count('position'), count('answer'), count('ask'), note.care.length]).toEqual([5, 3, 1, 2])
    expect(note.unitedNations.length).toBeGreaterThanOrEqual(3)
  })

  it('names as its latest text the newest that it uses, and gives no reason for what it leaves out', async () => {
    const brief = await built(name)
    const written = formatBrief(brief, 'md', 'note').replace(/[\u00a0\u202f]/g, ' ')
    const dates: string[] = noteSources(brief, fitNote(brief).note).list.flatMap(
      ({ document }) => document.adopted ?? [],
    )
    const [newest = ''] = dates.sort((a, b) => compareDates(b, a))
    const label = brief.language === 'fr' ? 'Texte le plus récent employé :' : 'Latest text used:'
    expect(written).toContain(
      `${label} ${spokenDate(newest, brief.language === 'fr' ? 'fr' : 'en').replace(/[\u00a0\u202f]/g, ' ')}.`,
    )
    expect(written).not.toMatch(/room|place\b/)
  })
})

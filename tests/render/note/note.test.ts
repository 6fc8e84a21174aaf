import fc from 'fast-check'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { formatBrief, writeBrief } from '../../../src/render/brief/index.ts'
import type { Brief, BriefPoint, Citation } from '../../../src/types.ts'
import { citation, copied, documentRef, invented, nobody } from '../brief/invented-brief.ts'

const note = (brief: Brief): string => formatBrief(brief, 'md', 'note').replace(/[\u00a0\u202f]/g, ' ')

const point = (say: string, change: Partial<BriefPoint> = {}): BriefPoint => ({
  ...{ say, agreed: [citation('in the name of good order')], use: 'position', objection: null, force: null },
  ...{ counterparts: [], lost: [], addedBy: null, reach: { foc: true, un: false, phrases: [] } },
  ...change,
})

const held = (talkingPoints: BriefPoint[], change: Partial<Brief> = {}): Brief =>
  invented({
    talkingPoints,
    note: { talkingPoints: talkingPoints.map((_, at) => at), care: [], unitedNations: [] },
    ...change,
  })

describe('a note', () => {
  it('says what we want, why now and what stands behind it, then what to say, with sources numbered once', () => {
    const want = { say: 'Lanterns that stay lit.', cites: [] }
    const now = { say: 'Two ports went dark.', cites: [citation('went dark')] }
    const written = note(held([point('Keep them lit.')], { inBrief: { want, now } }))
    expect(written.split('\n').filter(line => line !== '')).toEqual([
      '# Quiet harbours',
      '- **What we want:** Lanterns that stay lit.',
      '- **Why now:** Two ports went dark. \\[1, ¶1]',
      '- **What stands behind it:** Joint Statement on Quiet Harbours, May 2031, adopted by consensus (12 members) \\[1].',
      '## What to say',
      '1. Keep them lit.',
      '   “in the name of good order” \\[1, ¶1]',
      '## Sources',
      '1. [Joint Statement on Quiet Harbours](https://harbour.example/quiet)‡, Harbour Coalition, May 2031; adopted by consensus (12 members); harbour.example.',
      '‡ short quotation: check the source before you quote it.',
      'Read of source 1: paragraph 1. To complete this note, import that text into your library and build the note again. Latest text used: May 2031. 1 point was left out: the texts held do not carry the recorded words. The dossier has everything.',
    ])
  })

  it('cuts a long title of a source between two words', () => {
    const title = `Statement ${'on quiet harbours and long piers '.repeat(6)}`.trim()
    const cited = citation('lamps', { document: documentRef({ id: '2031-long', title }) })
    const [, shown = ''] = /^2\. \[?([^…]+ …)/m.exec(note(held([point('Keep them.', { agreed: [cited] })]))) ?? []
    expect(title).toContain(shown.replace(/…$/, ''))
    expect([shown.length > 90, shown.length <= 112]).toEqual([true, true])
  })

  it('shows no fingerprint, no command and no word of the tool', () => {
    const all = `${note(invented())}${note(invented({ language: 'fr' }))}`
    expect(all).not.toMatch(/b7e23ec2|foc (?:import|toolkit)|`|unchecked|non vérifi|inferred|déduction/)
  })

  it('leads a French note with French words, and marks our translation, which never stands alone', () => {
    const twin = { language: 'fr', quote: 'au nom de l’ordre', basis: 'ours' } as const
    const brief = held([point('Gardez-les.', { agreed: [{ ...citation('in the name of good order'), twin }] })])
    const french = note({ ...brief, language: 'fr' })
    expect(french).toContain('*au nom de l’ordre* (notre traduction) / “in the name of good order” \\[1, ¶1]')
    expect(french).toContain('notre traduction : de travail, dont personne n’est convenu')
    expect(note(brief)).toContain('“in the name of good order” / *au nom de l’ordre* (our translation) \\[1, ¶1]')
    const unitedNations = [{ say: 'Ordre', cite: { ...citation('in the name of good order'), twin } }]
    expect(note({ ...brief, language: 'fr', note: { ...brief.note, unitedNations } })).toMatch(
      /Ordre\s: \*au nom de l’ordre\* \(notre traduction\) \/ “in the name of good order” /,
    )
    const parallel = { ...twin, basis: 'parallel' } as const
    const proved = held([point('Gardez-les.', { agreed: [{ ...citation('good order'), twin: parallel }] })])
    expect(note(proved)).toContain('“good order” / « au nom de l’ordre » \\[1, ¶1]')
    expect(note(proved)).not.toContain('translation')
  })

  it('names in brackets what fewer agreed to than the statement, and the mark where it is not that of the source', () => {
    const chair = documentRef({ id: '2032-chair', title: 'Of the chair', adoption: { ...nobody, mode: 'chair' } })
    const agreed: Citation[] = [citation('a'), citation('b', { status: 'copy' }), citation('c', { document: chair })]
    const written = note(
      held([point('One.', { agreed: agreed.slice(0, 2) }), point('Two.', { agreed: agreed.slice(2) })]),
    )
    expect(written).toContain('“a” \\[1, ¶1]; “b” \\[1\\*, ¶1]')
    expect(written).toContain('“c” \\[2, ¶1; statement of the chair]')
    expect(written).toContain('\\* quoted from a copy: name it')
  })

  it('gives wording of the United Nations a line: symbol, paragraph, how it was adopted, how the Coalition voted', () => {
    const names = [{ code: 'NM', en: 'Northmere', fr: 'Northmere' }]
    const coalition = {
      ...{ members: 12, for: Array.from({ length: 11 }, (_, at) => `A${at}`), against: ['NM'], abstained: [] },
      ...{ notVoting: [], unknown: [], unsure: [], outside: [], names },
    }
    const voted = { ...copied, document: { ...copied.document, coalition } }
    const brief = held([point('One.')])
    const unitedNations = [{ say: 'Lanterns', cite: voted }]
    expect(note({ ...brief, note: { ...brief.note, unitedNations } })).toContain(
      '- Lanterns: “keep lanterns lit” X/RES/9/4, para. 4, vote: 133 for, 3 against, abstentions not recorded; of the Coalition’s members: 11 for; against: Northmere \\[2]',
    )
  })

  it('says that consensus was lost even where there is no room for who voted how', () => {
    const names = [{ code: 'NM', en: 'Northmere', fr: 'Northmere' }]
    const votes = { for: 133, against: 1, abstaining: 4 }
    const until = { id: 'X/RES/9/4', adopted: '2031', mode: 'adopted-without-vote', votes: null, against: [] } as const
    const since = { id: 'X/RES/11/4', adopted: '2033', mode: 'vote', votes, against: ['NM'] } as const
    const standing = {
      change: 'lost' as const,
      until: { ...until, against: [] },
      since: { ...since, against: ['NM'] },
      names,
    }
    const adoption = { ...nobody, mode: 'adopted-without-vote' as const }
    const cite = { ...copied, document: { ...copied.document, adoption, standing } }
    const wordy = Array.from({ length: 5 }, (_, at) => point(`${'Keep it lit. '.repeat(30)}${at}`))
    const lines = [{ say: 'Lanterns', cite }]
    const built = (points: BriefPoint[], language: string): string => {
      const brief = held(points, { language })
      return note({ ...brief, note: { ...brief.note, unitedNations: lines } })
    }
    expect(built([point('One.')], 'en')).toContain(
      'para. 4, without a vote until X/RES/9/4 (2031); since X/RES/11/4 (2033) by vote, 133–1–4, against: Northmere \\[2]',
    )
    expect(built(wordy, 'en')).toContain(
      'para. 4, without a vote until X/RES/9/4 (2031); since X/RES/11/4 (2033) by vote',
    )
    expect(built(wordy, 'fr')).toContain('sans vote jusqu’à X/RES/9/4 (2031) ; par un vote depuis X/RES/11/4 (2033)')
  })

  it('tells how the Coalition voted when consensus was lost, in place of all who were against', () => {
    const names = [{ code: 'NM', en: 'Northmere', fr: 'Northmere' }]
    const nobodyElse = { abstained: [], notVoting: [], unknown: [], unsure: [], outside: [], names }
    const coalition = { members: 2, for: ['AA'], against: ['NM'], ...nobodyElse }
    const votes = { for: 133, against: 2, abstaining: 4 }
    const until = { id: 'X/RES/9/4', adopted: '2031', mode: 'adopted-without-vote' as const, votes: null, against: [] }
    const since = { id: 'X/RES/11/4', adopted: '2033', mode: 'vote' as const, votes, against: ['NM', 'ZZ'], coalition }
    const adoption = { ...nobody, mode: 'adopted-without-vote' as const }
    const standing = { change: 'lost' as const, until, since, names }
    const cite = { ...copied, document: { ...copied.document, adoption, standing } }
    const brief = held([point('One.')])
    expect(note({ ...brief, note: { ...brief.note, unitedNations: [{ say: null, cite }] } })).toContain(
      'by vote, 133–2–4; of the Coalition’s members: 1 for; against: Northmere \\[2]',
    )
  })

  it('says what the figures of votes are, and who counted them, where they stand: only there', () => {
    const names = [{ code: 'NM', en: 'Northmere', fr: 'Northmere' }]
    const nobodyElse = { abstained: [], notVoting: [], unknown: [], unsure: [], outside: [], names }
    const coalition = { members: 2, for: ['AA'], against: ['NM'], ...nobodyElse }
    const cite = { ...copied, document: { ...copied.document, coalition } }
    const brief = held([point('One.')])
    const written = (language: string, one: Citation): string =>
      note({ ...brief, language, note: { ...brief.note, unitedNations: [{ say: null, cite: one }] } })
    const [pointed = ''] = written('en', cite).split('## Sources')
    expect(pointed).toContain('Votes: for–against–abstaining. Of the Coalition’s members of that day, we counted')
    expect(written('fr', cite)).toContain('Votes : pour–contre–abstentions.')
    expect(written('en', copied)).not.toContain('Votes:')
  })

  it('puts the number of a source behind the symbol that a line names, and numbers what it only names', () => {
    const named = documentRef({ id: 'X/RES/8/1', symbol: 'X/RES/8/1', title: 'Of quays' })
    const say = 'X/RES/9/4 went to a vote. Cite X/RES/8/1.'
    const care = [{ reason: 'adoption' as const, say, cites: [copied], names: [named], addedBy: null }]
    const brief = held([point('One.')], { care })
    const written = note({ ...brief, note: { ...brief.note, care: [0] } })
    expect(written).toContain('- X/RES/9/4 \\[2, para. 4] went to a vote. Cite X/RES/8/1 \\[3].')
    expect(written).toMatch(/\n3\. \[Of quays\]/)
  })

  it('cuts lines of the United Nations before the agreed words under a point', () => {
    const agreed = [citation('in the name of good order'), citation('lit by night')]
    const points = Array.from({ length: 5 }, (_, at) => point(`${'Keep it lit. '.repeat(60)}${at}`, { agreed }))
    const lines = Array.from({ length: 6 }, (_, at) => ({
      say: 'Lanterns '.repeat(100),
      cite: { ...copied, document: { ...copied.document, id: `X/RES/9/${at}` } },
    }))
    const brief = held(points)
    const written = note({ ...brief, note: { ...brief.note, unitedNations: lines } })
    expect(written.match(/lit by night/g)).toHaveLength(5)
    expect(written.split('keep lanterns lit').length - 1).toBeLessThan(6)
  })

  it('says that it has the whole text, where that is held', () => {
    const brief = held([point('One.')])
    const whole = note({ ...brief, statement: { ...brief.statement, complete: true, command: null } })
    expect(whole).toContain('The whole text of source 1 is held.')
    expect(whole).not.toContain('To complete')
  })

  it('is refused where there is no point to say, in every format of a page', async () => {
    for (const format of ['md', 'html', 'docx', 'pdf'] as const)
      await expect(writeBrief(held([]), format, { paper: 'note' })).rejects.toMatchObject({
        code: 'NOTE_WITHOUT_POINTS',
      })
    expect(() => formatBrief(held([]), 'md', 'note')).toThrow(FocError)
    expect(formatBrief(held([]), 'json', 'note')).toContain('"talkingPoints": []')
  })

  it('has what else there is to say on a third page, where that is asked for', () => {
    const brief = held([point('One.'), point('Two.')])
    const short = { ...brief, note: { ...brief.note, talkingPoints: [0] } }
    expect(note(short)).toContain('Not shown: 1 point.')
    const more = formatBrief(short, 'md', 'annex')
    expect(more).toMatch(/## Annex: more to say\n\n2\. Two\./)
    expect(more).not.toContain('Not shown')
  })

  it('keeps an objection in the annex an objection', () => {
    const answer = point('They are lit for all.', { use: 'answer', objection: 'Lanterns cost too much.' })
    const brief = held([point('One.'), point('Two.'), answer, point('Light them.', { use: 'ask' })])
    const short = { ...brief, note: { ...brief.note, talkingPoints: [0] } }
    const [, annex = ''] = formatBrief(short, 'md', 'annex').split('## Annex: more to say')
    const lines = annex.split('\n').filter(line => /^(?:#|\d|-)/.test(line))
    expect(lines).toEqual([
      '2. Two.',
      '### If they say',
      '- **Lanterns cost too much.** They are lit for all.',
      '### What to ask for',
      '- Light them.',
    ])
  })

  const words = fc.array(fc.constantFrom('harbour', 'lit', 'quay', 'of', 'the', 'lanternkeepers', 'and'), {
    minLength: 3,
    maxLength: 60,
  })
  const sentence = words.map(list => `${list.join(' ')}.`)
  const pagesOf = async (brief: Brief, paper: 'note' | 'annex'): Promise<number> => {
    const bytes = await writeBrief(brief, 'pdf', { paper })
    if (typeof bytes === 'string') throw new Error('a PDF is bytes')
    return (await getDocumentProxy(new Uint8Array(bytes))).numPages
  }

  it('has two pages at most however much there is to say, three with the annex, and says what was cut', async () => {
    const many = fc.record({
      say: fc.array(sentence, { minLength: 9, maxLength: 9 }),
      quote: fc.array(sentence, { minLength: 9, maxLength: 9 }),
      title: sentence,
      un: fc.array(sentence, { minLength: 0, maxLength: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(many, async ({ say, quote, title, un }) => {
        const points = say.map((words, at) => {
          const document = documentRef({ id: `2031-${at}`, title: `${title} ${at}` })
          const cited = {
            ...citation(quote[at] ?? 'a', { document }),
            twin: { language: 'fr', quote: words, basis: 'ours' as const },
          }
          const use = at < 5 ? 'position' : at < 8 ? 'answer' : 'ask'
          return point(words, { use, objection: use === 'answer' ? title : null, agreed: [cited, cited] })
        })
        const lines = un.map((words, at) => ({
          say: words,
          cite: { ...copied, document: { ...copied.document, id: `X/RES/9/${at}` } },
        }))
        const brief = held(points)
        const full = { ...brief, note: { ...brief.note, unitedNations: lines } }
        expect(await pagesOf(full, 'note')).toBeLessThanOrEqual(2)
        expect(await pagesOf(full, 'annex')).toBeLessThanOrEqual(3)
      }),
      { numRuns: 25, seed: 20261130 },
    )
  }, 60_000)

  it('cuts wording of the United Nations first, whole lines of it, and counts what it cut in its last line', () => {
    const long = `${'Keep the lanterns lit along the quay. '.repeat(16)}`.trim()
    const uses = [...Array(5).fill('position'), ...Array(3).fill('answer'), 'ask']
    const points = uses.map((use, at) => point(`${at} ${long}`, { use, objection: use === 'answer' ? 'No.' : null }))
    const brief = held(points)
    const unitedNations = Array.from({ length: 6 }, () => ({ say: null, cite: copied }))
    const full = { ...brief, note: { ...brief.note, unitedNations } }
    const written = note(full)
    const lines = (written.match(/keep lanterns lit/g) ?? []).length
    expect(lines).toBeLessThan(6)
    expect(written).toContain(`Not shown: ${6 - lines} United Nations wording`)
    expect(points.filter(({ say }) => !written.includes(say))).toEqual([])
    expect(JSON.parse(formatBrief(full, 'json')).note.unitedNations).toHaveLength(lines)
  })
})

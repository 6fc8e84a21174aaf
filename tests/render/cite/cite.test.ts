import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cite } from '../../../src/render/cite/index.ts'
import { citeStyles } from '../../../src/render/cite/styles.ts'
import { ordinal, parseLocator, unAct } from '../../../src/text/index.ts'
import type { CitedPlace, DocumentRef } from '../../../src/types.ts'

const adoption: DocumentRef['adoption'] = {
  mode: 'consensus',
  members: { min: 12, max: 12 },
  endorsers: null,
  votes: null,
  sponsors: null,
  basis: null,
}

const statement: DocumentRef = {
  id: '2031-quiet-harbours',
  symbol: null,
  title: 'Joint Statement on Quiet Harbours',
  kind: 'joint-statement',
  issuer: 'Harbour League',
  adopted: '2031-05-04',
  language: 'en',
  languages: ['en'],
  source: 'https://harbours.example/quiet_harbours.pdf',
  text: 'official',
  adoption,
}

const ofTheUn = (symbol: string, more: Partial<DocumentRef> = {}): DocumentRef => ({
  ...statement,
  id: symbol,
  symbol,
  title: 'Quiet harbours',
  kind: 'resolution',
  issuer: 'United Nations General Assembly',
  adopted: '2022-12-15',
  source: 'https://undocs.org/en/A/RES/97/211',
  ...more,
})

const at = (document: DocumentRef, place: string | null): CitedPlace => ({
  document,
  locator: place === null ? null : parseLocator(place),
})

const text = async (style: string, document: DocumentRef, place: string | null = null): Promise<string> =>
  (await cite(at(document, place), style)).text

describe('the style of the United Nations', () => {
  it.each([
    ['A/RES/97/211', 'OP5', 'General Assembly resolution 97/211, para. 5'],
    ['A/RES/97/211', 'OP7(c)', 'General Assembly resolution 97/211, para. 7 (c)'],
    ['A/RES/97/211', 'OP7(c)(ii)', 'General Assembly resolution 97/211, para. 7 (c) (ii)'],
    ['A/RES/97/211', 'PP7', 'General Assembly resolution 97/211, seventh preambular paragraph'],
    ['A/RES/97/211', 'annex, 3', 'General Assembly resolution 97/211, annex, para. 3'],
    [
      'A/RES/97/211',
      'annex II, part III, 4 bis',
      'General Assembly resolution 97/211, annex II, part III, para. 4 bis',
    ],
    ['A/RES/97/211', 'section XIV, 4', 'General Assembly resolution 97/211, sect. XIV, para. 4'],
    ['A/RES/97/211', 'annex, article 7, 1(b)', 'General Assembly resolution 97/211, annex, art. 7, para. 1 (b)'],
    ['A/RES/97/211', '4~2', 'General Assembly resolution 97/211, para. 4 (the second so numbered)'],
    ['A/RES/97/211', null, 'General Assembly resolution 97/211'],
    ['a/res/75/290a', 'OP1', 'General Assembly resolution 75/290 A, para. 1'],
    ['A/RES/217(III)A', null, 'General Assembly resolution 217 A (III)'],
    ['A/RES/ES-11/1', 'OP2', 'General Assembly resolution ES-11/1, para. 2'],
    ['A/DEC/97/512', null, 'General Assembly decision 97/512'],
    ['A/HRC/RES/32/13', 'OP10', 'Human Rights Council resolution 32/13, para. 10'],
    ['A/HRC/RES/S-30/1', null, 'Human Rights Council resolution S-30/1'],
    ['S/RES/2222 (2015)', 'OP3', 'Security Council resolution 2222 (2015), para. 3'],
    ['S/RES/2222', null, 'Security Council resolution 2222 (2022)'],
    ['E/RES/2005/22', null, 'Economic and Social Council resolution 2005/22'],
    ['A/C.3/97/L.44/Rev.1', '6', 'A/C.3/97/L.44/Rev.1, para. 6'],
    ['A/97/196', '12', 'A/97/196, para. 12'],
    ['A/RES/97/211/Corr.1', null, 'A/RES/97/211/Corr.1'],
  ])('names %s, %s', async (symbol, place, expected) => {
    expect(await text('un', ofTheUn(symbol), place)).toBe(expected)
  })

  it('counts paragraphs without a number in words, and says that they were counted', async () => {
    const answer = await cite(at(statement, '¶23'), 'un')
    expect(answer.text).toBe(
      'Harbour League, “Joint Statement on Quiet Harbours”, 4 May 2031, twenty-third paragraph, available at https://harbours.example/quiet_harbours.pdf',
    )
    expect(answer.findings.map(({ kind }) => kind)).toEqual(['PARAGRAPH_COUNTED'])
  })

  it('invents no year for a resolution whose date is unsure', () => {
    expect(unAct('S/RES/9222')?.number).toBe('9222')
  })

  it('names two parts of a resolution together', () => {
    expect([unAct('A/RES/75/290 A-B'), unAct('A/RES/75/290 A-D')]).toMatchObject([
      { number: '75/290 A and B', several: true },
      { number: '75/290 A to D', several: true },
    ])
  })
})

describe('the styles of others', () => {
  it('OSCOLA has short name, date, symbol and paragraph, without stops', async () => {
    expect(await text('oscola', ofTheUn('A/RES/97/211'), 'OP7(c)')).toBe(
      'UNGA Res 97/211 (15 December 2022) UN Doc A/RES/97/211, para 7(c)',
    )
    expect(await text('oscola', ofTheUn('A/HRC/RES/32/13'), 'PP2')).toBe(
      'UNHRC Res 32/13 (15 December 2022) UN Doc A/HRC/RES/32/13, preambular para 2',
    )
    expect(await text('oscola', statement, '¶3')).toBe(
      'Harbour League, ‘Joint Statement on Quiet Harbours’ (4 May 2031) <https://harbours.example/quiet_harbours.pdf> para 3 (counted)',
    )
  })

  it('Chicago has American dates and quotation marks', async () => {
    expect(await text('chicago', ofTheUn('A/RES/97/211'), 'OP7(c)')).toBe(
      'UN General Assembly, Resolution 97/211, “Quiet harbours,” A/RES/97/211 (December 15, 2022), para. 7(c), https://undocs.org/en/A/RES/97/211.',
    )
    expect(await text('chicago', { ...statement, source: null })).toBe(
      'Harbour League, “Joint Statement on Quiet Harbours,” May 4, 2031.',
    )
  })

  it('APA gives the entry of the list and what stands in the text', async () => {
    expect(await cite(at(statement, '4'), 'apa')).toMatchObject({
      text: 'Harbour League. (2031, May 4). Joint Statement on Quiet Harbours. https://harbours.example/quiet_harbours.pdf',
      inText: '(Harbour League, 2031, para. 4)',
    })
    expect((await cite(at({ ...statement, adopted: null }, null), 'apa')).text).toContain('(n.d.)')
  })

  it('BibTeX and RIS are records that hold the paragraph in a note', async () => {
    expect(await text('bibtex', statement, '4')).toBe(
      [
        '@misc{2031_quiet_harbours,',
        '\tauthor = {{Harbour League}},',
        '\ttitle = {{Joint Statement on Quiet Harbours}},',
        '\tdate = {2031-05-04},',
        '\tyear = {2031},',
        '\tmonth = may,',
        '\turl = {https://harbours.example/quiet_harbours.pdf},',
        '\tnote = {para. 4},',
        '\tlangid = {english},',
        '}',
      ].join('\n'),
    )
    expect(await text('ris', statement, '4')).toBe(
      [
        'TY  - ELEC',
        'AU  - Harbour\u00a0League,',
        'DA  - 2031/05/04/',
        'PY  - 2031',
        'ID  - 2031-quiet-harbours',
        'LA  - en',
        'N1  - para. 4',
        'TI  - Joint Statement on Quiet Harbours',
        'UR  - https://harbours.example/quiet_harbours.pdf',
        'ER  - ',
      ].join('\n'),
    )
  })

  it.each([
    ['FOC statement on harbours', '{FOC} statement on harbours'],
    ['Lamps of the Quiet Harbour League in Vostrovia', 'Lamps of the {Quiet Harbour League in Vostrovia}'],
    ['Joint Statement: Lamps and Piers (LAP)', '{Joint Statement}: {Lamps and Piers} ({LAP})'],
    ['Régionales et Ligue', 'Régionales et {Ligue}'],
    ['Le rôle de l’Organisation des Ports : un bilan', 'Le rôle de {l’Organisation des Ports} : un bilan'],
    ['Statement on Decree 72', 'Statement on {Decree 72}'],
    ['The role of eHarbour and neo-Nazism', 'The role of {eHarbour and neo-Nazism}'],
    ['Доклад Лиги тихих Портов', '{Доклад Лиги} тихих {Портов}'],
    ['Harbours and #Lights & Piers', 'Harbours and \\#{Lights} \\& {Piers}'],
    ['A #Lights', '{A \\#Lights}'],
    ['“Open” harbours of 2031', '“Open” harbours of 2031'],
    ['ميناء هادئ', 'ميناء هادئ'],
  ])('BibTeX has names and acronyms of “%s” in braces as a whole', async (title, expected) => {
    expect(await text('bibtex', { ...statement, title })).toContain(`\ttitle = {${expected}},`)
  })

  it('BibTeX has a number as a report with its own kind, and no field for a language it does not know', async () => {
    const written = await text('bibtex', { ...ofTheUn('A/97/196'), language: 'xx' })
    expect(written).toContain('@techreport{A_97_196,')
    expect(written).toContain('\ttype = {Document},\n\tinstitution = {United Nations General Assembly},')
    expect(written).not.toContain('langid')
  })

  it('RIS has a body as one name, whatever is in it', async () => {
    expect(await text('ris', { ...statement, issuer: 'League of Harbours, Piers  and Lamps' })).toContain(
      'AU  - League\u00a0of\u00a0Harbours;\u00a0Piers\u00a0and\u00a0Lamps,\n',
    )
  })

  it('BibTeX has no sign of a title that means something to TeX', async () => {
    const written = await text('bibtex', { ...statement, title: 'Lamps & piers: 100% of #1 {\\harbour}_x <b>' })
    expect(written).toContain(
      'title = {Lamps \\& piers: 100\\% of \\#1 \\textbraceleft{}\\textbackslash{}harbour\\textbraceright{}\\_x \\textless{}b\\textgreater{}}',
    )
  })

  it('plain says who agreed', async () => {
    expect(await text('plain', statement, '¶2')).toBe(
      'Harbour League, “Joint Statement on Quiet Harbours”, 4 May 2031, para. 2 (counted); adopted by consensus (12 members). https://harbours.example/quiet_harbours.pdf',
    )
  })

  it('refuse a name they do not know, and name those there are', async () => {
    await expect(cite(at(statement, null), 'harvard')).rejects.toMatchObject({
      code: 'UNKNOWN_STYLE',
      hint: 'Styles: un, oscola, chicago, apa, bibtex, ris, plain.',
    })
  })
})

describe('in every style', () => {
  it.each(citeStyles)('%s makes no more of a date than is known', async style => {
    const unsure = await cite(at({ ...statement, adopted: '2030-10/2033' }, null), style)
    expect(unsure.text).toContain('between October 2030 and 2033')
    expect(unsure.findings.map(({ kind }) => kind)).toContain('DATE_UNSURE')
    const unknown = await cite(at({ ...statement, adopted: null }, null), style)
    expect(unknown.text).not.toMatch(/\b2\d{3}\b(?!_quiet|-quiet)/)
    expect(unknown.findings.map(({ kind }) => kind)).toContain('DATE_UNKNOWN')
  })

  it.each(citeStyles)('%s keeps every letter of a title, whatever it is', async style => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcäéжع漢'), minLength: 1, maxLength: 12 })
    const titles = fc.array(letters, { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(titles, async words => {
        const written = await text(style, { ...statement, title: words.join(' ') })
        const found = style === 'bibtex' ? written.replaceAll(/[{}]/g, '') : written
        expect(found.normalize('NFC')).toContain(words.join(' '))
      }),
      { numRuns: 15, seed: 6 },
    )
  })

  it.each(['bibtex', 'ris'])('%s takes no words of a title for fields of its own', async style => {
    const title = 'Quiet\nER  - \nTY  - BOOK } harbours, url = {x'
    const lines = (await text(style, { ...statement, title })).split('\n')
    expect(lines.filter(line => /^(?:TY|ER) {2}-|^@|^\}/.test(line))).toHaveLength(2)
  })

  it.each(citeStyles)('%s prints the same twice', async style => {
    expect(await cite(at(statement, '¶1'), style)).toEqual(await cite(at(statement, '¶1'), style))
  })
})

describe('a number in its order', () => {
  it.each([
    ['1', 'first'],
    ['12', 'twelfth'],
    ['20', 'twentieth'],
    ['43', 'forty-third'],
    ['99', 'ninety-ninth'],
    ['100', '100th'],
    ['111', '111th'],
    ['122', '122nd'],
    ['3 bis', '3 bis'],
  ])('%s is %s', (number, word) => {
    expect(ordinal(number)).toBe(word)
  })
})

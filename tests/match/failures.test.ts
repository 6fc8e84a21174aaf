import { describe, expect, it } from 'vitest'
import { compileLabels } from '../../src/match/index.ts'
import { concept } from './glossary.ts'

/** The wordings found, each with its tier; nested ones end in a star. */
function find(labels: string[], text: string, language = 'en'): string[] {
  const terms = labels.map((label, index) =>
    concept(`c${index}`, ...label.split(' / ').map(one => `${language}:${one}`)),
  )
  return compileLabels(terms)
    .match(text, language)
    .map(found => `${text.slice(found.start, found.end)} · ${found.tier}${found.nested ? ' *' : ''}`)
}

describe('words that must not meet', () => {
  const apart: [string, string, string][] = [
    ['en', 'international law', 'internal law'],
    ['en', 'universal access', 'university access'],
    ['en', 'operational measures', 'operative measures'],
    ['fr', 'droit', 'la droite'],
    ['fr', 'égalité', 'à nombre égal'],
    ['fr', 'fossé numérique', 'fossé numéraire'],
    ['fr', 'principes directeurs', 'principes directrices'],
    ['es', 'derecho humano', 'derecha humana'],
    ['ar', 'القانون الدولي', 'قانون الدول'],
    ['en', 'human rights', 'human, rights'],
    ['en', 'open Internet', 'It is open. Internet users gain.'],
    ['en', 'open Internet', 'kept open\n\nInternet users'],
    ['en', 'trade union', 'trade and the expansion of the northern union'],
    ['en', 'online', 'based on line items'],
    ['en', 'information', 'persons in formation'],
  ]
  for (const [language, label, text] of apart)
    it(`${label} is not in “${text}”`, () => expect(find([label], text, language)).toEqual([]))
})

describe('words that must meet', () => {
  const together: [string, string, string, string][] = [
    ['en', 'Internet shutdown', 'the Internet shutdowns of May', 'Internet shutdowns · inflected'],
    ['en', 'freedom online coalition', 'FREEDOM\nONLINE\nCOALITION', 'FREEDOM\nONLINE\nCOALITION · folded'],
    ['en', 'multistakeholder approach', 'a multi-stakeholder approach', 'multi-stakeholder approach · joined'],
    ['en', 'multistakeholder approach', 'a multi stakeholder approach', 'multi stakeholder approach · joined'],
    ['en', 'multi-stakeholder approach', 'multistakeholder approaches', 'multistakeholder approaches · joined'],
    ['en', 'cyber security', 'for cybersecurity', 'cybersecurity · joined'],
    ['en', 'e-government', 'in e government now', 'e government · joined'],
    ['en', 'post-conflict', 'in post conflict areas', 'post conflict · joined'],
    ['en', 'twenty-first century', 'the twentyfirst century', 'twentyfirst century · joined'],
    ['en', 'Latin America', 'in Latin Amer ica', 'Latin Amer ica · joined'],
    ['en', 'humankind', 'for all h umankind', 'h umankind · joined'],
    ['en', 'all States', 'All St ates gain', 'All St ates · joined'],
    ['en', 'indigenous people', 'indigenous peopl e', 'indigenous peopl e · joined'],
    ['fr', 'omniprésente', 'omni-\nprésente', 'omni-\nprésente · joined'],
    ['fr', 'Moyen-Orient', 'au Moyen-\nOrient', 'Moyen-\nOrient · folded'],
    ['fr', 'réseau social', 'les réseaux sociaux', 'réseaux sociaux · inflected'],
    ['fr', 'niveau national', 'aux niveaux nationaux', 'niveaux nationaux · inflected'],
    ['fr', 'fermeture d’Internet', 'fermetures de l’internet', 'fermetures de l’internet · inflected'],
    ['fr', 'fermeture de l’internet', 'la fermeture d’Internet', 'fermeture d’Internet · inflected'],
    ['fr', 'accès à Internet', "l'accès à l'Internet", "accès à l'Internet · inflected"],
    ['es', 'derecho humano', 'los derechos humanos', 'derechos humanos · inflected'],
    ['ru', 'права человека', 'о правах человека', 'правах человека · inflected'],
    ['ar', 'حقوق الإنسان', 'لحقوق الانسان', 'لحقوق الانسان · inflected'],
    ['de', 'Menschenrecht', 'der Menschenrechte', 'Menschenrechte · inflected'],
    ['en', 'civil society organisation', 'civil society organizations', 'civil society organizations · inflected'],
    ['en', 'labelled content', 'labeled content', 'labeled content · inflected'],
    ['en', 'company responsibility', 'the companies’ responsibility', 'companies’ responsibility · inflected'],
    ['en', 'company responsibility', 'a company’s responsibilities', 'company’s responsibilities · inflected'],
    ['en', 'human rights', 'human\u00a0ri\u00adghts', 'human\u00a0ri\u00adghts · folded'],
  ]
  for (const [language, label, text, expected] of together)
    it(`${label} is in ${JSON.stringify(text)}`, () => expect(find([label], text, language)).toEqual([expected]))
})

describe('capitals', () => {
  it('an acronym asks for its capitals', () => {
    expect(find(['IT', 'US', 'WHO', 'AI'], 'Let us see who it is: ai.')).toEqual([])
    expect(find(['IT', 'US', 'AI'], 'The US and IT, with AI.')).toEqual([
      'US · surface',
      'IT · surface',
      'AI · surface',
    ])
  })
  it('a plural and full stops are no obstacle', () => {
    expect(find(['AI', 'US'], 'Two AIs in the U.S. today')).toEqual(['AIs · inflected', 'U.S. · folded'])
  })
  it('an acronym written as a name is taken from four letters on', () => {
    expect(find(['COVID-19', 'RBI'], 'Covid-19 and Rbi')).toEqual(['Covid-19 · folded'])
  })
  it('in a heading all in capitals a little word is no acronym, another is', () => {
    expect(find(['WHO', 'AI'], 'THOSE WHO BUILD AI SYSTEMS')).toEqual(['AI · surface'])
  })
})

describe('commas', () => {
  it('a serial comma does not matter', () => {
    expect(find(['association and peaceful assembly'], 'association, and peaceful assembly')).toHaveLength(1)
    expect(find(['association, and peaceful assembly'], 'association and peaceful assembly')).toHaveLength(1)
  })
  it('a label with commas is found with its commas', () => {
    const label = 'free, open, interoperable, secure, and reliable Internet'
    expect(find([label], `a ${label}.`)).toEqual([`${label} · surface`])
    expect(find([label], 'free, open, interoperable, secure and reliable Internet')).toHaveLength(1)
  })
  it('a label with brackets is found with its brackets', () => {
    expect(find(['artificial intelligence (AI) systems'], 'for Artificial Intelligence (AI) systems')).toHaveLength(1)
  })
})

describe('signs at the ends of a label', () => {
  it('belong to the wording where the text has them', () => {
    const label = 'remote sensing (RS)'
    expect(find([label], `by ${label}.`)).toEqual([`${label} · surface`])
    expect(find(['actors’'], 'of actors’ and actors')).toEqual(['actors’ · surface', 'actors · folded'])
    expect(find(['(RS) systems'], 'two (RS) systems')).toEqual(['(RS) systems · surface'])
  })
})

describe('longer and shorter', () => {
  it('keeps what a longer match of another concept covers, marked', () => {
    expect(find(['human rights', 'human rights defenders'], 'human rights defenders and human rights')).toEqual([
      'human rights defenders · surface',
      'human rights · surface *',
      'human rights · surface',
    ])
  })
  it('gives a concept once where its own labels overlap', () => {
    expect(find(['human rights / rights'], 'all human rights')).toEqual(['human rights · surface'])
  })
})

describe('coordination is to be confirmed', () => {
  const cases: [string, string, string, string][] = [
    ['en', 'digital literacy', 'digital and media literacy', 'digital and media literacy · coordinated'],
    ['en', 'free Internet', 'a free, open and secure Internet', 'free, open and secure Internet · coordinated'],
    [
      'en',
      'freedom of expression',
      'freedom of opinion and expression',
      'freedom of opinion and expression · coordinated',
    ],
    [
      'fr',
      'littératie numérique',
      'littératie médiatique et numérique',
      'littératie médiatique et numérique · coordinated',
    ],
    ['ar', 'حرية التعبير', 'حرية الرأي والتعبير', 'حرية الرأي والتعبير · coordinated'],
  ]
  for (const [language, label, text, expected] of cases)
    it(`${label} in ${text}`, () => expect(find([label], text, language)).toEqual([expected]))
  it('not over a full stop, nor over more than six words', () => {
    expect(find(['digital literacy'], 'digital and media. Literacy')).toEqual([])
    expect(find(['digital literacy'], 'digital and one two three four five six literacy')).toEqual([])
  })
  it('a coordinated match covers nothing', () => {
    expect(find(['digital literacy', 'media literacy'], 'digital and media literacy')).toEqual([
      'digital and media literacy · coordinated',
      'media literacy · surface',
    ])
  })
})

describe('addresses and odd encodings', () => {
  it('words inside web addresses are not words of the document', () => {
    expect(
      find(['disinformation'], 'see https://example.org/Disinformation-Report and example.org/disinformation'),
    ).toEqual([])
  })
  it('one wording in eight encodings gives the same count and verbatim slices', () => {
    const forms = [
      'd’accès libéré',
      "d'accès libéré",
      'd’accès libéré'.normalize('NFD'),
      'd’accès\u00a0libéré',
      'd’ac\u00adcès libéré',
      'd’accès\r\nlibéré',
      '\u200fd’accès\u200f libéré',
      'd’accès libéré'.toUpperCase(),
    ]
    for (const form of forms) {
      const found = compileLabels([concept('a', 'fr:accès libéré')]).match(form, 'fr')
      expect(found, JSON.stringify(form)).toHaveLength(1)
      expect(
        form
          .slice(found[0]?.start, found[0]?.end)
          .normalize('NFKD')
          .replace(/[^a-z]/gi, '')
          .toLowerCase(),
      ).toBe('acceslibere')
    }
  })
})

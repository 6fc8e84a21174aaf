import { describe, expect, it } from 'vitest'
import { importText } from '../../../src/import/index.ts'
import { imported, places, refusal } from '../imported.ts'
import { states } from '../states.ts'
import { compareAkn } from './akn-counter.ts'
import { resolution } from './akn-sample.ts'

const container = (text: string): string => `<container><p xml:space="preserve">\t${text}</p></container>`
const paragraph = (num: string, text: string): string =>
  `<paragraph><num>\t${num}</num><content><p xml:space="preserve">\t${text}</p></content></paragraph>`

describe('places in a resolution', () => {
  it('counts preambular paragraphs, prints operative numbers and keeps the formula as a place of its own', () => {
    const preamble = `<formula name="enactingFormula"><p>The Assembly of Rivers,</p></formula>${container('Recalling its calm,')}${container('Noting the tide,')}`
    expect(places(resolution({ preamble, body: paragraph('4.', 'Decides to wait.') }))).toEqual([
      'enacting formula: The Assembly of Rivers,',
      'PP1: Recalling its calm,',
      'PP2: Noting the tide,',
      'OP4: Decides to wait.',
    ])
  })

  it('gives the words before a list the number, and each point its letter below it, also in a sublist beside its point', () => {
    const body = `<paragraph><num>2.</num><list><intro><p>Invites States:</p></intro>
      <point><num>(a)</num><content><p>To row;</p></content></point>
      <sublist><point><num>(i)</num><content><p>By day;</p></content></point></sublist>
      <point><num>(b)</num><content><p>To rest.</p></content></point></list></paragraph>`
    expect(places(resolution({ body, preamble: '' }))).toEqual([
      'OP2: Invites States:',
      'OP2(a): To row;',
      'OP2(a)(i): By day;',
      'OP2(b): To rest.',
    ])
  })

  it('reads a number that the file keeps in the text, as some Arabic files do', () => {
    const loose = (text: string): string =>
      `<paragraph><content><p xml:space="preserve">${text}</p></content></paragraph>`
    const body =
      loose('\t1 -\tتقرر الانتظار') + loose('\t2 -\tتدعو الدول:') + loose('\t(أ)\tأن تجدف') + loose('\t(ب)\tأن تستريح')
    const labels = imported(resolution({ body, preamble: '', language: 'ara' })).passages.map(
      passage => passage.locator?.label,
    )
    expect(labels).toEqual(['OP1', 'OP2', 'OP2(أ)', 'OP2(ب)'])
  })

  it('counts paragraphs without number within their container', () => {
    const body = '<paragraph><content><p>Decides to admit the Lake.</p></content></paragraph>'
    expect(places(resolution({ body, preamble: '' }))).toEqual(['¶1: Decides to admit the Lake.'])
  })

  it('tells repeated numbers apart by the parts that sections print', () => {
    const section = (num: string, text: string): string =>
      `<section><num>${num}</num><subheading>Boats ${num}</subheading>${paragraph('1.', text)}</section>`
    expect(places(resolution({ body: section('I', 'One.') + section('II', 'Two.'), preamble: '' }))).toEqual([
      'sect. I, OP1: One.',
      'sect. II, OP1: Two.',
    ])
  })

  it('tells repeated numbers apart by headings that only look like parts, and by use where nothing else does', () => {
    const heading = (text: string): string => `<paragraph class="H23"><subheading>${text}</subheading></paragraph>`
    const parts = heading('I') + paragraph('1.', 'One.') + heading('II') + paragraph('1.', 'Two.')
    expect(places(resolution({ body: parts, preamble: '' }))).toEqual(['sect. I, OP1: One.', 'sect. II, OP1: Two.'])
    const bare = paragraph('1.', 'One.') + paragraph('1.', 'Two.')
    expect(places(resolution({ body: bare, preamble: '' }))).toEqual(['OP1: One.', 'OP1~2: Two.'])
  })

  it('leaves numbers alone where the parts continue them', () => {
    const heading = (text: string): string => `<paragraph class="H23"><subheading>${text}</subheading></paragraph>`
    const body = heading('I') + paragraph('1.', 'One.') + heading('II') + paragraph('2.', 'Two.')
    expect(places(resolution({ body, preamble: '' }))).toEqual(['OP1: One.', 'OP2: Two.'])
    expect(imported(resolution({ body, preamble: '' })).passages.map(passage => passage.heading)).toEqual([
      ['I'],
      ['II'],
    ])
  })

  it('puts annexes in containers, numbered by their own headings', () => {
    const head = (text: string): string => `<paragraph class="H1"><heading>${text}</heading></paragraph>`
    const inside = head('Annex I') + head('Rules') + paragraph('3.', 'Row:') + paragraph('(b)', 'Well.')
    const after = `<attachments><attachment><doc name="annex"><mainBody>${inside}${head('Annex II')}${paragraph('3.', 'Rest.')}</mainBody></doc></attachment></attachments>`
    expect(places(resolution({ preamble: '', after }))).toEqual([
      'OP1: Decides to meet again.',
      'annex I, 3: Row:',
      'annex I, 3(b): Well.',
      'annex II, 3: Rest.',
    ])
  })

  it('takes a preambular paragraph inside a section as preambular, not as a heading', () => {
    const body = `<section><num>I</num><crossHeading refersTo="#preamble">Having considered the tide,</crossHeading>${paragraph('1.', 'Waits.')}</section>`
    expect(places(resolution({ body, preamble: '' }))).toEqual([
      'sect. I, PP1: Having considered the tide,',
      'sect. I, OP1: Waits.',
    ])
  })

  it('takes tables in row by row and says so', () => {
    const body = `<container name="table"><table><tr><th><p>Boat</p></th><th><p>Oars</p></th></tr><tr><td><p>Gull</p></td><td><p>4</p></td></tr></table></container>`
    const { documents, warnings } = importText(resolution({ body, preamble: '' }), 'table.xml')
    expect(documents[0]?.passages.map(passage => passage.text)).toEqual(['Boat | Oars', 'Gull | 4'])
    expect(warnings).toEqual(['1 table taken in row by row, cells separated by “ | ”'])
  })

  it('takes the items of a list in the preamble as items of the paragraph before it', () => {
    const preamble = `${container('Convinced of:')}<blockList><item><num>(a)</num><p>Calm,</p></item></blockList>`
    expect(places(resolution({ preamble })).slice(0, 2)).toEqual(['PP1: Convinced of:', 'PP1(a): Calm,'])
  })
})

describe('text', () => {
  it('keeps notes apart, with their marks and places, and the brackets that Arabic files put round marks', () => {
    const note = '<authorialNote marker="7" placement="bottom"><p>\t \tSee the <span>log</span>.</p></authorialNote>'
    const preamble = container(
      `<span>Recalling</span> the boat<sup>(</sup>${note}<sup>)</sup>, and the lake<sup>7</sup> too, `,
    )
    const [passage] = imported(resolution({ preamble })).passages
    expect(passage?.text).toBe('Recalling the boat, and the lake too,')
    expect(passage?.notes).toEqual([
      { mark: '7', text: 'See the log.', at: 18 },
      { mark: '7', text: 'See the log.', at: 32 },
    ])
  })

  it('keeps no-break spaces, raised ordinals and text in any inline element', () => {
    const preamble = container('Le 1<sup>er</sup> mai, <ref><b>vingt</b></ref>\u00A0bateaux\n      naviguent')
    expect(imported(resolution({ preamble })).passages[0]?.text).toBe('Le 1er mai, vingt\u00A0bateaux naviguent')
  })

  it('loses no text of elements it does not know', () => {
    const body =
      '<hcontainer><strange>Somewhere <b>else</b></strange></hcontainer><paragraph><num>1.</num><odd><p>Words.</p></odd></paragraph>'
    const xml = resolution({ body, preamble: '' })
    expect(compareAkn(new TextDecoder().decode(xml), imported(xml).passages)).toEqual([])
  })

  it('keeps a last heading with nothing under it as a passage', () => {
    const body = `${paragraph('1.', 'One.')}<paragraph class="H1"><heading>Afterword</heading></paragraph>`
    expect(places(resolution({ body, preamble: '' }))).toEqual(['OP1: One.', 'Afterword: Afterword'])
  })
})

describe('facts', () => {
  it('reads symbol, title, day, language, source, issuer and kind', () => {
    expect(imported(resolution({ symbol: 'A/RES/99/12 A' }))).toMatchObject({
      id: 'A/RES/99/12 A',
      symbol: 'A/RES/99/12 A',
      title: 'Calm rivers',
      kind: 'resolution',
      issuer: 'United Nations General Assembly',
      adopted: '2031-02-03',
      language: 'en',
      source: 'https://undocs.org/en/A/RES/99/12%20A',
      text: 'copy',
    })
  })

  it('reads a symbol from the address of the work where none is printed', () => {
    expect(imported(resolution({ symbol: '' })).id).toBe('A/RES/99/12')
  })

  it('takes no date of year 1 for a date', () => {
    const document = imported(
      resolution({ date: '0001-01-01', steps: '<step date="0001-01-01" outcome="adopted" as="" by=""/>' }),
    )
    expect(document.adopted).toBeNull()
  })

  it('takes the day that most statements in the file name, and says that they differ', () => {
    const { documents, warnings } = importText(
      resolution({ steps: '<step date="2031-02-09" outcome="adopted" as="" by=""/>' }),
      'x.xml',
    )
    expect(documents[0]?.adopted).toBe('2031-02-03')
    expect(warnings[0]).toContain('2031-02-09')
  })

  it('tells adoption without a vote, with its basis', () => {
    expect(imported(resolution({})).adoption).toMatchObject({
      mode: 'adopted-without-vote',
      votes: null,
      basis: 'adopted without a vote, says the file of the resolution (A/99/PV.7)',
    })
  })

  it('reads the counts of a vote, null where the file has none', () => {
    const voting =
      '<voting outcome="adoptedRecordedVote"><count value="120" refersTo="inFavour"/><count value="3" refersTo="against"/></voting>'
    expect(imported(resolution({ voting })).adoption).toMatchObject({
      mode: 'vote',
      votes: { for: 120, against: 3, abstaining: null },
    })
  })

  it('reads an outcome written in words', () => {
    const voting = '<voting outcome="Adopted 90-0-47, 87th plenary meeting"/>'
    const { adoption } = imported(resolution({ voting }))
    expect(adoption).toMatchObject({ mode: 'vote', votes: { for: 90, against: 0, abstaining: 47 } })
    expect(adoption.basis).toContain('87th plenary meeting')
    const words = '<voting outcome="Adopted without vote, 59th plenary meeting"/>'
    expect(imported(resolution({ voting: words })).adoption.mode).toBe('adopted-without-vote')
  })

  it('says unknown where the file says nothing of adoption', () => {
    expect(imported(resolution({ voting: '' })).adoption).toMatchObject({ mode: 'unknown', basis: null })
  })

  it('separates sponsors without cutting names that have “and” or brackets in them', () => {
    const steps =
      '<step date="0001-01-01" outcome="draftResolution" as="A/99/L.1" by="Bolivia (Plurinational State of), Chad, Trinidad and Tobago and Zambia"/>'
    const { extra, lead, adoption } = imported(resolution({ steps }), 'x.xml', { states })
    expect(adoption.sponsors?.states).toEqual(['BO', 'TD', 'TT', 'ZM'])
    expect(extra).toEqual({ draft: 'A/99/L.1' })
    expect(lead).toBe('Sponsors: Bolivia (Plurinational State of), Chad, Trinidad and Tobago, Zambia')
  })

  it('keeps in words how a committee’s draft came in', () => {
    const steps =
      '<step date="0001-01-01" outcome="draftResolution" as="" by="submitted by the Chair, A. Gull (Lakeland)"/>'
    expect(imported(resolution({ steps }))).toMatchObject({
      lead: 'Draft submitted by the Chair, A. Gull (Lakeland)',
      extra: {},
    })
  })

  it('keeps the subject headings that a librarian gave, each once, and none that follow from tags', () => {
    const keywords =
      '<keyword showAs="still_water" dictionary="UNBIS"/><keyword showAs="OPEN WATER" dictionary="UNBIS Thesaurus"/><keyword showAs="OPEN_WATER" dictionary="UNBIS Thesaurus"/><keyword showAs="boat" dictionary="EuroVoc"/>'
    expect(imported(resolution({ keywords })).subjects).toEqual(['OPEN WATER'])
  })
})

describe('bad XML', () => {
  const codes: [string, string, string][] = [
    ['a DOCTYPE', '<!DOCTYPE akomaNtoso [<!ENTITY a "b">]><akomaNtoso>&a;</akomaNtoso>', 'XML_DOCTYPE'],
    ['an entity that nobody declared', '<akomaNtoso><p>&boat;</p></akomaNtoso>', 'MALFORMED_XML'],
    ['an open element', '<akomaNtoso><p>boat</akomaNtoso>', 'MALFORMED_XML'],
    ['other XML', '<?xml version="1.0"?><feed><entry/></feed>', 'NOT_AKOMA_NTOSO'],
    [
      'a thousand levels',
      `<akomaNtoso>${'<section>'.repeat(1000)}${'</section>'.repeat(1000)}</akomaNtoso>`,
      'XML_TOO_DEEP',
    ],
    ['no text', '<akomaNtoso><statement/></akomaNtoso>', 'NO_TEXT'],
  ]
  it.each(codes)('refuses %s', (_, xml, code) => {
    expect(refusal(xml, 'bad.xml').code).toBe(code)
  })

  it('names line and column', () => {
    expect(refusal('<akomaNtoso>\n  <p>boat</q>\n</akomaNtoso>', 'bad.xml').place).toMatchObject({
      file: 'bad.xml',
      line: 2,
    })
  })
})

import { baseLanguage, functionWords } from '../../text/index.ts'

/** How a language lists the qualities of a thing: where they stand, and where such a list ends. */
export interface ListGrammar {
  base: string
  /** Qualities stand before the thing (*open Internet*) or behind it (*Internet ouvert*). */
  side: 'left' | 'right'
  /** Words that open a noun phrase: a list that begins behind one is whole. */
  determiners: ReadonlySet<string>
  /** Words at which a list ends. */
  stops: ReadonlySet<string>
  /** Between the thing and qualities that are said of it: *that is*, *should be*. */
  links: ReadonlySet<string>
  /** *de* in *respectueux des droits*: goes on inside an item. */
  inner: ReadonlySet<string>
  /** What a quality looks like when folded; null where its form says nothing. */
  shape: RegExp | null
}

interface Words {
  side: 'left' | 'right'
  determiners: string
  stops: string
  links: string
  inner: string
  shape: RegExp | null
}

const tables: Readonly<Record<string, Words>> = {
  en: {
    side: 'left',
    determiners:
      'a an the these those its their our his her your my all any every each some such no both many several other various certain more most',
    stops:
      'this that notwithstanding between among within across about against through during without towards toward including inter alia like than regarding concerning via per since until while whereas because although if whether also further not where how why there here been being were do does did done shall should must might could would',
    links: 'that which is are be remains remain stays stay being was were should must shall can will may keep kept',
    inner: '',
    shape: null,
  },
  de: {
    side: 'left',
    determiners:
      'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem unser unsere unserem unseren alle allen aller jeder jede jedes kein keine',
    stops: 'zwischen innerhalb gegen wahrend ohne sowie wie als',
    links: 'ist sind bleibt bleiben',
    inner: '',
    shape: /(?:e|en|er|es|em)$/u,
  },
  ru: {
    side: 'left',
    determiners: 'этот эта это эти этого этой этих наш наша наше наши все всех всем каждый каждая',
    stops: 'между среди через против без включая также не',
    links: '',
    inner: '',
    shape: /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u,
  },
  fr: {
    side: 'right',
    determiners: '',
    stops:
      'entre parmi contre pendant depuis vers chez selon afin ainsi notamment comme lorsque lorsqu aussi tant y donc sera seront doit doivent peut peuvent aupres grace lors dont c qu afin tout tous toute toutes egalement',
    links: 'qui est sont soit soient reste restent demeure demeurent doit doivent etre',
    inner: "de des du d'",
    shape: null,
  },
  es: {
    side: 'right',
    determiners: '',
    stops:
      'entre contra durante desde hacia segun sobre mediante incluso incluidos incluidas tambien asi cuando donde cual cuales puede pueden debe deben todo todos toda todas',
    links: 'que es son sea sean siga siendo permanezca debe deben ser',
    inner: 'de del',
    shape: null,
  },
  ar: {
    side: 'right',
    determiners: '',
    stops: 'بين ضد خلال منذ نحو عبر حول بما التي الذي الذين حيث كما ايضا',
    links: '',
    inner: '',
    shape: null,
  },
}

const known = new Map<string, ListGrammar | null>()

/** The grammar of lists of a language; null for one that is not known. */
export function listGrammar(language: string): ListGrammar | null {
  const base = baseLanguage(language)
  const found = known.get(base)
  if (found !== undefined) return found
  const table = tables[base]
  const set = (words: string): Set<string> => new Set(words.split(' ').filter(word => word !== ''))
  const grammar = table
    ? {
        base,
        side: table.side,
        determiners: set(table.determiners),
        stops: new Set([...functionWords(base), ...set(table.determiners), ...set(table.stops)]),
        links: set(table.links),
        inner: set(table.inner),
        shape: table.shape,
      }
    : null
  known.set(base, grammar)
  return grammar
}

import { element, type XmlElement } from './xml.ts'

/** Versions of TBX that are written. */
export const tbxVersions = ['3', '2'] as const

export type TbxVersion = (typeof tbxVersions)[number]

/** How a version of TBX spells what both say. */
export interface TbxDialect {
  root: { name: string; attributes: Readonly<Record<string, string>> }
  header: string
  /** What the header says of its data categories, behind the description of the file. */
  encoding: XmlElement[]
  concept: string
  language: string
  term: string
  /** Whether tools that read it show a source beside its context. */
  showsSources: boolean
  /** A fact of a named category. */
  category: (name: Category, text: string, attributes?: XmlElement['attributes']) => XmlElement
}

export type Category = keyof typeof categories

/** Categories of TBX-Basic: the module of version 3 that has each, and its element in version 2. */
const categories = {
  subjectField: ['min', 'descrip'],
  partOfSpeech: ['min', 'termNote'],
  administrativeStatus: ['min', 'termNote'],
  crossReference: ['basic', 'ref'],
  grammaticalGender: ['basic', 'termNote'],
  termType: ['basic', 'termNote'],
  geographicalUsage: ['basic', 'termNote'],
  context: ['basic', 'descrip'],
  source: ['basic', 'admin'],
  transactionType: ['basic', 'transac'],
  responsibility: ['basic', 'transacNote'],
} as const

/**
 * TBX-Basic in version 3 (ISO 30042:2019, DCT style) and in version 2 (ISO 30042:2008), which older tools read; without
 * the document type that version 2 may have, since no file it names goes with it.
 */
export const tbxDialects: { [V in TbxVersion]: TbxDialect } = {
  3: {
    root: {
      name: 'tbx',
      attributes: {
        type: 'TBX-Basic',
        style: 'dct',
        'xml:lang': 'en',
        xmlns: 'urn:iso:std:iso:30042:ed-2',
        'xmlns:min': 'http://www.tbxinfo.net/ns/min',
        'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
      },
    },
    header: 'tbxHeader',
    encoding: [],
    concept: 'conceptEntry',
    language: 'langSec',
    term: 'termSec',
    showsSources: true,
    category: (name, text, attributes) => element(`${categories[name][0]}:${name}`, text, attributes),
  },
  2: {
    root: { name: 'martif', attributes: { type: 'TBX-Basic', 'xml:lang': 'en' } },
    header: 'martifHeader',
    encoding: [element('encodingDesc', [element('p', 'TBXBasicXCSV02.xcs', { type: 'XCSURI' })])],
    concept: 'termEntry',
    language: 'langSet',
    term: 'tig',
    showsSources: false,
    category: (name, text, attributes) => element(categories[name][1], text, { type: name, ...attributes }),
  },
}

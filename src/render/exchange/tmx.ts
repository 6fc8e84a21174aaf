import { spokenDate, spokenLocator } from '../../text/index.ts'
import type { TranslationSide, TranslationUnit } from '../../types.ts'
import { adoptionWords } from '../words/phrases.ts'
import { element, type XmlElement, xmlDocument } from './xml.ts'

/**
 * Paragraphs in two languages as TMX 1.4b: a unit for each proved pair, with document, place, adoption, kind of text and
 * what proves the pair as properties. It names no document type, since no DTD goes with it and some readers look for the
 * file; and it has no third language, which OmegaT would take for a target where a unit lacks one.
 */
export function writeTmx(units: readonly TranslationUnit[], [from]: readonly [string, string]): string {
  const header = element('header', [], {
    creationtool: 'foc',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'foc',
    adminlang: 'en',
    srclang: from,
    datatype: 'plaintext',
  })
  const taken = new Map<string, number>()
  const body = element(
    'body',
    units.map(({ left, right, by }) =>
      element('tu', [...properties(left, by), variant(left), variant(right)], { tuid: unitId(left, taken) }),
    ),
  )
  return xmlDocument(element('tmx', [header, body], { version: '1.4' }))
}

/**
 * Document and place, without blanks: some readers keep units by this name alone, or, where there is none, by the words of
 * the source, so that of two translations of the same words one would be lost.
 */
function unitId({ document, locators }: TranslationSide, taken: Map<string, number>): string {
  const places = locators.map(locator => locator?.label ?? 'unplaced').join('+')
  const name = `${document.id}#${places}`.replaceAll(/\s+/gu, '_')
  const turn = (taken.get(name) ?? 0) + 1
  taken.set(name, turn)
  return turn === 1 ? name : `${name}~${turn}`
}

function properties({ document, locators }: TranslationSide, by: TranslationUnit['by']): XmlElement[] {
  const facts = {
    document: document.id,
    title: document.title,
    date: spokenDate(document.adopted, 'en'),
    place: locators.map(locator => spokenLocator(locator)).join('; '),
    adoption: adoptionWords(document.adoption, 'en', { basis: false }),
    'paired-by': by === 'both' ? 'place and words' : by,
  }
  return Object.entries(facts).map(([type, value]) => element('prop', value, { type: `x-${type}` }))
}

function variant({ document, text }: TranslationSide): XmlElement {
  return element(
    'tuv',
    [
      element('prop', document.text === 'official' ? 'official text' : 'copy', { type: 'x-status' }),
      ...(document.source === null ? [] : [element('prop', document.source, { type: 'x-source' })]),
      element('seg', text),
    ],
    { 'xml:lang': document.language },
  )
}

import { askedKeys, tokenize } from '../../../src/text/index.ts'

/** What somebody would stumble over who says a line of a note aloud. */
export type SpokenFault =
  | 'names-its-source'
  | 'speaks-of-others'
  | 'speaks-of-the-tool'
  | 'leaves-out-its-term'
  | 'too-long'

/** A line of a note, and the words it rests on in the language of the note: the phrase itself, or our translation. */
export interface SpokenLine {
  say: string
  language: 'en' | 'fr'
  phrases: string[]
  /** Titles of the texts it cites. */
  titles: string[]
}

/** The median may have 20; nobody says more than this in one breath. */
const LONGEST = 30

/** A year names a source; behind one of these words it is the day of an event, or a deadline. */
const dated = {
  en: /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|by) (?:19|20)\d\d\b/g,
  fr: /(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|d’ici à) (?:19|20)\d\d\b/g,
}

const sources = {
  en: /\b(?:A\/(?:C\.\d\/)?\d*\/?RES|Helsinki|Tallinn|Ottawa|Nairobi|Geneva Network|Agenda|Compact|resolutions?|declaration|(?:joint )?statements?|communiqué|programmes? of (?:action|work)|guiding principles|founding text|General Assembly|Human Rights Council|the Council|(?:19|20)\d\d)\b/,
  fr: /(?:A\/(?:C\.\d\/)?\d*\/?RES|Helsinki|Tallinn|Ottawa|Nairobi|réseau de Genève|Programme|résolutions?|[Dd]éclarations?|communiqué|[Pp]lan d’action|principes directeurs|texte fondateur|Assemblée générale|Conseil|\b(?:19|20)\d\d\b)/,
}

const others = {
  en: /\b(?:the members|the ministers|member states|the Coalition|they said)\b/i,
  fr: /(?:les membres|les ministres|la Coalition|ils ont dit)/i,
}

/** Words of the tool and of whoever keeps its records: no delegate says them. */
const tool = {
  en: /\b(?:uncheck\w*|checked|infer\w*|by inference|corpus|digests?|librar(?:y|ies)|glossar(?:y|ies)|import\w*|locators?|provenance|endorsers?|on record|recorded|reported|adoption|adopted|by consensus|consensus text|lead-in|calls? \([a-z]\)|para(?:graph)?s?|¶)/i,
  fr: /(?:vérifiée?s?|déduite?s?|déduction|corpus|bibliothèque|glossaire|import(?:er|ez|é)|repère|provenance|adoption|adoptée?s?|rapportée?s?|par consensus|texte de consensus|appels? \([a-z]\)|paragraphes?|¶)/i,
}

/** Words as they are said: `d’accès` and `take-downs` are one each. */
export function wordsIn(line: string): number {
  return line.split(/\s+/u).filter(word => /[\p{L}\p{N}]/u.test(word)).length
}

/** What is wrong with a line, in the order of `SpokenFault`. */
export function spokenFaults({ say, language, phrases, titles }: SpokenLine): SpokenFault[] {
  const named =
    sources[language].test(say.replace(dated[language], '')) ||
    titles.some(title => say.toLowerCase().includes(title.toLowerCase()))
  const checks: [SpokenFault, boolean][] = [
    ['names-its-source', named],
    ['speaks-of-others', others[language].test(say)],
    ['speaks-of-the-tool', tool[language].test(say)],
    ['leaves-out-its-term', !phrases.some(phrase => isSaid(phrase, say, language))],
    ['too-long', wordsIn(say) > LONGEST],
  ]
  return checks.flatMap(([fault, found]) => (found ? [fault] : []))
}

/** Whether a line says a phrase: most of its words of four letters and more, in any form. */
function isSaid(phrase: string, say: string, language: string): boolean {
  const stems = (words: string): string[] =>
    tokenize(words, language)
      .filter(({ surface }) => surface.replace(/^.*[’']/u, '').length > 3)
      .map(({ stem }) => stem.replace(/^.*[’']/u, '').slice(0, 6))
  const said = new Set(stems(say))
  const wanted = stems(phrase)
  return (
    wanted.filter(stem => said.has(stem)).length * 2 >= wanted.length && askedKeys(phrase, language).stems.length > 0
  )
}

/** The one in the middle; between two, their mean. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

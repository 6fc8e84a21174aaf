import type { PhrasingContent, RootContent } from 'mdast'
import { agreedByAll, entryLabel, spokenDate } from '../../text/index.ts'
import type { Brief, BriefTerm, CitationRef, LabelAdoption, Term } from '../../types.ts'
import { foreign, heading, inside, paragraph, table, text } from '../tree/nodes.ts'
import { modeWords } from '../words/phrases.ts'
import type { Setting } from './setting.ts'

/**
 * The table of agreed terms: term, kind, widest adoption, first and latest use, number of documents. Terms that no text of
 * all members has stand in a table of their own.
 */
export function agreedTerms(brief: Brief, setting: Setting): RootContent[] {
  const { words } = setting
  const title = heading(2, [text(words.titles.terms)])
  const agreed = brief.terms.filter(({ adoption }) => agreedByAll(adoption.widest))
  const others = brief.terms.filter(({ adoption }) => !agreedByAll(adoption.widest))
  return [
    title,
    agreed.length === 0 ? paragraph([text(words.noTerms)]) : termTable(agreed, brief.language, setting),
    ...(others.length === 0
      ? []
      : [heading(3, [text(words.titles.otherTerms)]), termTable(others, brief.language, setting)]),
  ]
}

function termTable(terms: Brief['terms'], language: string, setting: Setting): RootContent {
  const { words } = setting
  const { columns } = words
  const head = [columns.term, columns.kind, columns.widest, columns.first, columns.latest, columns.documents]
  const rows = terms.map((one): PhrasingContent[][] => [
    [...termCell(one.term, language, setting), ...besideIt(one, language, setting)],
    [text(words.termKind[one.term.kind])],
    [text(howAdopted(one.adoption, setting))],
    use(one.adoption.first, setting),
    use(one.adoption.latest, setting),
    [text(String(one.adoption.documents))],
  ])
  return table([head.map(label => [text(label)]), ...rows])
}

/** The entry label, with its language named where it is not the brief’s. */
function termCell(term: Pick<Term, 'id' | 'labels'>, language: string, { words }: Setting): PhrasingContent[] {
  const label = entryLabel(term.labels, language)
  if (label === undefined) return [text(term.id)]
  const other = label.language === language ? [] : [text(` (${words.inLanguage(label.language)})`)]
  return [foreign(label.text, label.language), ...other]
}

const howAdopted = (
  { widest, widestInferred }: Pick<LabelAdoption, 'widest' | 'widestInferred'>,
  { words }: Setting,
): string => (widest === null ? words.none : modeWords(widest, words, widestInferred))

/** The label in the language of the brief: that no adopted text has it, or how texts of others were adopted that do. */
function besideIt({ term, notAgreed, elsewhere }: BriefTerm, language: string, setting: Setting): PhrasingContent[] {
  const { own, words } = setting
  if (notAgreed !== undefined) return [text(' ('), foreign(notAgreed, language), text(`${own.notAgreed})`)]
  if (elsewhere === undefined) return []
  const { label, adoption } = elsewhere
  const where = adoption.document === null ? '' : `, ${adoption.document}`
  const how = `${howAdopted(adoption, setting)}${where})`
  if (term.labels.some(one => one.text === label)) return [text(` (${how}`)]
  return [text(' ('), foreign(label, language), text(words.labelled('', how))]
}

function use(reference: CitationRef | null, { words, sources }: Setting): PhrasingContent[] {
  if (reference === null) return [text(words.none)]
  const date = spokenDate(reference.adopted, words.language)
  const number = sources.numberOf(reference)
  if (number === null) return [text(`${date} (${reference.id})`)]
  return [text(`${date} [`), inside(String(number), `source-${number}`), text(']')]
}

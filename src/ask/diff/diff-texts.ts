import { createLexicon, pairParagraphs } from '../../compare/index.ts'
import { FocError } from '../../errors.ts'
import type { IndexReader } from '../../store/index.ts'
import { baseLanguage, compareDates, groupBy, plainWords } from '../../text/index.ts'
import { wordDiff } from '../../text/whole-texts.ts'
import type { DiffFinding, DiffParagraph, DiffPlace, DocumentRef, TextDiff } from '../../types.ts'
import { changedVotes } from './changed-votes.ts'
import { paragraphFindings } from './paragraph-findings.ts'
import { type NamedText, type ReadSide, readSides } from './sides.ts'
import { storedLabels } from './stored-labels.ts'

export interface DiffQuestion {
  /** What was agreed: the older text, or what a draft is held against. */
  before: NamedText
  after: NamedText
  /** Null where the texts tell it. */
  language: string | null
}

/**
 * Two editions of a text beside each other: their paragraphs paired by what they say, and what the rules of a check find
 * between the two of each pair.
 *
 * @throws {FocError} `SAME_TEXT`, and what the reading of the two texts refuses.
 */
export function diffTexts(index: IndexReader, { before, after, language: asked }: DiffQuestion): TextDiff {
  const { sides, language } = readSides(index, [before, after], asked)
  const [old, now] = sides
  refuseSame(old, now)
  const paragraphs = compareParagraphs(index, old, now, baseLanguage(language))
  const [dateBefore, dateAfter] = [old.side.document?.adopted, now.side.document?.adopted]
  return {
    language,
    before: old.side,
    after: now.side,
    reversed: Boolean(dateBefore && dateAfter && compareDates(dateBefore, dateAfter) > 0),
    counts: countsOf(paragraphs),
    votes: changedVotes(index, old.row?.header ?? null, now.row?.header ?? null),
    paragraphs,
    notes: [...old.notes, ...now.notes],
  }
}

function refuseSame(old: ReadSide, now: ReadSide): void {
  const isSame = old.row !== null && old.row.key === now.row?.key
  const isSameFile = old.side.file !== null && old.side.file === now.side.file
  if (isSame || isSameFile)
    throw new FocError('SAME_TEXT', `${old.side.document?.id ?? old.side.file} was named twice`, {
      hint: 'Name two texts: the older one first.',
    })
}

function compareParagraphs(index: IndexReader, old: ReadSide, now: ReadSide, language: string): DiffParagraph[] {
  const lexicon = createLexicon()
  const texts = ({ places }: ReadSide): string[] => places.map(({ text }) => text)
  const paired = pairParagraphs(texts(old), texts(now), text => lexicon.read(text, language))
  const document = old.side.document ?? now.side.document ?? noBody
  const documents = { before: document, after: now.side.document ?? document }
  const find = paragraphFindings(index, language, documents, storedLabels(index, [old, now]))
  const joinedIn = groupBy(paired.joined, ({ within }) => within)
  const dividedFrom = groupBy(paired.divided, ({ within }) => within)
  const at = (side: ReadSide, number: number): DiffPlace => side.places[number] ?? missing(number)
  const found: { order: number; step: number; paragraph: DiffParagraph }[] = []
  for (const { before, after, likeness, moved } of paired.pairs) {
    const [was, is] = [at(old, before), at(now, after)]
    const isSame = plainWords(was.text) === plainWords(is.text)
    const near = {
      joined: (joinedIn.get(after) ?? []).map(({ paragraph }) => at(old, paragraph)),
      divided: (dividedFrom.get(before) ?? []).map(({ paragraph }) => at(now, paragraph)),
    }
    found.push({
      order: after,
      step: 0,
      paragraph: {
        kind: isSame ? 'same' : 'reworded',
        moved,
        likeness: isSame ? 1 : Math.min(0.999, Math.round(likeness * 1000) / 1000),
        before: was,
        after: is,
        diff: isSame ? null : wordDiff(was.text, is.text, language),
        findings: isSame ? [] : find(was, is, near),
      },
    })
  }
  const alone = { moved: false, likeness: null, diff: null, findings: [] }
  for (const { paragraph: number, within } of paired.divided)
    found.push({
      order: number,
      step: 0,
      paragraph: { ...alone, kind: 'divided', before: at(old, within), after: at(now, number) },
    })
  for (const number of paired.added)
    found.push({ order: number, step: 0, paragraph: { ...alone, kind: 'new', before: null, after: at(now, number) } })
  // What is gone stands behind what the paragraph before it became.
  const placed = new Map(paired.pairs.filter(({ moved }) => !moved).map(({ before, after }) => [before, after]))
  const orderOf = (number: number): number => {
    for (let before = number - 1; before >= 0; before--) {
      const after = placed.get(before)
      if (after !== undefined) return after
    }
    return -1
  }
  for (const { paragraph: number, within } of paired.joined) {
    const [was, is] = [at(old, number), at(now, within)]
    const lost = find(was, is).filter(({ effect, before }) => effect !== 'stronger' && before !== null)
    found.push({
      order: orderOf(number),
      step: number + 1,
      paragraph: { ...alone, kind: 'joined', before: was, after: is, findings: lost },
    })
  }
  for (const number of paired.lost)
    found.push({
      order: orderOf(number),
      step: number + 1,
      paragraph: { ...alone, kind: 'lost', before: at(old, number), after: null },
    })
  return found.sort((a, b) => a.order - b.order || a.step - b.step).map(({ paragraph }) => paragraph)
}

function missing(number: number): never {
  throw new Error(`there is no paragraph ${number}`)
}

/** Of two drafts neither has a body: no ladder of verbs speaks of them. */
const noBody: DocumentRef = {
  ...{ id: '', symbol: null, title: '', kind: 'other', issuer: '', adopted: null, language: '', languages: [] },
  ...{ source: null, text: 'listed' },
  adoption: { mode: 'unknown', members: null, endorsers: null, votes: null, sponsors: null, basis: null },
}

function countsOf(paragraphs: readonly DiffParagraph[]): TextDiff['counts'] {
  const findings = paragraphs.flatMap(one => one.findings)
  const isGrave = ({ severity }: DiffFinding): boolean => severity !== 'info'
  const grave = (effect: DiffFinding['effect']): number =>
    findings.filter(one => one.effect === effect && isGrave(one)).length
  const kind = (one: DiffParagraph['kind']): number => paragraphs.filter(paragraph => paragraph.kind === one).length
  return {
    weaker: grave('weaker'),
    stronger: grave('stronger'),
    changed: grave('changed'),
    notes: findings.filter(one => !isGrave(one)).length,
    paragraphs: {
      same: kind('same'),
      reworded: kind('reworded'),
      joined: kind('joined'),
      divided: kind('divided'),
      lost: kind('lost'),
      new: kind('new'),
    },
    moved: paragraphs.filter(({ moved }) => moved).length,
  }
}

import { exchangeMarks as marks, ourName, seenWords, usualRole } from '../../text/index.ts'
import type { LabelSource, TermKind } from '../../types.ts'
import { emptyConcept, type WrittenConcept, type WrittenLabel, type WrittenTermbase } from './read-concept.ts'
import { below, readTbxEntries, type TbxElement } from './tbx-tree.ts'

/**
 * Read TBX: version 3 in either style, or the version of 2008 without its document type. What `foc export tbx` wrote
 * comes back as it was; of other files subject fields become themes, a definition the scope, and the rest a note.
 *
 * @throws {FocError} What `readTbxEntries` refuses.
 */
export function readTbx(source: string, file: string): WrittenTermbase {
  const concepts: WrittenConcept[] = []
  readTbxEntries(source, file, entry => concepts.push(conceptOf(entry)))
  return { format: 'tbx', concepts, warnings: [] }
}

const trimmed = ({ text }: TbxElement): string => text.trim()
const named = (elements: readonly TbxElement[], name: string): TbxElement[] =>
  elements.filter(element => element.name === name)
const first = (elements: readonly TbxElement[], name: string): string | null =>
  named(elements, name).map(trimmed)[0] || null

/** What follows a mark, of the first note that it begins. */
function marked(notes: readonly string[], mark: string): string | null {
  return allMarked(notes, mark)[0] ?? null
}

function allMarked(notes: readonly string[], mark: string): string[] {
  return notes.flatMap(note => (note.startsWith(mark) ? [note.slice(mark.length).trim()] : []))
}

const allMarks = Object.values(marks)

function conceptOf(entry: TbxElement): WrittenConcept {
  const concept = emptyConcept(idOf(entry), entry.line)
  const own = below(entry, ['langSec', 'transacGrp'])
  const notes = named(own, 'note').map(trimmed)
  const themes = named(own, 'subjectField').map(trimmed).filter(Boolean)
  concept.themes = themes.filter(isSlug)
  concept.kind = kindOf(marked(notes, marks.kind))
  concept.scope = marked(notes, marks.scope) ?? first(below(entry, ['transacGrp']), 'definition')
  concept.family = marked(notes, marks.family)
  concept.broader = allMarked(notes, marks.broader)
  concept.related = relatedOf(own, notes)
  concept.curated = curatedOf(entry)
  const others = notes.filter(note => note !== '' && !allMarks.some(mark => note.startsWith(mark)))
  const subjects = themes.filter(theme => !isSlug(theme)).map(theme => `Subject: ${theme}`)
  concept.note = marked(notes, marks.note) ?? ([...subjects, ...others].join('\n') || null)
  for (const section of named(own, 'langSec'))
    for (const term of named(section.children, 'termSec')) {
      const label = labelOf(term, section, concept)
      if (label) concept.labels.push(label)
    }
  return concept
}

const isSlug = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,99}$/.test(text)

// A low line stands before an id that begins with a digit, which XML does not allow.
const idOf = ({ attributes }: TbxElement): string | null => attributes.id?.replace(/^_(?=\d)/, '') ?? null

function kindOf(word: string | null): TermKind {
  return word === 'formulation' || word === 'instrument' || word === 'operative' ? word : 'term'
}

/** Reasons stand in notes; other tools only link. */
function relatedOf(own: readonly TbxElement[], notes: readonly string[]): WrittenConcept['related'] {
  const listed = allMarked(notes, marks.related).map(line => {
    const [, id = line, reason = null] = /^([^\s:]+)(?::\s*([\s\S]*))?$/.exec(line) ?? []
    return { id, reason }
  })
  if (listed.length > 0) return listed
  return named(own, 'crossReference').flatMap(({ attributes }) => {
    const id = attributes.target?.replace(/^_(?=\d)/, '') ?? ''
    return isSlug(id) ? [{ id, reason: null }] : []
  })
}

/** Who wrote the concept and when; ours is not said again. */
function curatedOf(entry: TbxElement): WrittenConcept['curated'] {
  const [group] = named(entry.children, 'transacGrp')
  if (!group) return null
  const inside = below(group)
  const by = first(inside, 'responsibility')
  if (by === null || by === ourName) return null
  const date = first(inside, 'date') ?? marked(named(inside, 'note').map(trimmed), marks.since)
  return { by, date }
}

const statuses = ['preferred', 'admitted', 'superseded', 'deprecated']

function labelOf(section: TbxElement, { attributes }: TbxElement, concept: WrittenConcept): WrittenLabel | null {
  const inside = below(section, ['descripGrp', 'transacGrp'])
  const text = first(inside, 'term')?.replace(/\s+/g, ' ') ?? null
  if (text === null) return null
  const notes = named(inside, 'note').map(trimmed)
  const [base = '', ...rest] = (attributes['xml:lang'] ?? '').toLowerCase().split('-')
  const regionTag = rest.length === 1 && /^[a-z]{2}$/.test(rest[0] ?? '') ? (rest[0] ?? '').toUpperCase() : null
  const usage = first(inside, 'geographicalUsage')
  const region = usage !== null && /^[A-Z]{2}$/.test(usage) ? usage : regionTag
  const language = regionTag === null ? [base, ...rest].join('-') : base
  const termType = first(inside, 'termType')
  const isPhrase = concept.kind === 'formulation' || concept.kind === 'operative'
  const status = first(inside, 'administrativeStatus')?.replace(/Term-admn-sts$/, '') ?? null
  return {
    text,
    language,
    region,
    role: marked(notes, marks.role) ?? usualRole(concept.labels, { language, region }),
    source: sourceOf(section),
    termType: known(termTypes, isPhrase && termType === 'phrase' ? null : termType),
    partOfSpeech: known(partsOfSpeech, first(inside, 'partOfSpeech')),
    gender: known(genders, first(inside, 'grammaticalGender')),
    status: known(statuses, status),
  }
}

const termTypes = ['fullForm', 'abbreviation', 'acronym', 'shortForm', 'phrase', 'variant']
const partsOfSpeech = ['noun', 'verb', 'adjective', 'adverb', 'properNoun', 'other']
const genders = ['masculine', 'feminine', 'neuter', 'other']

const known = (words: readonly string[], word: string | null): string | null =>
  word !== null && words.includes(word) ? word : null

/** The source in which the label was seen; groups that only quote a use of it say so. */
function sourceOf(section: TbxElement): LabelSource | null {
  for (const group of named(section.children, 'descripGrp')) {
    const inside = below(group)
    const notes = named(inside, 'note').map(trimmed)
    if (marked(notes, marks.cited) !== null) continue
    const ours = {
      document: marked(notes, marks.document),
      seen: seenOf(marked(notes, marks.seen)),
      evidence: marked(notes, marks.evidence),
      note: marked(notes, marks.sourceNote),
    }
    if (Object.values(ours).some(value => value !== null)) return ours
    const source = first(inside, 'source')
    if (source !== null) return { document: null, seen: 'other', evidence: source, note: first(inside, 'context') }
  }
  return null
}

function seenOf(word: string | null): LabelSource['seen'] {
  return [...seenWords, 'other' as const].find(one => one === word) ?? null
}

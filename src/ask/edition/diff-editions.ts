import { FocError } from '../../errors.ts'
import { entryLabel, groupBy, plainWords } from '../../text/index.ts'
import type { Edition, EditionChange, EditionDiff } from '../../types.ts'
import { compareAdoption, compareLatest, compareSources, compareText, type Verdicts } from './compare-sources.ts'
import { pairPoints } from './pair-points.ts'
import { refOf } from './source-key.ts'

/**
 * What changed from one edition of a brief to another: points, terms, wording and references that were added, dropped,
 * reworded, that are better or worse sourced, or whose newest text is a later one.
 *
 * @throws {FocError} `OTHER_EDITION` where they are of two toolkits, or of two languages of one.
 */
export function diffEditions(old: Edition, now: Edition): EditionDiff {
  if (old.theme !== now.theme || old.language !== now.language)
    throw new FocError(
      'OTHER_EDITION',
      `the earlier edition is of ${old.theme} in ${old.language}, the new one of ${now.theme} in ${now.language}`,
      { hint: 'Give two editions of one toolkit in one language.' },
    )
  return {
    theme: now.theme,
    language: now.language,
    title: now.title,
    old: old.edition,
    new: now.edition,
    changes: [...points(old, now), ...terms(old, now), ...wording(old, now), ...references(old, now)],
  }
}

const base = { id: null, before: null, source: null, reasons: [] }

type Named = Pick<EditionChange, 'part' | 'name' | 'language'> & Partial<EditionChange>

/** A change for each kind of reason there is. */
function sourced(named: Named, { better, worse, newer }: Verdicts): EditionChange[] {
  const all = [
    { change: 'superseded' as const, reasons: newer },
    { change: 'better-sourced' as const, reasons: better },
    { change: 'worse-sourced' as const, reasons: worse },
  ]
  return all.flatMap(({ change, reasons }) => (reasons.length > 0 ? [{ ...base, ...named, change, reasons }] : []))
}

function points(old: Edition, now: Edition): EditionChange[] {
  const pairs = pairPoints(old.talkingPoints, now.talkingPoints)
  const named = (say: string): Named => ({ part: 'point', name: say, language: now.language })
  const kept = now.talkingPoints.flatMap((point, at): EditionChange[] => {
    const before = pairs[at] ?? null
    const name = named(point.say)
    if (before === null) return [{ ...base, ...name, change: 'added' }]
    const reworded: EditionChange[] =
      before.say === point.say ? [] : [{ ...base, ...name, change: 'reworded', before: before.say }]
    const verdicts = compareSources(
      [...before.agreed, ...before.counterparts],
      [...point.agreed, ...point.counterparts],
    )
    return [...reworded, ...sourced(name, verdicts)]
  })
  const gone = old.talkingPoints.filter(point => !pairs.includes(point))
  return [...kept, ...gone.map(({ say }): EditionChange => ({ ...base, ...named(say), change: 'dropped' }))]
}

function terms(old: Edition, now: Edition): EditionChange[] {
  // A term has a row for each of its labels.
  const keyOf = ({ term }: Edition['terms'][number], { language }: Edition): string =>
    `${term.id} ${entryLabel(term.labels, language)?.text ?? ''}`
  const before = new Map(old.terms.map(one => [keyOf(one, old), one]))
  const after = new Set(now.terms.map(one => keyOf(one, now)))
  const kept = now.terms.flatMap((one): EditionChange[] => {
    const was = before.get(keyOf(one, now))
    const name = labelled(one, now.language)
    if (!was) return [{ ...base, ...name, change: 'added', source: one.adoption.latest }]
    const found: Verdicts = { better: [], worse: [], newer: [] }
    compareAdoption(was.adoption.widest, one.adoption.widest, found)
    const [from, to] = [was.adoption.documents, one.adoption.documents]
    if (from !== to) found[from < to ? 'better' : 'worse'].push({ kind: 'documents', from, to })
    compareLatest(was.adoption.latest, one.adoption.latest, found)
    return sourced(name, found)
  })
  const gone = old.terms.filter(one => !after.has(keyOf(one, old)))
  return [
    ...kept,
    ...gone.map(
      (one): EditionChange => ({
        ...{ ...base, ...labelled(one, now.language), change: 'dropped', source: one.adoption.latest },
      }),
    ),
  ]
}

function labelled({ term }: Edition['terms'][number], language: string): Named {
  const own = entryLabel(term.labels, language)
  return { part: 'term', id: term.id, name: own?.text ?? term.id, language: own?.language ?? language }
}

/** The same words in another document are no other wording: they have another source. */
function wording(old: Edition, now: Edition): EditionChange[] {
  const keyOf = (one: Edition['wording'][number]): string => `${one.language} ${plainWords(one.quote)}`
  const before = groupBy(old.wording, keyOf)
  const after = groupBy(now.wording, keyOf)
  const alone = (change: 'added' | 'dropped', [first]: Edition['wording']): EditionChange[] =>
    first
      ? [{ ...base, part: 'wording', change, name: first.quote, language: first.language, source: refOf(first) }]
      : []
  const kept = [...after].flatMap(([key, all]) => {
    const was = before.get(key)
    const [first] = all
    if (!was || !first) return alone('added', all)
    return sourced({ part: 'wording', name: first.quote, language: first.language }, compareSources(was, all))
  })
  return [...kept, ...[...before].flatMap(([key, all]) => (after.has(key) ? [] : alone('dropped', all)))]
}

function references(old: Edition, now: Edition): EditionChange[] {
  const key = ({ id, language }: { id: string; language: string }): string => `${id}@${language}`
  const before = new Map(old.references.map(one => [key(one), one]))
  const after = new Set(now.references.map(key))
  const named = ({ id, title, language }: Edition['references'][number]): Named => ({
    ...{ part: 'reference', id, name: title, language },
  })
  const kept = now.references.flatMap((one): EditionChange[] => {
    const was = before.get(key(one))
    if (!was) return [{ ...base, ...named(one), change: 'added' }]
    const found: Verdicts = { better: [], worse: [], newer: [] }
    compareText(was.text, one.text, found)
    compareAdoption(was.adoption.mode, one.adoption.mode, found)
    return sourced(named(one), found)
  })
  const gone = old.references.filter(one => !after.has(key(one)))
  return [...kept, ...gone.map((one): EditionChange => ({ ...base, ...named(one), change: 'dropped' }))]
}

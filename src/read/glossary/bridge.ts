import { basename, dirname } from 'node:path'
import * as z from 'zod'
import { tokenize } from '../../text/index.ts'
import type { Bridge, Finding, Heading, Term, Unmatched } from '../../types.ts'
import { documentId, slug, text } from '../source/field-schemas.ts'
import { isThere, readText } from '../source/files.ts'
import { attempt, mistake } from '../source/findings.ts'
import { validate } from '../source/validate.ts'
import { rememberSource } from '../source/value-places.ts'
import { parseYaml, type YamlSource } from '../source/yaml-source.ts'

/** Words of a document that may be kept: a phrase, never a sentence. */
const LONGEST = 12

/** The file `glossary/bridge.yaml`. */
export const bridgeSchema = z.strictObject({
  bridge: z.array(
    z
      .strictObject({
        term: slug,
        relation: z.enum(['same', 'otherwise', 'broader', 'narrower', 'related']),
        to: slug.optional(),
        words: text.optional(),
        document: documentId.optional(),
        place: text.optional(),
        reason: text,
      })
      .refine(
        ({ to, words, document, place }) =>
          to === undefined
            ? words !== undefined && document !== undefined && place !== undefined
            : words === undefined && document === undefined && place === undefined,
        'either `to`, a concept, or `words` with their `document` and `place`',
      ),
  ),
  unmatched: z.array(z.strictObject({ term: slug, looked: z.array(text).min(1), reason: text })).optional(),
  broader: z.array(z.strictObject({ term: slug, to: slug, reason: text })).optional(),
  headings: z
    .array(
      z.strictObject({
        term: slug,
        relation: z.enum(['exact', 'broader', 'related']),
        name: text,
        address: z
          .string()
          .regex(/^https?:\/\/metadata\.un\.org\/thesaurus\/\w+$/, 'an address of the UNBIS Thesaurus'),
      }),
    )
    .optional(),
})

/** Which concepts are wider than which others, and why; whatever body they are of. */
export interface Wider {
  term: string
  to: string
  reason: string
}

/** The bridge as read, with what it says of concepts whatever body they are of. */
export interface ReadBridge {
  bridge: Bridge[]
  unmatched: Unmatched[]
  wider: Wider[]
  headings: (Heading & { term: string })[]
}

/**
 * Read how wordings of the Coalition and of the United Nations belong together; a package without the file has none.
 * Touches the disk.
 *
 * @returns In the order of the file; where it cannot be read, none and a finding.
 */
export function readBridge(file: string): ReadBridge & { findings: Finding[] } {
  const findings: Finding[] = []
  const name = basename(file)
  if (!isThere(file)) return { ...none, findings }
  const read = attempt(findings, () => {
    const yaml = parseYaml(readText(dirname(file), name, name), name)
    const { bridge, unmatched = [], broader = [], headings = [] } = validate(bridgeSchema, yaml)
    const rows = bridge.map(({ term, relation, to, words, document, place, reason }, at): Bridge => {
      if (words !== undefined && tokenize(words, 'en').length > LONGEST)
        findings.push(
          mistake(
            'LONG_QUOTATION',
            `the bridge from ${term} quotes more than ${LONGEST} words`,
            yaml.placeOf(['bridge', at, 'words']),
            'Keep a short phrase of the text, not the sentence.',
          ),
        )
      const quoted = words === undefined ? null : { text: words, document: document ?? '', place: place ?? '' }
      const row: Bridge = { term, relation, to: to ?? null, words: quoted, reason }
      return rememberSource(row, { ...yaml, placeOf: path => yaml.placeOf(['bridge', at, ...path]) })
    })
    return {
      bridge: rows,
      unmatched: placed(yaml, 'unmatched', unmatched),
      wider: placed(yaml, 'broader', broader),
      headings: placed(yaml, 'headings', headings),
    }
  })
  return { ...(read ?? none), findings }
}

const none: ReadBridge = { bridge: [], unmatched: [], wider: [], headings: [] }

/** The rows of one list, each with its place in the file. */
function placed<T extends object>(yaml: YamlSource, list: string, rows: readonly T[]): T[] {
  return rows.map((one, at) => rememberSource(one, { ...yaml, placeOf: path => yaml.placeOf([list, at, ...path]) }))
}

/**
 * The concepts with what is wider than each, what their own files say, then what the bridge says; and with their headings.
 * What a file lists as related is not wider too.
 */
export function withBridge(terms: readonly Term[], { bridge, wider, headings }: ReadBridge): Term[] {
  const rows = [
    ...wider,
    ...bridge.flatMap(({ term, to, relation }) => (to !== null && relation === 'broader' ? [{ term, to }] : [])),
    ...bridge.flatMap(({ term, to, relation }) =>
      to !== null && relation === 'narrower' ? [{ term: to, to: term }] : [],
    ),
  ]
  const related = new Set(
    terms.flatMap(({ id, related }) => related.flatMap(one => [`${id} ${one.id}`, `${one.id} ${id}`])),
  )
  return terms.map(term => {
    const added = rows.filter(row => row.term === term.id && !related.has(`${row.term} ${row.to}`)).map(({ to }) => to)
    const mine = headings.filter(one => one.term === term.id).map(({ term: _term, ...heading }) => heading)
    return {
      ...term,
      ...(added.length > 0 && { broader: [...new Set([...(term.broader ?? []), ...added])].sort() }),
      ...(mine.length > 0 && { headings: mine }),
    }
  })
}

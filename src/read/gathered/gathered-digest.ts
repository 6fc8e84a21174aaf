import * as z from 'zod'
import { FocError } from '../../errors.ts'
import { measuresIn, organNames, readSymbol } from '../../text/index.ts'
import type { Document, DocumentHeader, Passage } from '../../types.ts'
import { adoptionFromFile } from '../document/adoption-file.ts'
import { bodyPlaces } from '../document/body-places.ts'
import { dateText } from '../document/fields.ts'
import { readPassages } from '../document/read-document.ts'
import { language, text } from '../source/field-schemas.ts'
import { splitFrontMatter } from '../source/front-matter.ts'
import { validate } from '../source/validate.ts'
import { parseYaml } from '../source/yaml-source.ts'
import type { GatheredFacts, GatheredSources } from './facts-file.ts'

const digestSchema = z.strictObject({
  /** The file beside it that has the facts. */
  facts: z.string().regex(/^[\w-]{1,60}\.yaml$/, 'the name of a file beside it, such as 79-175.yaml'),
  language,
  /** A line a passage: its place, words of the whole paragraph, its points, where each phrase begins. */
  measured: text.max(200_000).optional(),
})

/** What a digest says in its front matter, and where its body begins. */
export interface OpenedDigest {
  facts: string
  language: string
  read(facts: GatheredFacts, sources: GatheredSources): Document
}

/** Open a gathered digest: phrases of one resolution in one language, found by a script in a machine-readable copy. */
export function openGathered(source: string, file: string): OpenedDigest {
  const front = splitFrontMatter(source, file)
  const { facts, language, measured } = validate(digestSchema, parseYaml(front.yaml, file))
  return {
    facts,
    language,
    read: (known, sources) => {
      const header = gatheredHeader(known, language, sources, file)
      // No concept stands in it: it is only listed.
      if (measured === undefined && front.body.trim() === '')
        return { ...header, text: 'listed', read: null, passages: [], file }
      const passages = readPassages(header, front.body, bodyPlaces(front, file))
      return { ...header, passages: withMeasures(passages, measured ?? '', file), file }
    },
  }
}

function gatheredHeader(
  known: GatheredFacts,
  language: string,
  { raw, commit, publisher, copy }: GatheredSources,
  file: string,
): DocumentHeader {
  const { symbol, titles, files, headings = [], meeting, draft, report } = known
  const title = titles[language]
  const held = files[language]
  if (title === undefined || held === undefined)
    throw new FocError('MISSING_FACTS', `its facts name no title or no file in ${language}`, {
      place: { file, line: 1 },
      hint: 'Run npm run gather again; it writes both together.',
    })
  const organ = readSymbol(symbol)?.organ
  const path = held.path?.split('/').map(encodeURIComponent).join('/')
  return {
    id: symbol,
    symbol,
    title,
    kind: 'resolution',
    issuer: organ === undefined ? 'United Nations' : organNames[organ],
    adopted: dateText(known.adopted),
    language,
    source: encodeURI(publisher.replace('{language}', language).replace('{symbol}', symbol)),
    copies: path === undefined ? [] : [raw.replace('{commit}', commit).replace('{path}', path)],
    text: 'digest',
    read: copy,
    themes: known.themes ?? [],
    adoption: adoptionFromFile(known.adoption),
    lead: null,
    chair: null,
    evidence: [],
    notes: null,
    subjects: headings.map(({ name }) => name),
    sha256: held.sha256,
    original: null,
    // The same in every language, so told once.
    extra:
      language === 'en'
        ? {
            ...(draft !== undefined && { draft }),
            ...(report !== undefined && { report }),
            ...(meeting !== undefined && { meeting }),
          }
        : {},
  }
}

function withMeasures(passages: Passage[], measured: string, file: string): Passage[] {
  const lines = measured.trimEnd().split('\n')
  if (lines.length !== passages.length)
    throw unmeasured(file, `${lines.length} measures for ${passages.length} passages`)
  return passages.map((passage, at) => {
    const [, label, numbers = ''] = /^(.+): ([-\dx ]+)$/.exec(lines[at] ?? '') ?? []
    const measures = measuresIn(numbers)
    if (label !== (passage.locator?.label ?? '—') || measures.starts.length !== passage.quotations.length)
      throw unmeasured(file, `its passage ${passage.locator?.label ?? '—'} and its measure “${lines[at]}” differ`)
    return { ...passage, measured: measures }
  })
}

const unmeasured = (file: string, what: string): FocError =>
  new FocError('UNMEASURED_PASSAGE', `${file}: ${what}`, {
    place: { file, line: 1 },
    hint: 'Do not edit it by hand: change corpus/un/choices.yaml and run npm run gather again.',
  })

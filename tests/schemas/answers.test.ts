import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { closed } from './closed.ts'
import { samples } from './samples.ts'

const folder = join(import.meta.dirname, '..', '..', 'schemas')
const names = readdirSync(folder)
  .filter(file => file.endsWith('.schema.json'))
  .map(file => file.replace('.schema.json', ''))
const published = names.map((name): object => JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')))
const options = { strict: true, allowUnionTypes: true, allErrors: true }
const ajv = new Ajv2020(options)
const exact = new Ajv2020(options)
for (const schema of published) {
  ajv.addSchema(schema)
  exact.addSchema(closed(schema) as object)
}

function accepts(name: string, value: unknown, by = ajv): boolean {
  const check = by.getSchema(`${name}.schema.json`)
  if (check === undefined) throw new Error(`no schema ${name}`)
  return check(value) === true
}

/** Keys, with what they stand in, that the contract leaves out or that were added to it. */
const optional = new Set([
  ...[
    'with',
    'citations.counterpart',
    'citations.editions',
    'citations.points',
    'inBrief',
    'unitedNations',
    'note',
    'talkingPoints.lost',
    'coverage.lost',
    'terms.notAgreed',
    'terms.elsewhere',
    'subjects.asked',
    'cites.twin',
    'best.points',
    'hits.editions',
    'hits.lacks',
    'entries.groups',
    'about',
    'around',
    'leftOut',
    'statement',
    'glance',
    'care',
    'background',
    'shortfall',
    'acknowledgements',
  ],
  ...['own', 'labels.partOfSpeech', 'labels.gender', 'labels.status', 'term.broader', 'term.curated'],
  ...['labels.region', 'labels.termType', 'term.family', 'term.note', 'endorsers.date', 'adoption.reported'],
  ...['labelAdoptions.reported', 'labelAdoptions.widestInferred'],
  ...['documentCount', 'counted', 'notes', 'miss', 'hits.quotations', 'hits.toConfirm', 'hits.explain'],
  ...[
    'state.name',
    'talkingPoints.reach',
    'talkingPoints.use',
    'talkingPoints.objection',
    'talkingPoints.addedBy',
    'coverage.notices',
    'coverage.unresolved',
    'place.file',
    'place.line',
  ],
  ...['document.coalition', 'document.standing', 'votes.unrecognised', 'votes.otherwise', 'votes.doubts'],
  ...['texts.otherwise', 'states.sponsored', 'state.sponsored', 'positions.against', 'positions.no-vote'],
  ...['sponsors.removed', 'sponsors.unrecognised'],
  ...['spans.leadIn', 'spans.reading', 'spans.choice', 'findings.choice', 'choice.without'],
])

type Path = (string | number)[]

/** Every object in a value, with the way to it. */
function objectsIn(value: unknown, path: Path = []): { path: Path; object: object }[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => objectsIn(item, [...path, i]))
  if (typeof value !== 'object' || value === null) return []
  return [{ path, object: value }, ...Object.entries(value).flatMap(([key, inner]) => objectsIn(inner, [...path, key]))]
}

/** A copy of the value in which the object at this path was changed. */
function changed(value: unknown, path: Path, change: (object: Record<string, unknown>) => void): unknown {
  const copy: unknown = structuredClone(value)
  let at = copy
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined
  if (typeof at === 'object' && at !== null) change(at as Record<string, unknown>)
  return copy
}

describe('the schemas of answers', () => {
  it('have a sample each', () => {
    expect(names.filter(name => name !== 'common').sort()).toEqual(Object.keys(samples).sort())
  })

  it.each(Object.keys(samples))('%s accepts an answer of the contract', name => {
    expect(accepts(name, samples[name]), JSON.stringify(ajv.getSchema(`${name}.schema.json`)?.errors)).toBe(true)
  })

  it.each(Object.keys(samples))('%s refuses an answer that lacks any one key', name => {
    for (const { path, object } of objectsIn(samples[name]))
      for (const key of Object.keys(object)) {
        const without = changed(samples[name], path, target => delete target[key])
        const where = [...path.filter(step => typeof step === 'string').slice(-1), key].join('.')
        expect([[...path, key].join('.'), accepts(name, without)]).toEqual([
          [...path, key].join('.'),
          optional.has(where),
        ])
      }
  })

  it.each(Object.keys(samples))('%s accepts an unknown key anywhere, since fields may be added', name => {
    for (const { path } of objectsIn(samples[name])) {
      const more = changed(samples[name], path, target => {
        target.surprise = 1
      })
      expect([path.join('.'), accepts(name, more)]).toEqual([path.join('.'), true])
    }
  })

  it.each(Object.keys(samples))('%s names every field of an answer', name => {
    expect(accepts(name, samples[name], exact)).toBe(true)
    expect(accepts(name, { ...samples[name], surprise: 1 }, exact)).toBe(false)
  })

  it.each(Object.keys(samples))(
    '%s refuses a word or a number where a list is wanted, and an answer of another name',
    name => {
      for (const { path, object } of objectsIn(samples[name]))
        for (const [key, value] of Object.entries(object))
          if (Array.isArray(value)) {
            const wrong = changed(samples[name], path, target => {
              target[key] = 'word'
            })
            expect([[...path, key].join('.'), accepts(name, wrong)]).toEqual([[...path, key].join('.'), false])
          }
      expect(accepts(name, { ...samples[name], schema: 'foc/other@1' })).toBe(false)
    },
  )

  it.each<[name: string, key: string]>([
    ['lookup', 'status'],
    ['lookup', 'seen'],
    ['lookup', 'mode'],
    ['lookup', 'kind'],
    ['lookup', 'role'],
    ['lookup', 'position'],
    ['lookup', 'worth'],
    ['export', 'partOfSpeech'],
    ['export', 'gender'],
    ['exported', 'format'],
    ['terms', 'status'],
    ['lookup', 'widest'],
    ['lookup', 'text'],
    ['lookup', 'by'],
    ['show', 'doubt'],
    ['brief', 'force'],
    ['import', 'status'],
    ['import', 'format'],
    ['verify', 'severity'],
    ['verify', 'result'],
    ['lookup', 'adopted'],
    ['lookup', 'start'],
    ['error', 'code'],
    ['search', 'counted'],
  ])('%s refuses a word that is not among those of %s', (name, key) => {
    const places = objectsIn(samples[name]).filter(({ object }) => key in object)
    // A passage and a label have a text of any words: only a document's says what we hold of it. Anybody may curate.
    const judged = places.filter(
      ({ path }) => (key !== 'text' || path.at(-1) === 'document') && (key !== 'by' || path.at(-1) !== 'curated'),
    )
    expect(judged.length).toBeGreaterThan(0)
    for (const { path } of judged) {
      const wrong = changed(samples[name], path, target => {
        target[key] = 'no such word'
      })
      expect([path.join('.'), accepts(name, wrong)]).toEqual([path.join('.'), false])
    }
  })

  it('give context only from an imported text, and call reported only what a notice or a shortened list says', () => {
    const citations = objectsIn(samples.lookup).filter(({ object }) => 'quote' in object && 'anchor' in object)
    expect(citations).toHaveLength(3)
    const [, phrase, reported] = citations
    const context = changed(samples.lookup, phrase?.path ?? [], target => {
      target.context = 'We want open harbours.'
    })
    const seen = changed(samples.lookup, reported?.path ?? [], target => {
      target.seen = 'text'
    })
    expect([accepts('lookup', context), accepts('lookup', seen)]).toEqual([false, false])
  })
})

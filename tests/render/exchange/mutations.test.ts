import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { writeCsl } from '../../../src/render/exchange/bibliography.ts'
import { writeJson } from '../../../src/render/exchange/json.ts'
import { skosOf } from '../../../src/render/exchange/skos.ts'
import { skosProblems } from '../../../src/render/exchange/skos-integrity.ts'
import { writeTbx } from '../../../src/render/exchange/tbx.ts'
import { writeTurtle } from '../../../src/render/exchange/turtle.ts'
import { documentRef } from '../brief/invented-brief.ts'
import { fault } from './fault.ts'
import { records } from './records.ts'
import { brokenConditions, cleanCsl, dialectRules, schematronProblems } from './validators.ts'

const tbx = writeTbx(records, 'c0ffee')

/** One fault each, caught by the published Schematron or by the rules of the dialect. */
const dialectFaults: [name: string, from: string | RegExp, to: string][] = [
  ['another dialect', 'type="TBX-Basic"', 'type="TBX-Min"'],
  ['a term type that is not on the list', '>fullForm<', '>full form<'],
  ['a part of speech that is not on the list', '>properNoun<', '>proper noun<'],
  ['a status under its older name', /min:administrativeStatus/g, 'min:usageStatus'],
  ['a status that is not on the list', '>deprecatedTerm-admn-sts<', '>deprecated<'],
  ['a transaction that is not on the list', '>origination<', '>creation<'],
  ['a source at the concept', '<min:subjectField>', '<basic:source>x</basic:source><min:subjectField>'],
  ['a context without source', /<basic:source>[^<]*<\/basic:source>/, ''],
  ['a reference that leads nowhere', 'target="_2040-plan"', 'target="gone"'],
  ['a gender that is not on the list', '>masculine<', '>m<'],
]

describe('a single fault in our TBX', () => {
  it.each(dialectFaults)('is caught by the rules of the dialect: %s', (_, from, to) => {
    expect(schematronProblems(dialectRules, tbx)).toEqual([])
    expect(schematronProblems(dialectRules, fault(tbx, from, to)).length).toBeGreaterThan(0)
  })
})

describe('a single fault in our SKOS', () => {
  const scheme = skosOf(records, 'urn:foc:')
  const [first, second, third] = scheme.concepts
  if (!first || !second || !third) throw new Error('three concepts are wanted')
  const withFirst = (change: Partial<typeof first>): typeof scheme => ({
    ...scheme,
    concepts: [{ ...first, ...change }, ...scheme.concepts.slice(1)],
  })

  it('is not there as it was written', async () => {
    expect(skosProblems(scheme)).toEqual([])
    expect(await brokenConditions(writeTurtle(scheme))).toEqual([])
  })

  it.each<[condition: string, wrong: typeof scheme]>([
    ['S9', { ...scheme, uri: first.uri }],
    ['S13', withFirst({ altLabels: first.prefLabels })],
    ['S14', withFirst({ prefLabels: [...first.prefLabels, { text: 'another', language: 'EN' }] })],
    ['S27', withFirst({ related: [second.uri], broader: [second.uri] })],
    ['S27', { ...withFirst({ related: [third.uri], broader: [second.uri] }), collections: [] }],
    ['S37', { ...scheme, collections: [{ uri: first.uri, labels: [], members: [] }] }],
    ['S37', { ...scheme, collections: [{ uri: scheme.uri, labels: [], members: [] }] }],
    ['S46', withFirst({ exactMatch: ['urn:x'], relatedMatch: ['urn:x'] })],
    ['S46', withFirst({ exactMatch: ['urn:x'], broadMatch: ['urn:x'] })],
    ['circle', withFirst({ broader: [first.uri] })],
    ['self', withFirst({ related: [first.uri] })],
  ])('is caught: %s', async (condition, wrong) => {
    expect(skosProblems(wrong).map(one => one.condition)).toContain(condition)
    // The last two are no conditions of SKOS, but ours.
    if (condition.startsWith('S')) expect(await brokenConditions(writeTurtle(wrong))).toContain(condition)
  })
})

describe('a single fault in our CSL-JSON', () => {
  const documents = [documentRef(), documentRef({ id: 'A/RES/99/7', symbol: 'A/RES/99/7', kind: 'resolution' })]
  const items = JSON.parse(writeCsl(documents)) as Record<string, unknown>[]
  const kept = (list: unknown[]): boolean => isDeepStrictEqual(cleanCsl(list), list)

  it('is not there as it was written', () => {
    expect(kept(items)).toBe(true)
  })

  it.each<[name: string, change: Record<string, unknown>]>([
    ['a type that CSL does not have', { type: 'resolution' }],
    ['an author that is a word', { author: 'Harbour Coalition' }],
    ['an author without a name', { author: [{ name: 'Harbour Coalition' }] }],
    ['a date that is a word', { issued: '2031-05' }],
    ['a date whose parts are words', { issued: { 'date-parts': [['2031', '05']] } }],
    ['a title that is a list', { title: ['x'] }],
    ['an address that is an object', { URL: { href: 'x' } }],
  ])('is caught by citation-js: %s', (_, change) => {
    expect(kept([{ ...items[0], ...change }, ...items.slice(1)])).toBe(false)
  })
})

describe('a single fault in our JSON', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', 'schemas')
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  for (const name of ['common', 'export'])
    ajv.addSchema(JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8')))
  const valid = (text: string): boolean => ajv.getSchema('export.schema.json')?.(JSON.parse(text)) === true
  const json = writeJson(records, 'c0ffee')

  it('is not there as it was written', () => {
    expect(valid(json)).toBe(true)
  })

  it.each<[name: string, from: string | RegExp, to: string]>([
    ['another schema', 'foc/export@1', 'foc/export@2'],
    ['a kind that there is not', '"kind": "instrument"', '"kind": "word"'],
    ['a concept without labels', /"labels": \[[\s\S]*?\n {8}\]/, '"labels": []'],
    ['a role that there is not', '"role": "variant"', '"role": "alias"'],
    ['a gender that there is not', '"gender": "masculine"', '"gender": "m"'],
    ['a status that there is not', '"status": "deprecated"', '"status": "old"'],
    ['a kind of text that there is not', '"status": "reported"', '"status": "rumoured"'],
    ['a quotation without words', /"quote": "open harbours",\n {10}"start"/, '"start"'],
  ])('is caught by the published schema: %s', (_, from, to) => {
    expect(valid(fault(json, from, to))).toBe(false)
  })
})

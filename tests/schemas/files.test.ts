import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { fileSchemas } from '../../src/read/index.ts'

const folder = join(import.meta.dirname, '..', '..', 'schemas', 'files')
const schemas = fileSchemas()

describe('the published schemas of the files people write', () => {
  it('are those of the reader, no more and no less', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(schemas)
        .map(name => `${name}.schema.json`)
        .sort(),
    )
  })

  // After a change of the reader: npx vitest run tests/schemas -u
  it.each(Object.entries(schemas))('%s equals the schema the reader uses', async (name, schema) => {
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.schema.json`))
  })

  it.each<[name: string, good: object, bad: object]>([
    ['document', { id: 'a', title: 'T', kind: 'report', issuer: 'X', language: 'en', text: 'listed' }, { id: 'a' }],
    ['term', { kind: 'term', labels: [{ text: 'pier', language: 'en', role: 'entry' }] }, { kind: 'term', labels: [] }],
    [
      'termbase',
      {
        ...{ owner: 'X', date: '2031-05-16', source: 'x.csv' },
        terms: [{ id: 'a', kind: 'term', labels: [{ text: 'pier', language: 'en', role: 'entry' }] }],
      },
      { owner: 'X', date: '2031-05-16', source: 'x.csv', terms: [{ kind: 'term', labels: [] }] },
    ],
    ['themes', { themes: [{ id: 'a', title: { en: 'A' } }] }, { themes: [{ id: 'A', title: {} }] }],
    [
      'entry-points',
      { 'entry-points': [{ asked: { en: ['wharf'] }, leads: [{ text: 'pier', language: 'en', document: 'X/1' }] }] },
      { 'entry-points': [{ asked: ['wharf'], term: 'pier' }] },
    ],
    ['members', { body: 'X', members: [{ iso: 'NO', name: 'Norway', joined: { date: 2031 } }] }, { body: 'X' }],
    [
      'verbs',
      {
        title: 'T',
        language: 'en',
        issuers: ['X'],
        chains: [['asks', 'begs']],
        source: { publication: 'P', address: 'https://a.example', read: 'all' },
      },
      { title: 'T', chains: [['asks']] },
    ],
    ['phrases', { phrases: [{ id: 'asks', forms: { en: ['asks'] } }] }, { phrases: [{ id: 'asks', forms: ['asks'] }] }],
    ['language-words', { verbs: { asks: ['chiede'] } }, { verbs: ['chiede'] }],
    [
      'weakening-rules',
      { rules: [{ id: 'verb-lowered', says: 'S', source: null }] },
      { rules: [{ id: 'no-such-rule', says: 'S', source: null }] },
    ],
    [
      'waivers',
      [{ rule: 'near', reason: 'r', expires: '2031-12-31' }],
      [{ rule: 'near', reason: 'r', expires: 'soon' }],
    ],
    [
      'own-toolkit',
      { by: 'A desk', date: '2031-03-01', language: 'en' },
      { by: '', date: '2031-03-01', language: 'en' },
    ],
    ['toolkit', { title: 'T', language: 'en', themes: ['a'], statement: 's' }, { title: 'T', theme: 'a' }],
  ])('%s accepts a sound file and refuses a wrong one', (name, good, bad) => {
    const check = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schemas[name] ?? {})
    expect(check(good), JSON.stringify(check.errors)).toBe(true)
    expect(check(bad)).toBe(false)
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FocError } from '../../../src/errors.ts'
import { readMeta } from '../../../src/import/index.ts'
import { slugOf } from '../../../src/import/passages/slug.ts'

function failure(source: string): FocError {
  try {
    readMeta(source, 'facts.yaml')
  } catch (error) {
    if (error instanceof FocError) return error
  }
  throw new Error('the facts were accepted')
}

describe('facts given beside a file', () => {
  it('are read as the manual shows them', () => {
    const manual = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'import.md'), 'utf8')
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(manual) ?? []
    expect(readMeta(example, 'facts.yaml')).toMatchObject({ adopted: '2023-03-14', adoption: { mode: 'endorsed' } })
  })

  it('are read from YAML and from JSON', () => {
    const yaml =
      'kind: joint-statement\nissuer: Coalition of Rivers\nadopted: 2031\nadoption:\n  mode: endorsed\n  endorsers: { count: 12 }\n'
    expect(readMeta(yaml, 'facts.yaml')).toEqual({
      kind: 'joint-statement',
      issuer: 'Coalition of Rivers',
      adopted: '2031',
      adoption: {
        mode: 'endorsed',
        members: null,
        endorsers: { count: 12, names: null, observers: null, date: null },
        votes: null,
        sponsors: null,
        basis: null,
      },
    })
    expect(readMeta('{"title": "Calm rivers", "themes": ["ai"]}', 'facts.json')).toEqual({
      title: 'Calm rivers',
      themes: ['ai'],
    })
  })

  it('tell a vote and its sponsors as front matter does, or in lists; a contradiction is said', () => {
    const yaml =
      'adoption:\n  mode: vote\n  votes: { for: 2, against: 1, by: { for: TD CL, against: [PE] } }\n  sponsors: { states: [TD], officer: Chair }\n'
    expect(readMeta(yaml, 'facts.yaml').adoption).toMatchObject({
      votes: { for: 2, against: 1, abstaining: null, by: { for: ['CL', 'TD'], against: ['PE'], abstaining: [] } },
      sponsors: { states: ['TD'], additional: [], onBehalfOf: null, officer: 'Chair' },
    })
    const { adoption } = readMeta(yaml.replace('for: 2', 'for: 3'), 'facts.yaml')
    expect(adoption?.votes?.doubts).toEqual([{ kind: 'count', list: 'for', counted: 3, named: 2 }])
    expect(failure(yaml.replace('TD CL', 'TD Chile')).code).toBe('INVALID_META')
  })

  it.each([
    ['an unknown key', 'issuer: A\ncolour: blue\n', 2],
    ['an unknown kind', 'issuer: A\n\nkind: poem\n', 3],
    ['a day that does not exist', 'adopted: 2031-02-30\n', 1],
    ['broken YAML', 'issuer: "A\n', 1],
  ])('are refused with the line for %s', (_, source, line) => {
    const error = failure(source)
    expect(error.code).toBe('INVALID_META')
    expect(error.place?.line).toBeGreaterThanOrEqual(line)
    expect(error.place?.file).toBe('facts.yaml')
  })
})

describe('an id from a file name', () => {
  it.each([
    ['folder/Déclaration commune (2031).md', 'declaration-commune-2031'],
    ['ŒUVRE.txt', 'oeuvre'],
  ])('%s → %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug)
  })

  it('stays short, and long names stay apart', () => {
    const [one, other] = [slugOf(`${'river-'.repeat(30)}one.md`), slugOf(`${'river-'.repeat(30)}two.md`)]
    expect(one.length).toBeLessThanOrEqual(80)
    expect(one).not.toBe(other)
    expect(slugOf('река.md')).toMatch(/^document-[0-9a-f]{6}$/)
  })
})

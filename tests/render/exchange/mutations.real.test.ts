import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { writeTbx } from '../../../src/render/exchange/tbx.ts'
import { itWithShared } from '../../shared.ts'
import { fault } from './fault.ts'
import { records } from './records.ts'
import { relaxNgProblem, schematronProblems } from './validators.ts'

const tbx = writeTbx(records, 'c0ffee')

/** One fault each, caught by the core grammar. */
const grammarFaults: [name: string, from: string | RegExp, to: string][] = [
  ['a concept without id', ' id="open-harbour"', ''],
  ['two concepts of one id', 'id="harbour"', 'id="open-harbour"'],
  ['a concept without language', /<langSec xml:lang="en">[\s\S]*?<\/langSec>/, ''],
  ['a language without term', /(<langSec xml:lang="ru">)[\s\S]*?(<\/langSec>)/, '$1$2'],
  ['a term section without term', /<term>[^<]*<\/term>/, ''],
  ['a date that is none', '<date>2031-05-16</date>', '<date>May 2031</date>'],
  ['a header without source', /<sourceDesc>[\s\S]*?<\/sourceDesc>/, ''],
  ['an element that TBX does not have', '<note>', '<remark>x</remark><note>'],
  ['the style left out', ' style="dct"', ''],
  ['another namespace', 'xmlns="urn:iso:std:iso:30042:ed-2"', 'xmlns="urn:iso:std:iso:30042:ed-3"'],
  ['a tag that is never closed', '</langSec>', ''],
  ['an empty body', /<conceptEntry[\s\S]*<\/conceptEntry>/, ''],
]

describe('a single fault in our TBX', () => {
  for (const [name, from, to] of grammarFaults)
    itWithShared(`is caught by the grammar: ${name}`, 'standards/tbx/core.rng', path => {
      expect(relaxNgProblem(readFileSync(path, 'utf8'), fault(tbx, from, to))).not.toBe('')
    })

  itWithShared(
    'is caught by the published Schematron: a reference that leads nowhere',
    'standards/tbx/basic_dct.sch',
    path => {
      const rules = readFileSync(path, 'utf8')
      expect(schematronProblems(rules, fault(tbx, 'target="_2040-plan"', 'target="gone"')).length).toBeGreaterThan(0)
    },
  )
})

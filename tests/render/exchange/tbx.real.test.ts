import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { readTerms } from '../../../src/read/index.ts'
import { writeTbx } from '../../../src/render/exchange/tbx.ts'
import { itWithShared } from '../../shared.ts'
import { record, records } from './records.ts'
import { dialectRules, relaxNgProblem, schematronProblems } from './validators.ts'

const tbx = writeTbx(records, 'c0ffee')
const ours = readTerms(join(import.meta.dirname, '..', '..', '..', 'glossary', 'terms')).terms
const whole = ours.map(one => record(one))

describe('TBX', () => {
  itWithShared('is valid by the core grammar, the whole glossary too', 'standards/tbx/core.rng', path => {
    const grammar = readFileSync(path, 'utf8')
    expect([relaxNgProblem(grammar, tbx), relaxNgProblem(grammar, writeTbx(whole, 'c'))]).toEqual(['', ''])
  })

  itWithShared('is valid by the Schematron of TBX-Basic in DCT style', 'standards/tbx/basic_dct.sch', path => {
    expect(schematronProblems(readFileSync(path, 'utf8'), tbx)).toEqual([])
  })

  itWithShared(
    'keeps the rules of the dialect, as the published example does',
    'standards/tbx/ex_basic_dct.tbx',
    path => {
      expect(schematronProblems(dialectRules, tbx)).toEqual([])
      // The example has categories that we never write.
      const known = schematronProblems(dialectRules, readFileSync(path, 'utf8'))
      expect([...new Set(known)]).toEqual(['a data category that TBX-Basic has'])
    },
  )
})

import { expect, it } from 'vitest'
import { addUnit, endOf, makeRoom, unitRows, wholeRows } from '../../../src/ask/suggest/unit-rows.ts'

const filled = (...units: [unit: number, start: number, end: number][]) => {
  const rows = unitRows(0)
  for (const [unit, start, end] of units) {
    makeRoom(rows, 1, end)
    addUnit(rows, unit, start, end, 0)
  }
  return wholeRows(rows)
}

it('keeps where words begin and end, also long ones far behind in a long passage', () => {
  const rows = filled([1, 0, 254], [2, 300, 555], [3, 70_000, 70_400])
  expect([...rows.starts]).toEqual([0, 300, 70_000])
  expect([0, 1, 2].map(at => endOf(rows, at))).toEqual([254, 555, 70_400])
})

it('takes more words than two bytes number, after fewer', () => {
  expect([...filled([65_535, 0, 1], [65_536, 1, 2]).units]).toEqual([65_535, 65_536])
})

it('keeps all of them when it grows', () => {
  const many = Array.from({ length: 10_000 }, (_, at): [number, number, number] => [at + 1, at, at + 1])
  const rows = filled(...many)
  expect([rows.units[9_999], rows.starts[9_999], endOf(rows, 0)]).toEqual([10_000, 9_999, 1])
})

import { describe, expect, it } from 'vitest'
import { labelRanges } from '../../../src/ask/show/places-of.ts'

describe('labels in one line', () => {
  it.each([
    [['PP1', 'PP2', 'PP3', 'OP1'], 'PP1–PP3 · OP1'],
    [['OP1', 'OP3', 'OP4'], 'OP1 · OP3–OP4'],
    [['OP2(a)', 'OP2(b)', 'mission statement'], 'OP2(a) · OP2(b) · mission statement'],
    [['1', '2', '2', '3'], '1–3'],
    [[], ''],
  ])('%j: %s', (labels, line) => expect(labelRanges(labels)).toBe(line))
})

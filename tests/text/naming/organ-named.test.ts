import { describe, expect, it } from 'vitest'
import { organNamedLast } from '../../../src/text/index.ts'

describe('the organ that a text names last', () => {
  it.each([
    ['Recalling General Assembly resolution', 'general-assembly'],
    ['Rappelant la résolution de l’Assemblée générale', 'general-assembly'],
    ['Recordando la resolución del Consejo Económico y Social', 'economic-and-social-council'],
    ['ссылаясь на резолюцию Совета Безопасности', null],
    ['of the Human Rights Council and of General Assembly resolution', 'general-assembly'],
    ['of the General Assembly, and Human Rights Council resolution', 'human-rights-council'],
    ['by the assemblymen of the port', null],
    ['', null],
  ])('“%s”: %s', (text, organ) => expect(organNamedLast(text)).toBe(organ))
})

import type { Label, Term } from '../../src/types.ts'

/** A concept of an invented glossary: `concept('shutdown', 'Internet shutdown', 'fr:coupure d’Internet')`. */
export function concept(id: string, ...labels: string[]): Term {
  return {
    id,
    kind: 'term',
    labels: labels.map((text, index) => label(text, index === 0 ? 'entry' : 'variant')),
    themes: [],
    scope: null,
    related: [],
    family: null,
    note: null,
  }
}

function label(written: string, role: 'entry' | 'variant'): Label {
  const [, language = 'en', text = written] = /^([a-z]{2}):(.*)$/s.exec(written) ?? []
  return { text, language, region: null, role, source: null, termType: null }
}

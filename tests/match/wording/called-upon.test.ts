import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { callReader } from '../../../src/match/index.ts'
import { readSentenceWords } from '../../../src/read/index.ts'
import type { State } from '../../../src/types.ts'

const { words } = readSentenceWords(join(import.meta.dirname, '..', '..', '..', 'glossary'))
const northmere: State = {
  ...{ code: 'XA', en: 'Northmere', fr: 'Nordmer', member: null, observer: null },
  ...{ also: [], formerly: [], printed: [] },
}
const read = (language: string, text: string, ...above: string[]): string => {
  const found = callReader(words, [northmere], language)(text, above)
  return found === null ? 'nobody' : [found.party, ...found.also].join(' + ')
}

describe('whom a paragraph calls upon', () => {
  it.each<[text: string, party: string]>([
    ['Calls upon all States to keep harbours open;', 'states'],
    ['Also strongly urges Member States, in cooperation with business enterprises, to light the piers;', 'states'],
    ['Urges Northmere to open its harbours;', 'states'],
    ['Each State Party shall light its piers.', 'states'],
    ['Reaffirms that States must light their piers;', 'states'],
    ['Stresses the need for Governments to light their piers;', 'states'],
    ['Recalls the responsibility of States to light the piers;', 'states'],
    ['We welcome the lamps and will keep the piers lit.', 'states'],
    ['Calls upon business enterprises to meet their duties on the piers;', 'business'],
    ['Recognizes that business enterprises have a responsibility to keep the piers lit;', 'business'],
    ['Encourages digital technology companies and online platforms to name their lamps;', 'business'],
    ['Requests the Secretary-General to report on the lamps;', 'united-nations'],
    ['Invites United Nations entities and Member States to count the lamps;', 'united-nations + states'],
    ['Welcomes the lamps, and in this regard calls upon the Department of Lamps to count them;', 'united-nations'],
    ['Decides to consider the lamps at its next session;', 'united-nations'],
    ['Calls upon all stakeholders to keep the piers lit;', 'stakeholders'],
    [
      'Encourages States, business enterprises and civil society to keep the piers lit;',
      'stakeholders + states + business',
    ],
    ['Calls upon Member States and invites other stakeholders to keep the piers lit;', 'stakeholders + states'],
    ['Invites civil society to keep the piers lit;', 'stakeholders'],
    ['Affirms that the same lamps must be lit on every pier;', 'nobody'],
    ['Encourages efforts to light the piers;', 'nobody'],
    ['Recommends that States keep the piers lit;', 'states'],
    ['Demands that all parties keep the piers lit;', 'stakeholders'],
    ['Demands that, until the lamps are out, the piers be watched by States;', 'nobody'],
    ['We call on lamp standards organizations to agree on wicks;', 'stakeholders'],
    ['Notes that Member States lit their piers;', 'nobody'],
    ['We recognize that lamps are lit.', 'nobody'],
  ])('in English: %s', (text, party) => {
    expect(read('en', text)).toBe(party)
  })

  it.each<[text: string, party: string]>([
    ['Demande à tous les États de garder les ports ouverts ;', 'states'],
    ['Engage instamment les États Membres à éclairer les quais, en coopération avec les entreprises ;', 'states'],
    ['Demande instamment à Nordmer d’ouvrir ses ports ;', 'states'],
    ['Réaffirme que les États doivent éclairer les quais ;', 'states'],
    ['Nous nous emploierons à éclairer les quais.', 'states'],
    ['Demande aux entreprises d’éclairer les quais ;', 'business'],
    ['Rappelle la responsabilité des entreprises d’éclairer les quais ;', 'business'],
    ['Prie le Secrétaire général de rendre compte des lampes ;', 'united-nations'],
    ['Invite les organismes des Nations Unies et les États Membres à compter les lampes ;', 'united-nations + states'],
    ['Exhorte les États Membres et les autres parties prenantes à éclairer les quais ;', 'stakeholders + states'],
    ['Recommande que les États éclairent les quais ;', 'states'],
    ['Affirme que les mêmes lampes doivent être allumées sur chaque quai ;', 'nobody'],
    ['Nous considérons que les lampes sont allumées.', 'nobody'],
  ])('in French: %s', (text, party) => {
    expect(read('fr', text)).toBe(party)
  })

  it('is read from the paragraph above an item, unless the item says it itself', () => {
    expect(read('en', 'To light the piers;', 'Calls upon all States:')).toBe('states')
    expect(read('en', 'We call upon companies to light them.', 'Calls upon all States:')).toBe('business')
  })

  it('is told in the languages of which only the listed names are known', () => {
    expect(read('es', 'Exhorta a todos los Estados a que enciendan las lámparas;')).toBe('states')
    expect(read('ru', 'призывает все государства зажечь лампы;')).toBe('states')
    expect(read('ar', 'تهيب بجميع الدول أن تضيء الأرصفة؛')).toBe('states')
    expect(read('ar', 'ندعو جميع الدول إلى إضاءة الأرصفة؛')).toBe('states')
    expect(read('ar', 'ونحث الدول الأعضاء على إضاءة الأرصفة؛')).toBe('states')
  })
})

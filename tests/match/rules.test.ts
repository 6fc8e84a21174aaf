import { describe, expect, it } from 'vitest'
import { compileLabels } from '../../src/match/index.ts'
import { askedKeys, stemKey } from '../../src/text/index.ts'
import { concept } from './glossary.ts'

/** The wordings found; those to confirm end in a question mark. */
function find(language: string, label: string, text: string): string[] {
  return compileLabels([concept('c', `${language}:${label}`)])
    .match(text, language)
    .map(({ start, end, tier }) => text.slice(start, end) + (tier === 'coordinated' ? ' ?' : ''))
}

type Row = [language: string, label: string, text: string, ...found: string[]]

function check(rows: Row[]): void {
  for (const [language, label, text, ...found] of rows)
    it(`${label} · ${text}`, () => expect(find(language, label, text)).toEqual(found))
}

describe('a verb phrase is met in any tense and person', () => {
  check([
    ['en', 'reaffirm support', 'The group reaffirmed support for them.', 'reaffirmed support'],
    ['en', 'call upon governments', 'calling upon governments to listen', 'calling upon governments'],
    ['en', 'strongly condemn', 'They strongly condemned it.', 'strongly condemned'],
    ['en', 'uphold the law', 'a court that upheld the law', 'upheld the law'],
    ['fr', 'condamner la censure', 'Ils condamnent la censure.', 'condamnent la censure'],
    ['fr', 'garantir l’accès', 'garantissant l’accès à tous', 'garantissant l’accès'],
    ['fr', 'maintenir la paix', 'Elle maintient la paix.', 'maintient la paix'],
    ['fr', 'prendre note', 'Le Conseil prend note du rapport.', 'prend note'],
    ['fr', 'se féliciter du progrès', 'se félicitant du progrès', 'se félicitant du progrès'],
    ['es', 'condenar la violencia', 'Condenamos la violencia.', 'Condenamos la violencia'],
    ['es', 'reconocer el derecho', 'reconociendo el derecho', 'reconociendo el derecho'],
    ['es', 'exigir respeto', 'que se exija respeto', 'exija respeto'],
    ['de', 'die Presse schützen', 'wer die Presse schützt', 'die Presse schützt'],
    ['ru', 'осуждать насилие', 'Они осуждают насилие.', 'осуждают насилие'],
    ['ar', 'يدين العنف', 'أدانت العنف في المدينة', 'أدانت العنف'],
  ])
  check([
    ['fr', 'censure', 'Trois livres censurés.'],
    ['en', 'report card', 'a reported card'],
    ['en', 'support network', 'a supporting network'],
    ['en', 'discriminate', 'discrimination'],
  ])
  it('honours British and American spelling', () => {
    expect(find('en', 'honour the pact', 'honoring the pact')).toEqual(['honoring the pact'])
    expect(find('en', 'fulfil obligations', 'fulfilling obligations')).toEqual(['fulfilling obligations'])
  })
  it('lookup knows its forms too', () => {
    expect(askedKeys('reaffirmed support', 'en').stems).toContain(stemKey('reaffirm support', 'en'))
    expect(askedKeys('condamnant la censure', 'fr').stems).toContain(stemKey('condamner la censure', 'fr'))
    expect(askedKeys('أدانت العنف', 'ar').stems).toContain(stemKey('يدين العنف', 'ar'))
  })
})

describe('a capital matters where it makes another word', () => {
  check([
    ['en', 'State', 'the state of the road'],
    ['en', 'State', 'each State', 'State'],
    ['en', 'State', 'ALL STATES AGREE', 'STATES'],
    ['en', 'Internet', 'the internet', 'internet'],
    ['en', 'Member State', 'a member state', 'member state'],
    ['fr', 'État', 'en bon état'],
    ['de', 'Dank', 'dank dieser Hilfe'],
    ['de', 'Pressefreiheit', 'PRESSEFREIHEIT HEUTE', 'PRESSEFREIHEIT'],
    ['ru', 'Совет', 'добрый совет'],
  ])
})

describe('an accent matters where it makes another word', () => {
  check([
    ['fr', 'sûr', 'sur la table'],
    ['fr', 'marché', 'une marche lente'],
    ['fr', 'marche', 'au marché'],
    ['fr', 'sécurité', 'la securite de tous', 'securite'],
    ['fr', 'sécurité', 'SECURITE', 'SECURITE'],
    ['es', 'término', 'terminó ayer'],
    ['es', 'nación', 'las naciones', 'naciones'],
    ['es', 'campaña', 'la campana'],
    ['de', 'fordern', 'sie fördern das'],
    ['de', 'Verband', 'alle Verbände', 'Verbände'],
    ['de', 'Übung', 'eine Uebung', 'Uebung'],
  ])
})

describe('a coordination shares its words', () => {
  check([
    ['es', 'cierre de Internet', 'todo cierre total o parcial de Internet', 'cierre total o parcial de Internet ?'],
    [
      'fr',
      'fermeture d’internet',
      'des fermetures complètes ou courtes d’internet',
      'fermetures complètes ou courtes d’internet ?',
    ],
    ['fr', 'promotion des droits', 'la promotion et à la défense des droits', 'promotion et à la défense des droits ?'],
    ['de', 'Schutz der Rechte', 'dem Schutz und der Pflege der Rechte', 'Schutz und der Pflege der Rechte ?'],
  ])
  check([
    ['de', 'Meinungsfreiheit', 'Meinungs- und Pressefreiheit', 'Meinungs- und Pressefreiheit ?'],
    ['de', 'Bürgerrecht', 'der Bürger-, Frauen- und Menschenrechte', 'Bürger-, Frauen- und Menschenrechte ?'],
    ['de', 'Pressefreiheit', 'Meinungs- und Pressefreiheit', 'Pressefreiheit'],
    ['de', 'Meinungsstreit', 'Meinungs- und Pressefreiheit'],
    ['de', 'Meinungsfreiheit', 'Meinungs- und die Pressefreiheit'],
  ])
  check([
    ['en', 'human development', 'human error and the development of ports'],
    ['en', 'digital economy', 'digital maps, and economy class'],
    ['en', 'trade union', 'trade and the northern union'],
    ['de', 'digitale Rechte', 'digitale Karten und die Rechte der Stadt'],
    ['fr', 'santé publique', 'la santé des élèves et d’une place publique'],
  ])
})

describe('a word joined by a hyphen to a prefix is another', () => {
  check([
    ['en', 'State actor', 'non-State actors'],
    ['en', 'operation', 'co-operation'],
    ['en', 'non-State actor', 'non-State actors', 'non-State actors'],
    ['en', 'rights', 'a rights-based plan', 'rights'],
  ])
})

describe('an English possessive stays outside', () => {
  check([
    ['en', 'civil society', 'civil society’s role', 'civil society'],
    ['en', 'women’s', 'women’s groups', 'women’s'],
  ])
})

describe('inflections that need a rule of their own', () => {
  check([
    ['es', 'red social', 'redes sociales', 'redes sociales'],
    ['es', 'clase abierta', 'clases abiertas', 'clases abiertas'],
    ['fr', 'ouvert et sûr', 'ouverte et sûre', 'ouverte et sûre'],
    ['de', 'freies Netz', 'des freien Netzes', 'freien Netzes'],
    ['de', 'Grundsatz', 'Grundsätzen', 'Grundsätzen'],
    ['de', 'Arbeit', 'ein Arbeiter'],
    ['de', 'NGO', 'viele NGOs', 'NGOs'],
    ['ru', 'рынок', 'на рынке', 'рынке'],
    ['ru', 'человек', 'этим людям', 'людям'],
    ['ar', 'نظام', 'الأنظمة', 'الأنظمة'],
    ['ru', 'светящийся маяк', 'у светящихся маяков', 'светящихся маяков'],
    ['ru', 'светящийся маяк', 'под светящимся маяком', 'светящимся маяком'],
    ['ru', 'светящий маяк', 'светящийся маяк'],
    ['ru', 'освещение гавани', 'с освещением гавани', 'освещением гавани'],
    ['ru', 'статья о гавани', 'в статьях о гавани', 'статьях о гавани'],
    ['ru', 'система маяков', 'много систем маяков', 'систем маяков'],
    ['ru', 'режим гавани', 'для режима гавани', 'режима гавани'],
    ['ru', 'уровень воды', 'выше уровня воды', 'уровня воды'],
    ['ru', 'тюрьма', 'двух тюрем', 'тюрем'],
    ['ar', 'الحق في الميناء', 'احتراما للحق في الميناء', 'للحق في الميناء'],
    ['ar', 'تكنولوجيا الموانئ', 'بين تكنولوجيات الموانئ', 'تكنولوجيات الموانئ'],
    ['ar', 'تكنولوجيا الموانئ', 'التكنولوجية الموانئ'],
    ['ar', 'أصحاب المنارة', 'كل جهة صاحبة المنارة', 'صاحبة المنارة'],
    ['ar', 'طرف', 'بين الأطراف', 'الأطراف'],
    ['es', 'pleno', 'vida plena', 'plena'],
    ['es', 'continuo', 'luz continua', 'continua'],
    ['es', 'extranjero', 'barcas extranjeras', 'extranjeras'],
    ['es', 'europeo', 'dos lagunas europeas', 'europeas'],
    ['es', 'intenso', 'luz intensa', 'intensa'],
    ['es', 'alto', 'la falta de luz'],
    ['fr', 'travailleur du port', 'les travailleuses du port', 'travailleuses du port'],
    ['fr', 'dangereux', 'une marée dangereuse', 'dangereuse'],
    ['fr', 'utilisateur du phare', 'deux utilisatrices du phare', 'utilisatrices du phare'],
    ['fr', 'marin', 'la vie marine', 'marine'],
    ['fr', 'origine', 'origin'],
    ['fr', 'direct', 'une vue directe', 'directe'],
    ['fr', 'adéquat', 'une lampe adéquate', 'adéquate'],
    ['fr', 'inclus', 'la lampe incluse', 'incluse'],
    ['de', 'Leuchtturmwärterin', 'zwei Leuchtturmwärterinnen', 'Leuchtturmwärterinnen'],
    ['de', 'hafenbezogene Daten', 'Schutz hafenbezogener Daten', 'hafenbezogener Daten'],
    ['de', 'hafenbezogen', 'Das ist hafenbezogen.', 'hafenbezogen'],
    ['de', 'Algorithmus', 'neue Algorithmen', 'Algorithmen'],
    ['de', 'Hafenzentrum', 'drei Hafenzentren', 'Hafenzentren'],
    ['de', 'Prinzip', 'vier Prinzipien', 'Prinzipien'],
    ['ru', 'владелец', 'для владельцев', 'владельцев'],
    ['ru', 'боец', 'для бойцов', 'бойцов'],
    ['ru', 'скамья', 'за скамьей', 'скамьей'],
  ])
})

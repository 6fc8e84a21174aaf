import { describe, expect, it } from 'vitest'
import { labelKey, stem, stemKey, trigrams } from '../../../src/text/index.ts'

describe('light stems', () => {
  const same: [string, string][] = [
    ['en', "state states state's"],
    ['en', 'policy policies'],
    ['en', 'ai ais'],
    ['en', 'process processes'],
    ['en', 'organisation organization organisations organizations'],
    ['en', 'decentralised decentralized'],
    ['en', 'analyse analyze'],
    ['en', 'labour labor'],
    ['en', 'behaviour behaviors'],
    ['en', 'centre centers'],
    ['en', 'defence defenses'],
    ['en', 'labelled labeled'],
    ['en', 'programme program programmes programs'],
    ['en', 'woman women'],
    ['fr', 'droit droits'],
    ['fr', 'national nationale nationaux nationales'],
    ['fr', 'reseau reseaux'],
    ['fr', 'niveau niveaux'],
    ['fr', 'public publique publiques publics'],
    ['fr', "du des de d'"],
    ['fr', "le la les l'"],
    ['fr', 'protege protegee protegees proteges'],
    ['es', 'humano humana humanos humanas'],
    ['es', 'libertad libertades'],
    ['es', 'digital digitales'],
    ['de', 'recht rechte rechten rechts'],
    ['de', 'offen offene offenen offener offenes'],
    ['de', 'angemessen angemessene angemessenen'],
    ['de', 'sicher sichere sicheren sicherer sicheres'],
    ['ru', 'свобода свободы свободу свобод свободами'],
    ['ar', 'حريه حريات الحريه وحريه والحريه وبالحريه بالحريه وللحريه'],
    ['ar', 'حقوق وحقوق حق وحق'],
    ['ar', 'وسايل ووسايل وسيله والوسايل'],
  ]
  for (const [language, words] of same)
    it(`${language}: ${words}`, () => expect(new Set(words.split(' ').map(word => stem(word, language))).size).toBe(1))

  const apart: [string, string][] = [
    ['en', 'international internal intern'],
    ['en', 'operational operative'],
    ['en', 'universal university universe'],
    ['en', 'called caled'],
    ['en', 'news new'],
    ['en', 'us u'],
    ['fr', 'droit droite'],
    ['fr', 'egal egalite'],
    ['fr', 'numerique numeraire'],
    ['fr', 'cours cour'],
    ['fr', 'fois foi'],
    ['fr', 'directeur directrice'],
    ['es', 'derecho derecha'],
    ['de', 'sicher sich'],
    ['ar', 'دولي دول'],
    ['ar', 'وثيقه ثيقه'],
    ['ar', 'وضع ضع'],
    ['ar', 'وسايل سايل'],
    ['ar', 'وحدات حدات'],
    ['ar', 'وعد عد'],
  ]
  for (const [language, words] of apart)
    it(`${language}: ${words} keep apart`, () =>
      expect(new Set(words.split(' ').map(word => stem(word, language))).size).toBe(words.split(' ').length))

  it('other languages and words with digits stay as they are', () => {
    expect(stem('words', 'xx')).toBe('words')
    expect(stem('a/res/77s', 'en')).toBe('a/res/77s')
  })
})

describe('keys', () => {
  it('a hyphen group is one word in the label key', () =>
    expect(labelKey('Multi-stakeholder  Approach', 'en')).toBe('multistakeholder approach'))
  it('hyphen, space and nothing, plural and capitals give one stem key', () => {
    const forms = ['multi-stakeholder approach', 'Multi stakeholder approaches', 'multistakeholder approach']
    expect(new Set(forms.map(form => stemKey(form, 'en'))).size).toBe(1)
  })
  it('French articles inside do not matter', () => {
    const forms = ['fermeture d’Internet', "fermetures de l'internet", 'Fermeture de l’Internet']
    expect(new Set(forms.map(form => stemKey(form, 'fr-CA'))).size).toBe(1)
    expect(stemKey('la', 'fr')).not.toBe('')
  })
  it('trigrams are distinct, padded and sorted', () => {
    expect(trigrams('anana')).toEqual(['  a', ' an', 'ana', 'na ', 'nan'])
    expect(trigrams('')).toEqual([])
    expect(trigrams('😀').filter(piece => /\p{Cs}/u.test(piece))).toEqual([])
  })
})

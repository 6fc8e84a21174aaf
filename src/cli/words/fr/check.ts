import type { Entries } from '../speaking/catalogue.ts'
import { byFirst } from './choose.ts'

/** `foc check`, `foc diff`, `foc compile` and `foc toolkit diff`, but for what is said in their papers too. */
export const check: Entries = {
  'Alarms, the gravest first ({0})': 'Alertes, la plus grave d’abord ({0})',
  '{0}  the same words as {1}': '{0}  mêmes mots que {1}',
  'as drafted: {0}': 'dans le projet : {0}',
  'instead: {0} ({1})': 'à la place : {0} ({1})',
  Summary: 'Résumé',
  '{0}{1} of the words, {2}': '{0}{1} des mots, {2}',
  'To lay it on the table: the same with --out agreed.docx': 'Pour le distribuer : de même avec --out convenu.docx',
  'Formats: docx, pdf, html, md, csv, json.': 'Formats : docx, pdf, html, md, csv, json.',
  'Whole paragraphs here: --all. Formats: docx, pdf, html, md, csv, json.':
    'Paragraphes entiers ici : --all. Formats : docx, pdf, html, md, csv, json.',
  '{0} of {1}': '{0} sur {1}',
  'from  {0}': 'de    {0}',
  'to    {0}': 'à     {0}',
  from: 'de',
  'The first edition is the newer one: were the two exchanged?':
    'La première édition est la plus récente : les deux ont-elles été inversées ?',
  'The same corpus, and the same points, terms, wording and references.':
    'Même corpus, mêmes points, termes, formulations et références.',
  '{0} The corpus is another one.': '{0} Le corpus est un autre.',
  'corpus {0}{1}': 'corpus {0}{1}',
  ', latest text used: {0}': ', texte le plus récent : {0}',
  'Paragraph by paragraph': 'Paragraphe par paragraphe',
  'foc diff … --all shows every point and every word that changed.':
    'foc diff … --all montre chaque point et chaque mot qui a changé.',
  '--all shows every point and every word that changed.': '--all montre chaque point et chaque mot qui a changé.',
  ', not shown here': ', non montré ici',
  ', {0} not shown here': byFirst(', {0} non montré ici', ', {0} non montrés ici'),
  'word for word the same': 'mot pour mot le même',
  '{0}, word for word the same': byFirst('{0}, mot pour mot le même', '{0}, mot pour mot les mêmes'),
  'Rule: {0}': 'Règle : {0}',
  ': word for word the same': ' : mot pour mot le même',
  ': lost': ' : perdu',
  ': new': ' : nouveau',
  '… and {0}': '… et {0}',
}

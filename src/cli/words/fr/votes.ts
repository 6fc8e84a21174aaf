import type { Entries } from '../speaking/catalogue.ts'
import { byFirst } from './choose.ts'

/** `foc votes`. */
export const votes: Entries = {
  Against: 'Contre',
  Abstaining: 'Abstentions',
  'Vote not recorded': 'Vote non consigné',
  'Did not vote': 'N’ont pas voté',
  For: 'Pour',
  'no vote is on record; {0}': 'aucun vote n’est consigné ; {0}',
  '{0}, counts not recorded': '{0}, décompte non consigné',
  'put to the vote and not adopted,': 'mis aux voix et non adopté,',
  '; {0} did not vote': byFirst(' ; {0} n’a pas voté', ' ; {0} n’ont pas voté'),
  'The record contradicts itself: {0}': 'Le relevé se contredit : {0}',
  'Its text in another language [{0}] says otherwise: {1}':
    'Son texte dans une autre langue [{0}] dit autre chose : {1}',
  'Who voted how is not recorded.': 'Le vote de chaque État n’est pas consigné.',
  '* a member of the Coalition on that day': '* membre de la Coalition ce jour-là',
  '{0}: {1} of the Coalition*, {2}; --all names them': '{0} : {1} de la Coalition*, {2} ; --all les nomme',
  'and {0} more (--all)': byFirst('et {0} autre (--all)', 'et {0} autres (--all)'),
  'Submitted by': 'Présenté par',
  'On behalf of': 'Au nom de',
  Sponsors: 'Auteurs',
  'Sponsors no longer': 'Ne sont plus auteurs',
  'No state is called: {0}': 'Aucun État ne s’appelle : {0}',
  '“{0}” stands in no text; taken as “{1}”': '« {0} » ne figure dans aucun texte ; lu comme « {1} »',
  'no text was adopted by vote': 'aucun texte n’a été adopté par un vote',
  '{0} without one': '{0} sans vote',
  '{0} with no record of a vote': '{0} sans vote consigné',
  'foc lookup tells what is near it.': 'foc lookup dit ce qui en est proche.',
  '{0}no text held has it.': '{0}aucun texte disponible ne l’emploie.',
  'left out: {0} with these words only in the title of another':
    'laissés de côté : {0} où ces mots ne sont que dans le titre d’un autre',
  'not whole: more passages have these words than are read; use a filter':
    'incomplet : plus de passages ont ces mots qu’il n’en est lu ; ajoutez un filtre',
  'In the glossary: {0}': 'Dans le glossaire : {0}',
  Year: 'Année',
  Vote: 'Vote',
  Title: 'Titre',
  '{0}: --limit {1}, or --format csv': '{0} : --limit {1}, ou --format csv',
  '{0} failed': '{0} rejeté',
  'Vote: for–against–abstaining.': 'Vote : pour–contre–abstentions.',
  '?: not recorded.': '? : non consigné.',
  'Coalition: the same of its members of that day.': 'Coalition : de même, de ses membres ce jour-là.',
  '* sponsored it.': '* coauteur.',
  'A record contradicts itself: see each text.': 'Un relevé se contredit : voir chaque texte.',
}

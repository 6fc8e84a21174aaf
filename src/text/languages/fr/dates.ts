import type { DateWords } from '../rules/date-words.ts'

export const dates: DateWords = {
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  before: 'le',
  ordinals: 'er',
  beforeMonth: '',
  beforeYear: '',
  afterYear: '',
  monthFirst: false,
  lead: 'date|adoptée?(?: le)?',
  allYear: "toute l[’']année",
}

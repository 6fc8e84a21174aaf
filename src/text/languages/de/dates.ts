import type { DateWords } from '../rules/date-words.ts'

export const dates: DateWords = {
  months: [
    'Januar',
    'Februar',
    'März|Maerz',
    'April',
    'Mai',
    'Juni',
    'Juli',
    'August',
    'September',
    'Oktober',
    'November',
    'Dezember',
  ],
  weekdays: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag',
  before: 'den',
  ordinals: '',
  beforeMonth: '',
  beforeYear: '',
  afterYear: '',
  monthFirst: false,
  lead: 'verabschiedet(?: am)?',
  allYear: 'ganzjährig',
}

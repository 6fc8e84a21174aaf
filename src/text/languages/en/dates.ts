import type { DateWords } from '../rules/date-words.ts'

export const dates: DateWords = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekdays: '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  before: 'on',
  ordinals: 'st|nd|rd|th',
  beforeMonth: 'of',
  beforeYear: '',
  afterYear: '',
  monthFirst: true,
  lead: 'date|adopted(?: on)?',
  allYear: 'year-round|all year|throughout the year',
}

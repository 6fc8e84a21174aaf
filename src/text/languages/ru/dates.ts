import type { DateWords } from '../rules/date-words.ts'

export const dates: DateWords = {
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  weekdays: '',
  before: '',
  ordinals: '',
  beforeMonth: '',
  beforeYear: '',
  afterYear: 'г(?:ода?|\\.)?',
  monthFirst: false,
  lead: '',
  allYear: '',
}

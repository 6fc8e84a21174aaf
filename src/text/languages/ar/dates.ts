import type { DateWords } from '../rules/date-words.ts'

export const dates: DateWords = {
  months: [
    'كانون الثاني/يناير|يناير',
    'شباط/فبراير|فبراير',
    'آذار/مارس|مارس',
    'نيسان/أبريل|أبريل',
    'أيار/مايو|مايو',
    'حزيران/يونيه|يونيو|يونيه',
    'تموز/يوليه|يوليو|يوليه',
    'آب/أغسطس|أغسطس',
    'أيلول/سبتمبر|سبتمبر',
    'تشرين الأول/أكتوبر|أكتوبر',
    'تشرين الثاني/نوفمبر|نوفمبر',
    'كانون الأول/ديسمبر|ديسمبر',
  ],
  weekdays: '',
  before: '',
  ordinals: '',
  beforeMonth: '',
  beforeYear: '',
  afterYear: '',
  monthFirst: false,
  lead: '',
  allYear: '',
}

import type { DateWords } from '../rules/date-words.ts'

export const dates: DateWords = {
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  before: 'el',
  ordinals: 'º|ª',
  beforeMonth: 'de',
  beforeYear: 'de|del',
  afterYear: '',
  monthFirst: false,
  lead: 'aprobad[ao](?: el)?',
  allYear: 'todo el año',
}

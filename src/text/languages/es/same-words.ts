import type { SameWords } from '../rules/same-words.ts'
import { everyday } from './everyday-words.ts'

const small =
  'cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  )
const tens = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')

const above: string[] = tens.flatMap(ten =>
  Array.from({ length: 10 }, (_, one) =>
    one === 0
      ? ten
      : (small[one] ?? '')
          .split('|')
          .map(word => `${ten} y ${word}`)
          .join('|'),
  ),
)
const firsts =
  ' primer|primero|primera segundo|segunda tercer|tercero|tercera cuarto|cuarta quinto|quinta sexto|sexta séptimo|séptima octavo|octava noveno|novena décimo|décima'.split(
    ' ',
  )
const tenths =
  ' décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo nonagésimo'.split(' ')

/** *vigésimo primer*, *septuagésimo noveno*, both in either gender. */
const places: string[] = Array.from({ length: 89 }, (_, at) => {
  const number = at + 11
  const ten = tenths[Math.floor(number / 10)] ?? ''
  const rest = (firsts[number % 10] ?? '').split('|')
  if (number % 10 === 0) return `${ten}|${ten.replace(/o$/, 'a')}`
  return rest.flatMap(one => [`${ten} ${one}`, `${ten.replace(/o$/, 'a')} ${one}`]).join('|')
})

export const sameWords: SameWords = {
  groups: [
    ...everyday.map(group => group.split('|')),
    ['Organización de las Naciones Unidas', 'Naciones Unidas', 'ONU'],
    ['la Asamblea General', 'la Asamblea'],
    ['Organización de las Naciones Unidas para la Educación, la Ciencia y la Cultura', 'UNESCO'],
    ['Oficina del Alto Comisionado de las Naciones Unidas para los Derechos Humanos', 'ACNUDH'],
    ['Alto Comisionado de las Naciones Unidas para los Refugiados', 'ACNUR'],
    ['Entidad de las Naciones Unidas para la Igualdad de Género y el Empoderamiento de las Mujeres', 'ONU-Mujeres'],
    ['Programa de las Naciones Unidas para el Desarrollo', 'PNUD'],
    ['Programa de las Naciones Unidas para el Medio Ambiente', 'PNUMA'],
    ['Fondo de las Naciones Unidas para la Infancia', 'UNICEF'],
    ['Fondo de Población de las Naciones Unidas', 'UNFPA'],
    ['Oficina de las Naciones Unidas contra la Droga y el Delito', 'UNODC'],
    ['Organización Mundial de la Salud', 'OMS'],
    ['Organización Mundial del Comercio', 'OMC'],
    ['Programa Mundial de Alimentos', 'PMA'],
    ['Organización Internacional del Trabajo', 'OIT'],
    ['Unión Internacional de Telecomunicaciones', 'UIT'],
    ['Fondo Monetario Internacional', 'FMI'],
    ['Corte Penal Internacional', 'CPI'],
    ['Unión Europea', 'UE'],
    ['Objetivos de Desarrollo Sostenible', 'ODS'],
    ['tecnologías de la información y las comunicaciones', 'TIC'],
    ['inteligencia artificial', 'IA'],
    ['organizaciones no gubernamentales', 'ONG'],
    [
      'enfermedad por coronavirus (COVID-19)',
      'enfermedad por coronavirus de 2019 (COVID-19)',
      'COVID-19',
      'COVID 19',
      'COVID',
    ],
    ['por ciento', '%'],
    ['párrafo', 'párr.'],
    ['así como', 'y'],
    ['en particular', 'especialmente', 'en especial'],
    ['a fin de', 'con el fin de', 'con miras a', 'con objeto de'],
    ['la República Árabe Siria', 'República Árabe Siria', 'Siria'],
    ['la Federación de Rusia', 'Federación de Rusia', 'Rusia'],
    ['entre otras cosas', 'entre otros'],
  ],
  cardinals: [...small, ...above, 'cien|ciento'],
  ordinals: [...firsts, ...places],
  endings: ['o', 'a', 'er', 'º', 'ª'],
}

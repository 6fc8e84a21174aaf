import { rulesOf } from '../languages/index.ts'
import { dateInterval } from './dates.ts'

/**
 * A date as one says it: `16 May 2018`, `May 2018`, `between October 2016 and 2019`, `by March 2015`, `date unknown`.
 * Written out here, since `Intl` differs from one machine to the next.
 */
export function spokenDate(date: string | null, language: 'en' | 'fr'): string {
  if (date === null || dateInterval(date) === null) return language === 'fr' ? 'date inconnue' : 'date unknown'
  const [begin = '', end] = date.split('/')
  if (end === undefined || begin === end) return say(begin, language)
  if (language === 'fr') {
    if (begin === '..') return `au plus tard ${withPreposition(end)}`
    if (end === '..') return `à partir ${withOrigin(begin)}`
    return `entre ${withArticle(begin)} et ${withArticle(end)}`
  }
  if (begin === '..') return `by ${say(end, 'en')}`
  if (end === '..') return `from ${say(begin, 'en')} on`
  return `between ${say(begin, 'en')} and ${say(end, 'en')}`
}

function say(date: string, language: 'en' | 'fr'): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? '' : `${rulesOf(language)?.dates.months[Number(month) - 1] ?? ''} `
  if (day === undefined) return `${name}${year.replace(/^0+(?=\d)/, '')}`
  const number = language === 'fr' && day === '01' ? '1er' : String(Number(day))
  return `${number} ${name}${year.replace(/^0+(?=\d)/, '')}`
}

function withArticle(date: string): string {
  return isDay(date) ? `le ${say(date, 'fr')}` : say(date, 'fr')
}

function withPreposition(date: string): string {
  return isDay(date) ? `le ${say(date, 'fr')}` : `en ${say(date, 'fr')}`
}

function withOrigin(date: string): string {
  const spoken = say(date, 'fr')
  if (isDay(date)) return `du ${spoken}`
  return /^[aeiouhéâ]/.test(spoken) ? `d’${spoken}` : `de ${spoken}`
}

function isDay(date: string): boolean {
  return date.length === 10
}

import type { ImpactAnswer, Touch, TouchedPoint, TouchKind } from '../../ask/impact/index.ts'
import { agreedHow, percent, placeWords } from '../../render/check/index.ts'
import { statusWords, wordsFor } from '../../render/index.ts'
import { spokenLocator } from '../../text/index.ts'
import { isolate } from '../shared/isolate.ts'
import { issuerName } from '../shared/names.ts'
import type { Screen } from '../shared/screen.ts'
import { counted, screenLanguage, tell } from '../shared/tell.ts'
import { drawMore } from './impact-more.ts'

const words = () => wordsFor(screenLanguage())

/** Draw the talking points that the document touches, brief by brief. */
export function drawTouchedBriefs({ briefs, briefsRead, agreed }: ImpactAnswer, screen: Screen, limit: number): void {
  const { paint } = screen
  const points = briefs.reduce((sum, { touched }) => sum + touched.length, 0)
  screen.line()
  screen.line(
    tell`${paint.bold(tell`Talking points touched`)}: ${points === 0 ? tell`none` : points} in ${briefs.length} of ${counted(briefsRead, 'brief')}`,
  )
  if (points > 0 && !agreed) screen.line(paint.care(tell`They change only when the text is agreed.`), 2, 4)
  for (const { theme, language, title, points: all, touched } of briefs) {
    screen.line()
    screen.line(tell`${paint.bold(title)} (${theme}.${language}): ${touched.length} of ${counted(all, 'point')}`, 2, 4)
    for (const point of touched.slice(0, limit)) drawPoint(point, screen)
    drawMore(touched.length - limit, screen, 4)
  }
  const names = [...new Set(briefs.map(({ theme }) => theme))]
  const languages = [...new Set(briefs.map(({ language }) => language))]
  const lang = languages.every(one => one === 'en') ? '' : tell` --lang ${languages.join(',')}`
  if (names.length === 0 || !agreed) return
  screen.line()
  screen.line(paint.dim(tell`Build them anew: foc toolkit build ${names.join(' ')}${lang} --out DIR`), 0, 2)
}

const kinds: { [K in TouchKind]: (touch: Touch) => string } = {
  'rests-on-it': () => tell`rests on this text`,
  'same-words': () => tell`the same words here`,
  'same-concept': () => tell`the same concept here`,
  'changed-words': ({ similarity }) => tell`other words here, ${percent(similarity, tell)} alike`,
}

function drawPoint({ number, say, touches }: TouchedPoint, screen: Screen): void {
  const { paint } = screen
  screen.line(`${number}. ${say}`, 4, 7)
  for (const touch of touches) {
    const { agreed, here, kind, moreRecent, wider, narrower, otherBody } = touch
    const quote = (words: string, language: string): string => tell`“${paint.quote(isolate(words, language))}”`
    if (kind === 'rests-on-it') {
      const place = tell`${spokenLocator(agreed.locator, screenLanguage())}; ${statusWords(agreed.status, words(), agreed.seen)}`
      screen.line(tell`${quote(agreed.quote, agreed.language)} — rests on this text, ${place}`, 7, 9)
      continue
    }
    screen.line(
      tell`${quote(agreed.quote, agreed.language)} — ${placeWords(agreed, tell)}; ${agreedHow(agreed, tell)}`,
      7,
      9,
    )
    screen.line(
      tell`${kinds[kind](touch)}: ${quote(here.quote, here.language)} — ${placeWords(here, tell)}; ${agreedHow(here, tell)}`,
      9,
      11,
    )
    const news = [
      ...(moreRecent ? [tell`now worded more recently${narrower ? tell`, but adopted less widely` : ''}`] : []),
      ...(wider ? [tell`now adopted more widely`] : []),
      ...(otherBody ? [tell`now also in a text of ${issuerName(here.document.issuer)}`] : []),
    ]
    if (news.length > 0) screen.line(paint.good(news.join(' · ')), 9, 11)
  }
}

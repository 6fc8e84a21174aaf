import type { Brief } from '../../../src/types.ts'

const themes = ['ai', 'censorship', 'civic-space', 'digital-inclusion', 'disinformation']

/** The briefs that ship, each in its languages: `theme.language`. */
export const names = themes.flatMap(theme => ['en', 'fr'].map(language => `${theme}.${language}`))
/** What a reader must meet, in this order. */
export const wantedOf = (brief: Brief): string[] => [
  brief.title,
  ...brief.background,
  ...brief.talkingPoints.flatMap(({ say, agreed, counterparts }) => [
    say,
    ...[...agreed, ...counterparts].map(({ quote }) => quote),
  ]),
]

import { french } from './fr/index.ts'
import { type Speaker, speaker } from './speaking/speaker.ts'

export type { Speaker } from './speaking/speaker.ts'

const speakers: { [language: string]: Speaker } = { fr: speaker(french) }

/** Who speaks this language on the screen. */
export function speakerOf(language: 'fr'): Speaker {
  return speakers[language] as Speaker
}

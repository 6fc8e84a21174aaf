import { FocError } from '../../errors.ts'
import { inEnglish, type Tell, type Told } from '../../text/messages/tell.ts'
import type { Speaker } from '../words/index.ts'

const english: Speaker = { tell: inEnglish, sentence: said => said, finding: () => null, findingSentence: said => said }

/** Who speaks on the screen of the call that runs: it is set once, where a call begins. */
let current = english

/** Languages of the screen. */
const languages = ['en', 'fr'] as const

/** A message in the language of the screen: tell`${number} more`. */
export const tell: Tell = Object.defineProperty(
  Object.assign(
    (template: TemplateStringsArray, ...values: readonly Told[]): string => current.tell(template, ...values),
    {
      language: 'en' as const,
      counted: (number: number, one: string, many?: string) => current.tell.counted(number, one, many),
      grouped: (number: number) => current.tell.grouped(number),
    },
  ),
  'language',
  { get: () => current.tell.language },
)

export const { counted, grouped } = tell

/** The language of the screen, for words that are kept by language. */
export const screenLanguage = (): 'en' | 'fr' => current.tell.language

/** A sentence that came whole, of an error or a note, in the language of the screen. */
export const sentence = (said: string): string => current.sentence(said)

/** A finding of a check in the language of the screen: by its sentence’s id where it has one, else by its words. */
export const findingSaid = ({
  message,
  says,
}: {
  message: string
  says?: { id: string; params: Record<string, string> }
}): string => (says && current.finding(says.id, says.params)) ?? current.findingSentence(message)

/**
 * Speak the language that these words of a command line ask for with `--ui`, else that of FOC_UI, else English. A language
 * is loaded when it is asked for: English waits for nothing.
 *
 * @throws {FocError} `UNKNOWN_VALUE` naming the languages there are; the screen speaks English then.
 */
export async function speak(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<void> {
  current = english
  const asked = askedLanguage(words)
  const [from, language] = asked === undefined ? ['FOC_UI', environment.FOC_UI ?? ''] : ['--ui', asked]
  if (language.trim() === '' && asked === undefined) return
  const base = language.trim().toLowerCase().split(/[-_]/, 1)[0]
  if (base === 'en') return
  if (base === 'fr') {
    const { speakerOf } = await import('../words/index.ts')
    current = speakerOf(base)
    return
  }
  throw new FocError('UNKNOWN_VALUE', `${from} ${language} is no language of the screen`, {
    hint: `There are: ${languages.join(', ')}.`,
  })
}

/** Speak English, whatever the call before spoke. */
export function speakEnglish(): void {
  current = english
}

/** The last value of `--ui` before a lone `--`. */
function askedLanguage(words: readonly string[]): string | undefined {
  const end = words.indexOf('--')
  const options = end === -1 ? words : words.slice(0, end)
  const at = options.findLastIndex(word => word === '--ui' || word.startsWith('--ui='))
  const word = options[at]
  return word === undefined ? undefined : word === '--ui' ? options[at + 1] : word.slice('--ui='.length)
}

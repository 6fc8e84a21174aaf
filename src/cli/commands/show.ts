import type { ShowAnswer } from '../../ask/show/index.ts'
import { askLibrary } from '../../library/index.ts'
import type { Doubt } from '../../text/whole-texts.ts'
import { printAnswer } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import type { Screen } from '../shared/screen.ts'
import { type CommonOptions, libraryInView, STATE_OPTION, withCommonOptions } from '../shared/shared-options.ts'
import { namesOnScreen, withStateNamed } from '../shared/state-names.ts'
import { tell } from '../shared/tell.ts'

interface Options extends CommonOptions {
  with?: string
  outline?: boolean
  all?: boolean
  state?: string
}

/** `foc show <document>[@lang] [locator]` */
export function showCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('show'), {
    builtin: tell`leave out the documents that foc ships`,
    limit: { says: tell`at most so many passages` },
  })
    .argument('<document>', tell`its id, with @LANG for another language`)
    .argument('[locator...]', tell`a place in it: OP4, 4, para. 4, PP3, ¶3, call (c)`)
    .option('--with <language>', tell`the same place in another language beside it`)
    .option('--state <country>', STATE_OPTION())
    .option('--all', tell`the whole text, however long, and every wording of the other body beside it`)
    .option('--outline', tell`only the places and the first words of each`)
    .addHelpText('after', `\n${tell`Example:`}\n  foc show 2018-internet-censorship ¶1`)
    .action(async (document: string, place: string[], options: Options) => {
      const { show } = await import('../../ask/show/index.ts')
      const where = place.length === 0 ? null : place.join(' ')
      const { answer, named } = await askLibrary(libraryInView(options), index => ({
        answer: limited(show(index, document, where, options.with ?? null, options.state, options.all), options.limit),
        named: namesOnScreen(index),
      }))
      const { drawOutline, drawShow } = await import('../print/show.ts')
      const how = { json: options.json, schema: 'foc/show@1' }
      if (options.outline) await printAnswer({ ...answer, ...(await doubtsOf(answer)) }, { ...how, draw: drawOutline })
      else {
        const { drawShowShort } = await import('../print/show-short.ts')
        const { fitScreen } = await import('../print/one-screen.ts')
        // A place that was asked for is shown whole, and so is what is not ours to cut: our own digest is short.
        const isWhole =
          options.all === true ||
          answer.more !== undefined ||
          where !== null ||
          options.with !== undefined ||
          options.state !== undefined
        const { drawEveryWording, drawNearestWords, drawNearestInOneLine, drawNearestInTwoLines } = await import(
          '../print/bridge.ts'
        )
        const drawWith = (drawOther: typeof drawNearestWords) => (one: ShowAnswer, screen: Screen) =>
          drawShow(withStateNamed(one, named), screen, drawOther)
        // What the other body says takes no line from the document itself, where that fits on one screen.
        const drawFitting = fitScreen(
          drawWith(drawNearestInTwoLines),
          fitScreen(drawWith(drawNearestInOneLine), drawShowShort),
        )
        const drawWhole = drawWith(options.all === true ? drawEveryWording : drawNearestWords)
        await printAnswer(answer, { ...how, draw: isWhole ? drawWhole : drawFitting })
      }
      done(0)
    })
}

/** The first passages of an answer, with how many more there are. */
function limited(answer: ShowAnswer, limit: number | undefined): ShowAnswer {
  if (limit === undefined || answer.passages.length <= limit) return answer
  const { passages, parallel } = answer
  return {
    ...answer,
    passages: passages.slice(0, limit),
    parallel: parallel && { ...parallel, pairs: parallel.pairs.slice(0, limit), unpaired: [] },
    more: passages.length - limit,
  }
}

/** A digest leaves places out on purpose, and one place has no structure: only a whole full text can look doubtful. */
async function doubtsOf({ document, passages, around }: ShowAnswer): Promise<{ doubts?: Doubt[] }> {
  if (around !== null || (document.text !== 'official' && document.text !== 'copy')) return {}
  const { doubts } = await import('../../text/whole-texts.ts')
  return { doubts: doubts(passages, document.language) }
}

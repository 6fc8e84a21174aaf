import type { RootContent } from 'mdast'
import type { Compilation } from '../../types.ts'
import { heading, item, list, paragraph, text } from '../tree/nodes.ts'
import type { CompilingWords } from '../words/compiling/index.ts'

/** How to read a compilation: only what holds for this one. */
export function howToRead({ counts, state, languages }: Compilation, words: CompilingWords): RootContent[] {
  if (counts.paragraphs === 0) return [paragraph([text(words.none(languages.join(', ')))])]
  const { phrases, copies, state: asked } = words.howMarks
  const said = [
    ...words.how,
    ...(counts.phrases > 0 ? [phrases] : []),
    ...(counts.phrases < counts.paragraphs ? [copies] : []),
    ...(state === null ? [] : [asked(state.names[words.language])]),
  ]
  return [
    heading(2, [text(words.titles.how)]),
    list(
      said.map(one => item([paragraph([text(one)])])),
      'how',
    ),
  ]
}

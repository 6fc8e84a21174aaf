import { FocError } from '../../errors.ts'
import { readNamedFile } from '../../library/index.ts'
import type { Template } from '../../render/brief/index.ts'
import { shownPath } from './shown-path.ts'

/** Largest template, in bytes. */
const LARGEST = 32 * 1024 * 1024

/**
 * The Word file that `--template` names, with the styles that `--style` chooses; null where none is named.
 *
 * @throws {FocError} `TEMPLATE_WITHOUT_DOCX`, `STYLE_WITHOUT_TEMPLATE`, `BAD_STYLE_CHOICE`, and what `readNamedFile`
 * refuses.
 */
export function readTemplate(
  { template, style = [] }: { template?: string; style?: string[] },
  formats: readonly string[],
): Template | null {
  if (template === undefined) {
    if (style.length === 0) return null
    throw new FocError('STYLE_WITHOUT_TEMPLATE', 'a style is chosen, but no template to take it from', {
      hint: 'Name one with --template FILE.docx.',
    })
  }
  if (!formats.includes('docx'))
    throw new FocError('TEMPLATE_WITHOUT_DOCX', 'a template dresses DOCX only, which was not asked for', {
      hint: 'Add --format docx.',
    })
  const bytes = readNamedFile(template, {
    ...{ what: 'the template', shown: shownPath(template), most: LARGEST },
    ...{ instead: 'Name a Word file.', smaller: 'Take its pictures out: only its styles and its page are used.' },
  })
  return { bytes, name: template, styles: Object.fromEntries(style.map(chosen)) }
}

function chosen(choice: string): [string, string] {
  const at = choice.indexOf('=')
  if (at < 1 || at === choice.length - 1)
    throw new FocError('BAD_STYLE_CHOICE', `${choice} chooses no style`, {
      hint: 'Write it as --style say="Body Text".',
    })
  return [choice.slice(0, at), choice.slice(at + 1)]
}

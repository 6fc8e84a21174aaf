import { FocError } from '../../errors.ts'
import { askLibrary } from '../../library/index.ts'
import { issuerNamed } from '../../text/index.ts'
import type { CompletionNode } from '../completion/completion-tree.ts'
import { type Shell, shells } from '../completion/shells.ts'
import { print } from '../shared/answer.ts'
import { Command } from '../shared/commander.ts'
import { jsonLine } from '../shared/json-line.ts'
import { type CommonOptions, libraryInView, libraryOptions, withCommonOptions } from '../shared/shared-options.ts'
import { tell } from '../shared/tell.ts'
import { schemaNames } from './schema.ts'

/** `foc completion bash|zsh|fish|ids` */
export function completionCommand(done: (code: number) => void): Command {
  return withCommonOptions(new Command('completion'), {
    builtin: tell`of ids, leave out those of documents that foc ships`,
  })
    .argument('<shell>', tell`bash, zsh or fish; or ids: those of the documents held`)
    .addHelpText(
      'after',
      `\n${tell`Example:`}\n  foc completion bash\n\n${tell`In ~/.bashrc:`}\n  source <(foc completion bash)`,
    )
    .action(async (shell: string, options: CommonOptions) => {
      const text = shell === 'ids' ? await documentIds(options) : await scriptFor(shell, options)
      print(options.json ? jsonLine({ schema: 'foc/completion@1', shell, text }) : text)
      done(0)
    })
}

/** Ids of the documents held, one a line; those with a space are left out, since shells part words there. */
async function documentIds(options: CommonOptions): Promise<string> {
  const { listDocuments } = await import('../../ask/index.ts')
  const ids = await askLibrary({ ...libraryInView(options), follow: false }, index =>
    listDocuments(index, {}).map(({ id }) => id),
  )
  return [...new Set(ids)]
    .filter(id => /^[\w./-]+$/.test(id))
    .map(id => `${id}\n`)
    .join('')
}

async function scriptFor(shell: string, options: CommonOptions): Promise<string> {
  const known = shells.find(one => one === shell)
  if (known === undefined)
    throw new FocError('UNKNOWN_SHELL', `there is no completion for ${shell}`, {
      hint: `Shells: ${shells.join(', ')}.`,
    })
  const { listToolkits } = await import('../../ask/index.ts')
  const { checkFormatNames } = await import('./check-files.ts')
  const { compileFormats } = await import('./run-compile.ts')
  const { diffFormats } = await import('./run-diff.ts')
  const { votesFormats } = await import('./votes.ts')
  const { traceFormats } = await import('./write-trace.ts')
  const { completionTree } = await import('../completion/completion-tree.ts')
  const { program } = await import('./program.ts')
  const names = await askLibrary({ ...libraryOptions(options), follow: false }, index => {
    const toolkits = listToolkits(index)
    const labels = index.terms().flatMap(term => term.labels.map(({ language }) => language))
    return {
      themes: index.themes().map(({ id }) => id),
      toolkits: distinct(toolkits.map(({ id }) => id)),
      toolkitLanguages: distinct(toolkits.map(({ language }) => language)),
      languages: distinct([...index.languages(), ...labels]).sort(),
      issuers: index.issuers().flatMap(typedIssuer),
      states: index.states().map(({ code }) => code),
      schemas: schemaNames(),
      formats: {
        check: checkFormatNames,
        compile: compileFormats,
        diff: diffFormats,
        trace: traceFormats,
        votes: votesFormats,
      },
    }
  })
  const write = await writers[known]()
  return write(completionTree(await program(undefined, () => {}), names))
}

const distinct = (list: readonly string[]): string[] => [...new Set(list)]

/** An issuer as one word for a shell: its abbreviation where its name has a space, and none where there is no such. */
function typedIssuer(issuer: string): string[] {
  if (/^[\p{L}\p{N}-]+$/u.test(issuer)) return [issuer]
  return ['FOC', 'UNGA', 'UNHRC', 'UNSC', 'ECOSOC'].filter(name => issuerNamed(name) === issuer)
}

const writers: { [S in Shell]: () => Promise<(tree: CompletionNode) => string> } = {
  bash: async () => (await import('../completion/bash-script.ts')).bashScript,
  zsh: async () => (await import('../completion/zsh-script.ts')).zshScript,
  fish: async () => (await import('../completion/fish-script.ts')).fishScript,
}

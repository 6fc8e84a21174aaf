import { allNodes, type Candidates, type CompletionNode } from './completion-tree.ts'

/** A completion script for fish. */
export function fishScript(tree: CompletionNode): string {
  const nodes = allNodes(tree)
  const lines = nodes.flatMap(({ path, commands, options, arguments: known }) => {
    const at = `complete -c foc -n ${quote(`__foc_at ${quote(path)}`)}`
    return [
      ...commands.map(
        ({ path: whole, description }) => `${at} -a ${quote(whole.slice(path.length + 1))} -d ${quote(description)}`,
      ),
      ...(commands.length > 0 ? [] : known === 'files' ? [`${at} -F`] : offered(known).map(list => `${at} -a ${list}`)),
      ...options.map(({ flag, description, takes, isList }) => {
        const values = takes === null ? [] : isList ? listed(takes) : offered(takes)
        const value = takes === null ? '' : takes === 'files' ? ' -r -F' : [' -x', ...values].join(' -a ')
        return `${at} -l ${flag.replace(/^--/, '')}${value} -d ${quote(description)}`
      }),
    ]
  })
  return `# fish completion of foc: foc completion fish | source
function __foc_at
    set -l at foc
    for word in (commandline -opc)[2..-1]
        switch "$at $word"
            case ${nodes
              .slice(1)
              .map(({ path }) => quote(path))
              .join(' ')}
                set at "$at $word"
        end
    end
    test "$at" = "$argv[1]"
end
function __foc_list
    set -l before (string replace -r '[^,]*$' '' -- (commandline -ct))
    for one in $argv
        echo "$before$one"
    end
end
complete -c foc -f
${lines.join('\n')}
`
}

function offered(known: Candidates): string[] {
  if (known === 'nothing' || known === 'files') return []
  return [known === 'documents' ? `'(foc completion ids 2> /dev/null)'` : quote(known.join(' '))]
}

/** The same behind the last comma of a list. */
const listed = (known: Candidates): string[] =>
  typeof known === 'string' ? offered(known) : [quote(`(__foc_list ${known.join(' ')})`)]

/** Between single quotes fish knows two escapes: the quote and the backslash. */
const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

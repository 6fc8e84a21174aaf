import { allNodes, type Candidates, type CompletionNode, quoted } from './completion-tree.ts'

/** A completion script for bash 3.2 and later: where it knows nothing, bash completes file names. */
export function bashScript(tree: CompletionNode): string {
  const nodes = allNodes(tree)
  const below = nodes.slice(1).map(({ path }) => quoted(path))
  const values = nodes.flatMap(({ path, options }) =>
    options.flatMap(({ flag, takes, isList }): Case[] =>
      takes === null ? [] : [[`${path} ${flag}`, takes, isList ? 'list' : 'one']],
    ),
  )
  const flags = nodes.map(({ path, options }): Case => [path, options.map(({ flag }) => flag), 'one'])
  const words = nodes.map(({ path, commands, arguments: known }): Case => {
    const next = commands.map(command => command.path.slice(path.length + 1))
    return [path, commands.length > 0 ? next : known, 'one']
  })
  return `# bash completion of foc: source <(foc completion bash)
_foc() {
  local at=foc cur="\${COMP_WORDS[COMP_CWORD]}" i IFS=$'\\n'
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$at \${COMP_WORDS[i]}" in
    ${below.join(' | ')}) at="$at \${COMP_WORDS[i]}" ;;
    esac
  done
  case "$at \${COMP_WORDS[COMP_CWORD - 1]}" in
${cases(values, '; return')}
  esac
  if [[ "$cur" == -* ]]; then
    case "$at" in
${cases(flags, '')}
    esac
    return
  fi
  case "$at" in
${cases(words, '')}
  esac
}
complete -o default -F _foc foc
`
}

/** What is offered behind a pattern: as one word, or behind the last comma of a list. */
type Case = [pattern: string, known: Candidates, as: 'one' | 'list']

/** Branches of a case, those with the same reply in one. */
function cases(all: readonly Case[], after: string): string {
  const byReply = new Map<string, string[]>()
  for (const [pattern, known, as] of all) {
    const reply = replyOf(known, as)
    byReply.set(reply, [...(byReply.get(reply) ?? []), quoted(pattern)])
  }
  return [...byReply].map(([reply, patterns]) => `    ${patterns.join(' | ')}) ${reply}${after} ;;`).join('\n')
}

function replyOf(known: Candidates, as: Case[2]): string {
  if (known === 'nothing' || known === 'files') return ':'
  const list =
    known === 'documents'
      ? '"$("${COMP_WORDS[0]}" completion ids 2> /dev/null)"'
      : `$'${known.join('\\n').replaceAll("'", "\\'")}'`
  const [before, typed] = as === 'list' ? ['-P "${cur%"${cur##*,}"}" ', '${cur##*,}'] : ['', '$cur']
  return `COMPREPLY=($(compgen ${before}-W ${list} -- "${typed}"))`
}

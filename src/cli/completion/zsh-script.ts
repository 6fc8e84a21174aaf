import { allNodes, type Candidates, type CompletionNode, quoted } from './completion-tree.ts'

/** A completion script for zsh, to be sourced, or kept as `_foc` in a folder of `fpath`. */
export function zshScript(tree: CompletionNode): string {
  const nodes = allNodes(tree)
  const below = nodes.slice(1).map(({ path }) => quoted(path))
  const values = nodes.flatMap(({ path, options }) =>
    options.flatMap(({ flag, takes, isList }) =>
      takes === null
        ? []
        : [`    ${quoted(`${path} ${flag}`)}) ${isList ? "compset -P '*,'; " : ''}${offer(takes)}; return ;;`],
    ),
  )
  const flags = nodes.map(({ path, options }) => `      ${quoted(path)}) ${offer(options.map(({ flag }) => flag))} ;;`)
  const words = nodes.map(({ path, commands, arguments: known }) => {
    if (commands.length === 0) return `    ${quoted(path)}) ${offer(known)} ;;`
    const named = commands.map(({ path: whole, description }) =>
      quoted(`${whole.slice(path.length + 1)}:${description.replaceAll(':', '\\:')}`),
    )
    return `    ${quoted(path)}) below=(${named.join(' ')}); _describe command below ;;`
  })
  return `#compdef foc
# zsh completion of foc: source <(foc completion zsh), after compinit
_foc() {
  local at=foc i
  local -a below
  for ((i = 2; i < CURRENT; i++)); do
    case "$at \${words[i]}" in
    ${below.join(' | ')}) at="$at \${words[i]}" ;;
    esac
  done
  case "$at \${words[CURRENT - 1]}" in
${values.join('\n')}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then
    case "$at" in
${flags.join('\n')}
    esac
    return
  fi
  case "$at" in
${words.join('\n')}
  esac
}
if [[ "\${funcstack[1]}" == _foc ]]; then _foc "$@"; else compdef _foc foc; fi
`
}

function offer(known: Candidates): string {
  if (known === 'nothing') return ':'
  if (known === 'files') return '_files'
  return known === 'documents'
    ? 'compadd -- ${(f)"$("${words[1]}" completion ids 2> /dev/null)"}'
    : `compadd -- ${known.map(quoted).join(' ')}`
}

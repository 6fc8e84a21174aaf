import { posix } from 'node:path'

/** The folders that a map draws: those of its tree below `src/`, one or several a line, each below the one it is indented under. */
export function foldersOnMap(page: string): string[] {
  const tree = /^src\/\n([\s\S]*?)^```/m.exec(page)?.[1] ?? ''
  const above: { indent: number; folder: string }[] = []
  return tree.split('\n').flatMap(line => {
    const [, space = '', names] = /^( +)((?:[\w-]+\/)+(?: (?:[\w-]+\/)+)*)(?: |$)/.exec(line) ?? []
    if (names === undefined) return []
    while ((above.at(-1)?.indent ?? 0) >= space.length) above.pop()
    const folders = names.split(' ').map(name => posix.join(above.at(-1)?.folder ?? '', name).replace(/\/$/, ''))
    above.push({ indent: space.length, folder: folders[0] ?? '' })
    return folders
  })
}

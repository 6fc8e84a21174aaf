// What a part of the bundle has from others is taken when it is opened: asked for at each use, by a getter of the part that
// has it, it cost two to three per cent of a check or a proposal.
import { basename } from 'node:path'

const opening = /^(?:import(?:\{[^}]*\}from)?"\.[^"]+";)*/
const opened = /import(?:\{([^}]*)\}from)?"([^"]+)";/g

/**
 * Let parts take what they import of each other once. That is the same where no parts open each other in a circle, and where
 * what is exported is written once; what is written again is asked for as before.
 *
 * @param {{ path: string, text: string }[]} parts modules as the bundler writes them, their own names kept
 * @returns {{ path: string, text: string }[]} the same, with `require` where names of other parts were imported
 * @throws {Error} where parts open each other in a circle
 */
export function importsTaken(parts) {
  const byName = new Map(parts.map(({ path, text }) => [basename(path), text]))
  refuseCircles(byName)
  const rewritten = new Map([...byName].map(([name, text]) => [name, hasExportWrittenAgain(text)]))
  return parts.map(({ path, text }) => {
    const [head] = opening.exec(text)
    const taken = head.replace(opened, (statement, names, file) => {
      if (rewritten.get(basename(file)) ?? true) return statement
      return names === undefined ? `require("${file}");` : `var{${names.replaceAll(' as ', ':')}}=require("${file}");`
    })
    return { path, text: taken + text.slice(head.length) }
  })
}

function refuseCircles(byName) {
  const done = new Set()
  const open = (name, way) => {
    if (way.includes(name)) throw new Error(`parts of the bundle open each other: ${[...way, name].join(', ')}`)
    if (done.has(name)) return
    for (const [, , file] of opening.exec(byName.get(name) ?? '')[0].matchAll(opened))
      open(basename(file), [...way, name])
    done.add(name)
  }
  for (const name of byName.keys()) open(name, [])
}

/** Whether something that a module exports gets a value anywhere but where it is made; a name within a text counts too. */
function hasExportWrittenAgain(text) {
  const [, names = ''] = /export\{([^}]*)\};?\s*$/.exec(text) ?? []
  return names
    .split(',')
    .map(name => name.split(' as ')[0])
    .filter(name => name !== '')
    .some(name => {
      const own = name.replaceAll('$', '\\$')
      const written = `(?<![\\w$.])${own}(?:=(?![=>])|\\+\\+|--|(?:[-+*/%&|^]|\\*\\*|<<|>>>?|&&|\\|\\||\\?\\?)=)`
      const writes = text.match(new RegExp(`${written}|(?:\\+\\+|--)${own}(?![\\w$])`, 'g')) ?? []
      const isFunction = new RegExp(`function\\*? ?${own}\\(`).test(text)
      return writes.length > (isFunction ? 0 : 1)
    })
}

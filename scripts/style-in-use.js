// A CSL style for items of a few types with a few variables: what it says of others is left out, so that citeproc, which puts
// each macro in the place of each call of it before it writes a word, has less to do.

/** What the items that `src/render/cite/csl-item.ts` makes may have, but for what no style writes. */
export const ourItems = {
  types: ['report', 'webpage'],
  variables: ['title', 'title-short', 'author', 'issued', 'genre', 'section', 'number', 'URL', 'language', 'note'],
}

const tag = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"]*")*)\s*(\/?)>|([^<]+)/g

/**
 * @param {string} xml a style that citeproc takes
 * @param {{ types: string[], variables: string[] }} items the types that items have, and the variables that they may have
 * @returns {string} a style that writes the same of these items, and names its authors and licence as before
 */
export function styleInUse(xml, items) {
  const style = parse(xml).children.find(({ name }) => name === 'style')
  if (style === undefined) throw new Error('no style in what was given for one')
  const parts = style.children.map(part => decided(part, items))
  const macros = new Map(parts.filter(({ name }) => name === 'macro').map(macro => [macro.attributes.name, macro]))
  const called = new Set()
  for (const part of parts) if (part.name !== 'macro') addCalled(part, macros, called)
  return write({ ...style, children: parts.filter(part => part.name !== 'macro' || called.has(part)) })
}

function parse(xml) {
  const root = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const [, end, name, attributes, empty, text] of xml.matchAll(tag)) {
    if (text !== undefined) {
      if (text.trim() !== '') open.at(-1).children.push(text)
    } else if (end) open.pop()
    else if (name) {
      const pairs = [...attributes.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])
      const node = { name, attributes: Object.fromEntries(pairs), children: [] }
      open.at(-1).children.push(node)
      if (!empty) open.push(node)
    }
  }
  return root
}

function write(node) {
  if (typeof node === 'string') return node
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value}"`)
  const inside = node.children.map(write).join('')
  const start = `<${node.name}${attributes.join('')}`
  return inside === '' ? `${start}/>` : `${start}>${inside}</${node.name}>`
}

/** A node in which no choice is left that is the same for all items. */
function decided(node, items) {
  if (typeof node === 'string') return node
  const children = node.children.flatMap(child =>
    child.name === 'choose' ? branchesLeft(child, items) : [decided(child, items)],
  )
  return { ...node, children }
}

/** What is left of a choice: nothing, what is always chosen, or a choice of less. */
function branchesLeft(choice, items) {
  const left = []
  for (const branch of choice.children) {
    const test = branch.name === 'else' ? true : outcome(branch.attributes, items)
    if (test === false) continue
    const { children } = decided(branch, items)
    if (test === true) {
      if (left.length === 0) return children
      left.push({ name: 'else', attributes: {}, children })
      break
    }
    left.push({ name: left.length === 0 ? 'if' : 'else-if', attributes: test, children })
  }
  return left.length === 0 ? [] : [{ ...choice, children: left }]
}

/** Whether a test holds for all items or for none, else what of it is to be asked of each. */
function outcome({ match = 'all', ...tests }, { types, variables }) {
  const isNever = {
    type: word => !types.includes(word),
    variable: word => !variables.includes(word),
    'is-numeric': word => !variables.includes(word),
    'is-uncertain-date': word => !variables.includes(word),
  }
  const asked = {}
  let fails = false
  for (const [name, value] of Object.entries(tests)) {
    const words = value.split(' ').filter(word => !isNever[name]?.(word))
    if (words.length < value.split(' ').length) fails = true
    if (words.length > 0) asked[name] = words.join(' ')
  }
  if (match === 'all' && fails) return false
  if (Object.keys(asked).length === 0) return match === 'none'
  return { ...asked, match }
}

function addCalled(node, macros, called) {
  if (typeof node === 'string') return
  const macro = macros.get(node.attributes.macro)
  if (macro !== undefined && !called.has(macro)) {
    called.add(macro)
    addCalled(macro, macros, called)
  }
  for (const child of node.children) addCalled(child, macros, called)
}

import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './foc.js'
import { filesBelow } from './libraries.js'
import { zipParts } from './zip-parts.js'

/** What lies in a library for its own use: an index is not the same byte for byte when it is built twice. */
const isDatabase = bytes => bytes.subarray(0, 15).toString('latin1') === 'SQLite format 3'
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function asText(bytes) {
  if (bytes.includes(0)) return null
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Every file below a folder with its hash, links not followed. */
export function snapshot(folder) {
  return new Map(filesBelow(folder).map(path => [path, sha256(readFileSync(join(folder, path)))]))
}

/**
 * Keeps what calls print and write, by its hash, with the paths of this machine taken out.
 * @param {string} folder what is kept goes into its `texts`
 * @param {[path: string, name: string][]} machine paths and what stands for each, such as `<place>`
 */
export function keeper(folder, machine) {
  const names = machine.flatMap(([path, name]) => [
    [path, name],
    ...(existsSync(path) ? [[realpathSync(path), name]] : []),
  ])
  names.sort(([a], [b]) => b.length - a.length)
  mkdirSync(join(folder, 'texts'), { recursive: true })

  function keep(bytes) {
    const text = asText(bytes)
    const clean = text === null ? bytes : names.reduce((all, [path, name]) => all.replaceAll(path, name), text)
    const hash = sha256(clean)
    const path = join(folder, 'texts', hash)
    if (!existsSync(path)) writeFileSync(path, clean)
    return { sha256: hash, kind: text === null ? 'bytes' : 'text' }
  }

  function keepFile(path, file) {
    const bytes = readFileSync(path)
    if (isDatabase(bytes)) return { kind: 'database' }
    // The originals of imports are what was put in.
    if (/(?:^|\/)originals\//.test(file)) return { kind: 'original', sha256: sha256(bytes) }
    const parts = zipParts(bytes)
    if (parts === null) return keep(bytes)
    return {
      kind: 'zip',
      sha256: sha256(bytes),
      parts: Object.fromEntries([...parts].map(([name, part]) => [name, keep(part)])),
    }
  }

  /** The files that are new or others, and those that are gone, since `before`. */
  function written(place, before) {
    const after = snapshot(place)
    const files = {}
    for (const path of [...new Set([...before.keys(), ...after.keys()])].sort())
      if (!after.has(path)) files[path] = { kind: 'gone' }
      else if (after.get(path) !== before.get(path)) files[path] = keepFile(join(place, path), path)
    return files
  }

  return { keep, written }
}

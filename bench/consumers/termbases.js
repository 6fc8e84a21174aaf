// Termbases and memories: OmegaT, translate-toolkit.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { counted, hasModule, labelsOf, output, python } from './written.js'

const jar = '/usr/share/omegat/OmegaT.jar'

export const termbases = [
  {
    name: 'OmegaT',
    debian: ['omegat'],
    isHere: () => existsSync(jar),
    read: ({ at, entries, units }) => {
      const files = ['all.tbx', 'omegat.utf8', ...(units > 0 ? ['foc.tmx'] : [])].map(at)
      const words = [
        '-cp',
        jar,
        'groovy.ui.GroovyMain',
        join(import.meta.dirname, 'omegat.groovy'),
        'en',
        'fr',
        ...files,
      ]
      const rows = output('java', words).lines.map(line => line.split('\t'))
      const read = name =>
        rows.filter(([file]) => file === at(name)).map(([, source, target]) => `${source} → ${target}`)
      const isTerm = ({ term }) => term.kind === 'term' || term.kind === 'instrument'
      return [
        counted('TBX 2: terms in English and French', pairs(entries, true), read('all.tbx')),
        counted('glossary: terms in English and French', pairs(entries.filter(isTerm), false), read('omegat.utf8')),
        {
          what: 'glossary: lines',
          written: pairs(entries.filter(isTerm), false).length,
          read: read('omegat.utf8').length,
        },
        ...(units > 0 ? [{ what: 'TMX: units', written: units, read: read('foc.tmx').length }] : []),
      ]
    },
  },
  {
    name: 'translate-toolkit',
    debian: ['translate-toolkit'],
    isHere: () => hasModule('translate.storage.tbx'),
    read: ({ at, entries, units }) => {
      const files = [at('pair.tbx'), ...(units > 0 ? [at('foc.tmx')] : [])]
      const rows = output(python, [join(import.meta.dirname, 'toolkit.py'), ...files]).lines.map(line =>
        line.split('\t'),
      )
      const read = name =>
        rows.filter(([file]) => file === at(name)).map(([, source, target]) => `${source} → ${target}`)
      // Its reader holds one term of two languages.
      const firsts = entries.flatMap(entry => {
        const [source] = labelsOf(entry, 'en')
        const [target = ''] = labelsOf(entry, 'fr')
        return source === undefined ? [] : [`${source} → ${target}`]
      })
      return [
        counted('TBX 2 of two languages: first term of each', firsts, read('pair.tbx')),
        ...(units > 0 ? [{ what: 'TMX: units', written: units, read: read('foc.tmx').length }] : []),
      ]
    },
  },
]

/** Every label of one language with every label of the other; alone where the other has none, if asked. */
function pairs(entries, alone) {
  const all = entries.flatMap(entry => {
    const targets = labelsOf(entry, 'fr')
    const wanted = targets.length === 0 && alone ? [''] : targets
    return labelsOf(entry, 'en').flatMap(source => wanted.map(target => `${entry.term.id}\t${source} → ${target}`))
  })
  return [...new Set(all)].map(one => one.slice(one.indexOf('\t') + 1))
}

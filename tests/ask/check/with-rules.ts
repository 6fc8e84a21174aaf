import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Invented, inventedPackage } from '../../library/invented.ts'

const wording = join(import.meta.dirname, '..', '..', '..', 'glossary', 'wording')
const names = ['operative-verbs', 'addressees', 'caveats', 'conditions', 'modals', 'negations', 'weakening-rules']

/** The invented package, with the lists of words that ship: rules of a check are tried on the words they are for. */
export const packageWithRules = (): Invented =>
  inventedPackage(
    Object.fromEntries(
      names.map(name => [`glossary/wording/${name}.yaml`, readFileSync(join(wording, `${name}.yaml`), 'utf8')]),
    ),
  )

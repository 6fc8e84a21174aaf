import * as z from 'zod'
import { headerSchema } from './document/header.ts'
import { entryPointsSchema } from './glossary/entry-points.ts'
import { languageWordsSchema } from './glossary/language-words.ts'
import { membershipSchema } from './glossary/membership.ts'
import { ownTermbaseSchema } from './glossary/own-termbases.ts'
import { phrasesSchema, rulesSchema } from './glossary/sentence-words.ts'
import { statesSchema } from './glossary/states.ts'
import { termSchema } from './glossary/terms.ts'
import { themesSchema } from './glossary/themes.ts'
import { ladderSchema } from './glossary/verb-ladders.ts'
import { ownToolkitSchema } from './toolkit/own-toolkits.ts'
import { toolkitSchema } from './toolkit/toolkits.ts'
import { waiversSchema } from './waivers.ts'

const schemas = {
  document: { schema: headerSchema, title: 'Front matter of a corpus file' },
  term: { schema: termSchema, title: 'A concept: glossary/terms/<id>.yaml' },
  termbase: { schema: ownTermbaseSchema, title: 'A termbase of yours: terms/<id>.yaml of the library' },
  'entry-points': { schema: entryPointsSchema, title: 'Words that people ask with: glossary/entry-points.yaml' },
  themes: { schema: themesSchema, title: 'The themes: glossary/themes.yaml' },
  members: { schema: membershipSchema, title: 'The members: corpus/members.yaml' },
  states: { schema: statesSchema, title: 'The states and their names: corpus/states.yaml' },
  verbs: { schema: ladderSchema, title: 'An order of verbs: glossary/verbs/<id>.yaml' },
  phrases: { schema: phrasesSchema, title: 'Verbs, addressees, caveats and the like: glossary/wording/*.yaml' },
  'language-words': {
    schema: languageWordsSchema,
    title: 'The same forms for one language: glossary/wording/<language>.yaml',
  },
  'weakening-rules': {
    schema: rulesSchema,
    title: 'When a text counts as weaker: glossary/wording/weakening-rules.yaml',
  },
  waivers: { schema: waiversSchema, title: 'What foc check accepts: --waivers FILE.yaml' },
  toolkit: { schema: toolkitSchema, title: 'Front matter of a toolkit' },
  'own-toolkit': { schema: ownToolkitSchema, title: 'Front matter of what a library adds to a toolkit' },
} as const

/** JSON Schemas (2020-12) of the files people write, by the name of their file in `schemas/files/`. */
export function fileSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { schema, title }]) => {
      const { $schema, ...body } = z.toJSONSchema(schema, { io: 'input' })
      return [name, { $schema, title, ...body }]
    }),
  )
}

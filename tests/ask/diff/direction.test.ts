import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diffTexts, type NamedText } from '../../../src/ask/diff/index.ts'
import { importBytes } from '../../../src/import/index.ts'
import { akn } from '../../library/akn.ts'
import { ask, statuses } from '../../library/answers.ts'
import { inventedPackage } from '../../library/invented.ts'
import { writeFiles } from '../../library/temporary.ts'

const glossary = join(import.meta.dirname, '..', '..', '..', 'glossary')
const names = ['operative-verbs', 'addressees', 'caveats', 'conditions', 'modals', 'negations', 'weakening-rules']
const here = inventedPackage(
  Object.fromEntries(
    names.map(name => [
      `glossary/wording/${name}.yaml`,
      readFileSync(join(glossary, 'wording', `${name}.yaml`), 'utf8'),
    ]),
  ),
)

const held = { symbol: 'A/RES/99/9', title: 'Lamps', date: '2033-05-01', preamble: [], operative: [] }
writeFiles(here.inbox, {
  'a.xml': akn({ ...held, operative: [{ number: '1', text: 'Welcomes the almanac of tides;' }] }),
})
await statuses(here, [here.inbox])

async function draft(words: string, language: string, file: string): Promise<NamedText> {
  const { documents } = await importBytes(new TextEncoder().encode(words), 'draft.txt', { language })
  const [document] = documents
  if (!document) throw new Error('no draft')
  return { kind: 'draft', draft: document, file }
}

/** What is told of a change from one wording to another: `effect rule`, notes left out. */
async function told(before: string, after: string, language = 'en'): Promise<string[]> {
  const [one, two] = [await draft(before, language, 'a.txt'), await draft(after, language, 'b.txt')]
  const { paragraphs } = await ask(here.library.index, index => diffTexts(index, { before: one, after: two, language }))
  return paragraphs
    .flatMap(({ findings }) => findings)
    .filter(({ severity, effect }) => severity !== 'info' || effect === 'stronger')
    .map(({ effect, rule }) => `${effect} ${rule}`)
}

const pier = 'keep the lamps of the northern pier burning through every night of the long winter.'

describe('which way a change goes', () => {
  it.each([
    ['en', `Harbour towns must ${pier}`, `Harbour towns should ${pier}`],
    ['en', `Harbour towns shall ${pier}`, `Harbour towns may ${pier}`],
    ['en', `Harbour towns should ${pier}`, `Harbour towns could ${pier}`],
    ['en', `Harbour towns must not ${pier}`, `Harbour towns should not ${pier}`],
    [
      'fr',
      'Les ports doivent entretenir les lampes de la vieille jetée pendant les longues nuits de l’hiver.',
      'Les ports devraient entretenir les lampes de la vieille jetée pendant les longues nuits de l’hiver.',
    ],
  ])(
    'in %s an obligation that became advice or permission is weaker, and back stronger',
    async (language, one, two) => {
      expect(await told(one, two, language)).toEqual(['weaker modal-changed'])
      expect(await told(two, one, language)).toEqual(['stronger modal-changed'])
    },
  )

  it('is not told of a quality that came: it asks for more, or covers less', async () => {
    for (const [one, two] of [
      [
        `Harbour towns condemn arbitrary fees and ${pier}`,
        `Harbour towns condemn manifestly arbitrary fees and ${pier}`,
      ],
      [`Harbour towns share news of tides and ${pier}`, `Harbour towns share verified news of tides and ${pier}`],
      [`Harbour towns hold inquiries and ${pier}`, `Harbour towns hold prompt inquiries and ${pier}`],
    ] as const)
      expect((await told(one, two)).filter(one => one.startsWith('stronger'))).toEqual([])
  })

  it('is not told of “may not”, which forbids', async () => {
    expect(await told(`Harbour towns may not ${pier}`, `Harbour towns should not ${pier}`)).toEqual([
      'changed modal-changed',
    ])
  })

  it.each([
    ['to refrain from closing the gates', 'to limit closing the gates'],
    ['to refrain from closing the gates', 'to avoid closing the gates'],
    ['to refrain from closing the gates', 'to consider refraining from closing the gates'],
    ['to end night closures of the gates', 'to reduce night closures of the gates'],
    ['to repair the ferries and end night closures', 'to repair the ferries and reduce night closures'],
    ['to protect the old ferries', 'to seek to protect the old ferries'],
  ])('%s → %s: can be met in part, and is weaker; back it is stronger', async (before, after) => {
    const around = (duty: string): string => `Urges the harbour towns of the western lagoon ${duty} in the long winter.`
    const effects = async (one: string, two: string): Promise<(string | undefined)[]> =>
      (await told(around(one), around(two))).map(finding => finding.split(' ')[0])
    expect(await effects(before, after)).toEqual(['weaker'])
    expect(await effects(after, before)).toEqual(['stronger'])
  })

  it('international law that became national law is weaker, and back stronger', async () => {
    const law = (kind: string): string =>
      `Urges towns to protect the pilots of the western lagoon at night, as required by ${kind} law of the sea.`
    expect(await told(law('international'), law('national'))).toContain('weaker law-lost')
    expect(await told(law('national'), law('international'))).toEqual(['stronger law-lost'])
  })

  it('everyone who became citizens is weaker, and back stronger', async () => {
    const who = (words: string): string => `Affirms that ${words} may fish from the eastern quay in the herring season.`
    expect(await told(who('everyone'), who('citizens'))).toEqual(['weaker holder-lost'])
    expect(await told(who('citizens'), who('everyone'))).toEqual(['stronger holder-lost'])
  })

  it('“refrain from” that came or went turns a duty round, and is no loss of a quality', async () => {
    const duty = (words: string): string => `Urges the towns to ${words} access to the harbour library in winter.`
    expect(await told(duty('refrain from limiting'), duty('limit'))).toEqual(['changed negation-changed'])
    expect(await told(duty('limit'), duty('refrain from limiting'))).toEqual(['changed negation-changed'])
  })

  it('where “refrain” only moved, nothing was turned round', async () => {
    const found = await told(
      'Harbour towns must refrain from closing the gates and from limiting access to the library.',
      'Harbour towns should limit closing the gates and refrain from limiting access to the library.',
    )
    expect(found).toEqual(['weaker modal-changed', 'weaker duty-softened'])
  })
})

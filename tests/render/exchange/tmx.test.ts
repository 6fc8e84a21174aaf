import { describe, expect, it } from 'vitest'
import { writeTmx } from '../../../src/render/exchange/tmx.ts'
import type { TranslationUnit } from '../../../src/types.ts'
import { documentRef } from '../brief/invented-brief.ts'
import { relaxNgProblem } from './validators.ts'

/** The part of TMX 1.4b that we write, after its document type definition. */
const grammar = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><element name="tmx">
<attribute name="version"><value>1.4</value></attribute>
<element name="header">
<attribute name="creationtool"/><attribute name="creationtoolversion"/>
<attribute name="segtype"><choice><value>block</value><value>paragraph</value><value>sentence</value><value>phrase</value></choice></attribute>
<attribute name="o-tmf"/><attribute name="adminlang"/><attribute name="srclang"/><attribute name="datatype"/>
</element>
<element name="body"><zeroOrMore><element name="tu"><attribute name="tuid"/><ref name="props"/><oneOrMore>
<element name="tuv"><attribute name="xml:lang"/><ref name="props"/><element name="seg"><text/></element></element>
</oneOrMore></element></zeroOrMore></element></element></start>
<define name="props"><zeroOrMore><element name="prop"><attribute name="type"/><text/></element></zeroOrMore></define></grammar>`

const side = (language: string, text: string): TranslationUnit['left'] => ({
  document: documentRef({ id: 'A/RES/99/7', language, text: 'copy' }),
  locators: [{ label: 'OP4', printed: true, path: [{ kind: 'paragraph', number: '4' }] }],
  text,
})

const units: TranslationUnit[] = [
  { left: side('en', 'Lamps < piers & "ships"\u0007,'), right: side('fr', 'Lampes\net quais,'), by: 'both' },
]

describe('TMX', () => {
  const tmx = writeTmx(units, ['en', 'fr'])

  it('is valid, with a unit for each pair and where it comes from', () => {
    expect(relaxNgProblem(grammar, tmx)).toBe('')
    expect(tmx).not.toContain('<!DOCTYPE')
    expect(tmx).toContain('<prop type="x-document">A/RES/99/7</prop>')
    expect(tmx).toContain('<prop type="x-place">para. 4</prop>')
    expect(tmx).toContain('<prop type="x-status">copy</prop>')
    expect(tmx).toContain('<seg>Lamps &lt; piers &amp; &quot;ships&quot;,</seg>')
  })

  it('names each unit by document and place, so that no reader takes two for one', () => {
    const again = { ...units[0], left: side('en', 'Lamps,'), right: side('fr', 'Fanaux,') } as TranslationUnit
    const unplaced = { ...again, left: { ...again.left, locators: [null] } }
    const ids = [...writeTmx([...units, again, unplaced], ['en', 'fr']).matchAll(/tuid="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['A/RES/99/7#OP4', 'A/RES/99/7#OP4~2', 'A/RES/99/7#unplaced'])
  })

  it.each([
    ['a unit without languages', /<tuv[\s\S]*<\/tuv>/, ''],
    ['a version that is another', 'version="1.4"', 'version="2.0"'],
    ['a kind of segment that there is not', 'segtype="paragraph"', 'segtype="page"'],
    ['a language left out', ' xml:lang="fr"', ''],
  ] as const)('with one fault is caught: %s', (_, from, to) => {
    expect(relaxNgProblem(grammar, tmx.replace(from, to))).not.toBe('')
  })
})

import { FocError } from '../../errors.ts'
import { organsOfActs, type UnAct, unAct } from '../../text/index.ts'
import type { CitedPlace } from '../../types.ts'
import { type CslItem, cslItem } from './csl-item.ts'
import { chicagoPlaces, oscolaPlaces, unPlaces, writePlace } from './place-words.ts'

/** A citation as a style writes it, and for author-date styles what stands in the text. */
export interface StyledCitation {
  text: string
  inText: string | null
}

/**
 * A footnote after OSCOLA, by citeproc and a CSL style of ours.
 *
 * @throws {FocError} `CITEPROC_MISSING` where the optional package citeproc is not installed; so do the two below.
 */
export async function citeOscola(cited: CitedPlace): Promise<StyledCitation> {
  const { document, locator } = cited
  const act = actOf(cited)
  const short: { [F in UnAct['form']]: string } = { resolution: 'Res', decision: 'Dec' }
  const name =
    act === null ? null : `${oscolaOrgans[act.organ]} ${short[act.form]} ${act.number.replace(/ \(\d{4}\)$/, '')}`
  const item = { ...cslItem({ document }), ...(name === null ? {} : { 'title-short': name }) }
  const section = locator === null ? {} : { section: writePlace(locator, oscolaPlaces) }
  return { text: await formatted('foc-oscola', 'citation', { ...item, ...section }), inText: null }
}

const oscolaOrgans = {
  'general-assembly': 'UNGA',
  'human-rights-council': 'UNHRC',
  'security-council': 'UNSC',
  'economic-and-social-council': 'ECOSOC',
}

/** A note after the Chicago Manual of Style, by citeproc and a CSL style of ours. */
export async function citeChicago(cited: CitedPlace): Promise<StyledCitation> {
  const { document, locator } = cited
  const act = actOf(cited)
  const names = { resolution: 'Resolution', decision: 'Decision' }
  const named = act === null ? {} : { 'title-short': `${names[act.form]} ${act.number}` }
  const author = [{ literal: act === null ? document.issuer : `UN ${organsOfActs[act.organ]}` }]
  const section = locator === null ? {} : { section: writePlace(locator, chicagoPlaces) }
  const text = await formatted('foc-chicago', 'citation', { ...cslItem({ document }), ...named, ...section, author })
  return { text, inText: null }
}

/** An entry of a list of references after APA (7th edition), and the citation in the text; the style is Citation.js’s. */
export async function citeApa({ document, locator }: CitedPlace): Promise<StyledCitation> {
  const item = cslItem({ document })
  // The only places that the style can name are numbered paragraphs.
  const place = locator === null ? {} : { suffix: `, ${writePlace(locator, { ...unPlaces, beforeItem: '' })}` }
  return {
    text: await formatted('apa', 'bibliography', item),
    inText: await formatted('apa', 'citation', item, place),
  }
}

const actOf = ({ document }: CitedPlace): ReturnType<typeof unAct> =>
  unAct(document.symbol ?? document.id, document.adopted?.slice(0, 4) ?? null)

async function formatted(style: string, part: 'citation' | 'bibliography', item: CslItem, at: object = {}) {
  const output = await processor()
  const entry = part === 'citation' ? { entry: [{ id: item.id, ...at }] } : {}
  return output.format(part, [item], { template: style, lang: 'en-US', ...entry }).trim()
}

async function processor(): Promise<typeof import('./csl-output.ts').cslOutput> {
  try {
    const { cslOutput } = await import('./csl-output.ts')
    return cslOutput
  } catch (cause) {
    if (!(cause instanceof Error && /Cannot find (?:module|package) 'citeproc'/.test(cause.message))) throw cause
    throw new FocError('CITEPROC_MISSING', 'the styles apa, chicago and oscola need the package citeproc', {
      hint: 'Install it beside foc: npm install citeproc. The other styles work without it.',
      cause,
    })
  }
}

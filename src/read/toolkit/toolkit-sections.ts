import type { Heading } from 'mdast'
import { FocError } from '../../errors.ts'
import { nearest } from '../../text/index.ts'
import type { PointUse } from '../../types.ts'
import type { BodyPlaces } from '../document/body-places.ts'
import { plainText } from '../document/markdown.ts'

export type ToolkitSection = 'inBrief' | 'background' | 'points' | 'unitedNations' | 'care' | 'resources'

/** Where one stands in a toolkit: the section, and for what its points are. */
export interface ToolkitPosition {
  section: ToolkitSection | null
  use: PointUse
}

/** The headings of a toolkit in a language: `##` of the sections, `###` of the uses of talking points. */
export interface ToolkitHeadings {
  sections: Record<string, ToolkitSection>
  uses: Record<string, PointUse>
}

const english: ToolkitHeadings = {
  sections: {
    'In brief': 'inBrief',
    Background: 'background',
    'Talking points': 'points',
    'United Nations wording': 'unitedNations',
    'Use with care': 'care',
    'Key resources': 'resources',
  },
  uses: { 'State the position': 'position', 'Answer an objection': 'answer', 'Ask for a commitment': 'ask' },
}

const french: ToolkitHeadings = {
  sections: {
    'En bref': 'inBrief',
    Contexte: 'background',
    'Points de discussion': 'points',
    'Formulations des Nations Unies': 'unitedNations',
    'À manier avec prudence': 'care',
    'Ressources clés': 'resources',
  },
  uses: { 'Affirmer la position': 'position', 'Répondre à une objection': 'answer', 'Demander un engagement': 'ask' },
}

/** The headings of a toolkit in a language, the English ones where there are none of its own; only of the sections allowed. */
export function headingsIn(language: string, allowed: readonly ToolkitSection[]): ToolkitHeadings {
  const { sections, uses } = language.split('-', 1)[0] === 'fr' ? french : english
  return { sections: Object.fromEntries(Object.entries(sections).filter(([, one]) => allowed.includes(one))), uses }
}

/**
 * Where one stands after a heading.
 *
 * @throws {FocError} `UNKNOWN_SECTION`, naming the headings there are.
 */
export function positionAfter(
  node: Heading,
  here: ToolkitPosition,
  headings: ToolkitHeadings,
  places: BodyPlaces,
): ToolkitPosition {
  const title = plainText(node.children, true).text.trim().normalize('NFC')
  if (node.depth === 2 && Object.hasOwn(headings.sections, title))
    return { section: headings.sections[title] ?? null, use: 'position' }
  if (node.depth === 3 && here.section === 'points' && Object.hasOwn(headings.uses, title))
    return { section: 'points', use: headings.uses[title] ?? 'position' }
  const known = [
    ...Object.keys(headings.sections).map(one => `## ${one}`),
    ...(here.section === 'points' ? Object.keys(headings.uses).map(one => `### ${one}`) : []),
  ]
  const near = nearest(
    title,
    known.map(one => one.replace(/^#+ /, '')),
  )
  throw new FocError('UNKNOWN_SECTION', `a toolkit has no section “${title.slice(0, 60)}” at this level`, {
    place: places.ofNode(node),
    hint:
      near === null
        ? `Sections: ${known.join(', ')}.`
        : `Did you mean ${known.find(one => one.endsWith(` ${near}`)) ?? near}?`,
  })
}

import type { RootContent } from 'mdast'
import { pointUses } from '../../text/index.ts'
import type { Brief, BriefPoint } from '../../types.ts'
import { heading, item, list, paragraph, strong, text } from '../tree/nodes.ts'
import { addedByLine } from './added-by.ts'
import { citationList } from './citation-list.ts'
import type { Setting } from './setting.ts'

/**
 * What to say, by what it is for, then the agreed words each point rests on, its force and its reach; last, what falls
 * short. The numbers run through. Where every point states the position, no heading says so.
 */
export function talkingPoints(brief: Brief, setting: Setting): RootContent[] {
  const { words } = setting
  const all = brief.talkingPoints
  const grouped = all.some(({ use }) => use !== 'position')
  const groups = pointUses
    .map(use => ({ use, points: all.filter(point => point.use === use) }))
    .filter(({ points }) => points.length > 0)
  let next = 1
  const lists = groups.flatMap(({ use, points }): RootContent[] => {
    const start = next
    next += points.length
    const items = points.map(point => pointItem(point, setting))
    return [...(grouped ? [heading(3, [text(words.use[use])])] : []), list(items, 'points', true, start)]
  })
  const shortfall = words.shortfall(all.length, brief.shortfall)
  return [
    heading(2, [text(words.titles.points)]),
    ...(all.length === 0 ? [paragraph([text(words.noPoints)])] : lists),
    ...(shortfall === null ? [] : [paragraph([text(shortfall)], 'shortfall')]),
  ]
}

function pointItem(point: BriefPoint, setting: Setting) {
  const { words } = setting
  const force = words.labelled(words.labels.force, point.force === null ? words.noForce : words.force[point.force])
  const reach = words.labelled(words.labels.reach, reachWords(point, setting))
  return item([
    ...(point.objection === null
      ? []
      : [paragraph([text(words.labelled(words.labels.objection, point.objection))], 'objection')]),
    paragraph([strong([text(point.say)])], 'say'),
    citationList(point.agreed, setting),
    ...(point.counterparts.length === 0
      ? []
      : [paragraph([text(words.counterparts)], 'counterparts'), citationList(point.counterparts, setting)]),
    paragraph([text(`${force}. ${reach}.`)], 'force'),
    ...addedByLine(point.addedBy, setting),
  ])
}

/** The reach in words; where the United Nations have wordings of it too, which ones. */
function reachWords({ reach, counterparts }: BriefPoint, { words }: Setting): string {
  if (!reach.foc && !reach.un) return words.reach.neither
  if (!reach.un) return counterparts.length > 0 ? words.reach.near : words.reach.foc
  const shared = reach.foc ? words.reach.both : words.reach.un
  return reach.phrases.length === 0 ? shared : `${shared} (${reach.phrases.map(words.quote).join(', ')})`
}

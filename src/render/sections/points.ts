import type { RootContent } from 'mdast'
import type { Brief, BriefPoint, Citation } from '../../types.ts'
import { citationLine } from '../citation-line.ts'
import { heading, item, list, paragraph, strong, text } from '../nodes.ts'
import type { Setting } from '../setting.ts'

/** What to say, then the agreed words each point rests on, its force and its reach; last, what falls short. */
export function talkingPoints(brief: Brief, setting: Setting): RootContent[] {
  const { words } = setting
  const points = brief.talkingPoints.map(point => pointItem(point, setting))
  const shortfall = words.shortfall(points.length, brief.shortfall)
  return [
    heading(2, [text(words.titles.points)]),
    points.length === 0 ? paragraph([text(words.noPoints)]) : list(points, 'points', true),
    ...(shortfall === null ? [] : [paragraph([text(shortfall)], 'shortfall')]),
  ]
}

function pointItem(point: BriefPoint, setting: Setting) {
  const { words } = setting
  const force = words.labelled(words.labels.force, point.force === null ? words.noForce : words.force[point.force])
  const reach = words.labelled(words.labels.reach, reachWords(point, setting))
  return item([
    paragraph([strong([text(point.say)])], 'say'),
    citations(point.agreed, setting),
    ...(point.counterparts.length === 0
      ? []
      : [paragraph([text(words.counterparts)], 'counterparts'), citations(point.counterparts, setting)]),
    paragraph([text(`${force}. ${reach}.`)], 'force'),
  ])
}

function citations(all: Citation[], setting: Setting) {
  return list(
    all.map(citation => item([paragraph(citationLine(citation, setting))])),
    'agreed',
  )
}

/** The reach in words; where the United Nations have wordings of it too, which ones. */
function reachWords({ reach }: BriefPoint, { words }: Setting): string {
  if (!reach.un) return reach.foc ? words.reach.foc : words.reach.neither
  const shared = reach.foc ? words.reach.both : words.reach.un
  return reach.phrases.length === 0 ? shared : `${shared} (${reach.phrases.map(words.quote).join(', ')})`
}

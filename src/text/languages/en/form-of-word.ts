import type { FormOfWord } from '../rules/list-rules.ts'
import { wordSet } from '../rules/word-set.ts'

const qualities =
  'open free secure safe fair just equal sound strong robust stable clean clear common diverse new old young rural urban ' +
  'full wide broad deep high low weak whole direct indirect human true rich poor key joint main mass public private ' +
  'growing existing emerging ongoing remaining developing deteriorating underlying widening pressing outstanding ' +
  'overarching lasting binding continuing enduring'

/** Verbs that United Nations texts join before an object (*to protect, respect and promote human rights*), in their base form. */
const verbs =
  'protect respect promote fulfil fulfill ensure guarantee safeguard uphold defend advance strengthen enhance support ' +
  'prevent combat counter address develop implement facilitate foster improve increase provide use bridge close reduce ' +
  'eliminate encourage recognize recognise acknowledge monitor enjoy exercise realize realise achieve build create ' +
  'maintain preserve adopt apply establish expand extend share exchange access limit restrict regulate violate undermine ' +
  'threaten harm seek receive impart invest keep make take consider conduct collect process store analyse analyze design ' +
  'deploy assess evaluate review observe integrate mainstream incorporate include consolidate reinforce reaffirm accelerate ' +
  'mobilize mobilise scale reach deliver offer enable empower engage involve consult train educate inform raise restore ' +
  'renew update revise harmonize harmonise coordinate detect deter disrupt investigate prosecute punish mitigate manage ' +
  'minimize minimise maximize maximise identify map measure report publish disseminate translate withhold abuse misuse ' +
  'disregard ignore deny obstruct block filter censor target attack boost broaden deepen sustain'

const qualityEnding = /(?:able|ible|al|ful|ic|ive|less|ous|ary|ory|ent|ant|ed|ar|ile|wide)$/
const nounEnding = /(?:tion|sion|ment|ness|ity|ism|ship|hood|ance|ence|acy|ice|dom|[^sui]s)$/

/** Read the form of a folded English word; with its hyphens, where it has any. A word that may be two things is what it is more often before a noun. */
export function formOfWord(surface: string): FormOfWord {
  if (wordSet(qualities).has(surface) || surface.includes('-')) return 'quality'
  if (surface.endsWith('ing')) return 'verb'
  const known = wordSet(verbs)
  if (known.has(surface) || known.has(surface.replace(/s$/, '')) || known.has(surface.replace(/es$/, ''))) return 'verb'
  if (nounEnding.test(surface)) return 'noun'
  return qualityEnding.test(surface) ? 'quality' : 'unknown'
}

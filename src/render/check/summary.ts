import { counted, groupBy, spokenDate } from '../../text/index.ts'
import type { CheckReport, Verdict } from '../../types.ts'
import { headline } from './headline.ts'
import { choiceWords, paragraphName, paragraphNames, percent, restsOnUnknown, ruleWords, sentence } from './phrases.ts'

/**
 * A report in a few lines: shares of the draft’s words, findings, what was accepted, what stops the run, what was
 * searched.
 */
export interface CheckSummary {
  shares: { verdict: Verdict; share: string; stretches: number }[]
  findings: string
  /** Every error and warning in a line, the gravest first. */
  worst: string[]
  /** Which adopted text the draft is; null where it is none. */
  itself: string | null
  /** What decides, in a sentence: the first line of every report, and the last. */
  decides: string
  accepted: string | null
  waivers: string[]
  gate: string | null
  notes: string[]
}

/** The end of every report. */
export function summarize(report: CheckReport): CheckSummary {
  const { coverage, spans, findings, gate } = report
  const shares: { [V in Verdict]: number } = {
    verbatim: coverage.verbatim,
    near: coverage.near,
    recombined: coverage.recombined,
    term: coverage.term,
    'no-precedent': coverage.noPrecedent,
  }
  const verdicts: Verdict[] = ['verbatim', 'near', 'recombined', 'term', 'no-precedent']
  const accepted = [...spans, ...findings].filter(one => one.accepted !== null)
  const byBaseline = accepted.filter(one => one.accepted?.by === 'baseline').length
  return {
    shares: verdicts.map(verdict => ({
      verdict,
      share: percent(shares[verdict]),
      // Counted in the first wording at each bracket, as the shares are.
      stretches: spans.filter(one => one.verdict === verdict && one.choice === undefined).length,
    })),
    findings: findingsLine(report),
    worst: worstLines(report),
    itself: itselfLine(report),
    decides: decidesLine(report),
    accepted:
      gate.baseline || gate.waivers.length > 0
        ? `Accepted: ${byBaseline} reported before (baseline), ${accepted.length - byBaseline} waived.`
        : null,
    waivers: gate.waivers.flatMap(one => {
      if (one.state === 'used') return []
      const what = [one.rule, one.paragraph, one.words === null ? null : `“${one.words}”`].filter(part => part !== null)
      const why = one.state === 'expired' ? `expired after ${one.expires}` : 'accepts nothing in this draft'
      return [`Waiver of ${what.join(', ')}: ${why}.`]
    }),
    gate: gateLine(report),
    notes: [...unknownLines(report), ...searchedLines(report), ...report.notes],
  }
}

/**
 * `warning law-lost, para. 3: “…” became “…”`; what is said alike of several paragraphs is one line:
 * `warning law-lost, para. 3, 9: …`.
 */
function worstLines({ worst, findings, paragraphs }: CheckReport, room = ROOM): string[] {
  const told = (worst ?? []).flatMap(at => {
    const one = findings[at]
    const place = paragraphs.find(({ number }) => number === one?.paragraph)
    if (one === undefined || place === undefined || one.accepted !== null) return []
    const choice = one.choice ? `, ${choiceWords(one.choice)}` : ''
    return [{ lead: ruleWords(one), place, choice, one, whole: `${choice}: ${one.message}` }]
  })
  return [...groupBy(told, ({ lead, whole }) => `${lead}\t${whole}`).values()].flatMap(([first, ...others]) => {
    if (first === undefined) return []
    const before = `${first.lead}, ${paragraphNames([first, ...others].map(({ place }) => place))}${first.choice}: `
    return [`${before}${headline(first.one, Math.max(ROOM / 2, room - before.length))}`]
  })
}

/** Letters of an alarm: two lines of 80 columns. */
const ROOM = 140
/** Letters of the line that says it alone, and how many more there are. */
const BESIDE = 40

/** Paragraphs that are named. */
const NAMED = 6

function itselfLine({ itself, paragraphs }: CheckReport): string | null {
  if (!itself) return null
  const { id, title, adopted, changed, lacking, leftOut } = itself
  const lead = `This is ${id}, ${title}, as adopted${adopted === null ? '' : ` on ${spokenDate(adopted, 'en')}`}`
  const lost = lacking.length === 0 ? '' : ` Not in the draft as adopted: ${named(lacking)}.`
  if (changed.length === 0 && lacking.length > 0) return `${lead}, but not all of it.${lost}`
  if (changed.length === 0)
    return leftOut
      ? `${lead}, word for word; below it is held against all other texts (--include-self lets it stand for itself).`
      : `${lead}, word for word.`
  const others = changed.flatMap(number => paragraphs.find(one => one.number === number) ?? [])
  const more = others.length > NAMED ? ` and ${others.length - NAMED} more` : ''
  return `${lead}, but for ${paragraphNames(others.slice(0, NAMED))}${more}.${lost}`
}

/** The first of some places, and how many more there are. */
function named(places: readonly string[]): string {
  const first = places.slice(0, NAMED).map(label => label.replace(/^OP/, 'para. '))
  return `${first.join(', ')}${places.length > NAMED ? ` and ${places.length - NAMED} more` : ''}`
}

function decidesLine(report: CheckReport): string {
  const [first, ...more] = worstLines(report, ROOM - BESIDE)
  if (first !== undefined)
    return sentence(`What decides: ${first}${more.length === 0 ? '' : ` (and ${counted(more.length, 'more alarm')})`}`)
  const { coverage } = report
  const { itself } = report
  const lacking =
    itself && itself.lacking.length > 0 ? `Not in the draft of ${itself.id}: ${named(itself.lacking)}` : null
  const lines = [lacking, unadoptedLine(report), ...unknownLines(report), notedLine(report), notHeldLine(report)]
  const but = lines.flatMap(one => one?.replace(/\.$/, '') ?? [])
  const behind = but.length === 0 ? '' : `. ${but.join('. ')}`
  if (coverage.verbatim === 1) return sentence(`What decides: every word was agreed as it stands${behind}`)
  const shares = [
    `${percent(coverage.verbatim)} of the words were agreed as they stand`,
    `${percent(coverage.near + coverage.recombined)} with changes`,
    `${percent(coverage.noPrecedent + coverage.term)} are new`,
  ]
  // Its own text left out, a draft is new to all others: that is no news of it.
  const whose = itself?.leftOut ? `the draft is ${itself.id} itself; by all other texts ` : 'no alarm; '
  return sentence(`What decides: ${whose}${shares.join(', ')}${behind}`)
}

/** Stretches that stand in a text that was not adopted. */
function unadoptedLine({ spans }: CheckReport): string | null {
  const own = spans.filter(({ choice, unadopted = [] }) => choice === undefined && unadopted.length > 0)
  const [first] = own.flatMap(({ unadopted = [] }) => unadopted)
  if (first === undefined) return null
  const what = first.why === 'failed' ? 'a draft that failed' : 'a text that nobody adopted'
  const more = own.length === 1 ? '' : ` (and ${counted(own.length - 1, 'more such stretch', 'more such stretches')})`
  return `New words stand in ${first.id}, ${what}${more}`
}

/** Rules whose notes are read even where nothing is an alarm, what is gone first. */
const readAlways = ['words-lost', 'qualifier-added']

function notedLine({ findings, paragraphs }: CheckReport): string | null {
  const noted = findings
    .filter(({ rule, accepted }) => readAlways.includes(rule) && accepted === null)
    .sort((a, b) => readAlways.indexOf(a.rule) - readAlways.indexOf(b.rule))
  const [first, ...more] = noted
  const place = paragraphs.find(({ number }) => number === first?.paragraph)
  if (first === undefined || place === undefined) return null
  const rest = more.length === 0 ? '' : ` (and ${counted(more.length, 'more such note')})`
  return `Noted: ${first.rule}, ${paragraphName(place)}: ${headline(first, ROOM / 2)}${rest}`
}

function notHeldLine({ findings, paragraphs }: CheckReport): string | null {
  const own = findings.filter(({ rule, accepted }) => rule === 'reference-not-held' && accepted === null)
  const places = paragraphs.filter(({ number }) => own.some(({ paragraph }) => paragraph === number))
  if (places.length === 0) return null
  const more = places.length > NAMED ? ` and ${places.length - NAMED} more` : ''
  return `Cited and not held, so not checked: see ${paragraphNames(places.slice(0, NAMED))}${more}`
}

function findingsLine({ findings }: CheckReport): string {
  if (findings.length === 0) return 'Findings: none.'
  const severities = { error: 'error', warning: 'warning', info: 'note' } as const
  const counts = Object.entries(severities).flatMap(([severity, name]) => {
    const number = findings.filter(one => one.severity === severity).length
    return number === 0 ? [] : [counted(number, name)]
  })
  return `Findings: ${counts.join(', ')}.`
}

function gateLine({ gate }: CheckReport): string | null {
  if (gate.failOn.length === 0) return null
  const asked = `--fail-on ${gate.failOn.join(', ')}`
  if (gate.met.length === 0) return `Gate ${asked}: passed.`
  const counts = gate.failOn.flatMap(name => {
    const number = gate.met.filter(({ failOn }) => failOn === name).length
    return number === 0 ? [] : [`${name} ${number} times`.replace(/ 1 times$/, ' once')]
  })
  return `Gate ${asked}: not passed (${counts.join(', ')}).`
}

/** Stretches that rest on texts whose adoption is unknown alone: not to be counted as agreed. */
function unknownLines({ spans }: CheckReport): string[] {
  const count = spans.filter(one => one.choice === undefined && restsOnUnknown(one)).length
  if (count === 0) return []
  const rest = count === 1 ? 'rests' : 'rest'
  return [
    `Adoption unknown: ${counted(count, 'stretch', 'stretches')} of these ${rest} on texts of which nobody says who agreed.`,
  ]
}

function searchedLines({ searched, excluded }: CheckReport): string[] {
  const { documents, passages, languages, latest } = searched
  const until = latest === null ? '' : `, the latest of ${spokenDate(latest, 'en')}`
  const own = excluded.map(({ id, language, why }) => `Not counted as a precedent: ${id} [${language}], ${why}.`)
  return [
    `Searched: ${counted(documents, 'adopted text')} (${passages} passages) in ${languages.join(', ')}${until}.`,
    ...own,
  ]
}

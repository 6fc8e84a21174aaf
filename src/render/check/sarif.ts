import type { CheckReport, Verdict } from '../../types.ts'
import type { ReportedFinding, ReportedSpan } from './arrange.ts'
import { agreedHow, capital, choiceWords, groundsWords, paragraphName, placeWords, verdictWords } from './phrases.ts'
import { ruleTexts } from './rule-texts.ts'

/** Where a stretch of the draft stands in its file, lines and columns from 1; null where the file is no plain text. */
export type PlaceInFile = (
  paragraph: number,
  start: number,
  end: number,
) => { startLine: number; startColumn: number; endLine: number; endColumn: number } | null

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * A report as SARIF 2.1.0: every finding, and the stretches whose verdict `--fail-on` names. What was accepted is
 * suppressed with its reason; with a baseline, what it did not report is `new`.
 */
export function checkSarif(report: CheckReport, version: string, placeInFile: PlaceInFile): string {
  const named = report.spans.filter(({ verdict }) => report.gate.failOn.includes(verdict))
  const rules = [
    ...new Set([...report.findings.map(({ rule }) => rule), ...named.map(({ verdict }) => verdict)]),
  ].sort()
  const results = [
    ...report.findings.map(one => ({ at: one, result: findingResult(one) })),
    ...named.map(one => ({ at: one, result: spanResult(one) })),
  ].sort((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start || a.at.end - b.at.end)
  const run = {
    tool: {
      driver: {
        name: 'foc',
        version,
        informationUri: PACKAGE,
        rules: rules.map(ruleOf),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: results.map(({ at, result }) => ({
      ruleId: result.ruleId,
      ruleIndex: rules.indexOf(result.ruleId),
      level: result.level,
      message: { text: result.text },
      locations: [location(report, at, placeInFile)],
      ...(report.gate.baseline ? { baselineState: at.accepted?.by === 'baseline' ? 'unchanged' : 'new' } : {}),
      ...(at.accepted === null ? {} : { suppressions: [suppression(at.accepted)] }),
    })),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A rule as a reader of the log sees it: what it is about, what to do, where it is explained. */
function ruleOf(id: string): object {
  const says = ruleSays(id)
  const help = `${says}. ${ruleHelp(id)}`
  return {
    id,
    name: id.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: says },
    fullDescription: { text: help },
    help: { text: `${help} See ${EXPLAINED}.`, markdown: `${help} See \`${EXPLAINED}#${id}\` of the package.` },
    helpUri: `${PACKAGE}#${EXPLAINED}`,
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['agreed-language'] },
  }
}

/**
 * The package, and the file in it that explains the rules, as package URLs: SARIF wants an absolute address, and this one holds
 * wherever the package lies. @see https://github.com/package-url/purl-spec
 */
const PACKAGE = 'pkg:npm/freedom-online-language'
const EXPLAINED = 'docs/findings.md'

const verdictSays: Record<Verdict, string> = {
  verbatim: 'Words that stand so in an agreed text',
  near: 'Agreed words with changes',
  recombined: 'Made of pieces of several agreed passages',
  term: 'Only agreed terms in new prose',
  'no-precedent': 'Words without a precedent',
}

function ruleSays(id: string): string {
  const verdict = Object.entries(verdictSays).find(([name]) => name === id)
  return verdict ? verdict[1] : (ruleTexts[id]?.says ?? `Departure from agreed language: ${id.replaceAll('-', ' ')}`)
}

const ruleHelp = (id: string): string =>
  ruleTexts[id]?.help ?? 'Read the agreed words beside the draft before you call them agreed.'

interface Result {
  ruleId: string
  level: 'error' | 'warning' | 'note'
  text: string
}

function findingResult(finding: ReportedFinding): Result {
  const { rule, severity, message, choice } = finding
  const read = choice ? `${capital(choiceWords(choice))}: ` : ''
  const text = `${read}${message.replace(/[.]$/, '')}. ${groundsWords(finding)}.`
  return { ruleId: rule, level: levels[severity], text }
}

function spanResult(span: ReportedSpan): Result {
  const best = span.precedents[0] ?? span.closest
  const beside = best
    ? ` ${span.precedents.length > 0 ? 'Agreed' : 'Closest'}: ${placeWords(best)}; ${agreedHow(best)}.`
    : ''
  return {
    ruleId: span.verdict,
    level: 'error',
    text: `${span.choice ? `${capital(choiceWords(span.choice))}: ` : ''}${verdictSays[span.verdict]} (${verdictWords(span)}).${beside}`,
  }
}

function suppression({ by, reason, expires }: NonNullable<ReportedFinding['accepted']>): object {
  const justification = by === 'baseline' ? 'reported before (baseline)' : `${reason} (until ${expires})`
  return { kind: 'external', status: 'accepted', justification }
}

function location(report: CheckReport, at: ReportedFinding | ReportedSpan, placeInFile: PlaceInFile): object {
  const paragraph = report.paragraphs[at.paragraph - 1]
  const region = placeInFile(at.paragraph, at.start, at.end)
  const words = paragraph?.text.slice(at.start, at.end) ?? ''
  // A place in a Word file or a PDF has no line, and code scanning takes no result without one: the message names the paragraph.
  const shown = region ?? { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
  const name = paragraph ? paragraphName(paragraph) : `paragraph ${at.paragraph}`
  return {
    // Standard input has no address.
    ...(report.draft.file === '-'
      ? {}
      : {
          physicalLocation: {
            artifactLocation: { uri: report.draft.file.split('/').map(encodeURIComponent).join('/') },
            region: { ...shown, ...(words === '' ? {} : { snippet: { text: words } }) },
          },
        }),
    logicalLocations: [{ name, fullyQualifiedName: `paragraph ${at.paragraph}`, kind: 'paragraph' }],
    ...(words === '' ? {} : { message: { text: words } }),
  }
}

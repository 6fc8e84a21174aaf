import { fold } from '../words/fold.ts'
import { organNames } from './un-symbol.ts'

/** Names and abbreviations of bodies in the languages we read, by the name documents are kept under. */
const names: Readonly<Record<string, string>> = {
  'Freedom Online Coalition':
    'foc|coalition|freedom online coalition|coalition pour la liberté en ligne|coalition for freedom online|' +
    'coalición por la libertad en línea|коалиция за свободу в интернете|تحالف الحرية على الإنترنت',
  [organNames['general-assembly']]:
    'unga|ga|a|a/res|a/dec|general assembly|assembly|assemblée générale|assemblée|agnu|ag|asamblea general|generalversammlung|генеральная ассамблея|' +
    'га|га оон|الجمعية العامة|大会|联合国大会',
  [organNames['human-rights-council']]:
    'hrc|unhrc|a/hrc|a/hrc/res|a/hrc/dec|human rights council|conseil des droits de l’homme|conseil des droits humains|cdh|' +
    'consejo de derechos humanos|menschenrechtsrat|совет по правам человека|спч|مجلس حقوق الإنسان|人权理事会',
  [organNames['security-council']]:
    'unsc|sc|s|s/res|security council|conseil de sécurité|csnu|consejo de seguridad|sicherheitsrat|совет безопасности|' +
    'сб|сб оон|مجلس الأمن|安全理事会|安理会',
  [organNames['economic-and-social-council']]:
    'ecosoc|e|e/res|e/dec|economic and social council|conseil économique et social|consejo económico y social|' +
    'экономический и социальный совет|экосос|المجلس الاقتصادي والاجتماعي',
}

const unitedNations =
  /\b(?:of the |des |de las |der )?(?:united nations|nations unies|naciones unidas|vereinten nationen)\b|организации объединенных наций|للامم المتحده|\bde l'onu\b|^un (?=.)/g

let known: ReadonlyMap<string, string> | null = null

/** Worked out when first asked for: most calls name no issuer. */
function nameByKey(): ReadonlyMap<string, string> {
  known ??= new Map(
    Object.entries(names).flatMap(([name, all]) => [name, ...all.split('|')].map(one => [keyOf(one), name])),
  )
  return known
}

/** The name under which a body’s documents are kept, from an abbreviation or its name in another language; null if unknown. */
export function issuerNamed(text: string): string | null {
  return nameByKey().get(keyOf(text.slice(0, 120))) ?? null
}

/** Whether a text names the United Nations as a whole, whichever of its bodies. */
export function isUnitedNations(text: string): boolean {
  return /^(?:un|onu|uno|оон|united nations|nations unies|naciones unidas)$/.test(
    fold(text.slice(0, 60)).replaceAll('.', ''),
  )
}

function keyOf(name: string): string {
  const words = fold(name)
    .replace(/^(?:the|le|la|el|die|der|l')\s*/, '')
    .replaceAll('.', '')
    .replace(/\/+$/, '')
  return words.replace(unitedNations, ' ').replace(/\s+/g, ' ').trim()
}

import type { VerbRules } from '../rules/verb-rules.ts'

const separable = /^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|her|hin|fest|zuruck|wieder|weiter|heraus)(?:ge|zu)(?=.{3})/

/** The key that the forms of a German verb share: its root, without *ge* and *zu*, its last vowel left open (*spricht*, *gesprochen*). */
function germanVerb(word: string): string {
  return word
    .replace(separable, '$1')
    .replace(/^ge(?=.{4})/, '')
    .replace(/^(.{3,}?)(?:ende[nmrs]?|enen|ene|eten|etest|etet|ete|ten|test|tet|te|est|et|en|st|t|e|n)$/, '$1')
    .replace(/(?:nehm|nahm|nimm|nomm)$/, 'nem')
    .replace(/(.)\1$/, '$1')
    .replace(/[aeiouy]+(?=[^aeiouy]*$)/, '*')
}

export const verbs: VerbRules = {
  keys: surface => [germanVerb(surface)],
  // *aufs Schärfste verurteilen*
  place: surfaces => surfaces.length - 1,
  keyInPhrase: ({ surface, written }) => (/^\p{Ll}.{3,}n$/u.test(written) ? germanVerb(surface) : null),
}

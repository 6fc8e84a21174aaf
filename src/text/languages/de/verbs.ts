const separable = /^(ab|an|auf|aus|bei|ein|mit|nach|vor|zu|her|hin|fest|zuruck|wieder|weiter|heraus)(?:ge|zu)(?=.{3})/

/** The key that the forms of a German verb share: its root, without *ge* and *zu*, its last vowel left open (*spricht*, *gesprochen*). */
export function germanVerb(word: string): string {
  return word
    .replace(separable, '$1')
    .replace(/^ge(?=.{4})/, '')
    .replace(/^(.{3,}?)(?:ende[nmrs]?|enen|ene|eten|etest|etet|ete|ten|test|tet|te|est|et|en|st|t|e|n)$/, '$1')
    .replace(/(?:nehm|nahm|nimm|nomm)$/, 'nem')
    .replace(/(.)\1$/, '$1')
    .replace(/[aeiouy]+(?=[^aeiouy]*$)/, '*')
}

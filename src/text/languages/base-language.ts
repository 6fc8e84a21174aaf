/** The part of a language tag that matching looks at: `fr-CA` → `fr`; lower case; the empty string stays empty. */
export function baseLanguage(language: string): string {
  const dash = language.search(/[-_]/)
  return (dash === -1 ? language : language.slice(0, dash)).toLowerCase()
}

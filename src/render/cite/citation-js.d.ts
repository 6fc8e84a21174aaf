/** The part of Citation.js (0.8, which ships no types) that is used here. */
declare module '@citation-js/core' {
  export const plugins: {
    output: {
      format(name: 'bibtex', items: readonly object[]): string
      format(name: 'ris', items: readonly object[], options: { format: 'object'; spec: 'new' }): object[]
      format(name: 'citation' | 'bibliography', items: readonly object[], options: object): string
    }
    config: {
      get(name: '@csl'): { styles: { add(name: string, xml: string): void } }
      get(name: '@bibtex'): { format: { asciiOnly: boolean } }
    }
  }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-csl'
declare module '@citation-js/plugin-ris'

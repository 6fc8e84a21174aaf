/** The part of Citation.js (0.8, which ships no types) that is used here. */
declare module '@citation-js/core' {
  export const plugins: {
    output: {
      format(name: 'citation' | 'bibliography', items: readonly object[], options: object): string
    }
    config: {
      get(name: '@csl'): { styles: { add(name: string, xml: string): void; get(name: string): string } }
    }
  }
}
declare module '@citation-js/plugin-csl'

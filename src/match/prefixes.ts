const prefixes: ReadonlySet<string> = new Set(
  (
    'non anti counter contra contre pseudo quasi un re ex pre post sub sous multi inter intra trans co self auto semi demi mi mid neo ' +
    'para ultra hyper micro macro mini meta socio geo bio eco electro cyber ciber e vice nicht pro infra super supra tele ' +
    'не анти контр псевдо квази экс пост пре суб мульти меж транс микро макро мини мета кибер вице супер'
  ).split(' '),
)

/**
 * Whether a folded word, joined to the next by a hyphen, is part of that word: *non-State* is not *State*, nor
 * *co-operation* *operation*. The same in all languages: each of them stands before a hyphen in none but this sense.
 */
export function isPrefix(surface: string): boolean {
  return prefixes.has(surface)
}

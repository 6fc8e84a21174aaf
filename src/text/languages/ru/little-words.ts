import type { LittleWords } from '../rules/little-words.ts'

export const words: LittleWords = {
  little:
    'а без был быть в вы для до его ее если же за и из или их к как ко мы на не ни но о об он она они от по при с со так также то у что это я',
  articles: '',
  coordinators: 'и или',
  alternatives: 'или',
  openers: 'и или но а что который',
  prefixes: 'не анти контр псевдо квази экс пост пре суб мульти меж транс микро макро мини мета кибер вице супер',
  contraries: 'дез мис рас за',
  abbreviations: 'г гг т.д т.п т.е др пр стр п пп ст рис см ср им ул тыс млн млрд руб напр док рез т к',
}

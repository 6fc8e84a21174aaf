const lists: Readonly<Record<string, string>> = {
  en: 'a an and are as at be but by can do for from had has have he her his i if in into is it its me may more my no nor not of off on one or our out over own so than that the their them they this to under up upon us was we were what when where which who will with within you your all any am go let led',
  fr: "a au aux avec ce ces cette d' dans de des du elle elles en est et eux il ils je l' la le les leur leurs lui mais me mes mon n' ne nos notre nous on ont or ou par pas plus pour qu' que qui s' sa sans se ses si son sont sous sur ta te tu un une vos votre vous y",
  es: 'a al como con de del e el ella en entre es esta este fue ha han la las le les lo los mas me no nos o para pero por que se ser si sin sobre son su sus te tu u un una y ya',
  de: 'aber als am an auch auf aus bei bis das dass dem den der des die durch ein eine einem einen einer er es fur hat im in ist mit nach nicht noch nur ob oder sich sie sind so uber um und uns unter von vor war was wer wie wir wird zu zum zur',
  ru: 'а без был быть в вы для до его ее если же за и из или их к как ко мы на не ни но о об он она они от по при с со так также то у что это я',
  ar: 'او اي الى ان على عن في قد كل لا ما من مع هذا هذه هو هي و',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
)

const none: ReadonlySet<string> = new Set()

/** The little words of a language (base subtag), folded: they carry grammar, not a concept. Empty for other languages. */
export function functionWords(base: string): ReadonlySet<string> {
  return sets.get(base) ?? none
}

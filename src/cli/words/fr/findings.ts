import type { Findings } from '../speaking/catalogue.ts'

/** What each rule of loss says of the words: of those gone or replaced, then of those put in. */
const losses: Readonly<Record<string, readonly [gone: string, added: string]>> = {
  'caveat-put-in': [
    'les mots convenus ne laissent rien ouvert ici',
    'les mots convenus ne laissent rien ouvert sans eux',
  ],
  'verb-lost': ['le verbe convenu est un autre', 'le verbe convenu est un autre'],
  'law-lost': ['les mots convenus renvoient ici au droit', 'les mots convenus renvoient au droit sans eux'],
  'safeguard-lost': ['les mots convenus posent ici une garantie', 'les mots convenus posent une garantie sans eux'],
  'duty-softened': [
    'les mots convenus posent ici une autre obligation',
    'les mots convenus posent une autre obligation sans eux',
  ],
  'holder-lost': both('les mots convenus parlent d’autres personnes, ou de plus de personnes'),
  'quantifier-lost': both('les mots convenus disent combien, ou de combien'),
  'scope-lost': both('les mots convenus disent où, quand ou en quoi cela vaut'),
  'half-lost': both('toute une clause avec son propre verbe'),
  'spirit-lost': both('les mots convenus disent dans quel esprit'),
  'duty-noun-lost': both('les mots convenus parlent de ce qui est dû'),
  'weight-lost': both('les mots convenus disent qu’on ne peut s’en passer'),
  'right-lost': both('les mots convenus parlent d’un droit'),
  'deadline-moved': both('les mots convenus fixent une échéance'),
  'party-lost': ['les mots convenus les nomment ici', 'les mots convenus les nomment sans eux'],
  'item-lost': both('les mots convenus renvoient à d’autres points'),
  'member-lost': both('cela figure dans la liste convenue'),
  'connective-changed': both('« et » et « ou » demandent des choses différentes'),
  'qualifier-lost': both('une qualité qui était convenue'),
  'words-lost': both('cela figure dans les mots convenus'),
  'words-moved': both('cela figure ailleurs dans le projet'),
  'written-otherwise': both('le même mot, ou de petits mots seulement'),
}

function both(said: string): readonly [string, string] {
  return [said, said]
}

/** The findings of a check in French, by their id; what stands in braces is a parameter of the finding. */
export const findings: Findings = {
  'caveat-added': '« {after} » ajouté : les mots convenus n’ont pas cette réserve',
  'caveat-swapped': '« {before} » est devenu « {after} »',
  'caveat-dropped': '« {before} » supprimé : les mots convenus ont cette réserve',
  'cut-before-condition': 'les mots convenus se poursuivent : « … {before} »',
  'modal.replaced': '« {before} » est devenu « {after} » : obligation, conseil et permission sont des mots différents',
  'modal.turned': '« {before} » est devenu « {after} » : {was} est devenu {is}',
  'duty.weaker':
    '« {before} » est devenu « {after} » : on peut s’en acquitter en partie, et l’obligation convenue ne l’admet pas',
  'duty.stronger':
    '« {before} » est devenu « {after} » : on pouvait s’acquitter en partie de l’obligation convenue, non de celle-ci',
  'duty.elsewhere': '« {after} » peut n’être tenu qu’en partie ; {text}, {place}, a « {before} »',
  'caveat.elsewhere': '« {after} » accompagne une obligation convenue sans cela : {text}, {place}, a « {before} »',
  'modal.gone': '« {before} » supprimé : obligation, conseil et permission sont des mots différents',
  'modal.added': '« {after} » ajouté : obligation, conseil et permission sont des mots différents',
  'narrowing.decided': '« {after} » ajouté : quelqu’un doit décider qui ou quoi est tel',
  'narrowing.some': '« {after} » ajouté : tous ne sont plus visés',
  'narrowing.grave': '« {after} » ajouté : ce qui est moindre n’est plus couvert',
  'narrowing.measure': '« {after} » ajouté : la mesure de ce qui est dû reste ouverte',
  'narrowing.proved': '« {after} » ajouté : ce qui n’est pas tel, ou pas prouvé tel, est exclu',
  'narrowing.belonging': '« {after} » ajouté : qui ou ce qui n’en relève pas est exclu',
  'narrowing.mostly': '« {after} » ajouté : des exceptions demeurent',
  'negation.added': '« {after} » ajouté : le projet nie ce qui était convenu',
  'negation.gone': '« {before} » supprimé : le projet dit ce que les mots convenus nient',
  'number.replaced': '« {before} » est devenu « {after} »',
  'number.added': '« {after} » ajouté : les mots convenus n’ont pas ce nombre',
  'number.gone': '« {before} » supprimé',
  'party.replaced': '« {before} » est devenu « {after} » : les mots convenus nomment quelqu’un d’autre',
  'party.added': '« {after} » ajouté : les mots convenus ne les nomment pas ici',
  'party.gone': '« {before} » retiré : les mots convenus les nomment ici',
  'qualifiers.lost': 'ne sont plus nommés : {lost} ; la liste convenue est « {list} »',
  'qualifiers.all': 'ne sont plus nommés : {lost} ; les mots convenus le disent de cela',
  'qualifiers.swapped': '{swapped} ; la liste convenue est « {list} »',
  'qualifiers.both': 'ne sont plus nommés : {lost} ; {swapped} ; la liste convenue est « {list} »',
  'qualifiers.added': 'ajoutés : {come} ; la liste convenue est « {list} »',
  'qualifiers.new': 'ajoutés : {come} ; les mots convenus ne nomment aucune qualité de ce genre',
  'qualifiers.moved': 'déplacés : {moved} ; la liste convenue est « {list} »',
  'list.part': 'aucun texte convenu n’a cette liste seule ; {text} a « {list} » ({count} de plus)',
  'list.older': 'convenu ainsi pour la dernière fois dans {last} ; depuis, {text} a « {list} » ({count} de plus)',
  'reference.date': '« {symbol} {cited} » : {text} a été adopté le {date}',
  'weaker-wording':
    'le même organe est aussi convenu d’une formulation plus forte, dans {text} ({date}) ; de là au projet, {change}',
  'verb.ranked': '« {before} » est devenu « {after} » : {order} selon {ladders}{silent}',
  'verb.unranked': '« {before} » est devenu « {after} » : {why}{silent}',
  'verb.modified': '« {before} » est devenu « {after} » : le verbe est le même, ce qui l’accompagne ne l’est pas',
  'verb.gone': 'le verbe convenu est « {before} » ; le projet n’en a pas à sa place',
  'verb.unknown': 'le verbe convenu est « {before} » ; le projet a « {after} » à sa place',
  'said-by-us': '« {before} » est dit « {after} » : le même verbe, avec qui le dit',
  ...Object.fromEntries(
    Object.entries(losses).flatMap(([rule, [gone, added]]) => [
      [`${rule}.gone`, `« {before} » supprimé : ${gone} (« {around} »)`],
      [`${rule}.cut`, `« {before} » supprimé : ${gone}`],
      [`${rule}.replaced`, `« {before} » est devenu « {after} » : ${gone}`],
      [`${rule}.added`, `« {after} » ajouté : ${added}`],
    ]),
  ),
}

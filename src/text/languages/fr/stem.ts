const fixed: ReadonlyMap<string, string> = new Map(
  (
    "le le,la le,les le,l' le,de de,du de,des de,d' de,a a,au a,aux a,qu' que,j' je,m' me,t' te,s' se,c' ce,n' ne," +
    'travaux travail,vitraux vitrail,baux bail,coraux corail,emaux email,soupiraux soupirail,taux taux,faux faux,chaux chaux,' +
    'noyaux noyau,tuyaux tuyau,joyaux joyau,bijoux bijou,cailloux caillou,choux chou,genoux genou,hiboux hibou,' +
    'jeux jeu,enjeux enjeu,lieux lieu,milieux milieu,voeux voeu,feux feu,neveux neveu,cheveux cheveu,aveux aveu,adieux adieu,' +
    'yeux oeil,publique public,publiques public,nouvelle nouveau,nouvelles nouveau,nouvel nouveau,nouveaux nouveau,' +
    'belle beau,belles beau,bel beau,unie uni,unies uni,unis uni,longue long,longues long,grecque grec,turque turc,' +
    'capitale capitale,capitales capitale,revue revue,revues revue,issue issue,issues issue,toute tout,toutes tout,tous tout,' +
    'fausse faux,fausses faux,grosse gros,basse bas,sure sur,sures sur,pure pur,pures pur,dure dur,dures dur,' +
    'grande grand,grandes grand,petite petit,petites petit,forte fort,fortes fort,haute haut,hautes haut,seule seul,seules seul,' +
    'pleine plein,pleines plein,courte court,courtes court,etroite etroit,etroites etroit,gratuite gratuit,gratuites gratuit,' +
    'interdite interdit,interdites interdit,ecrite ecrit,ecrites ecrit,parfaite parfait,parfaites parfait,construite construit,' +
    'reduite reduit,reduites reduit,inscrite inscrit,inscrites inscrit,restreinte restreint,restreintes restreint,' +
    'precise preci,precises preci,comprise compri,comprises compri,requise requi,requises requi,soumise soumi,soumises soumi,' +
    'admise admi,admises admi,acquise acqui,acquises acqui,permise permi,permises permi,promise promi,promises promi,' +
    'blanche blanc,blanches blanc,franche franc,seche sec,vive vif,vives vif,neuve neuf,neuves neuf,' +
    'nulle nul,nulles nul,breve bref,breves bref,vraie vrai,vraies vrai,aigue aigu,aigues aigu,ambigue ambigu,ambigues ambigu,' +
    'morte mort,mortes mort,sainte saint,saintes saint,plate plat,plates plat,profonde profond,profondes profond,' +
    'lourde lourd,lourdes lourd,sourde sourd,sourdes sourd,diverse divers,diverses divers'
  )
    .split(',')
    .map(pair => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, to]
    }),
)

/** Words whose final s or x is no plural, and that would meet another word without it. */
const invariable: ReadonlySet<string> = new Set(
  (
    'cours recours discours concours secours parcours fois fonds mois sens plus vers sous pas bas mais dans sans hors ' +
    'pays temps corps acces proces progres succes congres abus processus consensus avis refus repos virus campus ' +
    'toujours jamais moins voix choix paix prix croix deux mieux eux ceux dix six puis cas las gros tres apres des lors ' +
    'ainsi bras poids remords univers divers travers envers'
  ).split(' '),
)

const feminine: readonly (readonly [RegExp, string])[] = [
  [/elle$/, 'el'],
  [/enne$/, 'en'],
  [/onne$/, 'on'],
  [/ive$/, 'if'],
  [/(travaill|cherch|vend|defens|serv|entrepren|cueill|pech|lutt|organis|programm|amass|glan)euse$/, '$1eur'],
  [/euse$/, 'eux'],
  [/(?<!direc)([td])rice$/, '$1eur'],
  [/ale$/, 'al'],
  [/([ae])nte$/, '$1nt'],
  [/erte$/, 'ert'],
  [/([ao])ise$/, '$1i'],
  [/eure$/, 'eur'],
  [/([^l]i)le$/, '$1l'],
  [/(m|c|v|f|s|femin|mascul|clandest|enfant|lat|orphel|^(?:sous)?mar)ine$/, '$1in'],
  [/([io]rrect|irect|exact|strict|uspect|istinct|ompact|intact)e$/, '$1'],
  [/(adequ|immedi|delic|avoc|candid|ingr|magistr)ate$/, '$1at'],
  [/(abstr|satisf|distr|extr|contref)aite$/, '$1ait'],
  [/jointe$/, 'joint'],
  [/([fl])use$/, '$1u'],
  [/aine$/, 'ain'],
  [/ere$/, 'er'],
  [/ete$/, 'et'],
  [/([^qgj])ue$/, '$1u'],
]

/**
 * French: plural (`-s`, `-x`, `-aux` but not `réseaux`), feminine of adjectives, and the contractions that hide an
 * article: `du`, `des`, `d’` are `de`; `le`, `la`, `les`, `l’` share the stem `le`; `au`, `aux` are `à`.
 * *Directrice* (a guideline) is not *directeur* (guiding); nouns such as *droite* and *égalité* keep apart from *droit* and *égal*.
 */
export function stemFrench(surface: string): string {
  const known = fixed.get(surface)
  if (known !== undefined) return known
  const one = singular(surface)
  if (one.length < 5) return one.replace(/^(.l)ue$/, '$1u')
  const bare = one.replace(/ee$/, 'e')
  for (const [ending, masculine] of feminine) if (ending.test(bare)) return bare.replace(ending, masculine)
  return bare
}

function singular(word: string): string {
  if (word.length < 4 || invariable.has(word) || word.endsWith('ss')) return word
  if (word.endsWith('eaux')) return word.slice(0, -1)
  if (word.endsWith('aux')) return `${word.slice(0, -3)}al`
  if (word.endsWith('s')) return word.slice(0, -1)
  return word
}

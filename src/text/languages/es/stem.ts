const fixed: ReadonlyMap<string, string> = new Map([
  ['los', 'el'],
  ['las', 'el'],
  ['la', 'el'],
  ['el', 'el'],
  ['crisis', 'crisis'],
  ['analisis', 'analisis'],
  ['tesis', 'tesis'],
  ['lunes', 'lunes'],
  ['pais', 'pais'],
  ['mes', 'mes'],
  ['mas', 'mas'],
  ['interes', 'interes'],
  ['estres', 'estres'],
  ['gas', 'gas'],
  ['ingles', 'ingles'],
  ['frances', 'frances'],
  ['portugues', 'portugues'],
  ['nina', 'nino'],
  ['ninas', 'nino'],
  ['hija', 'hijo'],
  ['hijas', 'hijo'],
  ['tres', 'tres'],
  ['semana', 'semana'],
  ['manana', 'manana'],
  ['israelies', 'israeli'],
  ['iranies', 'irani'],
  ['iraquies', 'iraqui'],
])

/** Adjective endings whose feminine is theirs; a bare `-o`/`-a` is left alone: *derecho* is not *derecha*. */
const gender = new RegExp(
  `(${
    'iv|ic|ad|id|os|ari|ori|an|in|ent|est|iert|egur|recis|onal|ern|tern|xim|nim|tim|uit|uev|len|rect|ecret|mplet|ncret|rrect|ampli|propi|ormal|autonom|abogad|alumn|amig|ministr|candidat|just|' +
    'plen|extrem|mutu|perpetu|antigu|ambigu|continu|previ|vers|licit|adult|ocult|rrupt|remot|solut|strict|distint|' +
    'conjunt|adjunt|fect|exact|expert|muert|intens|inmens|extens|complej|futur|oscur|europe|errone|tane|rane|gene|' +
    'financier|extranjer|verdader|primer|tercer|enter|pequen|dign|fals|escas|expres|robust|mixt|paralel|' +
    '^alt|^baj|^larg|^cort|^san|^negr|^blanc|^apt|^limpi|^clar|^viej|^pur|^dur|^llen|^soci'
  })a$`,
)

/** Spanish: plural, and gender of adjectives. A final *-e* that the plural may have brought goes too: *red*, *redes*. */
export function stemSpanish(surface: string): string {
  const known = fixed.get(surface)
  if (known !== undefined) return known
  const one = singular(surface)
  if (one.length < 5) return one
  return one.replace(/([dst]or)a$/, '$1').replace(gender, '$1o')
}

function singular(word: string): string {
  const bare = word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word) ? word : word.slice(0, -1)
  if (bare !== word && bare.endsWith('ce')) return `${bare.slice(0, -2)}z`
  return bare.length > 3 ? bare.replace(/([aeiou][dlnrsyj])e$/, '$1') : bare
}

import type { VerbRules } from '../rules/verb-rules.ts'
import { wordSet } from '../rules/word-set.ts'

const irregular: readonly (readonly [RegExp, string])[] = [
  [
    /(?:tien|teng|tuv|tendr|ten)(?:go|ga|gan|e|es|en|emos|o|ieron|iera|ieran|ia|ian|ido|ida|iendo|er|a|an|ra|ran)$/,
    'tener',
  ],
  [/(?:pong|pus|pondr|pon)(?:a|an|o|e|en|es|emos|ieron|iera|ieran|er|ia|ian|iendo|ra|ran)$|puest[oa]s?$/, 'poner'],
  [/(?:hag|hic|hiz|har|hac)(?:a|an|o|e|en|emos|ieron|iera|er|ia|ian|iendo)$|hech[oa]s?$/, 'hacer'],
  [/scri(?:bir|be|ben|ba|ban|bio|bieron|bia|bian|biendo|t[oa]s?)$/, 'scribir'],
]

const endings =
  /^(.{2,}?)(?:arse|erse|irse|ar|er|ir|a|as|an|o|os|amos|emos|imos|e|es|en|ad[oa]s?|id[oa]s?|ando|iendo|yendo|aban?|ian?|aron|ieron|yeron|io|arian?|erian?|irian?|aran?|eran?|iran?|ieran?|asen?|iesen?)$/

/** The key that the forms of a Spanish verb share: its root, with the vowels and consonants that alternate made one. */
function spanishVerb(word: string): string {
  for (const [pattern, whole] of irregular) if (pattern.test(word)) return word.replace(pattern, whole)
  const root = endings.exec(word)?.[1] ?? word
  return root
    .replace(/zc$|z$|qu$/, 'c')
    .replace(/gu$|j$/, 'g')
    .replace(/y$/, '')
    .replace(/(?:ie|i|e)(?=[^aeiou]*$)/, 'e')
    .replace(/(?:ue|u|o)(?=[^aeiou]*$)/, 'o')
}

const infinitive = /^.{2,}[aei]r(?:se)?$/

/** Words that look like infinitives and are none. */
const nouns =
  'lugar hogar mujer poder deber militar familiar regular similar taller nivel azar bienestar dossier atelier'

/** Verbs of resolutions and statements. */
const followed =
  'abordar acelerar acoger adoptar afirmar agradecer alentar ampliar aplicar apoyar aprobar asegurar atacar aumentar autorizar ayudar ' +
  'bloquear buscar celebrar censurar colaborar combatir cometer condenar confirmar considerar consultar continuar contribuir cooperar ' +
  'coordinar crear criminalizar cumplir declarar decidir defender denunciar deplorar desarrollar desplegar destacar detener ' +
  'difundir discriminar elaborar eliminar emprender encomiar ensalzar establecer estudiar evitar examinar exhortar exigir explotar expresar ' +
  'facilitar felicitar financiar fomentar fortalecer garantizar hostigar impedir imponer impulsar incitar incluir incorporar informar ' +
  'insistir instar integrar intensificar intercambiar intimidar invitar invocar lamentar limitar lograr luchar mantener manipular mejorar ' +
  'observar obstaculizar ofrecer participar perseguir permitir perturbar pedir perpetrar preparar presentar preservar prevenir proclamar ' +
  'prohibir promover proponer proporcionar proseguir proteger reafirmar rechazar recibir reconocer recomendar recordar reducir ' +
  'reforzar regular reiterar reprimir respaldar respetar restringir restablecer reunir sancionar seguir senalar silenciar solicitar ' +
  'sostener subrayar suprimir suspender tomar tratar utilizar velar vigilar violar'

const apart =
  'parte partes cargo cargos estado estados sanciones silencio aprobacion pena penas interes regla reglas lado vela velas tomo union unidas unidos pie pies'

/** Forms that are as often nouns. */
const asNouns =
  'apoyo ayuda ayudas busca censura condena condenas desarrollo estudio estudios fomento hora impulso informe informes lamento limite limites ' +
  'lucha luchas mejora mejoras observa participe reforma respaldo respeto seguro uso ataque ataques bloqueo aumento intercambio intercambios'

export const verbs: VerbRules = {
  search: { verbs: followed, apart, nouns: asNouns, never: null, endings: 's e', before: '' },
  keys: surface => [spanishVerb(surface)],
  place: () => 0,
  keyInPhrase: ({ surface }) =>
    infinitive.test(surface) && !wordSet(nouns).has(surface) ? spanishVerb(surface) : null,
}

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'children child,women woman,men man,criteria criterion,phenomena phenomenon,analyses analysis,crises crisis,' +
    'theses thesis,hypotheses hypothesis,emphases emphasis,oases oasis,diagnoses diagnosis,synopses synopsis,' +
    'indices index,indexes index,matrices matrix,appendices appendix,wives wife,knives knife,halves half,shelves shelf,' +
    'thieves thief,wolves wolf,feet foot,teeth tooth,mice mouse,policies policy,movies movie,cookies cookie,' +
    'programme program,programmes program,centre center,centres center,centred centered,theatre theater,' +
    'theatres theater,fibre fiber,fibres fiber,metre meter,metres meter,kilometre kilometer,kilometres kilometer,' +
    'litre liter,litres liter,calibre caliber,spectre specter,defence defense,defences defense,defenceless defenseless,' +
    'offence offense,offences offense,licence license,licences license,pretence pretense,practise practice,' +
    'practises practice,practised practiced,practising practicing,judgement judgment,judgements judgment,' +
    'acknowledgement acknowledgment,acknowledgements acknowledgment,ageing aging,cheque check,cheques check,' +
    'catalogue catalog,catalogues catalog,analogue analog,analogues analog,dialog dialogue,dialogs dialogue,' +
    'sceptical skeptical,sceptic skeptic,sceptics skeptic,fulfil fulfill,fulfils fulfill,fulfilment fulfillment,' +
    'enrol enroll,enrols enroll,enrolment enrollment,enrolments enrollment,instalment installment,' +
    'instalments installment,skilful skillful,wilful willful,wilfully willfully,signalling signaling,' +
    'signalled signaled,totalling totaling,totalled totaled,grey gray,towards toward,aluminium aluminum,' +
    'sulphur sulfur,tyre tire,tyres tire,ties tie,lies lie,dies die'
  )
    .split(',')
    .map(pair => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, to]
    }),
)

const unchanged: ReadonlySet<string> = new Set(
  (
    'news politics economics ethics physics mathematics statistics logistics electronics linguistics series species ' +
    'means headquarters always perhaps this its his hers has was does goes yes gas bias lens atlas canvas chaos ' +
    'cosmos kudos ours yours theirs versus besides whereas thus plus'
  ).split(' '),
)

const british =
  /^((?:dis|mis|un)?(?:arm|behavi|cand|clam|col|demean|endeav|fav|ferv|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|savi|splend|tum|val|vap|vig))our/

/** English: plural and possessive, about fifty irregular forms, and one spelling for British and American pairs. */
export function stemEnglish(surface: string): string {
  const bare = surface.replace(/'s?$/, '')
  return spelling(irregular.get(bare) ?? singular(bare))
}

function singular(word: string): string {
  if (word.length < 3 || !word.endsWith('s') || unchanged.has(word)) return word
  if (word.length === 3)
    return /^[^aeiouy]?[aeiou][^aeious]s$|^ais$|^ngos$/.test(word) && word !== 'this' ? word.slice(0, 2) : word
  if (/(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2)
  if (/(?:[^aeiou]o)es$/.test(word) && word.length > 5) return word.slice(0, -2)
  return word.slice(0, -1)
}

function spelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(british, '$1or')
    .replace(/([aeiouy]?[^aeiouy])iz(e[ds]?|er|ing|able|ation(?:al|ally)?)$/, '$1is$2')
    .replace(/([^aeiou])yz(e[ds]?|er|ing)$/, '$1ys$2')
    .replace(/^(.{2,}[^aeiou]?[aeiou]?el)l(ed|ing|er|or)$/, (whole, head: string, tail: string) =>
      whole.length >= 8 ? head + tail : whole,
    )
}

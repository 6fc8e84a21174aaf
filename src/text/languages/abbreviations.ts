const lists: Readonly<Record<string, string>> = {
  en: 'mr mrs ms dr prof st no nos para paras art arts vol ed eds cf e.g eg i.e ie viz al etc vs p pp rev add corr res doc h.e fig sect ch chap approx dept gov jan feb mar apr jun jul aug sept sep oct nov dec u.s u.n',
  fr: 'm mm mme mmes mlle dr pr st ste no nos par art arts al vol éd cf p.ex ex c.-à-d etc p pp rév add corr rés doc chap sect fig env s.e janv févr avr juill sept oct nov déc',
  es: 'sr sra sres dr dra prof núm num párr párrs art arts vol ed cf p.ej ej etc pág págs rev add corr res doc cap secc fig ee.uu ud uds s.e',
  de: 'hr fr dr prof nr abs art bd bzw ca d.h dh etc evtl ggf hrsg inkl s sog st str u.a ua usw vgl z.b zb ziff abb kap rev add',
  ru: 'г гг т.д т.п т.е др пр стр п пп ст рис см ср им ул тыс млн млрд руб напр док рез т к',
  ar: 'د أ م ص ج ق هـ ه',
}

const sets: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(' '))]),
)

const none: ReadonlySet<string> = new Set()

/** Abbreviations of a language (base subtag), lower case, without their last full stop. */
export function abbreviations(base: string): ReadonlySet<string> {
  return sets.get(base) ?? none
}

import { isLatin } from '../rules/is-latin.ts'

/** Plurals that change the word within, each with its singular; a word beside itself keeps what looks like an ending. */
const plurals =
  'حقوق حق,قوانين قانون,قانون قانون,انسان انسان,دول دوله,نظم نظام,انظمه نظام,نظام نظام,اهداف هدف,مباديء مبدا,مبادي مبدا,معايير معيار,معيار معيار,' +
  'برامج برنامج,برنامج برنامج,اطفال طفل,نساء امراه,مراه امراه,وسائل وسيله,وسايل وسيله,تدابير تدبير,تدبير تدبير,افراد فرد,شعوب شعب,' +
  'امم امه,اشخاص شخص,اجهزه جهاز,جهاز جهاز,مواقع موقع,ادوات اداه,تقارير تقرير,تقرير تقرير,مشاريع مشروع,مشروع مشروع,صكوك صك,' +
  'خبراء خبير,خبير خبير,شركاء شريك,شريك شريك,رؤساء رييس,اعضاء عضو,ابناء ابن,اعمال عمل,افعال فعل,احكام حكم,اسباب سبب,' +
  'اثار اثر,اخطار خطر,مخاطر خطر,اطر اطار,اطار اطار,قيم قيمه,فرص فرصه,خطط خطه,اسس اساس,اساس اساس,ارقام رقم,احزاب حزب,' +
  'اصوات صوت,اوضاع وضع,انواع نوع,اسواق سوق,اموال مال,ادوار دور,اخبار خبر,افكار فكره,اراء راي,مدن مدينه,قري قريه,' +
  'مدارس مدرسه,مكاتب مكتب,محاكم محكمه,مراكز مركز,مصادر مصدر,مصالح مصلحه,مشاكل مشكله,مناطق منطقه,منابر منبر,مجالس مجلس,' +
  'مجلس مجلس,مواطن مواطن,موارد مورد,مناهج منهج,مواثيق ميثاق,ميثاق ميثاق,بروتوكولات بروتوكول,جرائم جريمه,جرايم جريمه,رسائل رساله,رسايل رساله,' +
  'عناصر عنصر,نتائج نتيجه,نتايج نتيجه,وثائق وثيقه,وثايق وثيقه,وظائف وظيفه,وظايف وظيفه,حواجز حاجز,جوانب جانب,شواغل شاغل,قواعد قاعده,' +
  'شروط شرط,حدود حد,عقود عقد,جهود جهد,ظروف ظرف,وعود وعد,قيود قيد,ردود رد,بنود بند,نصوص نص,خطوط خط,صحف صحيفه,كتب كتاب,طرق طريقه,' +
  'سبل سبيل,شبكات شبكه,شرايح شريحه,حكماء حكيم,علماء عالم,فقراء فقير,قاده قائد,عمال عامل,طلاب طالب,كتاب كتاب,حجج حجه,اسلحه سلاح,' +
  'اسئله سؤال,انشطه نشاط,نشاط نشاط,ادله دليل,دليل دليل,اليات اليه,ازمات ازمه,اقليات اقليه,تحديات تحد,هجمات هجمه,احتياجات احتياج,ضحايا ضحيه,' +
  'قضايا قضيه,بيانات بيان,اتفاقات اتفاق,حريات حريه,كيانات كيان,اقاليم اقليم,تقنيات تقنيه,تعاليم تعليم,تهديدات تهديد,مفاهيم مفهوم,مفهوم مفهوم,' +
  'لجان لجنه,اطراف طرف,رجال رجل,اديان دين,امراض مرض,ضرائب ضريبه,مقاصد مقصد,اغراض غرض,مواضيع موضوع,مسائل مساله,زعماء زعيم,' +
  'اماكن مكان,اصحاب صاحب,مراحل مرحله,مواد ماده,اشكال شكل,افاق افق,اسعار سعر,اجيال جيل,افرقه فريق,عواقب عاقبه,فوائد فائده,حوادث حادثه,' +
  'دعائم دعامه,شباب شاب,الغام لغم,سلع سلعه,مصارف مصرف,معارف معرفه,علوم علم,بحوث بحث,هواتف هاتف,سجون سجن,سجناء سجين,سفن سفينه,' +
  'وزراء وزير,سفراء سفير,وفود وفد,جزر جزيره,صور صوره,تعاريف تعريف,تعريف تعريف,حروب حرب,صواريخ صاروخ,مهام مهمه'

interface Tables {
  /** Plurals that change the word within, with what they are the plural of. */
  broken: ReadonlyMap<string, string>
  /** Nouns of two letters, which the article leaves too: *الحق*, *للحق*. */
  short: ReadonlySet<string>
  /** Words whose first letter is theirs. */
  isRooted: RegExp
  behindArticle: RegExp
  shortNoun: RegExp
}

let made: Tables | null = null

/** Made for the first Arabic word: most lookups have none. */
function tables(): Tables {
  if (made !== null) return made
  const pairs = plurals.split(',').map(pair => {
    const [from = '', to = ''] = pair.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').split(' ')
    return [from, to] as const
  })
  const kept = new Set(pairs.filter(([from, to]) => from === to).map(([word]) => word))
  const broken = new Map(pairs.map(([from, to]) => [from, kept.has(to) ? to : withoutEnding(to)]))
  made = {
    broken,
    short: new Set([...broken.values()].filter(({ length }) => length === 2)),
    isRooted: new RegExp(`^(?:${rooted.replaceAll(' ', '|')})${behind}$`, 'u'),
    behindArticle: new RegExp(`^${article}(?=.{3})`, 'u'),
    shortNoun: new RegExp(`^(?:${article}|و)(..)$`, 'u'),
  }
  return made
}

/**
 * Words whose first letter is theirs, though it is the letter of *and*: *وثيقة* is no *and* before *ثيقة*, nor *وسائل* one
 * before *سائل*. Folded, without endings: those of the resolutions, and those that would meet another word without it.
 */
const rooted =
  'وفق وفاق وافق وافي وفر وفير وفود وفد وافد وفاء وفاه وفيات وسايط وسايل وسيل وسيط وساط وسطاء واسط وسط واسع وسع(?!ي) وسام وطن وطا ' +
  'وطيد وصول وصل(?!ات) واصل وصم وصف وصفه وصاي وصي(?!ان) وكال وكيل وتير وضع واضع واضح وضوح وضيع وقوع وقع واقع وقاي واقي وقت ' +
  'وقف واقف وقود وقار وجد وجود(?!ت) وجدان وجوب وجب واجب وجه وجوه واجه وجيه وجيز وثيق وثايق وثق واثق وثبه وراء وراث ورث وريث ' +
  'وارث ورود ورد(?!ا$) وارد ورشه ورش ورق ورط وحد(?!ا$) وحيد واحد وحش وحي(?!ا) ويلات ولاي(?!$) ولاد ولد(?!ي) وليد ولاء ولوج ولع ' +
  'وليم وظيف وظايف وظف وخيم وزير وزراء وزار وزن وزع وعي واعي وعد(?!ه|ت|ا) وعود(?!ه|ت) وعر وعظ وشيك وشاح وباء وبايي ودي ودود ' +
  'وديع وداع ودايع وادي وهب وهج وهله ويب ويام وارسو واشنطن ويندهوك وايومنغ'

/** What may stand behind such a word: of a verb, of a noun, and a pronoun. */
const behind =
  '(?:ي|يا|يه|ا|ه|ت|تا|تي|وا|ون|ين|ان|ات|تان|تين|ناه)?(?:ه|ها|هم|هن|هما|نا|ك|كم|ته|تها|تهم|تهن|تهما|تنا|اته|اتها|اتهم|اتهن|اتنا)?'

/** *And*, *so*, *in*, *as*, *to* before the article. */
const article = '(?:[وف]?ب?ال|كال|[وف]?لل)'

/**
 * Arabic: *and*, where what it stands before has three letters and the word is none whose own first letter it is; the
 * article, alone or behind a clitic; one plural, dual, feminine or pronoun ending, where at least three letters stay; about
 * two hundred and fifty plurals that change the word within. A relative adjective keeps its final letter: *international*
 * is not *states*. Other bare clitics are the matcher's business, since only a vocabulary can tell them from a first letter.
 */
export function stemArabic(surface: string): string {
  if (isLatin(surface)) return surface
  const { broken, short, isRooted, behindArticle, shortNoun } = tables()
  const own = surface.startsWith('و') && isRooted.test(surface)
  const noun = own ? undefined : shortNoun.exec(surface)?.[1]
  if (noun !== undefined && short.has(noun)) return noun
  const word = own ? surface : surface.replace(/^و(?=.{3})/u, '')
  // Foreign sciences keep the letter that their plural hides.
  const bare = (own ? word : word.replace(behindArticle, '')).replace(/(?<=لوجي)ات$/u, 'ا')
  return broken.get(bare) ?? withoutEnding(bare)
}

function withoutEnding(word: string): string {
  return word.replace(
    /^(.{3,}?)(?:اتهما|اتها|اتهم|اتنا|اته|تهما|تها|تهم|تنا|ته|هما|ها|هم|نا|ات|ون|ين|ان|ه|(?<!ي)ا)$/u,
    '$1',
  )
}

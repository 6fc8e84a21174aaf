/** Plurals that change the word within, each with its singular; a word beside itself keeps what looks like an ending. */
const pairs: readonly (readonly [string, string])[] = (
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
  'قضايا قضيه,بيانات بيان,اتفاقات اتفاق,حريات حريه,كيانات كيان,اقاليم اقليم,تقنيات تقنيه,تعاليم تعليم,تهديدات تهديد,مفاهيم مفهوم,مفهوم مفهوم'
)
  .split(',')
  .map(pair => {
    const [from = '', to = ''] = pair.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').split(' ')
    return [from, to]
  })

const kept: ReadonlySet<string> = new Set(pairs.filter(([from, to]) => from === to).map(([word]) => word))
const broken: ReadonlyMap<string, string> = new Map(
  pairs.map(([from, to]) => [from, kept.has(to) ? to : withoutEnding(to)]),
)

/**
 * Arabic: the article, alone or behind a clitic, and one plural, dual, feminine or pronoun ending, where at least
 * three letters stay; about two hundred plurals that change the word within. A relative adjective keeps its final
 * letter: *international* is not *states*. Bare clitics are the matcher's business, since only a vocabulary can tell
 * them from a first letter.
 */
export function stemArabic(surface: string): string {
  const bare = surface.replace(/^(?:[وفبك]ال|ولل|لل|ال)(?=.{3})/u, '')
  return broken.get(bare) ?? withoutEnding(bare)
}

function withoutEnding(word: string): string {
  return word.replace(
    /^(.{3,}?)(?:اتهما|اتها|اتهم|اتنا|اته|تهما|تها|تهم|تنا|ته|هما|ها|هم|نا|ات|ون|ين|ان|ه|(?<!ي)ا)$/u,
    '$1',
  )
}

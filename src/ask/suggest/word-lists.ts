/** The words of one language that are no part of a term, folded as tokens are. */
export interface WordLists {
  /** May stand once inside a term: *rights of the child*, *access to information*. */
  linking: string
  /** May stand inside a set phrase only: *safe, open and secure*. */
  joining: string
  /**
   * Carry no subject: numbers, days, adverbs, auxiliaries, and the verbs with which resolutions and statements speak.
   * Nothing that is proposed has one of them.
   */
  filler: string
}

/**
 * Written by hand for this tool: no list of frequent words under a licence we may ship was at hand. The little words
 * that only carry grammar (`functionWords`) come on top.
 */
export const wordLists: Readonly<Record<string, WordLists>> = {
  en: {
    linking: 'of to with for against in',
    joining: 'and or the a an on from by without as at between among',
    filler:
      'about above according accordance account accordingly across act acting addition additional additionally adopt adopted adopting adopts ' +
      'affirm affirming affirms after again aim aimed aiming aims already also although always annex another any apply applied applying ' +
      'appeal appealing appeals applicable appropriate around available aware based basis because become becoming been before began begin being below best better ' +
      'both bear bearing bring bringing brought call called calling calls carry carried carrying case certain come comes commend commending commends ' +
      'concern concerned concerning conduct consider considered considering considers contain contained containing continue continued continues continuing ' +
      'contribute contributed contributes contributing could create creating date day days decide decided decides deciding deeply develop deplore deploring deplores ' +
      'did different does doing done due during each eighth either emphasize emphasized emphasizes emphasizing emphasise emphasising emphasises enable enables enabling encourage encouraged ' +
      'encourages encouraging end enhance enhanced enhances enhancing ensure ensured ensures ensuring entire especially establish established establishing etc even ever every ' +
      'example existing expand expanding express expressed expresses expressing extent facilitate facilitates facilitating few fifth find first five follow followed following follows forth four fourth found foster fostering ' +
      'further furthermore future general generally gave give given gives giving go going good grave great greater greatest greatly half having here high higher highest highlight highlighting highlights how however ' +
      'i.e e.g ie eg identify identified identifying implement implementing implemented importance important improve improved improving include included includes including increase increased increasing increasingly indicate indicated instead intensify invite invited invites inviting ' +
      'item just keep keeping kind know known large last late later latest lead leading least less light like likewise long longer low lower main maintain maintaining major make makes making many matter matters mean ' +
      'means might mindful month months moreover most much must namely near necessary need needed needs neither never new next nine ninth none note noted notes noting now number obtain obtaining ' +
      'often once only onto order other others otherwise ought overall own paragraph part particular particularly past pay paying per perhaps place please pleased point possible present presented presenting presents prevent preventing previous ' +
      'prior promote promoted promotes promoting protect protecting provide provided provides providing put pursuant pursue pursuing quite rather reach reaching reaffirm reaffirmed reaffirming reaffirms realize realizing reaffirmation recall ' +
      'recalled recalling recalls receive received receiving recent recently recognise recognised recognises recognising recognize recognized recognizes recognizing recommend recommended recommends reduce reduced reducing regard regarding reiterate reiterated ' +
      'reiterates reiterating related relating relation relevant remain remains remind reminding report request requested requesting requests require required requires requiring respect respective respectively result said same second section see seek seeks seeking seem seen ' +
      'serious seriously set seven seventh several shall she should show shown significant significantly similar since six sixth some soon special specific specifically still stress stressed stresses stressing strengthen strengthened ' +
      'strengthening strengthens strongly submit submitted subject such sufficient support supported supporting sure tackle tackling take taken takes taking tenth ten therefore there thereby therein thereof these third those though three through throughout thus time ' +
      'times title together too toward towards turn twelve twice two type undertake undertaken undertaking underline underlined underlines underlining underscore underscored underscores underscoring unless until urge urged urges urging use used uses using utilize utilizing various versa very via ' +
      'vice view want was way ways welcome welcomed welcomes welcoming well were whereas whereby whether while whole whose why wide wish within without work would year years yet ' +
      'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
      'address addressed addresses addressing achieve achieved achieving allow allows allowing build hereby inter alia respectful resolution resolutions session agenda provisional entitled plenary meeting document documents annexed ' +
      'round roundtable interactive',
  },
  fr: {
    linking: "de a en d' le la les l' contre sans pour",
    joining: 'et ou un une par sur dans avec aux au entre chez dans',
    filler:
      'accorde afin ailleurs ainsi alors annee annees annexe apres assurer assurant atteindre aucun aucune aupres auquel aussi autant autre autres auxquels auxquelles avait avant avoir ayant beaucoup bien bon bonne cadre car cas cela celle celles celui cependant certain certaine certaines certains ' +
      'chacun chacune chaque cinq comme comment compris comprenant compte concernant concerne concernes conformement conforme consciente conscient consacre considerant consideree contenu contribuer contribue contribuant cours creer date debut deja demande demandant depuis dernier derniere derniers dernieres des devant devrait devraient developper dix dire dit doit doivent donc donne ' +
      'donner donnant dont dote doter deux duquel desquels durant effet egalement egard elaborer eliminer encore encourage encourageant encourager encouragent enfin engage ensemble ensuite entre eprouve etaient etait etant etat etc ete etre eu exhorte exprime exprimant exprimer existant existants existantes fait faire faisant faut favoriser favorisant fin fois font fort garantir garantissant general ' +
      'grand grande grandes grands grave gre ici important importance importante importantes importants inclure incluant indique instamment invite invitant jour jours juge jusque laquelle lequel lesquelles lesquels lieu lors lorsque lumiere lutter maniere meilleur meilleure meme memes ' +
      'mesure mettre mis mise mieux moins mois moyen necessaire necessaires neanmoins neuf niveau nombre nombreuses nombreux nommee notamment notant note noter nouveau nouvelle nouveaux nouvelles offrir oeuvrer outre paragraphe parce parmi part particulier particuliere particulierement partie partir pendant permet permettre permettant permettent peu ' +
      'peut peuvent plein pleinement plupart plusieurs plutot pourrait point poursuivre premier premiere premieres prendre prenant present presente presentes prevenir pres prie priant prier pris prise prises pro proceder promouvoir promouvant propre propres proteger puis puisque quant quatre quel quelle quelles quelque quelques quels quinze quoi rappelant rappelle rappeler rapport reaffirmant reaffirme ' +
      'recommande reconnaissant reconnait reduire redoubler reference regard reiterant reitere relatif relatifs relative relatives rendre renforcer renforcant renforce respectivement respecter rien salue saluant sauf section sein selon sept sera seront serait seulement six soit ' +
      'souligne soulignant souligner soient session soixante soixante-dix soutenir soutenant souhaite suite suivant suivante suivants suivantes sujet surtout tant tard tel telle telles tels tenant tenir tient titre toujours tous tout toute toutefois toutes travers tres trois trop trouve utiliser ' +
      'vers veiller veillant vertu vise visant visent voie voir vue viser ' +
      'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche ' +
      'resolution resolutions intitule intitulee seance pleniere provisoire etats-unis ' +
      'mi ronde rondes interactif interactifs interactive interactives',
  },
  es: {
    linking: 'de del a en la el los las con para contra sin',
    joining: 'y e o u un una por sobre entre al',
    filler:
      'acoge adecuado ademas adoptar afirmando ahora alcanzar algun alguna algunas alguno algunos alienta alentando ambos anexo ante anterior antes ano anos aplicar apoyar apoyando aprobada aquel aquella aquellos asegurar asi asimismo atencion aun aunque bajo beneplacito bien cabo cada casi caso cinco comun como conforme ' +
      'consciente conseguir considerando contribuir contribuyendo cooperando crear cual cuales cualquier cuando cuanto cuatro cuenta cuyo cuya dado dar debe deben deberia deberian debida debido decide decima demas dentro desde despues destacando dia dias dicha dicho dichos dichas distintos diversas diversos donde dos durante ejemplo ' +
      'elaborar eliminar embargo encomia entonces era eran eres es esa esas ese eso esos especial especialmente estan estas estar estos etc examinar exhorta expresa expresando facilitar fin fomentar formular forma fue fueron garantizar general gran grande grandes grave hacer hacia haciendo hasta hay haya hecho hincapie importante importancia importantes incluida incluido incluidas incluidos incluso incluir indica ' +
      'informe insta instando invita invitando junto jamas labor largo lograr luego lugar manera mas mayor medida medio mediante mejor mejorar mes meses mientras mismo misma mismos mismas modo momento mucha muchas mucho muchos muy necesario necesaria necesidad ninguna ninguno nota notando nueva nuevas nuevo nuevos numero nunca observando ' +
      'objeto obstante ofrecer orden otra otras otro otros parrafo parte particular pedir permitir pero pide pidiendo plena plenamente poco poder podria podrian posible posibles preparar presente presentes prestar prevenir primer primera primero promover promoviendo propia propias propio propios proporcionar proteger pueda puedan puede pueden pues puesto punto ' +
      'que quien quienes reafirma reafirmando reconoce reconociendo recordando recuerda reduciendo reducir reforzar reitera reiterando relacion relacionada relacionadas relacionado relacionados relativa relativas relativo relativos respectivamente respecto respetar saludando sea sean seccion segun segunda segundo seguir seis senala senalando ser ' +
      'sera seran si sido siempre siendo siete siguiente siguientes sino sola solicita solo subraya subrayando tal tales tambien tampoco tanto tener tenga tengan teniendo tercera tiempo tiene tienen titulada titulado toda todas todavia todo todos tomar tomando tomado torno traves tres ultimo ultima ultimos utilizar utilizando varias varios vez veces vigesimo vista ' +
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre resolucion resoluciones periodo sesiones sesion sesiones plenaria provisional ' +
      'redonda redondas considere constituya constituyan contribuyen contribuyan difundan esten induzca induzcan plantea plantean pone promueva promuevan relieve requiere requieren socave socaven destinado destinada destinados destinadas establece establecen',
  },
  de: {
    linking: 'der des von fur zu auf gegen',
    joining: 'und oder die das den dem ein eine im in mit zum zur am an',
    filler:
      'alle allem allen aller alles also ander andere anderem anderen anderer anderes bei beide beiden bereits bisher da dabei dadurch dafur daher damit danach dann daran darauf darin daruber davon dazu dessen deren dies diese diesem diesen dieser dieses doch dort drei durch ebenso eigene eigenen einige einigen einiger ' +
      'einschliesslich erkennt erneut erinnert ermutigt erste ersten etwa ferner fordert ganz gegeben gegenuber gemass gemeinsam hier hin hinaus hinter hinweisend hoch ihnen ihr ihre ihrem ihren ihrer indem insbesondere insgesamt jede jeden jeder jedes jedoch jetzt kann kein keine keinen konnen konnte mehr ' +
      'mussen muss nachdem nachdrucklich namlich neben neue neuen nimmt nun sehr sein seine seinen seiner seit sofern solche solchen soll sollen sollte sollten sonst sowie sowohl statt stets tut uber uberall unterstreicht vieler viele vielen voll vor wahrend waren ware weil weiter weitere weiteren weiterhin welche ' +
      'welchen welcher wenn werden wurde wurden wieder wir wo wobei worden wurdigt zwei zwischen januar februar marz april mai juni juli august september oktober november dezember jahr jahre jahren',
  },
  ru: {
    linking: 'в на к для от с по о об',
    joining: 'и или а при между',
    filler:
      'будет будут были было была более большой в виде всего всем всеми всех всех всю вся все всё всей где год года году годы годов да далее даже два две дне другие других другими другим ее ей ему ею еще же зачем здесь или им ими имеет имеют именно их июль июля июня августа сентября октября ноября декабря января февраля марта апреля мая каждого каждый ' +
      'как какие каких которая которого которое которой котором которому которую которые который которыми которых кроме лишь между меры много может могут можно мы наиболее настоящей настоящего настоящем настоящая настоящей нас наш нее нему нет ни никакой новый новые новых ныне него них ним обеспечить обеспечения обеспечивать один одна одного ' +
      'однако оказания оно осуществлять особенно особо отмечает отмечая отношении очень первый первой поддерживать подтверждая подтверждает подчеркивает подчеркивая пока поощрять постановляет после посредством поэтому предлагает предлагать призывает принимать принимая приветствует приветствуя признавая признает принимает просит проводить путем ' +
      'рамках ряд своего своей своем своему свои своим своими своих свою связи себе себя сейчас сессии сессия ссылаясь соответствии соответствующие соответствующих соответствующим соответствующими способствовать статье стремиться страница такая также такие таким такими таких такого такой там те тем тех тогда того той только том тому тот ту ' +
      'тысяч уже укреплять усилия учетом учитывая хотя целью целях через чем чтобы чтo шесть эта эти этим этими этих это этого этой этом этому этот эту вновь внимание выражает выражая должна должно должны ' +
      'резолюция резолюции резолюций пункт пункта пункте пунктах докладе доклад доклада повестки дня предварительной озаглавленный озаглавленного ' +
      'круглый круглого круглом круглые круглых столов вопрос вопросу вопросы вопросам вопросов интересах очередь итоговый итоговых итоговые ведет заявляет следовало посвященный посвященного посвященной',
  },
  ar: {
    linking: 'في من على الي ل',
    joining: 'و او ام',
    filler:
      'ان انه انها التي الذي الذين اللذين اللتين اذ اذا ايضا اي اية بان بين بما به بها بهذا بهذه بغيه تحت تم تلك ثم جميع حول حيث حين خلال دون ذات ذلك سواء سيما ضمن عبر عدم عن عند عنها عنه غير فان فيما فيه فيها قبل كان كانت كذلك كل كلما كما لا لدي لذلك لكن لم لما له لها لهم لهذه لهذا ' +
      'مثل مع ما مما منها منه منهم نحو هذا هذه هم هناك هو هي وان واذ وفقا وفي ولا وما ومن وهو وهي يتعلق يجب يكون يمكن بعد بشان كافه بعض احد اخري اخر الاخري عام سنه اجل القرار قرار قرارها قراراتها المؤرخ الدوره البند المعنون الفقره ' +
      'تعيد تؤكد تشدد تحث تطلب تدعو تشجع تقرر تلاحظ تسلم ترحب تعرب تحيط تدرك تهيب تشير اعاده تاكيد تعقد يعقد تشكل بمن فيهم الموجهه ' +
      'كانون تشرين شباط اذار نيسان ايار حزيران تموز ايلول ' +
      'تدين تثير تستهدف يقوض يقوضون تتوقف تمتنع يتصل تتصل اصبحوا زلن لكي',
  },
}

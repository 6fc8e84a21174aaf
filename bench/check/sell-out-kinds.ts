import type { Language } from './edits.ts'
import type { Alteration } from './sell-out-edits.ts'

/** Alterations of one kind: those that rules were written by, and those that were kept until they were written. */
export interface Kept {
  tried: readonly Alteration[]
  kept: readonly Alteration[]
}

/** `pledge>aspiration | the need for>interest in`: words in the place of others; nothing behind the sign takes them away. */
function swaps(list: string): Alteration[] {
  return list.split('|').map(pair => {
    const [find = '', put = ''] = pair.split('>').map(one => one.trim())
    const gap = put === '' ? ' ?' : ''
    return [new RegExp(`(?<![\\p{L}-])${find.replace(/[’']/g, "[’']")}(?![\\p{L}-])${gap}`, 'u'), put]
  })
}

export const kind = (tried: string, kept: string): Kept => ({ tried: swaps(tried), kept: swaps(kept) })

/** Further sell-outs, by families of what negotiators do; the words in small letters stand inside a paragraph. */
export const sellOutKinds: Record<Language, Record<string, Kept>> = {
  en: {
    'noun that binds': kind(
      'pledge>aspiration | commitment>intention | commitments>intentions | obligation>expectation | obligations>expectations | decision>suggestion | determination>hope | prohibition>discouragement | guarantee>wish | requirement>preference | requirements>preferences | target>vision | duty>wish | responsibility>interest | agreement>understanding | mandate>suggestion',
      'commitment>willingness | commitments>ambitions | obligations>principles | pledges>hopes | decision>proposal | resolve>desire | guarantees>assurances | requirements>recommendations | targets>aspirations | responsibility>readiness | undertaking>idea | goal>ideal | objective>ambition | agreements>discussions',
    ),
    'actor and duty dissolved': {
      tried: [
        [/that (?:all )?(?:Member )?States (?:should|must|shall) (\p{Ll}+)(?= )/u, 'the importance of $1ing'],
        [/that the (?:\p{L}+ ){1,3}(?:should|must|shall) (?:\p{Ll}+ly )?(\p{Ll}+)(?= )/u, 'the importance of $1ing'],
        [/the need for (?:all )?(?:Member )?States to (\p{Ll}+)(?= )/u, 'the value of $1ing'],
        [/that (\p{L}+) (?:should|must|shall) be (?:\p{Ll}+ly )?\p{Ll}+ed(?= )/u, 'the relevance of $1'],
      ],
      kept: [
        [
          /that (?:all )?(?:\p{L}+ )?(?:countries|parties|Governments) (?:should|must|shall) (\p{Ll}+)(?= )/u,
          'the benefits of $1ing',
        ],
        [/that (?:\p{L}+ ){1,4}(?:should|must|shall) be (\p{Ll}+)(?= )/u, 'the usefulness of being $1'],
        [/that (?:the )?(?:\p{L}+ ){1,4}(?:should|must|shall) (\p{Ll}+)(?= )/u, 'the desirability of $1ing'],
        [/that (?:the )?\p{Lu}\p{L}+ (?:should|must|shall) (\p{Ll}+)(?= )/u, 'the need for $1ing'],
      ],
    },
    'duty as a noun': kind(
      'of ending>of addressing | of eliminating>of reducing | by ensuring>by promoting | of preventing>of monitoring | for ensuring>for encouraging | of protecting>of supporting | the elimination of>the reduction of | the eradication of>the alleviation of | the prevention of>the monitoring of | the prohibition of>the regulation of | the full implementation of>the consideration of | the cessation of>the limitation of | by eliminating>by limiting',
      'of ensuring>of facilitating | in ensuring>in encouraging | of eradicating>of alleviating | of implementing>of considering | in preventing>in studying | for protecting>for discussing | the protection of>the discussion of | elimination of>attention to | the abolition of>the review of | the withdrawal of>the reduction of | the implementation of>the review of | compliance with>consideration of | by prohibiting>by discouraging | the enforcement of>the promotion of',
    ),
    'caveat joined on': {
      tried: [
        [/(?<=within (?:the scope of )?(?:their|its) (?:respective )?mandates)/u, ' and available resources'],
        [/(?<=in accordance with (?:\p{L}+ ){0,3}international law)/u, ' and national legislation'],
        [/(?<=in accordance with the Charter(?: of the United Nations)?)/u, ' and their national priorities'],
        [/(?<=within existing resources)/u, ' and national capacities'],
        [/(?<=, as appropriate)(?=,)/u, ' and feasible'],
      ],
      kept: [
        [/(?<=consistent with (?:\p{L}+ ){0,3}international law)/u, ' and domestic practice'],
        [/(?<=in accordance with (?:\p{L}+ ){0,3}(?:obligations|rules|Convention))/u, ' and national circumstances'],
        [/(?<=within (?:their|its) (?:\p{L}+ )?(?:mandates?|competences?))/u, ', priorities and budgets'],
        [/(?<=in line with [^,;]{3,40})(?=[,;])/u, ' and national policies'],
        [/(?<=pursuant to [^,;]{3,40})(?=[,;])/u, ' and subject to available funding'],
      ],
    },
    'the only one': kind(
      'the primary>a primary | the main>a main | the central>a central | the sole>a | the leading>a leading | the only>one | the principal>a principal | as the focal point>as a focal point | as the lead>as a lead | the most>a',
      'the primary>one of the primary | the lead>a lead | the central>an important | the chief>a chief | the principal>one of several | is the>is a | as the>as a | the highest>a high | the key>a key | the only>a',
    ),
    'word behind a negation': {
      tried: [
        [/(?<= no )(?=justification|alternative|doubt|excuse|impunity|one )/u, 'clear '],
        [/(?<=without )(?=discrimination|delay|prejudice|distinction)/u, 'undue '],
        [/(?<= (?:should|shall|must) not )(?=be |\p{Ll})/u, 'normally '],
        [/(?<= is no )(?=\p{Ll}{4})/u, 'preferable '],
        [/(?<= not be )(?=\p{Ll}+ed)/u, 'routinely '],
      ],
      kept: [
        [/(?<= no )(?=\p{Ll}{5})/u, 'simple '],
        [/(?<=without )(?=\p{Ll}{6})/u, 'excessive '],
        [/(?<= not )(?=\p{Ll}{4})/u, 'knowingly '],
        [/(?<= (?:cannot|never) )(?=be )/u, 'easily '],
        [/(?<= nor )(?=\p{Ll}{4})/u, 'deliberately '],
      ],
    },
    'doubt put in': {
      tried: [
        [/(?<= )(?=violations(?: of|,))/u, 'alleged '],
        [/(?<= )(?=(?:crimes|attacks|abuses|acts of violence))/u, 'reported '],
        [/(?<=(?:has|have) )(?=been \p{Ll}+ed)/u, 'allegedly '],
        [/(?<=the )(?=(?:occupation|threat|risk|danger))/u, 'perceived '],
        [/(?<= )(?=occupied)/u, 'so-called '],
        [/(?<=the )(?=(?:negative|adverse|harmful) )/u, 'supposed '],
        [/(?<= )(?=discrimination)/u, 'purported '],
        [/(?<=Recognizing |Recognizes |recognizing )that /u, 'the view that '],
      ],
      kept: [
        [/(?<= )(?=violations)/u, 'apparent '],
        [/(?<= )(?=(?:killings|torture|persecution|intimidation))/u, 'claimed '],
        [/(?<=(?:was|were|are) )(?=\p{Ll}+ed)/u, 'reportedly '],
        [/(?<=the )(?=(?:aggression|blockade|impact|effects))/u, 'presumed '],
        [/(?<= of )(?=violence|abuse|violations)/u, 'claims of '],
        [/(?<= )(?=impunity|exploitation)/u, 'suspected '],
        [/(?<=(?:Stressing|Stresses|Emphasizing|Emphasizes|stressing) )that /u, 'the opinion of some that '],
        [/(?<= )(?=injustice|inequality|inequalities)/u, 'asserted '],
      ],
    },
    'tense and plan': kind(
      'has decided>will consider | decided>proposed | have agreed>intend to agree | committed to>interested in | determined to>hoping to | will continue>plans to continue | are committed>are open | agreed>discussed',
      'have committed>hope | resolved to>inclined to | has undertaken>plans | agreed upon>considered | adopted by>discussed by | have pledged>wish | will be>may be | undertook>considered',
    ),
    'bound and forbidden': kind(
      'required to>encouraged to | obliged to>invited to | prohibited>discouraged | responsible for>involved in | entitled to>able to seek | legally binding>agreed | mandatory>optional | guaranteed>promoted | bound by>guided by | is a violation>may be a violation | constitute>may constitute | constitutes>could constitute',
      'are required>are expected | has the obligation to>may | binding>non-binding | forbidden>regulated | accountable>mindful | inalienable>important | irreversible>lasting | unconditional>early | entitled to>in a position to enjoy | guarantees>supports | is a>can be a | are a>may be a',
    ),
    'including and examples': kind(
      'including>namely | in particular>for example | including>limited to | including but not limited to>namely | such as>namely | inter alia>only',
      'including>specifically | including>consisting of | in particular>such as | inter alia>exclusively | and other>and similar | including>that is',
    ),
    bounds: kind(
      'at least>about | at least> | no later than>around | not later than>after | at least>up to | a minimum of>an average of | no more than>approximately | more than>nearly',
      'at least>some | at least>at most | no later than>shortly after | not exceeding>of about | at a minimum> | at least>close to | fewer than>around | no less than>roughly',
    ),
    'time and urgency': kind(
      'without delay>in due course | immediately>eventually | immediate>gradual | urgently>over time | as soon as possible>when possible | annually>periodically | annual>occasional | regularly>occasionally | timely>eventual | promptly>at some point | urgent>possible | biennial>irregular',
      'without further delay>in the longer term | swift>measured | swiftly>progressively | forthwith>in time | prompt>eventual | every year>from time to time | on an annual basis>as needed | on a regular basis>on an ad hoc basis | at the earliest>at a suitable | continuously>sporadically | speedy>orderly | expeditiously>in time',
    ),
    'report and its date': {
      tried: [
        [/submit a (?:\p{L}+ )?report/u, 'provide an update'],
        [/,? at its (?:seventy|eighty)-\p{L}+ session(?=[,;. ])/u, ''],
        [/to report (?=to the General Assembly|thereon|on)/u, 'to brief informally '],
        [/submit to (the General Assembly|it)(?=[, ])/u, 'inform'],
        [/,? by (?:20[2-3]\d)(?=[,;. ])/u, ''],
      ],
      kept: [
        [/a comprehensive report/u, 'an oral update'],
        [/(?:to report to|to submit to) the General Assembly/u, 'to keep in mind the General Assembly'],
        [/ (?:annually|every two years|biennially|on an annual basis)(?=[ ,;])/u, ''],
        [/,? at the (?:seventy|eighty)-\p{L}+ session of the (?:General )?Assembly(?=[,;. ])/u, ''],
        [/a report on/u, 'information on'],
      ],
    },
    'who pays and how': kind(
      'grants>loans | predictable>voluntary | regular budget>voluntary contributions | assessed>voluntary | new and additional> | additional resources>resources | debt relief>debt management | concessional>commercial',
      'official development assistance>private investment | adequate resources>resources | sufficient>some | grant-based>market-based | adequate, predictable and sustainable>possible | financing>advice | funding>encouragement | financial assistance>expertise',
    ),
    'wrong made mild': kind(
      'aggression>situation | violations>concerns | crimes>incidents | torture>mistreatment | attacks>incidents | occupation>presence | killings>deaths | discrimination>differences | genocide>tragedy | occupied>administered | violence>tension | abuses>issues | illegal>contested | impunity>delays',
      'atrocities>events | violence>conflict | annexation>change | discrimination>disparities | human rights violations>human rights challenges | war crimes>acts | persecution>pressure | oppression>hardship | racism>prejudice | terrorism>unrest | blockade>restrictions | exploitation>use | apartheid>separation | colonialism>history | unlawful>regrettable',
    ),
    'consent and remedy': kind(
      'participation>consultation | consent>views | accountability>transparency | remedy>dialogue | investigations>inquiries of interest | decision-making>discussions | sanctions>measures of concern | verification>information | ownership>interest | independence>autonomy where granted | self-determination>self-expression',
      'prior and informed consent>consultation | compensation>sympathy | reparation>recognition | justice>reconciliation | prosecution>awareness | oversight>contact | leadership>involvement | disarmament>dialogue | compliance>familiarity | enforcement>promotion | remedies>conversations | sovereignty>concerns',
    ),
    'degree and equality': kind(
      'the highest>a high | equal>similar | utmost>due | on an equal footing>alongside others | the same>similar | fullest>possible | best>acceptable | maximum>suitable | paramount>relevant | full and equal>growing | universal>broad',
      'highest attainable>adequate | equal access>access | equally>comparably | greatest>some | top priority>priority | zero>low | complete>partial | total>substantial | full>partial | strict>general | absolute>general | at all costs>where possible',
    ),
    'the doer left out': {
      tried: [
        [/ (?:committed|perpetrated|carried out|imposed) by [^,;]{3,50}(?=[,;.]| and | in )/u, ''],
        [/ by (?:all )?(?:Member )?States(?=[ ,;])/u, ''],
        [/ by the (?:Secretary-General|Government of \p{L}+|host country|occupying Power)(?=[ ,;])/u, ''],
        [/, the occupying Power,/u, ''],
      ],
      kept: [
        [/ by (?:all )?(?:parties|Governments|developed countries|donors|parties to [^,;]{3,30})(?=[ ,;])/u, ''],
        [/ of the (?:Government|authorities) of \p{Lu}\p{L}+/u, ''],
        [/ by (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*(?=[,;])/u, ''],
        [/ on the part of [^,;]{3,30}(?=[ ,;])/u, ''],
      ],
    },
    'States that want': {
      tried: [
        [
          /(?<=(?:upon|urges|Urges|invites|Invites|Encourages|encourages) )(?:all )?(?=Member States|States)/u,
          'interested ',
        ],
        [
          /(?<=(?:upon|urges|Urges|invites|Invites|Encourages|encourages) (?:all )?(?:Member )?States)(?= to)/u,
          ' in a position to do so',
        ],
        [
          /(?<=(?:upon|urges|Urges|invites|Invites|Encourages|encourages) (?:all )?(?:Member )?States)(?= to)/u,
          ' that so wish',
        ],
      ],
      kept: [
        [
          /(?<=(?:upon|urges|Urges|invites|Invites|Encourages|encourages) )(?:all )?(?=Member States|States)/u,
          'willing ',
        ],
        [
          /(?<=(?:upon|urges|Urges|invites|Invites|Encourages|encourages) (?:all )?(?:Member )?States)(?= to)/u,
          ', upon request,',
        ],
        [
          /(?<=(?:upon|urges|Urges|invites|Invites|Encourages|encourages) (?:all )?(?:Member )?States)(?= to)/u,
          ' that have not yet done so',
        ],
        [/(?<= to (?:the )?(?:\p{L}+ ){0,2}countries)(?=[,; ])/u, ' upon their consent'],
      ],
    },
  },
  fr: {
    'noun that binds': kind(
      'engagement>intention | engagements>intentions | obligations>attentes | obligation>attente | décision>suggestion | détermination>souhait | interdiction>dissuasion | garantie>espoir | responsabilité>volonté | devoir>souhait | nous nous engageons à>nous entendons | s’est engagée à>souhaite | s’engager à>espérer',
      'engagement>aspiration | engagements>ambitions | obligations>principes | décision>proposition | résolution>envie | exigences>préférences | promesse>vœu | cible>idéal | objectif>rêve | responsabilité>disponibilité | accord>échange | mandat>rôle indicatif',
    ),
    'duty as a noun': kind(
      'd’éliminer>de traiter | l’élimination de>la réduction de | la prévention de>le suivi de | de mettre fin à>de réfléchir à | l’application de>l’examen de | l’interdiction de>l’encadrement de | la protection des>le débat sur les | en garantissant>en favorisant | l’élimination des>la réduction des',
      'la mise en œuvre de>la réflexion sur | l’éradication de>l’atténuation de | en veillant>en songeant | l’abolition de>le réexamen de | la cessation de>la limitation de | le respect de>l’attention à | le respect du>l’intérêt pour le | l’exécution de>la discussion de | le retrait de>la réduction de',
    ),
    'caveat joined on': {
      tried: [
        [/(?<=dans le cadre de (?:leurs|son|leur) (?:mandats?)(?: respectifs?)?)/u, ' et des ressources disponibles'],
        [/(?<=conformément (?:au|à leur) droit international)/u, ' et à la législation nationale'],
        [/(?<=conformément à la Charte(?: des Nations Unies)?)/u, ' et aux priorités nationales'],
        [/(?<=dans la limite des ressources (?:existantes|disponibles))/u, ' et des capacités nationales'],
      ],
      kept: [
        [/(?<=conformément (?:à|au|aux) [^,;]{4,40})(?=[,;])/u, ' et à leurs priorités nationales'],
        [/(?<=dans les limites de (?:leurs|son) [^,;]{3,25})(?=[,;])/u, ' et de leurs moyens'],
        [/(?<=selon [^,;]{4,30})(?=,)/u, ' et les circonstances nationales'],
        [/(?<=dans le respect d[^,;]{4,40})(?=[,;])/u, ' et des pratiques internes'],
      ],
    },
    'the only one': kind(
      'le principal>un principal | la principale>une principale | le seul>un | la seule>une | l’unique>un | le premier responsable>un responsable | est le>est un | est la>est une',
      'le principal>l’un des principaux | la principale>l’une des principales | le rôle central>un rôle | le rôle moteur>un rôle | en tant que>comme un des | la plus>une | le plus haut>un haut | le rôle>un rôle',
    ),
    'word behind a negation': {
      tried: [
        [/(?<=sans )(?=discrimination|délai|retard|distinction)/u, 'réelle '],
        [
          /(?<=(?:doit|doivent|devrait|devraient|peut|peuvent|saurait|sauraient) (?:pas|jamais) )(?=\p{Ll})/u,
          'normalement ',
        ],
        [/(?<=aucune? )(?=\p{Ll}{4})/u, 'véritable '],
      ],
      kept: [
        [/(?<=sans )(?=\p{Ll}{6})/u, 'grande '],
        [/(?<= pas )(?=\p{Ll}{4})/u, 'sciemment '],
        [/(?<=ne (?:\p{L}+ )(?:pas|jamais|en aucun cas) être )(?=\p{Ll})/u, 'facilement '],
      ],
    },
    'doubt put in': {
      tried: [
        [/(?<=(?:les|des|de) violations)(?= )/u, ' présumées'],
        [/(?<=(?:les|des) (?:attaques|crimes|actes de violence))(?= )/u, ' allégués'],
        [/(?<=l[’']occupation)(?= )/u, ' supposée'],
        [/(?<=les )(?=menaces|risques|effets)/u, 'prétendus '],
        [/(?<=(?:a|ont) )(?=été \p{Ll}+é)/u, 'apparemment '],
      ],
      kept: [
        [/(?<=(?:les|des|de) (?:violations|atteintes))(?= )/u, ' apparentes'],
        [/(?<=la )(?=torture|persécution|discrimination|violence)/u, 'prétendue '],
        [/(?<=les )(?=conséquences|incidences)/u, 'éventuelles '],
        [/(?<=(?:a|ont) )(?=été \p{Ll}+é)/u, 'semble-t-il '],
        [/(?<=(?:Constatant|Soulignant|Considérant|Sachant) )que /u, 'l’avis selon lequel '],
      ],
    },
    'bound and forbidden': kind(
      'tenus de>invités à | tenu de>encouragé à | est interdit>est déconseillé | interdits>réglementés | responsable de>associé à | a droit à>peut demander | contraignant>volontaire | contraignants>volontaires | constitue>peut constituer | constituent>pourraient constituer | obligatoire>facultatif',
      'inaliénable>important | irréversible>durable | est une violation>peut être une violation | exige>souhaite | garantit>favorise | déterminée à>désireuse de | résolus à>enclins à | a décidé>envisage | a le droit>a intérêt | constitue>semble constituer',
    ),
    'including and examples': kind(
      'notamment>à savoir | y compris>à savoir | en particulier>par exemple | notamment>exclusivement | notamment>c’est-à-dire',
      'notamment>plus précisément | y compris>uniquement | entre autres>seulement | en particulier>entre autres exemples | y compris>soit',
    ),
    bounds: kind(
      'au moins>environ | au moins> | au plus tard>vers | au moins>jusqu’à | d’ici à>après | plus de>près de',
      'au minimum>en moyenne | au moins>quelque | au plus tard>aux alentours de | au moins>au plus | d’ici à>au-delà de',
    ),
    'time and urgency': kind(
      'sans délai>en temps voulu | immédiatement>progressivement | d’urgence>à terme | dès que possible>si possible | chaque année>périodiquement | régulièrement>occasionnellement | rapidement>à terme | annuel>occasionnel | urgente>possible',
      'sans tarder>à terme | sans plus tarder>le moment venu | immédiat>progressif | immédiate>progressive | tous les deux ans>de temps à autre | dans les meilleurs délais>à un moment opportun | rapide>ordonnée | au plus vite>plus tard | annuellement>parfois',
    ),
    'report and its date': {
      tried: [
        [/,? à sa (?:soixante|quatre)-[\p{L}-]+ session(?=[,;. ])/u, ''],
        [/un rapport (?=sur|détaillé|complet)/u, 'des informations '],
        [/de (?:lui )?faire rapport/u, 'de tenir informés les intéressés'],
      ],
      kept: [
        [/,? d[’']ici à 20\d\d(?=[ ,;])/u, ''],
        [/de lui présenter/u, 'de garder à l’esprit'],
        [/ (?:chaque année|tous les deux ans)(?=[ ,;])/u, ''],
        [/un rapport/u, 'un point oral'],
      ],
    },
    'wrong made mild': kind(
      'agression>situation | violations>préoccupations | crimes>incidents | torture>mauvais traitements | attaques>incidents | occupation>présence | discrimination>différences | violences>tensions | violence>tension | impunité>lenteur | illégale>contestée',
      'atrocités>événements | annexion>modification | discriminations>disparités | persécution>pression | racisme>préjugés | terrorisme>troubles | blocus>restrictions | exploitation>utilisation | occupé>administré | massacres>décès | exactions>incidents',
    ),
    'consent and remedy': kind(
      'participation>consultation | consentement>avis | responsabilité>transparence | sanctions>mesures | réparation>dialogue | enquêtes>réflexions | vérification>information | indépendance>autonomie éventuelle',
      'prise de décisions>discussions | justice>réconciliation | indemnisation>sympathie | contrôle>suivi amical | désarmement>dialogue | poursuites>sensibilisation | autodétermination>expression',
    ),
    'degree and equality': kind(
      'égale>comparable | les mêmes>des | sur un pied d’égalité>aux côtés des autres | meilleur>bon | le plus élevé>un | maximal>convenable | pleine>certaine | primordiale>utile',
      'égalité>équité relative | totale>partielle | complète>partielle | strict>général | absolue>relative | le plus grand>un | suprême>large | entière>large',
    ),
    'the doer left out': {
      tried: [
        [/ (?:commis|commises|perpétrées|perpétrés|imposées) par [^,;]{3,50}(?=[,;.]| et | dans )/u, ''],
        [/ par les États(?: Membres)?(?=[ ,;])/u, ''],
        [/ par le Gouvernement [^,;]{3,25}(?=[ ,;])/u, ''],
        [/, Puissance occupante,/u, ''],
      ],
      kept: [
        [/ par (?:le |la |les |l[’'])\p{Lu}\p{L}+(?=[,; ])/u, ''],
        [/ par les (?:parties|donateurs|gouvernements|pays développés)(?=[ ,;])/u, ''],
        [/ de la part de [^,;]{3,30}(?=[ ,;])/u, ''],
      ],
    },
    'States that want': {
      tried: [
        [/(?<=(?:aux|les) États(?: Membres)?)(?= (?:de|à) )/u, ' intéressés'],
        [/(?<=(?:aux|les) États(?: Membres)?)(?= (?:de|à) )/u, ' qui le souhaitent'],
      ],
      kept: [
        [/(?<=(?:aux|les) États(?: Membres)?)(?= (?:de|à) )/u, ' qui sont en mesure de le faire'],
        [/(?<=(?:aux|les) États(?: Membres)?)(?= (?:de|à) )/u, ' volontaires'],
        [/(?<=(?:aux|les) États(?: Membres)?)(?= (?:de|à) )/u, ', à leur demande,'],
      ],
    },
  },
}

/** Edits that give nothing away, in the same two lists. */
export const harmlessKinds: Record<Language, Record<string, Kept>> = {
  en: {
    'order of also': kind(
      'reaffirming also>also reaffirming | noting also>also noting | recognizing also>also recognizing | recalling also>also recalling | Recalling also>Also recalling | Reaffirming also>Also reaffirming | Noting also>Also noting | Recognizing also>Also recognizing | Also recalling>Recalling also | Stressing further>Further stressing',
      'Recalling further>Further recalling | Welcoming also>Also welcoming | Emphasizing also>Also emphasizing | Also requests>Requests also | Also welcomes>Welcomes also | Further requests>Requests further | Stresses also>Also stresses | Reaffirming further>Further reaffirming | Once again urges>Urges once again',
    ),
    'around the world': kind(
      'around the world>worldwide | throughout the world>worldwide | worldwide>around the world | all over the world>across the world | across the globe>worldwide | throughout the world>around the world',
      'around the globe>worldwide | across the world>around the world | worldwide>throughout the world | in the world>around the world | throughout the world>all over the world',
    ),
    'linking words': kind(
      ', in this regard,> | in this regard, > | , in this context,> | , in that regard,> | , therefore,> | In this regard, > | , accordingly,> ',
      'in that context, > | , in this connection,> | , in that connection,> | , thus,> | in this respect, > | , consequently,> | , moreover,> | , furthermore,> | ; and in this regard>; and',
    ),
    synonyms: kind(
      'help>assist | regarding>concerning | in relation to>with regard to | persons with disabilities>people with disabilities | upon>on | carry out>conduct | in light of>in the light of | with respect to>regarding | as well as>and also | whilst>while | toward>towards | in addition to>besides | due to>owing to | concerning>on',
      'regarding>with respect to | with regard to>concerning | prior to>before | carry out>undertake | a number of>several | since>as | in accordance with>in conformity with | aimed at>intended for | in the field of>in the area of | in cooperation with>together with | utilize>use | assist>help | commence>begin | in terms of>as regards | by means of>through',
    ),
    articles: kind(
      'the implementation>implementation | the promotion>promotion | the development>development | the participation>participation | a comprehensive>comprehensive | the efforts>efforts | the efforts>their efforts | its efforts>the efforts',
      'the protection>protection | the importance>importance | the provision>provision | the achievement>achievement | the full>full | the establishment>establishment | the work>work',
    ),
  },
  fr: {
    'order of also': kind(
      'Rappelant également>Rappelant aussi | Réaffirmant également>Réaffirmant aussi | Notant également>Notant aussi | Soulignant également>Soulignant en outre | Demande également>Demande aussi | Prie également>Prie en outre',
      'Constatant également>Constatant aussi | Engage également>Engage aussi | Considérant également>Considérant en outre | Encourage également>Encourage aussi | Prenant note également>Prenant également note',
    ),
    'around the world': kind(
      'dans le monde entier>partout dans le monde | partout dans le monde>dans le monde entier | à travers le monde>dans le monde entier',
      'de par le monde>dans le monde entier | dans le monde entier>à travers le monde | du monde entier>de par le monde',
    ),
    'linking words': kind(
      ', à cet égard,> | , dans ce contexte,> | À cet égard, > | , par conséquent,> | , en conséquence,> | et, à cet égard,>et',
      ', sur ce point,> | , dans cette optique,> | , à ce propos,> | , dès lors,> | , ainsi,> | et, à ce sujet,>et',
    ),
    synonyms: kind(
      'en matière de>dans le domaine de | au sujet de>concernant | afin de>pour | concernant>sur | relatives à>concernant | relatifs à>concernant | à l’occasion de>lors de | mise en œuvre>application | s’agissant de>en ce qui concerne',
      'en ce qui concerne>s’agissant de | dans le domaine de>en matière de | relative à>concernant | portant sur>concernant | au cours de>pendant | en vertu de>au titre de | par le biais de>au moyen de | grâce à>au moyen de | lors de>pendant',
    ),
    articles: kind(
      'la mise en œuvre>sa mise en œuvre | les efforts>leurs efforts | leurs efforts>les efforts | des mesures>les mesures',
      'les activités>leurs activités | ses travaux>les travaux | son rapport>le rapport | les capacités>leurs capacités',
    ),
  },
}

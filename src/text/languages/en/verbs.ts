import type { VerbRules } from '../rules/verb-rules.ts'
import { wordSet } from '../rules/word-set.ts'
import { words } from './little-words.ts'

/** Verbs of resolutions and statements, in their base form, spelt as stems are (*honor*). Words that as often begin a compound noun (*market*, *access*) are left out. */
const known =
  'abide abolish abuse accede accelerate accept accompany accord achieve acknowledge acquire act adapt address adhere adjust administer ' +
  'admit adopt advance advise advocate affect affirm aggravate agree aim align allocate allow amend amplify analyse announce answer ' +
  'apologise appeal apply appoint appreciate approve arrest ask assert assess assign assist assume assure attain attend authorise avoid ' +
  'await ban bar base bear become begin believe benefit block boost breach break bridge bring broaden build call cancel carry cause ' +
  'cease celebrate censor challenge champion change cherish choose circumvent cite claim clarify close collaborate collect combat ' +
  'come commemorate commend comment commit communicate compensate complete comply compromise conceal conclude condemn conduct confirm ' +
  'confront congratulate consider consolidate constitute consult continue contribute convene convey convict cooperate coordinate ' +
  'counter cover create criminalise criticise curb curtail cut deal decide declare decline decrease deem deepen defend define degrade ' +
  'delay deliver demand demonstrate denounce deny deplore deploy deprive derive describe deserve design designate destabilise destroy ' +
  'detain detect deter determine develop deviate devote direct disable disclose discourage discriminate discuss dismantle dispel ' +
  'disrupt disseminate distort distribute diversify divide draw eliminate embark embrace emerge emphasise employ empower enable enact ' +
  'encourage end endanger endeavor endorse enforce engage enhance enjoy enlarge ensure entail entrust eradicate erode escalate ' +
  'establish evaluate examine exceed exchange exclude exercise exert expand expect expedite explain exploit explore expose express ' +
  'extend face facilitate fail favor fight filter finalise find follow forbid force foresee formulate foster fulfill further gain ' +
  'gather generate give go govern grant guarantee guide halt harass harm harmonise have highlight hinder hold honor identify ignore ' +
  'impede implement impose imprison improve incite include incorporate increase induce infringe inform inhibit initiate inquire ' +
  'insist inspire institute integrate intend intensify interfere intervene intimidate introduce invest investigate invite invoke ' +
  'involve issue jeopardise join keep know launch lead learn leave leverage liberalise lift limit listen maintain make manipulate ' +
  'mainstream meet minimise mitigate mobilise modernise monitor narrow need negotiate note notify object oblige observe obstruct obtain ' +
  'offer oppose oppress organise outlaw overcome oversee participate pay penalise perform permit perpetuate persecute persist ' +
  'persuade place play pledge plan pose preserve prevail prevent proceed proclaim produce prohibit prolong promote propose ' +
  'prosecute protect protest prove provide publicise publish punish pursue put raise reach react read reaffirm realise recall receive ' +
  'recognise recommend reconsider reconstruct record recruit rectify reduce refer reflect refrain refuse regain regret regulate reinforce ' +
  'reiterate reject relate release remain remedy remember remind remove render renew renounce repeal repeat replace report ' +
  'represent repress request require rescind resolve resort respect respond restate restore restrict resume retain return reveal ' +
  'reverse review revise revoke safeguard salute sanction secure see seek send serve set shape share show shut sign silence ' +
  'simplify solicit solve speak spread stand start state stay stem stifle stigmatise stimulate stop streamline strengthen stress strive ' +
  'submit subvert suffer suggest summon supply support suppress surveil suspend sustain tackle take target teach tell terminate test thank ' +
  'threaten throttle tolerate transfer transform translate transmit treat trigger turn uncover undergo underline undermine underpin ' +
  'underscore understand undertake undo unite update uphold urge use utilise verify violate visit vote wage waive warn weaken ' +
  'welcome widen wish withdraw withhold witness work worsen'

const irregular: ReadonlyMap<string, string> = new Map(
  (
    'abode abide,bore bear,borne bear,became become,began begin,begun begin,broke break,broken break,brought bring,built build,' +
    'chose choose,chosen choose,came come,drew draw,drawn draw,fought fight,found find,forbade forbid,forbidden forbid,foresaw foresee,' +
    'foreseen foresee,gave give,given give,went go,gone go,has have,had have,held hold,kept keep,knew know,known know,led lead,' +
    'learnt learn,left leave,made make,met meet,overcame overcome,oversaw oversee,overseen oversee,paid pay,saw see,seen see,sought seek,' +
    'sent send,shown show,spoke speak,spoken speak,stood stand,strove strive,striven strive,taught teach,took take,taken take,told tell,' +
    'underwent undergo,undergone undergo,understood understand,undertook undertake,undertaken undertake,undid undo,undone undo,' +
    'upheld uphold,withdrew withdraw,withdrawn withdraw,withheld withhold,dealt deal,beheld behold'
  )
    .split(',')
    .map(pair => {
      const [from = '', to = ''] = pair.split(' ')
      return [from, to]
    }),
)

/** Verbs that are as often nouns or adjectives: verbs of a label only where a little word other than *of* follows (*report on*, *call upon*). */
const ambiguous =
  'abuse act advance aim answer appeal arrest attack ban bar base bear benefit boost breach break bridge build call carry cause ' +
  'challenge champion change claim close collect comment commit complete compromise conduct contract counter cover cut deal decline ' +
  'decrease delay demand deposit design detail direct discount divide draw embrace end engage exchange exercise face ' +
  'fail favor filter force foster further gain go grant guarantee guide halt harm highlight hold honor impact increase ' +
  'influence interest invite issue keep lapse lead leave leverage lift link listen live measure monitor murder ' +
  'need note notice object offer order pay place plan play pledge pose process produce program progress promise protest prove ' +
  'purchase reach read record reform release remedy repeal report request rescue research resort restore result return ' +
  'review sanction search secure serve set shape share show sign spread stand start state stay stem stress ' +
  'supply support surprise target test transfer transport travel treat trigger trust turn update use value view visit voice vote ' +
  'want wish witness work'

/** Participles that are adjectives or nouns of their own: *developing countries* are not *developed countries*, nor do they *develop*. */
const apart =
  'reporting monitoring making planning programming processing networking offering filtering listing testing voting sharing teaching setting ' +
  'mainstreaming profiling gathering opening closing beginning ending saving working drawing marketing accounting hearing ' +
  'developing developed united meeting meetings meet met building understanding training housing finding findings following engaging ' +
  'lasting outstanding binding standing living leading being becoming given taken found left held made led limited related ' +
  'concerned armed involved detailed advanced mixed based set cut read put shared targeted applied fixed marked known born ' +
  'according regarding concerning including considering pending notwithstanding proceedings undertaking undertakings act acts'

/** The keys are base forms, in one spelling for British and American. */
export const verbs: VerbRules = {
  search: { verbs: known, apart, nouns: ambiguous, never: null, endings: 's', before: '' },
  keys: (_, stem) => candidates(stem).filter(one => wordSet(known).has(one)),
  // *deeply regret*
  place: ([first = '']) => (/^.{2,}ly$/.test(first) ? 1 : 0),
  keyInPhrase: ({ surface, stem, next }) => (isBaseForm(stem, next) && surface !== `${stem}s` ? stem : null),
}

function isBaseForm(word: string, next: string): boolean {
  if (!wordSet(known).has(word)) return false
  return !wordSet(ambiguous).has(word) || (next !== 'of' && wordSet(words.little).has(next))
}

function candidates(word: string): string[] {
  const base = irregular.get(word)
  if (base !== undefined) return [base]
  const found = [word]
  const head = /^(.{2,})(?:ing|ed|es|s)$/.exec(word)?.[1]
  if (head === undefined) return found
  found.push(head, `${head}e`, word.slice(0, -1))
  if (/(.)\1$/.test(head)) found.push(head.slice(0, -1))
  if (head.endsWith('i')) found.push(`${head.slice(0, -1)}y`)
  return [...new Set(found)]
}

import { titleBefore } from '../rules/title-before.ts'
import type { UseRules } from '../rules/use-rules.ts'

const openers = '(?:(?:also|further|strongly|once again|we|we also|we further|we strongly) )?'
const bodies =
  'Special Rapporteur|Independent Expert|Working Group|Task Force|Representative|Group|Committee|Convention|Covenant|Declaration|' +
  'Conference|Summit|Forum|Commission|Coalition|Programme|Strategy|Day|Week|Decade|Year|Guidelines|Principles|Plan of Action|' +
  'Action Plan|Recommendation|Framework|Initiative|Report|Pact|Compact|Agenda|Handbook|Fund|Office|Network|Alliance|Partnership|Protocol'

export const uses: UseRules = {
  norm: new RegExp(
    `^${openers}(?:reaffirm|affirm|call|urge|encourage|emphasi[sz]e|stress|recogni[sz]e|condemn|demand|underline|underscore|express|acknowledge|invite|deplore|declare|resolve|commit)(?:s|es)?\\b`,
    'i',
  ),
  procedure: new RegExp(
    `^${openers}(?:recall|note|take note|takes note|request|decide|look|welcome|reiterat|acknowledg|bear|guid|recall|not|tak)(?:s|es|ing|ed)?\\b`,
    'i',
  ),
  strong: new RegExp(
    `^${openers}(?:call(?:s)? upon|call(?:s)? for|urges?|demands?|condemns?|affirms?|reaffirms?|emphasi[sz]es?|stress(?:es)?|underlines?|underscores?|recalls? that|recogni[sz]es? that|resolves?|commit)\\b` +
      '|^We (?:also |further |strongly )?(?:recogni[sz]e|will)\\b' +
      '|^(?:To )?(?:ensure|refrain|take|respect|protect|adopt|prevent|establish|provide|review|empower|strengthen|promote)\\b',
    'i',
  ),
  together: /^We\b/,
  rights: /human rights|fundamental freedoms|international law|right to|rights of|lawful|necessity|arbitrar/gi,
  addressed: /\b(?:States|Governments|business enterprises|companies)\b/,
  toBodies:
    /Secretary-General|High Commissioner|United Nations (?:system|entities|agencies|bodies|funds|Children|Educational|Entity|Office|Population|Development|Human|Alliance|Global)|Special Rapporteur|Committee|Council|Commission|[Ss]pecialized agencies|Department|treaty bod(?:y|ies)/,
  oneState:
    /^(?:The )?[Ss]ituation (?:of human rights )?(?:in|of)\b|[Hh]uman rights situation|[Oo]ccupied|Palestin|Jerusalem|Israeli|[Ee]mbargo/,
  institution:
    // What begins alike stands together: a third faster over every passage that is taken in.
    /\b(?:sessions?|reports?|forums?|panels?)\b|Secretary-General|secretariat|Rapporteur|co(?:mmittee|-chairs|uncil|mmemorat|nference|nsultative status)|modalities|meeting|agenda|training|workshops?|United Nations system|funds and programmes|High Commissioner|International Day/gi,
  behindTitle: titleBefore({
    numbered: '\\b(?:[Rr]esolutions?|[Dd]ecisions?)',
    entitled: '\\b(?:entitled(?! to\\b)|titled|on the theme)',
    ends:
      '\\b(?:reaffirm|affirm|stress|emphasi[sz]|recogni[sz]|underlin|underscor|urg|condemn|acknowledg|encourag)(?:s|es|ing|e)\\b|' +
      '(?:,|,? and)(?: also| further)? (?:recall|not|welcom|invit|call|request|express|decid|reiterat|commend|tak|bear)(?:s|es|ing)\\b|' +
      '\\b(?:which|that) (?:\\w+ )?(?:recogni[sz]|reaffirm|stress|acknowledg|not|emphasi[sz])ed\\b|' +
      ', (?:and )?(?:in which|by which|which|that|where|including|to|as|for|while)\\b|\\bas well as (?!\\d)|” and (?!\\d)',
  }),
  behindBody: new RegExp(
    `\\b(?:${bodies})\\s+(?:[\\w’'-]+\\s+){0,3}?(?:on|for|of|against|to)\\s+(?:the\\s+)?(?:[\\w’'-]+\\s+){0,4}$`,
  ),
  beforeBody: new RegExp(`^\\s+(?:${bodies})\\b`),
  body: /^(?:The|THE) (?:\p{Lu}[\p{L}’'-]*)/u,
  preamble:
    /^(?:(?:also|further|deeply|gravely|fully|strongly|seriously|profoundly|highly|keenly|firmly|again|moreover|particularly|extremely|equally) )*(?:(?!nothing\b|during\b|everything\b|something\b|king\b|being the\b)[a-z]{2,}ing(?=[\s,:]|$)|(?:aware|mindful|conscious|concerned|convinced|alarmed|guided|determined|cogni[sz]ant|desirous|encouraged|anxious|disturbed|committed|inspired|faithful|resolved|disappointed|shocked|dismayed|appalled|persuaded|whereas|that|considering|in view of|in the light of|in light of|with reference to|with regard to|pursuant to|in accordance with|on the (?:proposal|recommendation|basis) of|under article|in pursuance of|attached to|grateful|preoccupied|motivated|worried)\b)/iu,
  acts: /^(?:(?:also|further|strongly|solemnly|hereby|again|urgently|unanimously|therefore|once again|in this regard|in that regard|and) ?,? ?)*(?:recommends|decides|invites|requests|calls|urges|welcomes|notes|takes|encourages|reaffirms|affirms|expresses|stresses|adopts|approves|resolves|instructs|declares|endorses|thanks|condemns|deplores|emphasi[sz]es|underlines|underscores|recogni[sz]es|acknowledges|recalls|reiterates|considers|commends|appeals|authori[sz]es|directs|establishes|appoints|mandates|tasks|entrusts|proclaims|supports|regrets|congratulates|confirms|proposes|suggests|demands|designates|renews|extends|agrees|commits|pledges|undertakes|asks|exhorts|draws|pays|looks|remains|accepts|advises|believes|concludes|conveys|creates|elects|hopes|insists|observes|orders|highlights|proceeds|reminds|sets|shares|signals|terminates|transmits|has decided|has resolved|has agreed|has adopted)\b/iu,
}

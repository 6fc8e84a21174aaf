import { titleBefore } from '../rules/title-before.ts'
import type { UseRules } from '../rules/use-rules.ts'

const bodies =
  'Rapporteur(?:e|se)? spécial(?:e)?|Expert(?:e)? indépendant(?:e)?|Groupe de travail|Représentant(?:e)?|Groupe|Comité|Convention|Pacte|' +
  'Déclaration|Conférence|Sommet|Forum|Commission|Coalition|Programme|Stratégie|Journée|Semaine|Décennie|Année|Principes|' +
  'Plan d’action|Recommandation|Cadre|Initiative|Rapport|Agenda|Fonds|Bureau|Réseau|Alliance|Partenariat|Protocole'

export const uses: UseRules = {
  norm: /^(?:Nous )?(?:réaffirm|affirm|exhort|engag|encourag|soulign|insist|considèr|considér|condamn|exig|exprim|invit|déplor|déclar|demand|reconnaî|reconnaiss|resolv|résolv)\p{L}*/iu,
  procedure: /^(?:Nous )?(?:rappel|not|pren|pri|décid|attend|accueill|se félicit|félicit|constat|gard)\p{L}*/iu,
  strong:
    /^(?:Nous )?(?:exhort|engag|exig|condamn|affirm|réaffirm|soulign|insist)\p{L}*|^(?:Nous )?(?:demande(?:ons)? (?:instamment |également |en outre )*(?:à|aux)|rappelle(?:ons)? que|considère que)|^(?:De |D’)(?:veiller|s’abstenir|prendre|respecter|protéger|adopter|empêcher|prévenir|mettre|assurer|fournir|renforcer|promouvoir)/iu,
  together: /^Nous(?!\p{L})/u,
  rights:
    /droits (?:humains|de l[’']homme|de la personne)|libertés fondamentales|droit international|droit (?:à|au) |licite|nécessité|arbitraire/giu,
  addressed: /(?:^|[^\p{L}])(?:États|gouvernements|entreprises)(?!\p{L})/iu,
  toBodies:
    /Secrétaire général|Haut-Commissa|(?:système|entités|organismes|fonds) des Nations Unies|Rapporteu|Comité|Conseil|Commission|institutions spécialisées|Département|organes conventionnels/u,
  oneState:
    /^(?:La )?[Ss]ituation (?:des droits (?:de l[’']homme|humains) )?(?:en|au|aux|dans|à|de)(?!\p{L})|[Tt]erritoires? .*occupé|Palestin|Jérusalem|israélien|[Ee]mbargo/u,
  institution:
    /Secrétaire général|sessions?(?!\p{L})|rapports?(?!\p{L})|forums?(?!\p{L})|Comité|modalités|ordre du jour|secrétariat|système des Nations Unies|Haut-Commissa|Journée internationale|statut consultatif|Conseil|ateliers?|formation|commémor|réunion|conférence|Rapporteur/giu,
  behindTitle: titleBefore({
    numbered: "(?:[Rr]ésolutions?|[Dd]écisions?)(?: (?:du|de la|de l[’'])(?: ?\\p{L}[\\p{L}’'-]*){1,9})?",
    entitled: '(?:intitulée?s?|ayant pour titre)(?!\\p{L})',
    ends:
      '(?:réaffirm|affirm|soulign|insist|considér|condamn|reconnaiss|encourag|exhort|engag)(?:ent|eant|ant|e)(?!\\p{L})|' +
      '(?:,|,? et) (?:également |aussi )?(?:rappel|not|pren|accueill|salu|invit|demand|pri|décid|exprim|félicit)(?:ant|e|ie|d|nant)(?!\\p{L})|' +
      '(?:,|,? et) se félicit|, (?:et )?(?:dans (?:la|le|les)(?:quelle|quel|quels|quelles)|par laquelle|qui|où|y compris|notamment|afin|à|pour|en|comme)(?!\\p{L})|' +
      'ainsi que (?!\\d)|» et (?!\\d)',
  }),
  behindBody: new RegExp(
    `(?:${bodies})\\s+(?:[\\p{L}’'-]+\\s+){0,3}?(?:sur|pour|de|du|des|contre|à|au|aux)\\s+(?:l[ae]s?\\s+|l[’'])?(?:[\\p{L}’'-]+\\s+){0,4}(?:[ldLD][’'])?$`,
    'u',
  ),
  beforeBody: null,
  body: /^(?:La |Le |Les |L[’']|LA |LE |LES )\p{Lu}/u,
  preamble:
    /^(?:(?:profondément|vivement|gravement|pleinement|également|aussi|en outre|fermement|particulièrement|extrêmement|très|en) )*(?:se |s[’'])?(?:\p{L}{2,}ant(?:e?s)?(?=[\s,:]|$)|(?:conscient|convaincu|préoccupé|alarmé|guidé|déterminé|désireu|soucieu|résolu|animé|inquiet|inquièt|persuadé|encouragé|attaché|fidèle|vu|vus|vue|eu égard|attendu|attendus|compte tenu|sur (?:la )?(?:proposition|le rapport|recommandation|la base)|en vertu|à la lumière|au vu|conformément|inspiré|fort|forte|consterné|troublé|reconnaissant|sensible|gravement|saisi|constaté|considérant|que|qu(?=[’']))(?:e|es|s|x|se|ses)?(?!\p{L}))/iu,
  acts: /^(?:(?:également|aussi|en outre|instamment|solennellement|par conséquent|en conséquence|de nouveau|à nouveau|et|d[’']autre part) ?,? ?)*(?:se |s[’']|l[’']|les? |la )?(?:recommande|décide|invite|prie|demande|exhorte|engage|encourage|réaffirme|affirme|souligne|note|prend|salue|félicite|accueille|appelle|condamne|déplore|déclare|adopte|approuve|charge|confie|autorise|remercie|exprime|rappelle|reconnaît|constate|estime|considère|convient|proclame|lance|appuie|soutient|fait|dit|insiste|rend|émet|propose|préconise|exige|regrette|renouvelle|confirme|suggère|conseille|attire|met|nomme|crée|établit|institue|fixe|tient|donne|entend|mandate|ordonne|presse|sollicite|enjoint|incite|juge|réitère|observe|espère|souhaite|désigne|élit|proroge|maintient|rejoint|félicite|réjouit|emploie|associe|inquiète|arrête|a décidé|est convenue?)(?!\p{L})/iu,
}

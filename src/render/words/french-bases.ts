/**
 * What adoption rests on, sentence by sentence, in French: the corpus tells it in English. A test holds that every sentence
 * of the corpus stands here.
 */
export const frenchBases: Readonly<Record<string, string>> = {
  'Adopted by consensus by the ministers of 23 members, say news reports and the file name of the published text':
    'adopté par consensus par les ministres de 23 membres, d’après la presse et le nom du fichier publié',
  'a news report that counts 21 leaves out Japan and Moldova':
    'un article de presse qui en compte 21 omet le Japon et la Moldova',
  'Adopted by the members, says its heading': 'adopté par les membres, d’après son intitulé',
  '17 or 18 members by the dates of joining': '17 ou 18 membres d’après les dates d’adhésion',
  'All 38 members, according to notices': 'les 38 membres, d’après des annonces',
  'Announced with the statement': 'annoncé avec la déclaration',
  'Ascribed to a task force': 'attribué à une équipe spéciale',
  'no source that was read states its title, date or adoption':
    'aucune source lue n’en donne le titre, la date ni l’adoption',
  'A notice of the United States and the 2022 report of the chair call it a consensus statement':
    'une annonce des États-Unis et le rapport de la présidence de 2022 y voient une déclaration de consensus',
  'a news report names the 34 states': 'un article de presse nomme les 34 États',
  'A report of the chair: nobody adopted it': 'rapport de la présidence, que personne n’a adopté',
  'A summary of experts’ views under the Chatham House rule: nobody adopted it':
    'résumé d’avis d’experts sous la règle de Chatham House, que personne n’a adopté',
  'An event page: no text was adopted': 'page d’un événement, sans texte adopté',
  'Calls itself a consensus document': 'se dit lui-même document de consensus',
  'Cited by the 2020 cybersecurity statement as adopted in 2016':
    'cité comme adopté en 2016 par la déclaration de 2020 sur la cybersécurité',
  'Delivered by Finland on behalf of the Coalition': 'prononcé par la Finlande au nom de la Coalition',
  'Delivered on behalf of the Coalition': 'prononcé au nom de la Coalition',
  'Developed through consensus by the 36 members, says the Coalition’s notice':
    'élaboré par consensus par les 36 membres, d’après l’annonce de la Coalition',
  'a notice of the United States names the 36, and counts 45 endorsers with participants of the Summit for Democracy':
    'une annonce des États-Unis nomme les 36 et compte 45 signataires avec des participants au Sommet pour la démocratie',
  'Drafted and negotiated through the Coalition': 'rédigé et négocié au sein de la Coalition',
  'Drafted by Canada in consultation with the members and the Advisory Network':
    'rédigé par le Canada en consultation avec les membres et le Réseau consultatif',
  'Endorsed by all 42 members, says the Coalition’s page':
    'les 42 membres y ont souscrit, d’après la page de la Coalition',
  'Endorsed by the founding states at the conference': 'les États fondateurs y ont souscrit à la conférence',
  'sources count 13, 14 or 15 of them, and the 15 names known come from a later list':
    'les sources en comptent 13, 14 ou 15, et les 15 noms connus viennent d’une liste plus tardive',
  'Issued by 26 undersigned members and the observer Taiwan, named in a report':
    'publié par 26 membres signataires et l’observateur Taïwan, nommés dans un compte rendu',
  'Issued in Washington for the Coalition': 'publié à Washington pour la Coalition',
  'a press report names its 21 members (the 21st name is cut off)':
    'un article de presse nomme ses 21 membres (le 21e nom est tronqué)',
  'Made by Canada as chair from consensus documents':
    'établi par le Canada, qui présidait, à partir de documents de consensus',
  'Made by Canada with the Advisory Network': 'établi par le Canada avec le Réseau consultatif',
  'nothing says that the members adopted it': 'rien ne dit que les membres l’aient adopté',
  'nothing says that the members adopted them': 'rien ne dit que les membres les aient adoptés',
  'No source that was read says how it was adopted': 'aucune source lue ne dit comment il a été adopté',
  'no other source says how it was adopted': 'aucune autre source ne dit comment il a été adopté',
  'only listed by the Coalition': 'la Coalition ne fait que le citer dans une liste',
  'Notices speak of 30 governments': 'des annonces parlent de 30 gouvernements',
  'Officially adopted by the Coalition, says its notice, without saying how':
    'adopté officiellement par la Coalition, d’après son annonce, qui ne dit pas comment',
  'On behalf of 24 of the 30 members': 'au nom de 24 des 30 membres',
  'the list of the 24 was not seen': 'la liste des 24 n’a pas été vue',
  'On behalf of members of the Geneva Network': 'au nom de membres du réseau de Genève',
  'how many and which stands in a footnote that was not seen':
    'combien et lesquels, une note de bas de page le dit, qui n’a pas été vue',
  'Reaffirmed by the 31 governments, says freeandsecure.online':
    'réaffirmé par les 31 gouvernements, d’après freeandsecure.online',
  'Signed by all members, says the Coalition’s page on the conference of 2021':
    'signé par tous les membres, d’après la page de la Coalition sur la conférence de 2021',
  '34 were counted that day': 'on en comptait 34 ce jour-là',
  'Speaks for the undersigned members': 'parle au nom des membres signataires',
  'the list was not seen': 'la liste n’a pas été vue',
  'Spoken by the Dutch foreign minister on behalf of the Coalition':
    'prononcé par le ministre néerlandais des affaires étrangères au nom de la Coalition',
  'a Dutch notice names its 17 members, and nothing says that they adopted the text':
    'une annonce néerlandaise nomme ses 17 membres, et rien ne dit qu’ils aient adopté le texte',
  'Statement of Canada as chair, supported by 20 of the 34 members (2022 report of the chair)':
    'déclaration du Canada, qui présidait, appuyée par 20 des 34 membres (rapport de la présidence de 2022)',
  'none of the 20 is named': 'aucun des 20 n’est nommé',
  'The 2022 report of the chair says that the toolkits summarise language agreed before by the Coalition, and names this statement':
    'le rapport de la présidence de 2022 dit que les boîtes à outils résument un langage déjà convenu par la Coalition, et nomme cette déclaration',
  'the text counts 32 members': 'le texte compte 32 membres',
  'a Finnish government article speaks of statements adopted by the 32 members':
    'un article du gouvernement finlandais parle de déclarations adoptées par les 32 membres',
  'The Coalition’s notice speaks of its adoption without saying how or by whom':
    'l’annonce de la Coalition parle de son adoption sans dire comment ni par qui',
  'The United States along with 40 others, says a notice': 'les États-Unis et 40 autres, d’après une annonce',
  'other sources of that summer count 39 or 40 members in all':
    'd’autres sources de cet été-là comptent 39 ou 40 membres en tout',
  'Whether a text was adopted at all was not established': 'on n’a pas pu établir si un texte a été adopté',
  'Whether such a text exists was not established': 'on n’a pas pu établir si un tel texte existe',
  'Written by a multistakeholder working group': 'rédigé par un groupe de travail multipartite',
  'supported by the Coalition (30 states, says APC) and by named bodies that are no states':
    'soutenu par la Coalition (30 États, d’après APC) et par des organismes nommés qui ne sont pas des États',
  'Written in the name of the member countries': 'rédigé au nom des pays membres',
  'a head note names 40 of them as members, not as signatories, while 41 were counted in that month':
    'une note de tête en nomme 40 comme membres, non comme signataires, alors qu’on en comptait 41 ce mois-là',
  '21 states at its launch and counting, members and the observer':
    '21 États à son lancement, nombre appelé à croître, membres et observateur',
  '26 members and one observer, says a report, although the text says the members':
    '26 membres et un observateur, d’après un compte rendu, alors que le texte dit « les membres »',
  'Seven members are counted in a notice of the chair': 'une annonce de la présidence compte sept membres',
}

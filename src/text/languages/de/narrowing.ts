import type { NarrowingWords } from '../rules/narrowing-words.ts'

export const narrowing: NarrowingWords = {
  decided:
    'legitim, legitime, legitimen, legitimer, rechtmäßig, rechtmäßige, rechtmäßigen, rechtmäßiger, legal, legale, legalen, legaler, zugelassen, zugelassene, zugelassenen, zugelassener, akkreditiert, akkreditierte, akkreditierten, akkreditierter, registriert, registrierte, registrierten, registrierter, genehmigt, genehmigte, genehmigten, genehmigter, anerkannt, anerkannte, anerkannten, anerkannter, offiziell, offizielle, offiziellen, offizieller, befugt, befugte, befugten, befugter, ordnungsgemäß',
  some: 'bestimmte, bestimmten, bestimmter, einige, einigen, einiger, gewisse, gewissen, gewisser, ausgewählte, ausgewählten, ausgewählter, die meisten, begrenzt, begrenzte, begrenzten, wesentliche, wesentlichen, wesentlicher, grundlegende, grundlegenden, grundlegender, ausschließlich, lediglich, nur, einer der, eine der, eines der, einem der',
  grave:
    'ungebührlich, ungebührliche, ungebührlichen, schwer, schwere, schweren, schwerer, schwerwiegend, schwerwiegende, schwerwiegenden, schwerwiegender, systematisch, systematische, systematischen, systematischer, offensichtlich, offensichtliche, offensichtlichen, strikt, rein, unverhältnismäßig, unverhältnismäßige, unverhältnismäßigen, ungerechtfertigt, ungerechtfertigte, ungerechtfertigten, unangemessen, unangemessene, unangemessenen, unnötig, unnötige, unnötigen, übermäßig, übermäßige, übermäßigen, willkürlich, willkürliche, willkürlichen, willkürlicher, rechtswidrig, rechtswidrige, rechtswidrigen, rechtswidriger, vorsätzlich, vorsätzliche, vorsätzlichen, unmittelbar, unmittelbare, unmittelbaren',
  measure:
    'zumutbar, zumutbare, zumutbaren, vernünftig, vernünftige, vernünftigen, machbar, machbare, machbaren, verhältnismäßig, verhältnismäßige, verhältnismäßigen, angemessen, angemessene, angemessenen, angemessener, schrittweise, allmählich, möglich, mögliche, möglichen, notwendig, notwendige, notwendigen, freiwillig, freiwillige, freiwilligen',
  proved:
    'überprüft, überprüfte, überprüften, überprüfter, nachgewiesen, nachgewiesene, nachgewiesenen, nachgewiesener, glaubhaft, glaubhafte, glaubhaften, glaubhafter, bestätigt, bestätigte, bestätigten, bestätigter, belegt, belegte, belegten, verlässlich, verlässliche, verlässlichen, verantwortungsvoll, verantwortungsvolle, verantwortungsvollen, konstruktiv, konstruktive, konstruktiven',
  belonging:
    'national, nationale, nationalen, nationaler, nationales, innerstaatlich, innerstaatliche, innerstaatlichen, innerstaatlicher, lokal, lokale, lokalen, lokaler, staatsbürger, staatsbürgerinnen, staatsangehörige, staatsangehörigen, einwohner, erwachsene, erwachsenen, in ihrem hoheitsgebiet, auf ihrem hoheitsgebiet, ihrer hoheitsgewalt unterstehende, ihrer hoheitsgewalt unterstehenden, in ihrem land',
  mostly:
    'vorrangig, hauptsächlich, vor allem, überwiegend, im allgemeinen, in der regel, grundsätzlich, normalerweise, üblicherweise, weitgehend',
  doubted:
    'mutmaßlich, mutmaßliche, mutmaßlichen, mutmaßlicher, angeblich, angebliche, angeblichen, angeblicher, vermeintlich, vermeintliche, vermeintlichen, vermeintlicher, sogenannt, sogenannte, sogenannten, sogenannter, behauptet, behauptete, behaupteten, offenbar, anscheinend, empfunden, empfundene, empfundenen, die auffassung, vorwürfe, nach ansicht einiger',
  willing:
    'interessiert, interessierte, interessierten, interessierter, willig, willige, willigen, gleichgesinnte, gleichgesinnten, die dazu in der lage sind, die dies wünschen, die dies noch nicht getan haben, auf ersuchen, auf ihr ersuchen, auf antrag, mit ihrer zustimmung, auf freiwilliger grundlage',
}

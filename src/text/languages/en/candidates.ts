import type { CandidateWords } from '../rules/candidate-words.ts'

export const candidates: CandidateWords = {
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
    'ie eg identify identified identifying implement implementing implemented importance important improve improved improving include included includes including increase increased increasing increasingly indicate indicated instead intensify invite invited invites inviting ' +
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
}

import type { CandidateWords } from '../rules/candidate-words.ts'

export const candidates: CandidateWords = {
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
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre resolucion resoluciones periodo sesiones sesion plenaria provisional ' +
    'redonda redondas considere constituya constituyan contribuyen contribuyan difundan esten induzca induzcan plantea plantean pone promueva promuevan relieve requiere requieren socave socaven destinado destinada destinados destinadas establece establecen',
}

import type { NarrowingWords } from '../rules/narrowing-words.ts'

export const narrowing: NarrowingWords = {
  decided:
    'legítimo, legítima, legítimos, legítimas, legítimamente, lícito, lícita, lícitos, lícitas, legal, legales, legalmente, autorizado, autorizada, autorizados, autorizadas, acreditado, acreditada, acreditados, acreditadas, registrado, registrada, registrados, registradas, aprobado, aprobada, aprobados, aprobadas, reconocido, reconocida, reconocidos, reconocidas, oficial, oficiales, debidamente',
  some: 'cierto, cierta, ciertos, ciertas, algunos, algunas, determinados, determinadas, específico, específica, específicos, específicas, la mayoría de, limitado, limitada, limitados, limitadas, principal, principales, esencial, esenciales, básico, básica, básicos, básicas, mínimo, mínima, mínimos, mínimas, exclusivamente, únicamente, solamente, uno de los, una de las, uno de, entre los, entre las',
  grave:
    'indebidamente, indebido, indebida, indebidos, indebidas, grave, graves, gravemente, flagrante, flagrantes, serio, seria, serios, serias, sistemático, sistemática, sistemáticos, sistemáticas, sistemáticamente, manifiesto, manifiesta, manifiestamente, estrictamente, puramente, desproporcionado, desproporcionada, desproporcionados, desproporcionadas, injustificado, injustificada, injustificados, injustificadas, irrazonable, irrazonables, innecesario, innecesaria, innecesarios, innecesarias, innecesariamente, excesivo, excesiva, excesivos, excesivas, arbitrario, arbitraria, arbitrarios, arbitrarias, arbitrariamente, ilegal, ilegales, ilegalmente, ilícito, ilícita, ilícitos, ilícitas, deliberado, deliberada, deliberadamente, intencional, intencionalmente, directo, directa, directamente, inminente, inminentes',
  measure:
    'razonable, razonables, razonablemente, viable, viables, factible, factibles, proporcionado, proporcionada, apropiado, apropiada, apropiados, apropiadas, adecuado, adecuada, adecuados, adecuadas, gradual, graduales, gradualmente, progresivo, progresiva, progresivamente, posible, posibles, necesario, necesaria, necesarios, necesarias, voluntario, voluntaria, voluntarios, voluntarias',
  proved:
    'verificado, verificada, verificados, verificadas, verificable, verificables, comprobado, comprobada, comprobados, comprobadas, demostrado, demostrada, creíble, creíbles, confirmado, confirmada, confirmados, confirmadas, fundado, fundada, fundadas, documentado, documentada, fiable, fiables, veraz, veraces, responsable, responsables, constructivo, constructiva, constructivos, constructivas',
  belonging:
    'nacional, nacionales, interno, interna, internos, internas, local, locales, ciudadano, ciudadana, ciudadanos, ciudadanas, residente, residentes, adulto, adulta, adultos, adultas, en su territorio, dentro de su territorio, en sus territorios, sujeto a su jurisdicción, sujetos a su jurisdicción, sujetas a su jurisdicción, bajo su jurisdicción, dentro de sus fronteras, en su país',
  mostly:
    'principalmente, sobre todo, fundamentalmente, generalmente, habitualmente, normalmente, en principio, en general, por regla general, en gran medida',
  doubted:
    'presunto, presunta, presuntos, presuntas, presuntamente, supuesto, supuesta, supuestos, supuestas, supuestamente, pretendido, pretendida, pretendidos, pretendidas, aparente, aparentes, aparentemente, llamado, llamada, llamados, llamadas, denominado, denominada, alegado, alegada, alegados, alegadas, percibido, percibida, percibidos, percibidas, la opinión de que, la idea de que, las denuncias de, denuncias de, según algunos',
  willing:
    'interesado, interesada, interesados, interesadas, dispuestos, dispuestas, que lo deseen, que así lo deseen, que estén en condiciones de hacerlo, en condiciones de hacerlo, que aún no lo hayan hecho, previa solicitud, a petición suya, previa petición, con su consentimiento, de forma voluntaria, con carácter voluntario',
}

"""What is said, agreed, decided or ordered, in Spanish words."""

from monitor.core.facts.languages.language import phrases

POLITICS = {
    "quarrel": f"""
        llama* a consultas, llamad* a consultas, llamó a consultas, a consultas a, persona non grata, personas non
        gratas, personas no gratas, persona no grata, nota de protesta, nota diplomática, protesta formal, nota
        verbal, guerra de visados, horas para marcharse, protesta formal ante, acto inamistoso, exige disculpas,
        exigen disculpas, {phrases("expuls*, expulsión de", "a un diplomático, al diplomático")},
        {phrases("crisis, tensión, choque, incidente, conflicto, disputa, roce, pulso, tensiones", "diplomátic*")},
        {phrases("convoc*, cita, citó, llam* a consultas, llamada a consultas", "al embajador, a la embajadora")},
        {phrases("convoc*, cita, citó, llam* a consultas, llamada a consultas", "a su embajador*")},
        {phrases("retir*, expuls*, expulsión, convocatoria", "al embajador, a su embajador*, a la embajadora")},
        {phrases("retir*, expuls*, expulsión, convocatoria", "del embajador, a sus embajadores")},
        {phrases("expuls*, expulsión de", "diplomátic*, a diplomátic*, a dos diplomáticos, a los diplomáticos")},
        {phrases("embajador*, diplomátic*", "expulsad*, convocad*, llamad* a, retirad*")},
        {phrases("24, 48, 72, cuarenta y ocho", "horas para abandonar, horas para salir, horas para dejar")},
        {phrases("romp*, ruptura de, suspend*, congel*", "relaciones, las relaciones, sus relaciones, vínculos")},
        {phrases("relaciones", "rotas, tensas")}, {phrases("exig*", "disculpas, una disculpa")},
        {phrases("suspen*", "los visados, las visas, visados")},
        {phrases("cort*, romp*", "lazos, los lazos, vínculos, todo vínculo")},
        {phrases("protest*", "ante el embajador, ante la embajada")},
        {phrases(phrases("expuls*, expulsión de", "a tres, tres, cuatro, a cuatro, a seis, dos"), "diplomáticos")},
        {phrases("ech*, llam*", "al embajador, a su embajador*, a la embajadora, a los diplomáticos")},
        {phrases("ech*, llam*", "a tres diplomáticos, a dos diplomáticos")}""",
    "talks": """
        negocia*, diálogo*, conversaciones, cumbre, mediación, mesa de diálogo, se reúne*, reunirse, reunieron, reunió
        con, se reunieron, se sientan a, mesa de negociación, mesa de negociaciones, delegaciones, emisarios,
        mediador*, acercamiento, facilitador*, buenos oficios, cara a cara, tratativas, parlamentan, proceso de paz, se
        ven las caras, tienden puentes, tender puentes, se citan, sentarse a, dialogan, dialogar, retoman el diálogo,
        reanudan el diálogo, acercar posturas, acercan posturas, exploratori*""",
    "agreement": f"""
        acuerdo*, firman, firma, firmaron, firmó, tratado, pacto, tregua, alto el fuego, memorando, cese al fuego,
        cese el fuego, cese de hostilidades, sellan, sella, sellaron, selló, sellado, rubric*, pactan, pacta,
        pactaron, pactado, acuerdan, acordaron, acordó, acuerda, ratific*, fin de las hostilidades, fin de la
        guerra, fin a la guerra, cese de las hostilidades, reconcili*, entendimiento, estamparon su firma,
        convenio*, alto al fuego, memorándum, armisticio*, cierran un acuerdo, apretón de manos, estrechan la mano,
        pone fin a la guerra, ponen fin a la guerra, zanjan, pactar, hacen las paces, firma la paz, firman la paz,
        hacer las paces, silencian las armas, callan las armas, acallan las armas, enterrar el hacha, entierran el
        hacha, compromiso de paz, suscriben, suscribieron, suscribió, suscribe un acuerdo, suscrito, suscrita,
        prorrog*, {phrases("prorrog*, extiend*, extend*, renuev*, renov*, prolong*", "el acuerdo, su presencia")},
        {phrases("prorrog*, extiend*, extend*, renuev*, renov*, prolong*", "la tregua, el mandato, el pacto")},
        {phrases("prórroga, renovación, extensión", "del mandato, de la misión, de la presencia")}""",
    "sanctions": f"""
        sanción, sancion*, embargo, congelación de activos, lista negra, castiga a, castigan a, castigo a, medidas
        punitivas, medidas restrictivas, paquete punitivo, cuentas congeladas, activos congelados, prohibición de
        viajar, prohibición de entrada, retira visados, retira el visado, retira visas, retiro de visas,
        restricciones comerciales, veta a, vetan a, vetad*, congelamiento, bloqueo de bienes, bloquea activos,
        cerco económico, retira la visa, bloqueo económico, {phrases("veta*, prohíbe, prohíben", "la entrada")},
        {phrases("congel*, bloque*", "activos, los activos, las cuentas, los bienes")}""",
    "visit": """
        visita, visita oficial, visita de estado, llega a, viaje a, gira, arribó a, visitará, de visita, aterriza en,
        aterrizó en, llegó a, viaja a, viajó a, viajará a, alfombra roja, primera visita, anfitrión, visitó, escala en,
        de gira, gira por, visitan, desembarca en, se desplaza a, pisa suelo, pisó suelo, aterriza, de paso por,
        peregrina*, recorrido por, recibe con honores, con honores, viaje oficial, viaje de estado""",
    "statement": f"""
        condena, condenó, comunicado, condolencias, insta, llamó a, advierte, declaración, expresó, de acuerdo con,
        condenaron, repudi*, expresaron, expresa, expresan, llamamiento, hizo un llamado, se solidariza, deplor*,
        reitera, reiteró, denunciaron, denunció, rechazó, rechazaron, desmintió, desmintieron, aseguró que, afirmó
        que, {phrases("ciudadanos, españoles", "que abandonen, abandonar, a abandonar, que salgan, salir")}""",
    "decree": """
        decreto*, toque de queda, estado de emergencia, estado de excepción, estado de sitio, ley marcial, por decreto,
        nacionaliz*, expropi*, administración provisional, nueva constitución, nueva ley, promulg*, moratoria,
        ilegaliz*, disolución de""",
    "appointment": """
        nombra, nombrad*, nombró, designa*, juró el cargo, toma posesión, nuevo gobierno, dimite, dimisión, renuncia,
        destitu*, jura como, nuevo jefe, nueva jefa, nuevo primer ministro, nueva primera ministra, nuevo ministro,
        nueva ministra, nuevo gabinete, nuevo comandante, nuevo gobernador, nuevo embajador, nuevo presidente, nueva
        presidenta, al frente de, al frente del, asume el cargo, asumió el cargo, asume como, asumió como, asumirá,
        sustituye a, sustituirá a, reemplaza a, reemplazará a, releva a, relevo, relevado, sucede a, sucederá a,
        sucesor*, cesa a, cesad*, cesó a, jura el cargo, juramenta*, tomó posesión, toma de posesión del, investid*,
        ascendid*, ratificado como, cae el ministro, renunció, dimitió, dimitido, remodelación, crisis de gobierno,
        enroque, nuevo titular, nueva titular, toma las riendas, coge el testigo, elige a, elegido secretario, elegida
        secretaria, se estrena como, encabezará, dirigirá, liderará, comandará, deja el cargo, deja su cargo, abandona
        el cargo, fue designado, cambio de mando, nuevo director, nueva directora, nuevo fiscal, nuevo secretario,
        nueva secretaria, nuevo canciller, nueva canciller""",
    "election": """
        eleccion*, votantes, urnas, comicios, votación, voto, colegios electorales, presidenciales, referéndum,
        electoral*, candidat*, balotaje, escrutinio, mayoría absoluta, elegid* president*, electo, electa, reelegid*,
        reelecto, reelección, gana las, ganan las, vence en las, victoria electoral, segunda vuelta, primera vuelta,
        abstención, participación electoral, recuento, boca de urna, sondeo a pie, papeletas, mesas electorales, votan,
        votar, votó, legislativas, plebiscito, triunfo electoral, arrasa en las, elección, se impone en las, se impuso
        en las, victoria en las urnas, vuelco electoral, electores, sufragio*, revalida, nuevo mandato, segundo mandato,
        tercer mandato, gana la presidencia, ganó la presidencia, gana la segunda, vence en la, triunfa en las, triunfo
        en las, proclamado ganador, proclamado vencedor, mayoría parlamentaria, mayoría en el parlamento, mayoría en el
        congreso, depositan su voto, depositó su voto, encuestas a pie, sufragan""",
    "talks.title": "reunión, encuentro",
    "statement.title": """
        exige, pide, piden, exigen, lamenta, denuncia, denuncian, rechaza, rechazan, niega, desmiente, asegura, promete,
        garantiza, defiende, descarta, critica, saluda, elogia, celebra, aclara, pide perdón, responde, llama a, se
        compromete, replica, tacha, acusa, alerta, ratifica su, insiste, condenan, avisa, avisan, carga contra, cargan
        contra, censura, reprueba, se desmarca, zanja, admite, reconoce, se disculpa, se compromete a, amenaza con, sale
        al paso, tiende la mano, hace un llamado, apela, urge a""",
    "visit.title": "recibido por, recibida por, recibe a",
    "quarrel.faint": f"""
        reciprocidad, injerencia*, cruce de acusaciones,
        {phrases("viol*, violación de", "su espacio aéreo, el espacio aéreo")}""",
    "statement.faint": """
        luto nacional, días de luto, duelo nacional, días de duelo, media asta""",
}

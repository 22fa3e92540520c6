"""Spanish: how it is built, and its words by their meaning."""

import re

from monitor.core.facts.languages.events.spanish import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.spanish import PAIRS
from monitor.core.facts.languages.people.spanish import PEOPLE
from monitor.core.facts.languages.themes.spanish import THEMES

LANGUAGE = Language(
    grammar=Grammar(
        bare_verbs=True,
        counting=Counting(joined_to=range(30, 100)),
        toll_behind=True,
        to_come=re.compile(r"[aei]rán?\Z"),
    ),
    units="""
        cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
        diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna veintidós veintitrés veinticuatro
        veinticinco veintiséis veintisiete veintiocho veintinueve""",
    ones="uno, un, una",
    tens="treinta cuarenta cincuenta sesenta setenta ochenta noventa",
    hundreds="""
        cien/ciento doscientos/doscientas trescientos/trescientas cuatrocientos/cuatrocientas quinientos/quinientas
        seiscientos/seiscientas setecientos/setecientas ochocientos/ochocientas novecientos/novecientas""",
    scales="- mil millón/millones",
    joins="y",
    rounded="""
        decenas 20-99, varias decenas 20-99, docenas 20-99, varias docenas 20-99, centenares 200-999, cientos
        200-999, varios cientos 200-999, miles 2000-9999, varios miles 2000-9999, decenas de miles 20000-99999,
        cientos de miles 200000-999999, varios 3-9, varias 3-9, media docena 6~, una decena 10~, una docena 12~, una
        quincena 15~, una veintena 20~, una treintena 30~, un centenar 100~, un millar 1000~, medio centenar 50~,
        decena 10~, docena 12~, dos docenas 24~""",
    at_least="""
        al menos, más de.before, por lo menos, no menos de.before, como mínimo, cuando menos, un mínimo de.before, mas
        de.before, nada menos que.before, no menos que.before, no hubo menos de.before, supera los.before,
        supera.before, superan los.before, superó los.before, rebasa los.before""",
    about="""
        unos, unas, cerca de, alrededor de, casi, aproximadamente, hasta, en torno a, cosa de, menos de, poco más
        de, los cerca de""",
    ranges="a o u y",
    between="entre",
    changes="de",
    nobody="""
        nadie, ningún, ninguna, ninguno, no hubo, no hay, sin, no se reportaron, no se registraron, no dejó, no causó,
        ni.next, no provocó.next, no provocaron.next, no ha dejado.next, no ha causado.next, no ha provocado.next, no ha
        habido.next, no causaron.next, no dejaron.next, no produjo.next, no deja.next, no causa.next, no se reportan, no
        se registran, no se han registrado, no se han reportado, no se produjeron, no se reportó, no se registró, sin
        causar.next, sin dejar.next, sin provocar.next, no hay que lamentar, no hubo que lamentar, no se informó de, no
        se ha informado de, ni un solo, ni una sola""",
    people=PEOPLE,
    things="""
        año*, mes, meses, semana*, día*, hora*, minuto*, segundo*, noche*, km, kilómetro*, metro*, m, kg, kilo*,
        tonelada*, litro*, barril*, hectárea*, euro*, dólar*, peso, pesos, por ciento, punto*, grado*, vez, veces,
        aldea*, pueblo*, ciudad*, país*, región*, provincia*, municipio*, localidad*, departamento*, vehículo*,
        coche*, carro*, camión, camiones, moto*, tanque*, dron, drones, misil*, cohete*, bomba*, ataque*, explosión,
        explosiones, operación, operaciones, operativo*, empleo*, escaño*, voto*, gol*, vaca*, res, reses, cabra*,
        oveja*, animal*, escuela*, hospital*, iglesia*, casa, casas, vivienda*, edificio*, tienda*, empresa*,
        proyecto*, incidente*, caso, casos, página*, parte, partes, ronda*, avión, aviones, helicóptero*, barco*,
        buque*, base, bases, campamento*, arma*, fusil*, pregunta*, sesión*, partido*, ley, leyes, resolución*,
        grupo*, unidad*, brigada*, batallón*, regimiento*, millón, millones, punto, puntos, carretera*, ruta*,
        puente*, posiciones, de la mañana, de la tarde, de la noche, trabajo*, tercios, cuartos, quintos, pickup*,
        camioneta*, portátiles, ordenador*, computadora*, teléfono*, moto, motos, blindado*, aparatos, aeronaves""",
    harm={
        "killed.verb.loss": """
            perdió, perdieron, pierde, pierden, ha perdido, han perdido, perdía, la pérdida de, perdido""",
        "killed.no": """
            pena de muerte, penas de muerte, condenó a muerte, condenado a muerte, condenados a muerte, amenazas de
            muerte""",
        "killed.verb": """
            entierro de, sepelio de, mató, mataron, mata, matan, matando, asesinó, asesinaron, asesina, asesinan,
            asesinando, ejecutó, ejecutaron, abatió, abatieron, abaten, masacró, masacraron, cobró la vida de, cobra la
            vida de, cobró la vida a, costó la vida a, cuesta la vida a, costado la vida a, acabó con la vida de,
            acabaron con la vida de, muerte de, muertes de, asesinato de, quitó la vida a, dio muerte a, dieron muerte
            a, ha matado, han matado, abatido a, dado muerte a, matanza de, neutralizó, neutralizaron, asesinado a,
            cobrado la vida de, abate, fallecimiento de, ultimaron, ultimó, cuerpos de, cadáveres de, restos de,
            cobra.weak, cobró.weak, cobrado.weak, cobran.weak""",
        "killed.done": """
            acribilladas, acribillado, acribillada, asesinados, asesinadas, asesinado, asesinada, abatidos, abatido,
            abatida, ejecutados, ejecutado, masacrados, masacradas, decapitados, acribillados, ultimados, degollados,
            degolladas, degollado, degollada, decapitado, decapitadas, neutralizados.weak, neutralizado.weak,
            eliminados.weak, eliminado.weak, matado, matados""",
        "killed.state": """
            muertos, muertas, muerto, muerta, fallecidos, fallecidas, fallecido, fallecida, víctimas mortales,
            víctima mortal, muertes, víctimas fatales, cadáveres, cuerpos, decesos, sin vida, ahogados, ahogadas,
            fallecimientos, defunciones, no sobrevivieron, no sobrevivió, no lograron sobrevivir""",
        "killed.either": """
            murieron, murió, mueren, muere, fallecieron, falleció, fallecen, fallece, perecieron, pereció, perecen,
            perdieron la vida, perdió la vida, pierden la vida, pierde la vida, han muerto, ha muerto, morían,
            perdido la vida, han fallecido, ha fallecido, habían muerto, se ahogaron""",
        "total.toll": """
            eleva el total a, elevando el total a, eleva a, elevan el total a, elevó el total a, suman ya, elevan a""",
        "killed.toll": """
            número de muertos, cifra de muertos, número de víctimas mortales, número de fallecidos, cifra de
            fallecidos, saldo de muertos, cifra de víctimas mortales, saldo, balance, número de víctimas, balance de
            muertos, recuento de muertos""",
        "wounded.done": "heridos, heridas, herido, herida, lesionados, lesionadas, lesionado, lesionada, lesiones",
        "wounded.verb": "hirió, hirieron, hiere, hieren, hiriendo, dejó heridos, hiriendo a",
        "wounded.either": """
            resultaron heridas, resultaron heridos, resultó herido, resultó herida, quedaron heridas, quedaron
            heridos, fueron hospitalizados, hospitalizadas, hospitalizados""",
        "wounded.toll": "número de heridos, cifra de heridos",
        "casualties.state": "víctimas, víctima, bajas",
        "missing.state": """
            desaparecidos, desaparecidas, desaparecido, desaparecida, en paradero desconocido, extraviados, sin ser
            localizad*, sin localizar, por localizar, desaparecen, desaparecieron, desapareció""",
        "missing.toll": "número de desaparecidos",
        "abducted.done": """
            secuestrados, secuestradas, secuestrado, secuestrada, raptados, raptadas, plagiados, tomados como
            rehenes, raptado, privados de libertad, plagiado, plagiadas, raptada, retenidos.weak, retenidas.weak,
            tomado como rehén, tomadas como rehenes""",
        "abducted.verb": """
            secuestró, secuestraron, secuestra, secuestran, raptó, raptaron, secuestro de, rapto de, secuestrando,
            tomaron como rehenes, plagiaron, se llevó.weak, se llevaron.weak, plagió.weak""",
        "arrested.done": """
            detenidos, detenidas, detenido, detenida, arrestados, arrestadas, arrestado, arrestada, capturados.weak,
            capturado.weak, capturadas.weak, apresados, aprehendidos, encarcelados.weak, capturada.weak, aprehendido,
            aprehendidas, apresado, apresadas, hechos prisioneros, hechas prisioneras, tomados prisioneros,
            encarcelado.weak, encarceladas.weak, recapturados, recapturado, recapturadas""",
        "arrested.verb": """
            detuvo, detuvieron, detiene, detienen, arrestó, arrestaron, arresta, arrestan, capturó.weak,
            capturaron.weak, captura.weak, capturan.weak, detención de, arresto de, apresaron, aprehendieron, captura
            de.weak, recapturó, recapturaron""",
        "arrested.state": "detenciones, arrestos, capturas.weak",
        "freed.done": """
            liberados, liberadas, liberado, liberada, puestos en libertad, puestas en libertad, excarcelados, puesto
            en libertad, puesta en libertad, soltados, excarceladas, excarcelado""",
        "freed.verb": """
            liberó, liberaron, libera, liberan, liberación de, excarcela, excarceló, soltó.weak, soltaron.weak,
            suelta.weak, sueltan.weak, excarcelan, excarcelaron, pone en libertad, ponen en libertad, puso en libertad,
            pusieron en libertad, dejó en libertad, dejaron en libertad, excarcelación de""",
        "freed.state.captive": """
            sanos y salvos, sano y salvo, sanas y salvas, escaparon, escapó, escapar, escapado, fugaron, ya están
            libres, están libres, está libre, recuperaron la libertad, recuperó la libertad""",
        "freed.done.captive": "rescatados, rescatadas, rescatado, rescatada",
        "freed.verb.captive": "rescata, rescatan, rescató, rescataron, ha rescatado",
        "surrendered.either": """
            se rindieron, se rinden, se entregaron, depusieron las armas, entregaron las armas, deponen las armas,
            dejaron las armas, se desmovilizaron, se rindió, desertaron, se han rendido, se ha rendido, se rinde, han
            depuesto las armas, han dejado las armas, dejan las armas, entregan las armas, han entregado las armas,
            entregaron sus armas, depusieron sus armas, rindieron las armas, se desmovilizan, se han desmovilizado""",
        "displaced.done": "desplazados, desplazadas, evacuados.weak, evacuadas.weak, damnificados, damnificadas",
        "displaced.verb": """
            desplazó.weak, desplazan.weak, desplaza.weak, desplazamiento de.weak, evacuaron.weak, desplazaron.weak""",
        "displaced.toll": "número de desplazados, cifra de desplazados",
        "displaced.state": """
            han huido, huyeron, huyen, huido, huir, abandonaron sus hogares, abandonar sus hogares, obligadas a
            huir, obligados a huir, sin hogar, dejado sus hogares, abandonado sus hogares, de sus hogares, de sus
            casas, sus hogares""",
        "freed.either": """
            recuperaron la libertad, recuperan la libertad, recupera la libertad, recuperó la libertad, recuperado
            la libertad, quedaron en libertad, quedó en libertad, quedan en libertad, salieron en libertad,
            recobraron la libertad, recobran la libertad, recobró la libertad, quedaron libres, salieron libres""",
        "infected.state.cases": "casos",
        "infected.state": """
            casos de cólera, casos de ébola, casos de sarampión, casos de dengue, casos de mpox, casos de malaria, casos
            de covid, casos de covid-19, casos confirmados, casos sospechosos, nuevos casos, contagios, contagiados,
            infectados, infecciones, casos de fiebre amarilla, casos de meningitis, contagiadas, infectadas""",
        "homes.thing": "casas, viviendas, hogares, edificios, inmuebles, chozas",
        "homes.lost": """
            destruyó, destruyeron, destruidas, destruidos, destruye, destruyen, dañó, dañaron, dañadas, dañados,
            incendiadas, incendiaron, quemadas, quemaron, arrasó, arrasaron, derrumbadas, inundadas, afectadas,
            colapsadas, destruyendo, arrasadas, anegadas, derrumbaron, arrasa, arrasan, arrasando, arrasados, arrasado,
            incendia, incendian, incendiados, queman, quemados, daña, dañan, dañando, derriba, derribó, derribaron,
            derribadas, inunda, inundan, inundó, inundaron, inundados, redujo a cenizas, reducidas a cenizas, reducen a
            cenizas, devastó, devastaron, devasta, devastadas, calcinadas, calcinó, anega, anegó, sepultó, sepultadas,
            se derrumbaron, colapsaron, demolidas, arrastró, arrastradas, bajo el agua""",
        "magnitude.toll": "magnitud, escala de richter",
    },
    glue={
        "former": "antiguos, antiguas, antiguo, antigua, ex",
        "agent.no": """
            por la noche, por la tarde, por la mañana, por la madrugada, por el momento, por ahora, por primera vez,
            por error, por teléfono, por su parte""",
        "parent": "padre de, madre de, padres de",
        "except": """
            salvo, excepto, a excepción de, con excepción de, con la excepción de, todos menos, todas menos, menos""",
        "withdraw.prove": "resultó ser, resultaron ser, ha resultado",
        "deed.none": """
            nada que ver con, nada que ver en, no fuimos nosotros, no participamos, no participaron en, no somos
            responsables, no es responsable""",
        "deed.whole": phrases(
            "haber, que ha, que había, sus hombres han, sus combatientes han",
            "matado, atacado, capturado, tomado, abatido, secuestrado, destruido, derribado",
        )
        + ", que mató a, que atacó, que capturó, que secuestró, "
        + phrases("sus hombres, sus combatientes", "mataron, atacaron, capturaron, tomaron"),
        "state": """
            ejército, fuerzas armadas, ministerio, policía, armada, fuerza aérea, gobierno, junta, autoridades,
            fiscalía, presidente, ministro, marina, estado mayor""",
        "died": """
            murieron, murió, mueren, muere, fallecieron, falleció, fallecen, fallece, perdieron la vida, perdió la
            vida, han muerto, ha muerto, han fallecido, ha fallecido, no sobrevivieron, no sobrevivió, no lograron
            sobrevivir""",
        "ordinal.1": "primero",
        "infinitive": "estar, haber",
        "that": "que",
        "who": "quienes",
        "of_the": "los, las, la, el",
        "of": "de, del",
        "no_subject": "se",
        "homonym": "ene, feb, mar, abr, jun, jul, ago, sep, sept, oct, nov, dic",
        "among": "de ellos, de ellas, de los cuales, de las cuales",
        "accused": "acusados, acusado, sospechosos, condenados, procesados, imputados",
        "possessive": "sus, su, los, las, el, la, a",
        "be": """
            fueron, fue, sido, son, es, ser, están, está, estaban, quedaron, resultaron, siguen, resultado,
            permanecen, continúan, han sido, hayan, fueran, eran, quedan""",
        "agent": "por",
        "before": "en, con, desde, cerca, tras, sobre, contra, para, durante, hacia, entre, bajo, ante, según",
        "to": """
            a, es de, de, alcanza, llega a, asciende a, sube a, supera, eleva a, aumenta a, alcanzó, ascendió a,
            subió a, ya, llegó a""",
        "and": "y, e, o, así como, además de, u",
        "subset": """
            incluidos, incluidas, incluyendo, entre ellos, entre ellas, incluido, incluida, entre los que, entre los
            cuales, la mayoría, entre ellos, en su mayoría, mayoritariamente, la mayor parte, principalmente, muchos
            de ellos, todos ellos""",
        "other": "otros, otras, otro, otra, más, adicionales",
        "clause": "cuando, después, mientras, que, quien, quienes, donde, pero, porque, aunque, luego, si, cuyo",
        "unreal.earlier": """
            balance anterior, anteriormente, informe anterior, cifra anterior, inicialmente, en un principio""",
        "unreal": """
            exige, exigen, exigió, exigieron, reclaman, reclama, podría, podrían, puede, pueden, si, amenaza,
            amenazó, amenazan, amenazaron, amenazado, evitar, planeaba, planeaban, pretende, pretendía, pretendían,
            debería, podrá, riesgo de, novela, película, simulacro, intento de, intentó, deberán, tendrán que, tendrá
            que, teme, temen, se teme, no hay información, sin información sobre""",
        "denied": """
            negó, niega, niegan, negaron, desmiente, desmintió, desmintieron, desmienten, rechazó, rechaza, negado,
            falso, rumores, descartó, desmentido, desmentida, desmentidas, desmentidos""",
        "age": "de edad, edad de",
        "where": "donde, en el que, en la que, en los que, en las que",
        "recall": "después de, después del, tras",
        "per": "por, por cada, cada",
        "rather": "no, en lugar de, en vez de",
        "share": "mitad de, mayoría de, mayor parte de, tercio de, cuarto de, algunos de, varios de, ninguno de",
        "versus": "frente a, frente a los, frente a las",
        "hearer": "a, al",
        "instead": "sino",
        "others": "los demás, otros, otras, las demás",
        "condition": "si",
        "goods": "datos, dinero, documentos, información",
        "until": "al, a",
        "ratio": "de cada",
        "habitual.sum": phrases(
            "desde el inicio de, desde el inicio del, desde el comienzo de, desde el comienzo del, desde que empezó, "
            "desde que comenzó, desde que estalló",
            "la guerra, la invasión, la insurgencia, conflicto, el conflicto",
        ),
        "charged": phrases("acusado, acusados, acusada, sospechoso, sospechosos, culpable, culpables", "de, del")
        + ", "
        + phrases("condenado, condenados, condenada, juzgado, juzgados, imputado, imputados, procesados", "por"),
        "contrast": "mientras, mientras que, pero, aunque, en tanto",
        "worst": "el peor, la peor, más mortífero, más mortífera, más sangriento, más letal, más grave",
        "another": "otro, otra, un segundo, una segunda, un tercero, una tercera, un cuarto",
        "habitual": """
            cada año, cada mes, cada semana, cada día, por año, por día, anualmente, en promedio, de media,
            diariamente""",
        "he": "él, ella",
        "he.words": "según él, según ella",
        "this": "así lo",
        "not": "no, nunca, ningún",
        "aim.object": "responsabilidad, autoría",
        "aim.attack": """
            ataque*, atentado*, emboscada*, explosión*, asalto*, secuestro*, masacre*, asesinato*, bombardeo*,
            matanza*, acción*, crimen, toma de, toma del, captura de, captura del, ejecución*, ejecuciones,
            decapitación*, sabotaje*, derribo de, derribo del, rapto*, tiroteo*, explosiones, voladura*""",
        "allegation": """
            acusaciones, acusación, informes, rumores, versiones, señalamientos, noticia, noticias, versión,
            señalamiento, denuncias, informaciones, información, alegaciones, implicación, participación""",
        "withdraw": "retiró, retira, retiraron, retirado, anula, anuló, anulado",
        "piece": "despacho, noticia, noticias, artículo sobre, su artículo, información, reportaje",
        "tally": "cifra, cifras, número, balance, saldo, muertos, dato, datos",
        "aux": """
            ha, han, había, se, no, también, ya, haber, fue, es, posteriormente, además, rápidamente, habían, lo,
            le, les, tampoco, tajantemente""",
        "pronoun": "él, ella, ellos, ellas, quien, quienes, que, esto, eso, nosotros",
        "mute": f"""
            ahora, entonces, ayer, hoy, luego, comunicado, mensaje, vídeo, video, ellos, balance, recuento,
            {phrases("nuevo, último, primer", "balance, recuento")}""",
        "lead": """
            como, pero, y, el, la, los, las, un, una, unos, unas, su, sus, sin embargo, del, de, al, que, así lo,
            así, uno de, una de""",
        "manner": "por teléfono, vía telefónica, telefónicamente, por correo, por mensaje, por escrito",
        "untrue": """
            falso, falsa, falsas, falsos, infundadas, infundados, infundada, mentira, mentiras, bulo, bulos, sin
            fundamento, invento, inventos, erróneo, errónea""",
        "refused": """
            fianza, acceso, entrada, permiso, visado, visa, asilo, gol, empate, penalti, victoria, triunfo, solicitud,
            petición, pedido, extradición, saludo, recurso, amparo""",
    },
    abbreviations="sr sra",
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    months="""
        enero/ene febrero/feb marzo/mar abril/abr mayo/may junio/jun julio/jul agosto/ago
        septiembre/setiembre/sep/sept octubre/oct noviembre/nov diciembre/dic""",
    relative="anteayer/antier ayer/anoche hoy/esta_mañana/esta_tarde/esta_noche mañana_se pasado_mañana",
    spans={
        "year.1": "el año pasado, año pasado, hace un año, el año anterior",
        "month.1": "el mes pasado, mes pasado, hace un mes",
        "week.1": "la semana pasada, semana pasada, hace una semana",
        "year.0": "este año, en lo que va de año, en lo que va del año",
        "month.0": "este mes",
        "week.0": "esta semana",
        "decade.0": "últimos años, la última década, última década, durante años",
    },
    periods="día/días semana/semanas mes/meses año/años",
    ago={
        "before": "hace",
        "after": "atrás",
    },
    since="desde, desde el",
    years={
        "before": "en, desde, de, del, año, durante",
        "after": "ya",
    },
    future="""
        próximo, próxima, previsto, prevista, será, serán, va a, van a, está previsto, prevé, tendrá, tendrán,
        comenzará, comenzarán, se celebrará, se celebrarán""",
    lately="pasado, pasada",
    speech={
        "say": """
            dijo, dijeron, dice, dicen, informó, informaron, informa, anunció, anunciaron, anuncia, afirmó, afirmaron,
            afirma, aseguró, aseguraron, asegura, señaló, señalaron, indicó, indicaron, confirmó, confirmaron, confirma,
            declaró, declararon, explicó, reportó, reportaron, reporta, detalló, precisó, agregó, añadió, comunicó,
            comunicaron, sostuvo, manifestó, relató, reconoció, advirtió, apuntó, contó, reveló, publicó, ha dicho, ha
            informado, ha confirmado, ha anunciado, admitió, advierte, advierten, advirtieron, alerta de, alerta que,
            alerta sobre, alertó, alertaron, alertan, señala, señalan, explica, explicaron, explican, indica, indican,
            añade, agrega, sostiene, sostienen, reconoce, reconocieron, relata, relatan, relataron, cuenta que, cuentan
            que, cuenta a, contaron, detalla, precisa, declara, declaran, subrayó, subraya, recordó, denunció,
            denunciaron, insistió, apunta, comenta, comentó, expresó, aseveró, refirió, ha asegurado, ha señalado, ha
            explicado, ha advertido, ha declarado, ha afirmado, ha indicado, ha reconocido, ha denunciado, han
            informado, han confirmado, han dicho, han anunciado, admite, habla de, hablan de, habló de, hablaron de,
            notificó, notificaron, notifica""",
        "said_by": "confirmad*, anunciada, anunciado, informado, reportado, reportada",
        "according": "según, de acuerdo con, de acuerdo a, en palabras de, conforme a, citando a",
        "claim": """
            se atribuyó, se atribuye, atribuyó, atribuye, reivindicó, reivindica, reivindicaron, reivindican,
            reivindicado, reivindicada, reivindicados, adjudicó, se adjudicó, reivindicar, se atribuyeron,
            atribuyeron, se adjudicaron, adjudicaron""",
        "assume": "asumió, asumieron, asume",
        "deny": """
            negó, niega, niegan, negaron, desmintió, desmiente, desmienten, desmintieron, negado, desmentido,
            negando, refutó, desmentida, desmentidas, desmentidos""",
        "reject": "rechazó, rechaza, rechazaron, rechazan, descartó",
        "notice": """
            fe de errores, fe de erratas, corrección, rectificación, versión anterior, ha sido corregido, fue
            corregido, corrige cifra, aclaración""",
        "correct": """
            corrigió, corrige, rebajó, rebaja, rectificó, rectifica, revisó, revisa, redujo, ha corregido, se
            retractó, corrigieron, rebajaron""",
        "brand": "calificó, califica, calificaron, calificado, tachó, tacha, tacharon, tildó, tilda, tildaron",
        "refuse": "se negó a, se niega a, se niegan a, se negaron a, se ha negado a, se han negado a",
    },
    deeds=", ".join(
        (
            phrases(
                "sus hombres, sus combatientes, sus miembros", "llevaron a cabo, perpetraron, realizaron, ejecutaron"
            ),
            "haber llevado a cabo, haber perpetrado, estar detrás, fue obra de sus",
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)

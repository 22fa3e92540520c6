"""Spanish words of what happened."""

from monitor.core.facts.languages.events.disasters.spanish import DISASTERS
from monitor.core.facts.languages.events.politics.spanish import POLITICS
from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": f"""
        ataque*, atac*, emboscada*, tiroteo*, balacera*, irrump*, asesin*, disparos, abrieron fuego, sicarios,
        ataque armado, bajo fuego, a tiros, abren fuego, abrir fuego, acribill*, quemaron casas, casas quemadas,
        incendiaron casas, hostig*, tiros, balazo*, a balazos, ráfaga*, dispararon, dispara, disparó, disparan,
        disparar, a tiro limpio, baleado*, balean, a machetazos, machet*, acuchill*, apuñal*, cuchillada*, a
        cuchillo, puñalada*, arma blanca, asalt*, emboscan, emboscaron, granada*, cohete*, lanzagranadas,
        artillería, francotirador*, matan a tiros, mata a tiros, mataron a tiros, matado a tiros, muertos a tiros,
        muerto a tiros, hombres fuertemente armados, grupo armado atacó, tomaron por asalto, saque*, prendieron
        fuego a las casas, incendiaron, queman, incursión armada, fusil, fusiles, agresión armada, ametrall*,
        lapid*, embisten, ultim* a, matan, mataron, abaten, abatid*, abatieron, acometid*, arremet*, ajuste de
        cuentas, liquidan, tirotea*, molotov, linch*, degüellan a, muertos a manos de, acaban con la vida, acabaron
        con la vida, arrojan granadas, lanzaron granadas, arma de fuego, armas de fuego, robo de ganado,
        {phrases("muertos, muertas, abatidos, asesinados", "por rebeldes, por guerrilleros, por insurgentes")},
        {phrases("muertos, muertas, abatidos, asesinados", "por yihadistas")},
        {phrases("civiles, campesinos, aldeanos", "muertos, abatidos, baleados")},
        {phrases("soldado, militar, policía, agente, guardia", "mata a, mató a, mata, mató")}""",
    "bombing": """
        coche bomba, carro bomba, bomba*, explosión*, explosiones, explot*, estall*, atentado*, artefacto explosivo,
        mina antipersona*, terrorista suicida, atentado suicida, detona*, explosivo*, coches bomba, minas
        antipersona*, hizo explosión, se inmoló, inmoló, se hizo estallar, hacerse estallar, hizo estallar, hacen
        estallar, hizo detonar, cinturón explosivo, chaleco explosivo, moto bomba, motobomba*, paquete bomba, camión
        bomba, cargado de explosivos, cargada de explosivos, dinamit*, voló por los aires, volaron, vuela por los
        aires, carga explosiva, artefacto*, petardo bomba, cilindro bomba, minas terrestres, mina terrestre,
        voladura*, reventó, reventaron, deflagración, saltó por los aires, salta por los aires, saltan por los
        aires, suicida, suicidas, kamikaze, inmolación, inmolaron, inmolan, inmola, mina casera, mina artesanal,
        minas caseras, pisó una mina, pisar una mina, vuelan un puente, vuelan el puente""",
    "airstrike": """
        ataque con drones, ataque aéreo, ataques aéreos, bombarde*, dron del ejército, drones, misil*, aviación,
        ataque con misiles, dron, ataque de dron, aviones, desde el aire, fuerza aérea, cazas, ataque israelí,
        ataques israelíes, ataque ruso, ataques rusos, ataque estadounidense contra, bombas planeadoras, barriles
        bomba, bomba lanzada, bombas lanzadas, lanzadas desde, helicóptero artillado, helicópteros artillados,
        cazabombardero*, aeronave no tripulada, no tripulado, no tripulados, vehículo aéreo, incursión aérea,
        incursiones aéreas, raid aéreo, aviones de combate, aviones de guerra, avión de combate, impacto de un
        misil, aparatos no tripulados, desde drones, bombas sobre, caza israelí, raid, lanza misiles, lanzan
        misiles, ofensiva aérea, operación aérea""",
    "massacre": """
        masacre*, matanza*, fosa común, fosas comunes, ejecuciones sumarias, ejecutados, casa por casa, degoll*,
        fusilad*, exterminio, exterminan, exterminados, a sangre fría, sangre fría, baño de sangre, carnicería,
        degüell*, decapit*, ajusticia*, pasados por las armas, pasaron por las armas, fusilaron, ejecutaron, ejecutó
        a, ejecuciones extrajudiciales, machetazos, a machete, aniquil*, puerta por puerta, genocid*, etnocidio,
        remat*, quemados vivos, barbarie, atrocidad*, exterminaron, civiles ejecutados, aldeanos ejecutados, fosa
        clandestina, cadáveres apilados, cuerpos apilados, ejecutado, ejecuciones, ejecución de""",
    "clash": f"""
        enfrentamiento*, choques, batalla*, ofensiva, intercambio de disparos, se enfrentan, toma de la ciudad,
        combate, combates, combatieron, choque armado, choque entre, choques entre, fuego cruzado, intercambio de
        fuego, intercambio de artillería, se enfrentaron, enfrentados, intercambian disparos, cruce de disparos,
        refriega*, escaramuza*, recupera el control, recuperó el control, recuperan, reconquist*, retoma, retoman,
        retomaron, contraofensiva*, frente de batalla, línea de frente, primera línea, avance de las tropas,
        avanzan sobre, toman la ciudad, tomaron la ciudad, toma el control, tomaron el control, cae en manos,
        asedi*, cerco, guerra de pandillas, guerra entre bandas, combaten, bandos, reanudan las hostilidades,
        reanudación de las hostilidades, nuevas hostilidades, hostilidades entre, fuego nutrido, recrudec*, frente
        de guerra, avance rebelde, avanzan hacia, rebeldes entran, entran en la ciudad, se hacen con el control, se
        hace con el control, se hicieron con el control, cae la ciudad, caída de la ciudad, pierde el control de,
        recupera la ciudad, liberan la ciudad, combatientes de ambos, expulsaron a los insurgentes, expuls* a los
        rebeldes, se apoder* de, {phrases("tom*, recuper*, arrebat*, asum*, ocup*, retom*", "la localidad")},
        {phrases("tom*, recuper*, arrebat*, asum*, ocup*, retom*", "el control del, el control de, la ciudad")},
        {phrases("en manos de, en manos, en poder de", "los rebeldes, los insurgentes, los yihadistas, rebeldes")},
        {phrases("en manos de, en manos, en poder de", "rebelde, la guerrilla")},
        {phrases("cae, caen, cayó, cayeron, caer", "en manos de, en manos del, en poder de")},
        {phrases("tom*, recuper*, captur*", "el pueblo, una localidad, la base")},
        {phrases("toma de, caída de, recuperación de, captura de", "la localidad, la base, la ciudad, la capital")},
        {phrases("iza*, izó", "su bandera, la bandera")},
        {phrases("dicen, aseguran, afirman", "controlar, haber tomado, tener el control")},
        {phrases("m23, rebeldes, guerrilleros, insurgentes, yihadistas", "entra, entra en, entran en, toma")},
        {phrases("m23, rebeldes, guerrilleros, insurgentes, yihadistas", "avanzan, ocupan, entraron")}""",
    "abduction": """
        secuestr*, rehenes tomados, toma de rehenes, rescate por, plagio, rehén, rehenes, cautiv*, plagiad*, captores,
        retenidos por, se llevaron a, plagian, plagiaron, plagió, rapt*, se llevan, se llevan a, se llevó a, se los
        llevaron, se las llevaron, llevados a la fuerza, llevado a la fuerza, a la fuerza, subieron a la fuerza, subió
        a la fuerza, en su poder, a punta de pistola, retienen a, retenido por, retenidas por, levantón, levantad* por,
        desaparición forzada, desapariciones forzadas, captura de rehenes, tomaron rehenes, toman rehenes, tomado como
        rehén, tomados como rehenes, privad* de la libertad, privad* de su libertad, encañon*, desaparecid* tras ser,
        se lo llevaron, se la llevaron, la llevaron por la fuerza, por la fuerza, introducidos en un vehículo, metieron
        en un vehículo, obligaron a subir, retenid* contra su voluntad, arrebat* de su, internaron en la selva, selva
        adentro, monte adentro""",
    "release": f"""
        liberad*, liberan, liberación, libera, rehenes liberados, intercambio de prisioneros, excarcel*, liberó,
        rescatad*, en libertad, recupera la libertad, recuperó la libertad, recuperan la libertad, recuperaron la
        libertad, libertad condicional, libertad bajo fianza, indult*, amnist*, canje*, intercambio de rehenes,
        suelta a, soltaron, soltó, sueltan, entregados a la cruz roja, regresan con sus familias, regresó a casa
        tras, rescate de rehenes, rescatan, rescató, rescataron, rescate de los, ya en casa, ya está en casa, fin
        del cautiverio, fin al cautiverio, fin a su cautiverio, fin del secuestro, reencuentr*, de nuevo libre, ya
        es libre, ya son libres, recobr* la libertad, volv* a casa, vuelv* a casa, regres* a casa, qued* libre*,
        sal* libre*, {phrases("sal*, dej*", "de prisión, de la cárcel, la cárcel, la prisión")},
        {phrases("abandona, abandonó, abandonan", "la prisión, la cárcel")}""",
    "arrest": """
        deten*, arrest*, captur*, aprehen*, detuvo, apresad*, detiene*, redada*, bajo custodia, operativo policial,
        allanamiento*, preso, presos, apresan, apresó, apresaron, esposad*, tras las rejas, en prisión preventiva,
        prisión preventiva, prófugo*, fugitiv*, orden de captura, desarticul*, desmantel*, cayó el, cayó en poder de la
        policía, cercado por la policía, allana, allanaron, allanan, arresto domiciliario, puesto a disposición, a
        disposición judicial, calabozo*, encarcel*, custodia policial, cazan, atrapan, atrapad*, atrapa, echan el
        guante, echa el guante, entre rejas, desbarat*, conducid* a comisaría, esposan, bajo arresto, golpe policial,
        recaptur*, localizan y detienen""",
    "surrender": f"""
        se rinde*, se rindieron, rendición, se entrega*, depusieron las armas, entrega de armas, desarme,
        desmoviliz*, entregaron sus fusiles, dejación de armas, bandera blanca, capitul*, deserta*, desertor*,
        deserciones, se acogen a la amnistía, se rindió, rendirse, se entregaron a, se entregaron al, se entregó a
        las, abandonan las armas, se acogen al, claudic*, dejan el monte, bajan del monte, entrega voluntaria,
        abandona las armas, abandonar las armas, {phrases("entreg*, dej*, baj*, depon*", "las armas, sus armas")}""",
    "coup": f"""
        golpe de estado, golpe militar, golpista*, amotinad*, motín, derroc*, asonada, toma del poder, putsch,
        toman el poder, toma el poder, tomaron el poder, tomó el poder, tomado el poder, asumen el poder, asume el
        poder, depusieron, depone al, deponen al, depuso al, depuesto, depuesta, intentona, sublev*, alzamiento
        militar, levantamiento militar, rebelión militar, suspenden la constitución, suspendió la constitución,
        disuelve el parlamento, disolvieron, disolvió el parlamento, junta militar toma, pronunciamiento militar,
        cuartelazo, complot, conjura, conspir*, autogolpe, toman palacio, cuartelada, militares deponen, derriban
        al gobierno, derriban al presidente, destituyen al presidente, destituido por los militares, destitución
        del presidente por, se hacen con el poder, se hace con el poder, se hicieron con el poder, se adueñan del
        poder, se proclama jefe, uniformados anuncian, soldados rebeldes, cierran las fronteras, el ejército toma,
        militares se alzan, desobedec* órdenes, {phrases("ruido de", "sables")},
        {phrases("disparos, tiroteo, tiros, detonaciones", "en un cuartel, en el cuartel, en cuarteles")},
        {phrases("disparos, tiroteo, tiros, detonaciones", "en un campamento militar")},
        {phrases("militares, soldados", "sublevad*, se sublev*, se amotin*, se rebel*, rebeldes, se alzan")},
        {phrases("militares, soldados", "desobedec*, rebelados, se rebelan")},
        {phrases("ráfagas", "en el cuartel, en un cuartel")},
        {phrases("niega a, niegan a, negó a, negaron a", "obedecer, acatar órdenes")}""",
    "deployment": """
        desplieg*, refuerzos, más tropas, envía tropas, movilización de tropas, despleg*, saca al ejército, sacan al
        ejército, sacó al ejército, militares a las calles, ejército a las calles, soldados a las calles, patrullan,
        militariza*, primer contingente, envía militares, envía soldados, enviará tropas, enviará soldados, envían
        tropas, envío de tropas, envío de soldados, envío de militares, llegada de tropas, llegan tropas, llegan
        soldados, llegan militares, refuerza*, reforz*, acantona*, moviliza tropas, moviliza a miles de soldados,
        moviliza al ejército, efectivos militares, desembarcan, refuerzo militar, manda tropas, mandan tropas, manda
        soldados, manda al ejército, traslada tropas, trasladan tropas, nuevos soldados, soldados adicionales, tropas
        adicionales, llegada de los primeros, primeros soldados, aterrizan los primeros, toma posiciones, toman
        posiciones, concentra tropas, tropas en la frontera""",
    "withdrawal": """
        retirada, retiro de, se retira*, abandonan su base, abandona la base, entregó el campamento, salida de las
        tropas, entrega de la base, traspaso, se retiró, se marchó, se marcharon, últimos soldados, últimos
        militares, últimas tropas, entregada la base, entregó la base, entregan la base, base entregada, desocup*,
        retirará, se va de, se van de, último contingente, últimos cascos azules, arriada, arriaron la bandera,
        arriar la bandera, cierra su base, cierre de la base, cierre de la misión, fin de la misión, pone fin a su
        misión, pone fin a la misión, evacúa*, evacuó la base, evacuación de la base, entrega su base, entregan su
        base, replieg*, se replieg*, se replegaron, devuelv* la base, devolución de la base, abandona el país,
        dejan el país, salida de los soldados, marcha de las tropas, hacen las maletas, hace las maletas, hicieron
        las maletas, último avión, último soldado, retorno de las tropas, repatría a sus, repatrían, cierra la
        misión, cierra su misión, clausura de la misión, clausura su misión, arría, arrían la bandera, retirad* de
        las tropas, fin de la presencia, pone fin a la presencia, ponen fin a la presencia, desmantela su base,
        desmantelan la base, retir* sus tropas, retir* las tropas""",
    "blockade": f"""
        bloqueo*, asedi*, sitiad*, cerco, desabastecimiento, paro armado, paros armados, confinad*, confinamiento,
        vía cerrada, aislad* por, nadie entra ni sale, retén de la guerrilla,
        {phrases("prohíbe*, prohíben, prohibi*", "el tránsito, el paso, la circulación")},
        {phrases("prohíbe*, prohíben, prohibi*", "la entrada de combustible, todo transporte")},
        {phrases("cierr*, cerr*, cierre de, cierre del, reabr*, reapertura de", "la frontera, su frontera")},
        {phrases("cierr*, cerr*, cierre de, cierre del, reabr*, reapertura de", "las fronteras")},
        {phrases("cierr*, cerr*, cierre de, cierre del, reabr*, reapertura de", "el paso fronterizo")},
        {phrases("frontera, fronteras, paso fronterizo", "cerrad*, reabiert*, bloquead*, sigue cerrada")},
        {phrases("camion*, transportistas, cisternas, mercancías, convoyes", "varad*, bloquead*, retenid*")},
        {phrases("camion*, transportistas, cisternas, mercancías, convoyes", "parad*")},
        {phrases("escasez, falta, crisis, desabasto, embargo", "de combustible*, de gasolina, de diésel")},
        {phrases("escasez, falta, crisis, desabasto, embargo", "del combustible")},
        {phrases("sin, impid*, bloque*", "combustible, gasolina, la entrada de mercancías")},
        {phrases("sin, impid*, bloque*", "la entrada de combustible, el ingreso de, el paso de")},
        {phrases("quedan, siguen, quedaron", "aislad*, incomunicad*, sitiad*")},
        {phrases("no", "dejan pasar, deja pasar, dejan entrar")}, {phrases("prohíb*, prohib*", "navegar")},
        {phrases("cierr*, cerr*, prohib*", "el río, los ríos, la navegación")},
        {phrases("cierr*, cerr*", "el paso, el tráfico, el acceso, los accesos, el comercio")},
        {phrases("cierr*, cerr*, reabr*, reapertura del", "su espacio aéreo, el espacio aéreo")},
        {phrases("cierr*, cerr*, reabr*, reapertura del", "el puente fronterizo, el puente, paso fronterizo")}""",
    **POLITICS,
    "abuse": f"""
        tortur*, mutil*, abusos de, malos tratos, maltrat*, vejaciones, vejad*, tratos crueles, trato degradante,
        falsos positivos, violencia sexual, violad*, fosa común, fosas comunes, maniatad*, atad* de manos, manos
        atadas, descuartiz*, desmembr*, profan*, atrocidad*, desapariciones forzadas, desaparición forzada,
        descargas eléctricas, investigación independiente, vejando, vejan, vejar, vejaron,
        {phrases("ejecucion*", "sumaria*, extrajudicial*, de campesinos, de civiles, de detenidos")},
        {phrases("ejecucion*", "de prisioneros")}, {phrases("investig*, examin*", "un vídeo, un video, imágenes")},
        {phrases("golpe*, colg*, azot*, viol*, patea*", "a reclus*, a detenid*, a pres*, a prisioner*, a mujeres")},
        {phrases("violacion*", "de derechos, de los derechos, a los derechos, sexuales, grupales")},
        {phrases("prisioner*, detenid*, pres*, cautiv*, cuerpo*, cadáver*", "golpead*, torturad*, maniatad*")},
        {phrases("prisioner*, detenid*, pres*, cautiv*, cuerpo*, cadáver*", "humillad*, mutilad*, quemad*")},
        {phrases("golpe*, patear, pate*, humill*", "a prisioneros, a detenidos, a un detenido, a presos")},
        {phrases("investig*, investigación sobre, investigación de", "los abusos, abusos, ejecuciones")},
        {phrases("investig*, investigación sobre, investigación de", "las ejecuciones, las torturas")},
        {phrases("orejas, manos, cabezas", "cortadas, cercenadas, amputadas")},
        {phrases("investig*", "las imágenes, el vídeo, el video, las muertes")},
        {phrases("quem*, mutil*, profan*, arrastr*", "cadáveres, cuerpos, los cuerpos, un cadáver")}""",
    "protest": f"""
        protest*, manifesta*, marchas, gases lacrimógenos, disturbios, concentración, movilizaciones, salieron a
        las calles, paro nacional, revuelta, marchan, marcharon, tomaron las calles, cortaron las carreteras,
        cortaron carreteras, bloquearon, cacerolazo*, marcha contra, marcha por, marcha pacífica, marcha de, gran
        marcha, multitudinaria, salen a las calles, salen a la calle, salieron a la calle, se echan a la calle, se
        lanzaron a las calles, toman las calles, plantones, bloquean, barricad*, piquete*, pancarta*, consigna*,
        corean, coreaban, corearon, estallido social, levantamiento popular, cañones de agua, pelotas de goma,
        balas de goma, antidisturbios, revueltas, huelga de hambre, neumáticos quemados, cortes de ruta, corte de
        ruta, escrache, vigilia de protesta, bloqueo de carreteras, marea humana, abarrotan, inundan las calles,
        concentrad* frente, concentran frente, se concentran, se concentraron, tractorada*, caceroladas, gritos
        contra, al grito de, antigubernamental*, agua a presión, cargas policiales, cortan carreteras, cortan
        rutas, queman neumáticos, quema de neumáticos, {phrases("cortan, cortó, cortaron, cortar", "el tráfico")},
        {phrases("cortan, cortó, cortaron, cortar", "la carretera, carreteras, la vía, la ruta, rutas")}""",
    "strike": f"""
        huelga*, paro laboral, sindicato*, paro de docentes, huelguistas, paro de trabajadores, paro de maestros,
        paro general, paro indefinido, paro de transporte, paro de transportistas, paro nacional indefinido, paro
        de médicos, cese de actividades, cesan actividades, paran, paralizan, brazos caídos, jornada de paro,
        sindicales, sindicalista*, gremio*, gremial*, suspenden labores, servicios mínimos, cese de labores,
        suspensión de labores, brazos cruzados, secunda*, paro de labores, paro de 24, paro de 48, se declaran en
        paro, paro de camioneros, paro transportista,
        {phrases("transportistas, camioneros, choferes, conductores", "paran, suspenden, dejan de, se niegan")},
        {phrases("transportistas, camioneros, choferes, conductores", "detienen")},
        {phrases("se niegan a", "salir, circular, trabajar, conducir")}""",
    "trial": """
        juicio, condenad*, condena a, condenan a, condenó a, condenaron a, cadena perpetua, culpable*, sentencia,
        sentenciad*, absuelt*, imputad*, veredicto, años de prisión, procesad*, extradi*, cárcel, años de cárcel,
        prisión para, penas de, tribunal*, corte penal, corte suprema condena, ante el juez, ante la justicia,
        banquillo, banquillo de los acusados, se sienta en el banquillo, pena de muerte, pena de prisión, pena máxima,
        procesamiento, acusados de, declarado culpable, declarada culpable, declarados culpables, absuelv*, absolv*,
        absolución, inocente, fallo, fallo judicial, sala penal, perpetua, meses de prisión, meses de cárcel,
        enjuicia*, querella, alegato*, declara ante, comparec*, magistrad*, dicta sentencia, se declara culpable, se
        declara inocente, declaró culpable, declaró inocente, a juicio, ante el tribunal, ante un tribunal, ante los
        jueces, cárcel por, condenas, exonerad*""",
    "anniversary": """
        aniversario*, conmemora*, homenaje*, en memoria, ofrenda, minuto de silencio, ofrenda floral, ofrendas
        florales, rindieron homenaje, rinde homenaje, rinden homenaje, rindió homenaje, en recuerdo de, recordaron a,
        recuerdan a las víctimas, acto de recuerdo, centenario, cumplirse un año, a la memoria, vigilia, memoria de las
        víctimas, efeméride, evoca, evocan, evocaron, honra a sus, honran a sus, ofrendan, placa conmemorativa,
        monumento a las víctimas, acto de homenaje""",
    "death": """
        muere a los, fallece a los, murió a los, funeral, falleció a los, obituario, exequias, larga enfermedad, murió
        en su casa, causas naturales, capilla ardiente, honras fúnebres, paro cardíaco, paro cardiaco, infarto, ataque
        al corazón, ataque cardíaco, tras una larga, dejó de existir, deja de existir, velatorio, sepelio, se apaga,
        óbito, deceso, último adiós, perdió la batalla contra, pierde la batalla contra""",
    "displacement": """
        desplazad*, desplazamiento*, éxodo, huyen, huido, huyeron, refugiados, huyendo, huir, huyó de, evacuad*,
        evacuación, abandonan sus hogares, abandonaron sus hogares, dejaron sus casas, dejan sus hogares, abandonar sus
        casas, abandonar sus hogares, cruzaron la frontera, buscan refugio, expulsados de sus, desarraig*, obligados a
        huir, salieron huyendo, emprenden la huida, emprendieron la huida, huidas masivas, sin hogar, abandonan sus
        casas, abandonan el pueblo, dejan atrás sus, dejaron atrás sus, cruzan la frontera, campamentos improvisados,
        abandonan sus, salir de sus casas, salieron de sus casas, dejan sus casas""",
    **DISASTERS,
    "idiom": f"""
        en marcha, puesta en marcha, poner en marcha, pone en marcha, puso en marcha, marcha atrás, sobre la
        marcha, exige dinero, exigen dinero, exigieron dinero, exigiendo, pide dinero, piden rescate, piden un
        rescate, prendieron fuego, prender fuego, prende fuego, guerra de precios, guerra comercial, batalla
        judicial, batalla legal, batalla electoral, combate contra, combate al, combate a la, combatir, lluvia de
        críticas, lluvia de, oleada de críticas, avalancha de, ola de, tormenta política, tormenta de críticas,
        tormenta perfecta, baja médica, signos de, de acuerdo, en acuerdo con, acuerdo con la ley, llegó a un,
        llega a un, llega a su fin, llegan a un, llega a la final, choque de trenes, explosión demográfica,
        explosión de alegría, explotación, explotaciones, bomba de agua, bombas de agua, bomba de combustible,
        bomba de oxígeno, ataque de nervios, ataque de pánico, contraataque, base de drones, fábrica de drones,
        portaaviones, juicio político, a juicio de, ensayo clínico, procesador*, procesado de, procesados
        alimentarios, corte de luz, corte de electricidad, cortes de luz, ministro de justicia, jueza de línea,
        juez de línea, fiscal general del estado dimite, operativo de rescate, operativo de búsqueda, operativo de
        seguridad, operativo humanitario, servicio operativo, sistema operativo, retirada de efectivo, retirada de
        la candidatura, se retira de la carrera, se retira del tenis, se retira del fútbol, retiro espiritual,
        salario y acuerdo, toma de posesión, golpe de suerte, golpe de mano, golpe bajo, de golpe, golpe de efecto,
        golpe de calor, golpe al bolsillo, temporal de empleo, empleo temporal, temporalmente, parada temporal,
        alto temporal, ofensiva diplomática, ofensiva comercial, ofensiva judicial, magnitud de la, magnitud del,
        memoria usb, memoria ram, tarjeta de memoria, brote verde, brotes verdes, virus informático, de la calle,
        niños de la calle, voto de confianza, voto de silencio, visita nuestra, firma de abogados, firma
        consultora, firma de inversión, la firma estadounidense, captura de pantalla, captura de carbono, capturas
        de pantalla, pesca y captura, detenidamente, se detiene a, libera recursos, liberar recursos, contra el
        dengue ataca, secuestro de carbono, recuerda que, recuerdan que, recordó que, años de edad, de años de,
        campaña de vacunación contra el olvido, ceremonia de apertura, ceremonia de clausura, ceremonia de premios,
        ceremonia de entrega de premios, ejecución de obras, ejecución de la obra, ejecución de proyectos, amnistía
        internacional, amnesty international, tortura para, estado de sitio, mentalidad de asedio, bloqueó un
        penalti, bloqueó el penalti, bloqueo mental, derrota humillante, humillante derrota, cerco informativo,
        asedio al área, asedio final, bloqueo creativo,
        {phrases("asedi*", "el área, la portería, el arco, la meta")}""",
    "elsewhere": """
        fútbol, gol, goles, goleador*, delantero*, centrocampista*, portero, guardameta, seleccionador, afición,
        hinchas, fichaje*, ficha al, liga de campeones, champions, copa del mundo, copa américa, mundial de fútbol,
        laliga, semifinal*, cuartos de final, octavos de final, penalti*, penales, prórroga, tiempo de descuento,
        torneo*, campeonato*, tenis, baloncesto, béisbol, ciclismo, olímpic*, medalla*, taquilla, largometraje,
        cortometraje, película*, novela*, poemario, lienzo*, bodegón, museo del prado, una exposición, la exposición,
        muestra pictórica, pinacoteca, álbum, festival de cine, telenovela, bolsa de valores, accionista*, bolsa de
        madrid, ingresos trimestrales, exportadores, remesas, tipo de cambio, teléfonos inteligentes, startup*, moda,
        desfile de moda, recetas, celebridad*, videojuego*, rebajas, cuenta de resultados, inversores, fondo de
        inversión, hinchada, balompié, arquero, minuto 90, segunda parte, eurocopa""",
    "arrest.title": "operativo, cabecilla, sospechoso*",
    "withdrawal.title": "abandonan, abandonó, abandonaron, abandona",
    "protest.title": """
        marcha, la calle, en las calles, a las calles, toma las calles, tomas las calles, indignación, plantón,
        descontento""",
    "trial.title": "fiscal, fiscalía, corte, acusad*, juez, jueza, audiencia",
    "anniversary.title": """
        años después, recuerda, recuerdan, recuerdo, memoria, un año después, a diez años, a un año del, a un año de, un
        año del, un año de, año después, años de, años del, a diez años de, cumple un año, en recuerdo""",
    "death.title": "muere, fallece, murió, falleció, fallecimiento, luto, de luto, llora, muere el, muere la",
    "coup.title": """
        golpe""",
    "attack.faint": f"""
        hombres armados, pistoleros, atacantes, encapuchados, sujetos armados, individuos armados, desconocidos
        armados, enmascarados,
        {phrases("soldados, militares, policías, cascos azules, ganaderos, mineros", "muertos, caídos")},
        {phrases("soldados, militares, policías, cascos azules, ganaderos, mineros", "asesinados")}""",
    "abduction.faint": "cautiverio, en manos de, en poder de",
    "deployment.title": "contingente*",
    "clash.faint": "repelen, repelió, repelieron",
    "trial.faint": "crímenes de guerra, crímenes de lesa",
    "abuse.faint": f"""
        crímenes de guerra, golpizas, palizas, golpearon y,
        {phrases("abr*, orden*, pid*, exig*, anunci*, promet*", "una investigación, investigación, investigar")}""",
    "massacre.faint": f"""
        {phrases("hall*, encuentr*, encontr*, aparec*, descubr*", "cuerpos, cadáveres, cuerpos sin, los cuerpos")},
        {phrases("cuerpos, cadáveres, hallazgo de", "hallados, encontrados, cuerpos, cadáveres")},
        {phrases("recuper*, desenterr*, localiz*", "cuerpos, cadáveres, los cuerpos")},
        {phrases("en", "una fosa, fosas, una fosa común")}""",
    "blockade.faint": f"""
        incomunicad*, escasean los víveres,
        {phrases("bloque*, cerr*, cierr*", "la carretera, la vía, las vías, las rutas, la ruta")},
        {phrases("corte*, cierre*", "de ruta, de rutas, de carretera, de vías, de la vía")}""",
}

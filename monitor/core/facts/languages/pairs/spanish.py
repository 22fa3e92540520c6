"""Pairs of Spanish words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: atac*, asalt*, incendiaron, incendian, incendió, incendiad*, quem*, saque*, abrieron fuego, abre fuego,
        abren fuego, dispar*, ametrall*, tirote*, arras*, irrump*
        + aldea*, pueblo*, caserío*, puesto*, convoy*, patrulla*, mercado*, casas, viviendas, finca*, tiendas,
        iglesia*, mezquita*, cuartel*, comisaría*, fieles, transeúntes, vehículos, camiones, ganado, multitud,
        escuela*, aldeanos, finca, camión cisterna, cisternas, graneros, autobuses;
    attack: mata*, mató, matan, asesin*, hier*, abat*, acribill*, degüell*, degoll*
        + hombres armados, atacantes, pistoleros, sicarios, yihadistas, insurgentes, bandidos, rebeldes, milicianos,
        desconocidos, asaltantes, encapuchados, guerrilleros;
    bombing: pis*, estall*, explot*, deton*, coloc*, activ*, voló, volaron, vuelan
        + mina, minas, artefacto*, explosivo*, bomba*, granada*, coche bomba, carro bomba;
    bombing: mata*, mató, muer*, murieron, murió, hier*, destroz*, destru*, sacud*
        + explosión, explosiones, bomba, estallido, deflagración;
    airstrike: bombarde*, alcanz*, atac*, dispar*, lanz*, mata*, mató, intercept*, golpe*, derrib*
        + aviones, cazas, dron, drones, misil*, cohete*, artillería, obuses, proyectil*, morteros, helicópteros,
        aviación;
    massacre: ejecut*, degoll*, degüell*, quemados vivos, masacr*, fusil*, descuartiz*, sepult*
        + civiles, aldeanos, vecinos, fieles, mujeres, niños, familias, decenas, personas, campesinos;
    abduction: secuestr*, captur*, rapt*, reten*, plagi*
        + alumnos, estudiantes, escolares, aldeanos, viajeros, pasajeros, fieles, campesinos, mujeres, ingeniero*,
        cooperante*, sacerdote*, cura, monja*, maestro*, profesor*, misioner*, médico*, turista*, trabajadores,
        mineros, tripulación, empresari*, niños, alcalde*, periodista*, por la fuerza;
    release: vuelv*, volvieron, recobr*, recuper*, libr*, canje*, intercambi*, entreg*, escap*, rescat*, liber*
        + rehén, rehenes, cautiv*, secuestrad*, plagiad*, captores, cautiverio, presos, prisioneros;
    arrest: detien*, detuv*, captur*, aprehend*, cae, caen, cay*, desarticul*, desmantel*, esposad*, atrap*, apres*,
        arrest*, intercept*
        + sospechos*, banda, red, célula, traficante*, narco*, ladron*, cabecilla*, cómplice*, presunt*, policía,
        capo, delincuente*, prófugo*;
    surrender: depon*, depus*, entreg*, rind*, rend*, abandon*, bajan, bajaron + armas, fusiles, a las autoridades;
    coup: derroc*, destitu*, depu*, depon*, depuest*, arrest*, detien*, detuv*
        + presidente, jefe de estado, gobierno, régimen, constitución;
    coup: tom*, asum*, apoder*, hicieron con + el poder, del poder, televisión estatal, palacio presidencial;
    deployment: envi*, despleg*, desplieg*, lleg*, desembarc*, refuerz*, reforz*, traslad*, moviliz*
        + soldados, tropas, militares, contingente*, batallón, cascos azules, gendarmes, policías, blindados, buques
        de guerra, marines, efectivos;
    withdrawal: abandon*, dej*, entreg*, ced*, desaloj*, evacu*, cierr*, cerr*, devuelv*, devolv*, traspas*
        + base, bases, campamento, cuartel, cuarteles, posiciones, guarnición, base aérea, base militar, puesto
        militar;
    withdrawal: marchan, marcharon, salen, salida, salieron, despid*, adiós, retir*, vuelven a casa, parten,
        partieron, repleg*, replieg*, adioses
        + soldados, tropas, militares, cascos azules, contingente*, mercenarios, instructores, fuerzas, legionarios;
    blockade: bloque*, corta, cortan, cortó, cortaron, cortad*, sell*, imped*, aisl*, toman, tomaron
        + carretera*, ruta*, vía*, vías, accesos, acceso, frontera*, corredor, paso, pasos, suministro*, puentes,
        estrecho;
    blockade: cierr*, cerr* + frontera*, corredor, paso, pasos, estrecho;
    blockade: varad*, bloque*, prohíb*, prohib*, detien*, deten*, impid*, paraliz*, atasc*
        + camiones, cisternas, combustible, convoyes, mercancías, barcos, ayuda, víveres, alimentos, camioneros;
    blockade: escase*, falta, faltan, colas, filas, desabastec*, racion*, agot*, sin
        + combustible, gasolina, diésel, gasóleo, surtidores, gasolineras;
    abuse: golpe*, tortur*, atad*, azot*, humill*, viol*, maltrat*, vejac*
        + prisioner*, preso*, detenid*, cautiv*, reclus*, aldeanos, mujeres, bajo custodia, reclutas;
    abuse: investig*, informe, acus*, document*, denunci*
        + ejecuciones, desapariciones, atrocidades, violaciones, torturas, abusos, crímenes de guerra, matanzas;
    talks: reún*, reun*, reanud*, abre, abren, abrió, abrieron, abrir, inici*, celebr*, retom*, sient*, acog*
        + negociaci*, conversaciones, diálogo*, mediador*, mesa de negociación, mesa redonda, consultas;
    agreement: firm*, alcanz*, suscrib*, suscrit*, sell*, acord*, logr*, cerr*, prorrog*, renov*, gan*, adjudic*,
        obten*, obtien*
        + acuerdo*, pacto*, tregua*, alto el fuego, cese al fuego, cese el fuego, tratado*, convenio*, memorando,
        contrato*;
    sanctions: congel*, impon*, impus*, impuest*, levant*, alivi*, endurec*, prorrog*, castig*
        + activos, cuentas, sanciones, embargo, visados, visas, restricciones, fondos;
    quarrel: convoc*, llam*, expuls*, retir*, cit*, declar*, ech*
        + embajador*, diplomátic*, cónsul*, encargado de negocios, agregado*, a consultas;
    election: gan*, venc*, vot*, elig*, elegid*, escrut*, recuent*
        + escaños, segunda vuelta, urnas, presidenciales, legislativas, mayoría absoluta, sufragios, comicios, mandato;
    protest: sale, salen, salieron, salir, tom*, march*, corean, corearon, quem*, concentr*, bloque*, recorr*
        + calles, calle, consignas, neumáticos, llantas, manifestantes, miles, pancartas, plaza;
    strike: paro, paros, paran, suspend*, huelga, cruz*, paraliz*, abandon*, secund*
        + trabajo, sindicat*, maestros, docentes, enfermer*, médicos, trabajadores, personal, pilotos, estibadores,
        ferroviarios, funcionarios, jueces, conductores, clases, brazos;
    trial: conden*, sentenci*, juzg*, imput*, absuel*, comparec*, enfrent*, proces*
        + tribunal, corte, años de prisión, años de cárcel, cadena perpetua, banquillo, juez, jueza, juicio, acusad*;
    displacement: huy*, huid*, huir*, abandon*, desplaz*, evacu*, refugi*, expuls*, escap*
        + aldeas, pueblos, hogares, casas, familias, habitantes, vecinos, miles, residentes;
    flood: crec*, desbord*, inund*, anega*, arrastr*, rompi*, subi*, sumerg*, aisl*
        + río*, lluvia*, agua, aguas, presa, dique*, calles, campos, torrente, aguacero*, arroyo*;
    storm: arranc*, azot*, destroz*, golpe*, derrib*, tocó, toca, tocar, volaron, voló, arras*
        + techos, tejados, árboles, vientos, rachas, ciclón, huracán, costa, tierra, granizo, tornado, temporal;
    earthquake: sacud*, tembl*, remec*, estremec*, sent*, derrumb*
        + magnitud, sismo, seísmo, terremoto, réplica*, richter, grados;
    fire: arras*, arde*, quem*, calcin*, consum*, devor*, propag*, control*, extingu*, declar*, destru*
        + fuego, llamas, incendio*, bomberos, hectáreas;
    drought: falt*, seco, secos, seca, secas, secaron, perd*, muer*, retras*, agot*, escas*
        + lluvias, pozos, cosechas, pastos, embalses, ganado, precipitaciones, cultivos;
    outbreak: mata*, mató, contagi*, infect*, propag*, casos, muert*, fallec*, vacun*, confirm*, declar*, brote*,
        afect*, cobr*
        + cólera, sarampión, ébola, dengue, malaria, meningitis, polio, difteria, viruela, fiebre, tifus, gripe,
        virus, epidemia, enfermedad, peste, hepatitis, tosferina, leptospirosis;
    accident: choc*, volc*, despeñ*, precipit*, descarril*, hund*, naufrag*, derrumb*, estrell*, colision*, cay*, cae,
        desplom*, embist*, salió de la vía
        + autobús, bus, autocar, camión*, coche*, tren, trenes, barco*, lancha*, patera*, avión, avioneta,
        helicóptero, edificio*, puente, barranco, muro, techo, andamio*, ferry, furgoneta, microbús;
    accident: derrumb*, hund*, colaps*, sepult*, atrapad* + mina, minas, mineros, galería;
    cyberattack: hacke*, pirate*, rob*, filtr*, cifr*, paraliz*, bloque*, infiltr*, vulner*, caíd*, sustra*
        + datos, web*, servidores, ordenadores, computadoras, redes, sistemas informáticos, archivos, contraseñas,
        páginas web;
    decree: suspend*, prohíb*, prohib*, disuel*, disolv*, cierr*, cerr*, bloque*, revoc*, retir*, clausur*
        + partidos, partido, actividades políticas, asociaciones, canal, canales, radio, emisora*, periódico*, medios,
        televisión, ong, sindicatos, licencia*, permiso*, exportacion*, importacion*, motos, motocicletas,
        manifestaciones, redes sociales, internet, escuelas, mina, minas;
    decree: aprueb*, aprob*, promulg*, vot*, firm*, prorrog*, prolong*
        + ley, proyecto de ley, decreto, constitución, código minero, mandato, transición
""")

"""What articles are about in Spanish: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: convoy*, patrulla*, vehículo militar, vehículos militares, camión militar, camiones militares,
        caravana militar, camión cisterna, camiones cisterna, cisternas; base: base, bases, campamento militar,
        campamentos militares, cuartel*, puesto del ejército, puesto militar, puestos militares, posición del
        ejército, guarnición, cuartel general, brigada militar; checkpoint: retén, retenes, puesto de control, puestos
        de control, control policial, puesto fronterizo, paso fronterizo; police: comisaría*, cuartel de policía,
        puesto de policía, estación de policía, subestación policial; village: aldea*, pueblo, poblado*, caserío*,
        aldeano*, vereda, casas, viviendas, vereda*, corregimiento*, comunidad rural, localidad rural; market:
        mercado*, bazar, tienda*, centro comercial, plaza de mercado; bus: autobús, autobuses, bus, buses, microbús,
        autocar*, minibús, taxi, taxis, pasajeros; bridge: puente*; train: tren, trenes, vía férrea, ferrocarril,
        estación de tren, metro, vagón, vagones, locomotora*, vías del tren, ferroviari*; school: escuela*, escolar*,
        alumno*, alumna*, estudiante*, universidad*, colegio*, instituto, maestro*, profesor*, escuelas, aula*,
        liceo*, un internado, internado católico, internados; hospital: hospital, hospitales, clínica*, centro de
        salud, maternidad, sanitarios; worship: mezquita*, iglesia*, templo*, santuario*, monasterio*, fieles,
        sacerdote*, peregrinos; mine: mina, minas, minero*, yacimiento*, cantera*; airport: aeropuerto*, aeródromo*,
        base aérea; port: puerto, puertos, muelle*; ship: barco*, buque*, ferri, ferry, lancha*, embarcación,
        petrolero, patera, embarcaciones, barcaza*, canoa*, carguero*, pesquero, patera*, cayuco*, velero, yate*;
        bank: banco, bancos; prison: prisión de, cárcel de, penal de, penitenciaría, reclusos, presidio, centro
        penitenciario, centro de reclusión; embassy: embajada*, consulado*, legación, legaciones, sede diplomática,
        misión diplomática; hotel: hotel*, restaurante*, discoteca*; power: central eléctrica, subestación eléctrica,
        oleoducto*, gasoducto*, refinería*, red eléctrica, represa*, compañía de agua, campo petrolero; camp: campo de
        refugiados, campamento de refugiados, campo de desplazados, campamento de desplazados, campos de refugiados,
        campamentos de refugiados, campos de desplazados, campamentos de desplazados; office: palacio presidencial,
        parlamento, alcaldía, palacio de justicia, congreso, ayuntamiento, sede del gobierno, sede presidencial, casa
        de gobierno, palacio de gobierno; factory: fábrica*, almacén*, depósito*, talleres, maquiladora*, nave
        industrial, planta industrial, planta química, planta textil; farm: granja*, finca*, ganadero*, agricultor*,
        campesino*, hacienda*, plantación*; source: fuentes del hospital, fuente hospitalaria, fuentes hospitalarias,
        ministerio del interior, banco mundial, banco central, banco de desarrollo, banco interamericano, banco
        africano, banco de alimentos, banco de sangre, banco de españa, puerto príncipe, puerto rico, puerto españa,
        puerto sudán, puerto vallarta, mercado de fichajes, mercado laboral, mercado de trabajo, mercado único,
        mercado común, mercado negro, mercado de valores, cuota de mercado, mercado de pases, con base en, en base a,
        a base de, base de datos, sobre la base, bases del acuerdo, tiendas de campaña, sus tiendas, tienda de
        campaña, control de la, plaza mayor, sistema penal, código penal, derecho penal, corte penal, depósito de
        armas, depósito bancario, instituto nacional, instituto de, congreso de los diputados aprueba, colegios
        electorales, colegio electoral, grandes maestros, maestros olvidados, obra maestra, viejos maestros, gran
        maestro, patrulla ucraniana del
    """),
    "power": named("""
        united states: estados unidos, estadounidense*, ee. uu., eeuu, washington, casa blanca, pentágono,
        norteamerican*; russia: rusia, ruso, rusa, rusos, rusas, moscú, kremlin; china: china, chino, chinos, pekín;
        france: francia, francés, francesa, franceses, parís; britain: reino unido, británic*, gran bretaña, londres;
        germany: alemania, alemán, alemana, alemanes, alemanas, berlín; italy: italia, italian*, roma; spain: españa,
        español*, madrid; portugal: portugal, portugués, portuguesa, portugueses, lisboa; ukraine: ucrania, ucranian*,
        kiev; turkey: turquía, turco, turca, turcos, turcas, ankara; iran: irán, iraní, iraníes, teherán; israel:
        israel, israelí, israelíes; saudi arabia: saudí, saudíes, saudita*, arabia saudita, riad; emirates: emiratos,
        emiratí, abu dabi; qatar: qatar, qatarí, catar, doha; egypt: egipto, egipci*, el cairo; libya: libia, libio,
        libia, libios, trípoli; tunisia: túnez, tunecin*; algeria: argelia, argelin*, argel; morocco: marruecos,
        marroquí*, rabat; mali: malí, maliense*, bamako; niger: níger, nigerin*, niamey; burkina faso: burkina*,
        uagadugú; chad: chad, chadian*, yamena; senegal: senegal*, dakar; mauritania: mauritani*, nuakchot; ivory
        coast: costa de marfil, marfileñ*, abiyán; ghana: ghana, ghanés, ghanes*, acra; guinea: guinea, guinean*,
        conakri; nigeria: nigeria, nigerian*, abuya; cameroon: camerún, camerunés, cameruneses, yaundé; sudan: sudán,
        sudanés, sudanesa, sudaneses, jartum; ethiopia: etiopía, etíope*, adís abeba; somalia: somalí*, somalia,
        mogadiscio; kenya: kenia*, keniat*, nairobi; uganda: uganda*, ugandés, ugandes*, kampala; rwanda: ruanda,
        ruandés, ruandes*, kigali; congo: congo*, kinsasa, rdc; tanzania: tanzani*; mozambique: mozambi*, maputo;
        angola: angola*, angoleñ*, luanda; zimbabwe: zimbabue*, zimbabu*, harare; south africa: sudáfrica, sudafrican*,
        pretoria; syria: siria, sirio, siria, sirios, damasco; iraq: irak*, iraquí*, bagdad; yemen: yemen*, saná,
        hutí*; lebanon: líbano, libanés, libanesa, libaneses, beirut, hezbolá; palestine: palestin*, gaza, hamás,
        hamas, cisjordania; afghanistan: afgan*, kabul, talibán*; pakistan: pakistán, pakistan*, islamabad; india:
        india, indio, indios, nueva delhi; bangladesh: bangladesh, bangladesí*, daca; myanmar: birman*, myanmar; nepal:
        nepal*, katmandú; japan: japón, japonés, japonesa, japoneses, tokio; north korea: corea del norte, norcorean*,
        pyongyang; south korea: corea del sur, surcorean*, seúl; taiwan: taiwán, taiwan*, taipéi; philippines:
        filipin*, manila; indonesia: indonesi*, yakarta; australia: australi*, canberra; canada: canadá, canadiense*,
        ottawa; mexico: méxic*, mexic*; brazil: brasil*; argentina: argentin*, buenos aires; peru: perú, peruan*, lima;
        colombia: colombia*, bogotá; venezuela: venezol*, venezuela, caracas; cuba: cuba, cuban*, la habana; haiti:
        haití, haitian*; poland: polonia, polac*, varsovia; hungary: hungrí*, húngar*, budapest; serbia: serbia,
        serbio*, belgrado; greece: grecia, grieg*, atenas; belgium: bélgica, belga*; netherlands: países bajos,
        holand*, neerland*, la haya; sweden: suecia, suec*, estocolmo; denmark: dinamarca, danés, danes*, copenhague;
        norway: norueg*, oslo; switzerland: suiz*, ginebra; belarus: bielorrus*, minsk; united nations: naciones
        unidas, onu; security council: consejo de seguridad; human rights office: oficina de derechos humanos, alto
        comisionado; european union: unión europea, ue, bruselas, comisión europea; african union: unión africana;
        ecowas: cedeao; arab league: liga árabe; nato: otan; g7: g7, g20; imf: fmi, fondo monetario; world bank: banco
        mundial; icc: cpi, corte penal internacional; world court: cij, corte internacional de justicia; world health
        organization: oms, organización mundial de la salud; unicef: unicef; refugee agency: acnur; food programme:
        programa mundial de alimentos, pma; red cross: cruz roja, cicr; doctors without borders: médicos sin fronteras,
        msf; amnesty: amnistía internacional, amnesty; human rights watch: human rights watch, hrw; reporters without
        borders: reporteros sin fronteras, rsf; vatican: vaticano, papa, santa sede; bishops: obispo*, episcopal; opec:
        opep; sahel states: alianza de estados del sahel, aes
    """),
    "matter": named("""
        border: frontera*; vote: eleccion*, electora*, comicios, voto, votación, referéndum; press: periodist*, prensa,
        diario, diarios, canal de televisión, emisora*; internet: internet, redes sociales, facebook, whatsapp, tiktok;
        aid: humanitari*, cooperante*, ayuda alimentaria, ong; children: niño*, niña*, menores, infancia; displaced:
        desplazad*, refugiad*, migrante*, asilo; law: ley, leyes, constituci*, decreto*, proyecto de ley; associations:
        asociaciones, partidos políticos, sindicatos, sociedad civil; drones: dron, drones; weapons: armas, armamento*,
        munición, municiones, misiles, aviones de combate; gold: oro, aurífer*; mining: mina, minas, minería, minero,
        minera, litio, uranio, cobalto, cobre; passports: pasaporte*, visado*, visa, visas; grain: trigo, grano,
        granos, cereales, arroz, maíz, harina, fertilizante*; guards: guardia presidencial, guardaespaldas; training:
        formación, entrenamiento, instructores, asesores militares; mercenaries: mercenari*, paramilitar*,
        contratista*, compañía militar privada, empresa privada militar; roads: carretera*, ruta, rutas, autopista*;
        blockade: bloqueo*, asedio, sitio, sitiad*, embargo*; ramadan: ramadán, ayuno; succession: adjunto, sucesor*,
        número dos; smuggling: contraband*, narcotráfico, traficante*, tráfico; tax: impuesto*, arancel*, tasa;
        livestock: ganado, ganader*, rebaño*; corruption: corrupci*, malversaci*, soborno*, fraude*; treason: traición,
        alta traición; espionage: espía*, espionaje; war crimes: crímenes de guerra, crimen de guerra, lesa humanidad,
        genocid*; money laundering: blanqueo, lavado de dinero; terrorist financing: financiación del terrorismo,
        financiamiento del terrorismo; assets: bienes, activos, cuentas; oil: petróleo, petroler*, combustible*,
        gasolina, gas; electricity: electricidad, eléctric*, apagón, apagones, cortes de luz, presa; water: agua,
        pozo*; money: presupuesto*, deuda*, préstamo*, bonos; currency: moneda*, divisa*, banco central, inflación;
        flights: vuelo*, espacio aéreo, aerolínea*, aeropuerto*; rights: derechos humanos, abusos, tortura*, violaci*;
        transition: transición*; president: president*, jefe de estado; prime minister: primer ministro, primera
        ministra; parliament: parlament*, diputad*, senado; opposition: oposici*, opositor*; recruitment: reclut*,
        movilizaci*; women: mujer*, niñas; health: hospital*, médic*, vacuna*; climate: clima, climátic*, emisiones;
        jobs: empleos, obreros, trabajadores, huelga*, salarios; trade: comerciante*, comercio, exportaci*, importaci*,
        tiendas; satellite: satélite*, telecomunicaci*, telefon*, starlink; nuclear: nuclear*, reactor*; drugs: droga*,
        cocaína, heroína, marihuana, opio; land: tierra*, campesino*, cosecha*; transport: camión, camiones, camioner*,
        transportista*; wages: salario*, sueldo*, bonificaci*, atrasos; mutiny: motín, motines, amotin*, deserci*;
        bodies: cadáver*, cuerpos; companies: empresa*, compañía*, inversor*
    """),
    "act": named("""
        ambassador: embajad*, diplomátic*, enviado*; report: informe, investigación, investigadores, documento;
        sovereignty: soberan*, injerencia*, intromisión; recording: audio*, grabaci*, vídeo*, video*; contract:
        contrato*, concurso, licitación; denial: niega*, negó, negaron, desmiente*, desmintió, rechaza*, tacha, tilda;
        accusation: acusa*, acusó, culpa; threat: amenaz*, advierte, advirtió, ultimátum, plazo
    """),
    "form": {
        "analysis.first": "por qué, cómo, qué, quién, quiénes, cuál, a dónde, adónde, hacia dónde, puede",
        "round_up": """
            claves de la semana, resumen de noticias, resumen de la semana, las noticias de la semana, noticias más
            importantes, resumen del día, titulares del día, lo que debes saber hoy, en breve, noticias del día, repaso
            a la semana, boletín de, lo más destacado de, noticias de hoy, las noticias que debes, noticias de la
            mañana, noticias de la noche, lo que hay que saber de la semana, la semana en, cinco noticias, noticias
            clave, lo más importante, la jornada en, el día en, esta semana en, lo esencial de, a un vistazo, las claves
            del día, claves del día, otras noticias, en pocas líneas, esto es lo que debes saber, lo que debe saber, en
            titulares, panorama informativo, síntesis de noticias""",
        "round_up.head": "resumen, boletín, titulares, repaso, breves, las noticias, newsletter",
        "analysis": """
            qué se sabe, lo que se sabe, por qué, quiénes son, qué hay detrás, cronología, perfil de, en profundidad,
            cómo se explica, claves para entender, radiografía de, anatomía de, lecciones de, lecciones del, las
            lecciones, en cifras, en datos, en mapas, cinco claves, cinco preguntas, preguntas y respuestas, tres
            preguntas, y ahora qué, qué pasa ahora, qué significa, qué está en juego, qué implica, retrato de, una
            mirada a, así es, así funciona, así fue, la historia de, la historia detrás, el auge de, auge y caída, en el
            punto de mira, entresijos, a fondo, verificación, ascenso y caída, lo que está en juego, balance de,
            entrevista a, entrevista con, datos y claves, guía para entender, guía rápida, breve historia, todo lo que
            hay que saber, todo lo que se sabe, quién es quién, en cinco fechas""",
        "analysis.head": """
            análisis, reportaje, entrevista, perfil, contexto, crónica, claves, explicador, cronología, investigación,
            por qué""",
        "opinion": """
            columna de opinión, carta al director, cartas al director, punto de vista, carta abierta, artículo de
            opinión""",
        "opinion.head": "opinión, editorial, columna, tribuna, comentario, carta",
        "live": "en vivo, en directo, minuto a minuto, última hora en directo, siga minuto",
        "live.head": "directo, vivo, última hora",
        "opinion.voice": """
            yo creo, creo que, no creo que, confieso, me pregunto, he visto, he escuchado, me niego, estoy convencid*,
            me temo, me duele, me indigna, no me resigno, déjenme, permítanme, permítaseme, llevo años, seamos honestos,
            seamos sinceros, basta ya, basta de, dejemos de, tenemos que dejar, debemos dejar, qué vergüenza, digámoslo,
            yo, mi país, mi padre, mi madre, mi generación, mis vecinos, mi barrio, mi abuela, mi abuelo, a mi juicio,
            en mi opinión, a mi entender, debemos, deberíamos, tenemos que, no podemos, nuestros gobernantes, nuestros
            políticos, nuestros líderes, es hora de, ya es hora, va siendo hora, recuerdo que, recuerdo el, recuerdo la,
            nací, crecí, escribo, escribí, vivo en, sé que, pienso, sospecho, ojalá, soy de, no soy, estoy harto, estoy
            harta, no estoy""",
    },
}

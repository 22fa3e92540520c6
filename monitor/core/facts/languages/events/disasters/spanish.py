"""Spanish words of what nature does, and machines that fail or are broken into."""

DISASTERS = {
    "flood": """
        inunda*, lluvias torrenciales, crecida*, riada*, fuertes lluvias, deslave*, deslizamiento*, anegad*, alud*,
        desbord*, se desborda, lluvias intensas, bajo el agua, arrastrad* por, arrastra un puente, arrastró, se
        lleva un puente, corriente, monzón, bajo las aguas, aguacero*, aluvión, avenida de agua, dique, nivel del
        río, río crecido, dana, gota fría, avalancha de lodo, lodo, temporal de lluvia, caudal, tromba*, torrente*,
        aluviones, el agua se llevó, el agua arrasó, agua arrastró, llevada por el agua, sumerg*, aguas del río""",
    "storm": """
        tormenta*, ciclón*, huracán*, huracanes, tifón, tornado*, temporal, vendaval, vientos fuertes, granizo,
        granizada*, ventisca*, nevada*, rachas de viento, ráfagas de viento, temporales, borrasca*, marejada*,
        tormenta tropical, depresión tropical, techos arrancados, arranca tejados, arrancó techos""",
    "earthquake": """
        sismo*, terremoto*, temblor*, réplicas, una réplica, fuerte réplica, sísmic*, epicentro, seísmo*, magnitud,
        tembló, tiembla la tierra, tembló la tierra, la tierra tiembla, sacudida, sacudón, movimiento telúrico,
        telúric*""",
    "fire": """
        incendio*, llamas, bomberos, incendios forestales, incendiado, arde, arden, ardió, ardieron, arrasado por las
        llamas, reducido a cenizas, calcinad*, cortocircuito, en llamas, sofocar el, siniestro por fuego, fuego arrasa,
        fuego destruye, fuego consume, intoxicad* por humo, incendio intencionado, quema de, pasto de las llamas,
        consumid* por las llamas, devora*, calcina, incendia, pavesa*""",
    "drought": """
        sequía*, hambruna, crisis alimentaria, desnutrición, inseguridad alimentaria, falta de lluvia, falta de
        lluvias, sin lluvia, sin lluvias, ausencia de lluvias, hambre, escasez de agua, desertific*, árido*, pozos
        secos, pozos se secan, se secaron, se secan, secan, cosechas perdidas, pérdida de cosechas, mala cosecha, malas
        cosechas, ganado muere, reses muertas, animales muertos, embalses, desabastecimiento de agua, racionamiento de
        agua, estiaje, resec*, agrietad*, la sed, sedient*, ríos secos, río seco, crisis hídrica, emergencia hídrica,
        lluvias no llegan, no llueve, sin llover, cultivos perdidos, se pierden las cosechas, hambre extrema,
        desnutrid*""",
    "outbreak": """
        brote, brotes, cólera, epidemia*, ébola, sarampión, virus, vacun*, dengue, enfermedad, contagi*, mpox,
        pandemia, casos de, malaria, paludismo, viruela, fiebre*, fiebre amarilla, peste, peste porcina, meningitis,
        tifus, tifoidea, rabia, difteria, gripe aviar, covid*, lassa, hepatitis, zika, chikunguña, cuarentena,
        infectad*, infección*, infecciones, casos confirmados, nuevos casos, casos sospechosos, foco de, poliomielitis,
        tosferina, bubónica, patógeno*, viruela del mono, alerta sanitaria, emergencia sanitaria, enfermedades, mal
        desconocido, extraña enfermedad""",
    "accident": """
        accidente*, choque de, choca, cae a un barranco, cayó a un barranco, volc*, naufrag*, colis*, descarril*,
        derrumb*, estampida, perdió el control, se estrella, se estrelló, siniestro, hundimiento, colapso, barranco, se
        precipita, se precipitó, precipitó, se sale de la vía, se salió de la carretera, se salió de la vía, arrolla*,
        arrolló, atropell*, embistió, se hunde, se hundió, hundió, zozobr*, a la deriva, encall*, derrap*, se desploma,
        se desplomó, desplom*, aterrizaje de emergencia, fallo de los frenos, múltiple choque, choque múltiple, choque
        frontal, chocó, chocaron, chocan, aplastad*, desprendimiento*, avionazo, soterrad*, precipicio, socavón,
        vuelco, siniestrad*, percance, se empotra, empotró, cae al vacío, cayó al vacío, vuelca, a pique, se va a
        pique, tragedia vial, tragedia en la carretera, se sale de, despeñ*, se despeña, caída de un autobús, caída de
        un avión, impactó contra, sepultad* por, sepultó, atrapados en la mina, mina colapsa""",
    "cyberattack": """
        ciberataque*, piratas informáticos, ransomware, filtración de datos, secuestro de datos, hacke*, cibern*,
        programa malicioso, cibercriminal*, ciberdelincuen*, ataque informático, ataques informáticos, robo de datos,
        datos robados, pirateo, piratería informática, programa espía, intrusión informática, sistemas informáticos,
        servidores, suplantación, ciberespionaje, ciberseguridad, caída de la web, tumban la web, piratean, piratearon,
        sabotaje informático, intrusos informáticos, robo de contraseñas, filtran datos, datos personales filtrados,
        tumba los servidores, apagón informático""",
    "flood.title": "lluvias, lluvia",
    "fire.title": "fuego",
    "accident.faint": "ahogad*, ahogaron, ahogan, ahogamiento*, se ahogan",
}

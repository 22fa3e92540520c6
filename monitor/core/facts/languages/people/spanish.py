"""Whom Spanish reports count, by who they are."""

PEOPLE = {
    "people": """
        empresarios, comerciantes, montañistas, excursionistas, senderistas, alpinistas, ciclistas, peatones,
        motociclistas, personas, vecinos, pobladores, habitantes, aldeanos, hombres, ciudadanos, miembros, familias,
        agricultores, campesinos, ganaderos, pescadores, turistas, extranjeros, manifestantes, sospechosos, fieles,
        peregrinos, líderes, comuneros, indígenas, refugiados, activistas, jóvenes, individuos, presuntos,
        dirigentes, comerciantes, vidas, jefes, hermanos, sacerdotes, alcaldes, jueces, fiscales, abogados,
        ministros, diputados, funcionarios, transeúntes, cazadores, diplomáticos, familiares""",
    "people.1": """
        empresario, empresaria, comerciante, montañista, excursionista, senderista, alpinista, ciclista, peatón,
        motociclista, persona, vecino, poblador, habitante, aldeano, víctima, hombre, ciudadano, miembro, imán,
        sacerdote, cura, alcalde, turista, extranjero, manifestante, sospechoso, conductor, comandante, líder,
        campesino, joven, activista, dirigente, juez, abogado, fiscal, ministro, gobernador, candidato, concejal,
        esposo, marido, hermano, padre, novio, abuelo, jefe, primo, tío, sobrino, agricultor, pastor, obispo,
        diputado, funcionario, jubilado, pescador, peregrino, transeúnte, cazador, diplomático, indígena, jefe de la
        aldea, jefe del pueblo, líder comunal""",
    "people.2": "una pareja, la pareja, un matrimonio",
    "civilians": "civiles",
    "civilians.1": "civil",
    "soldiers": """
        soldados, militares, efectivos, uniformados, marinos, infantes de marina, tropas, gendarmes, oficiales,
        integrantes de las fuerzas de seguridad, reservistas""",
    "soldiers.1": """
        soldado, sargento, subteniente, suboficial, militar, uniformado, marino, gendarme, oficial, general,
        coronel, capitán, teniente""",
    "police": "policías, agentes, agentes de policía, agentes policiales",
    "police.1": "policía, agente, agente de policía",
    "fighters": """
        combatientes, milicianos, yihadistas, terroristas, insurgentes, rebeldes, guerrilleros, pistoleros,
        sicarios, mercenarios, atacantes, hombres armados, extremistas, islamistas, paramilitares, separatistas,
        disidentes, delincuentes, pandilleros, secuestradores, narcotraficantes, asaltantes, bandidos""",
    "fighters.1": """
        combatiente, miliciano, yihadista, terrorista, insurgente, rebelde, guerrillero, pistolero, sicario,
        mercenario, atacante, extremista, islamista, paramilitar, terrorista suicida, pandillero, bandido""",
    "peacekeepers": "cascos azules, soldados de paz",
    "peacekeepers.1": "casco azul",
    "children": "niños, menores, niñas, bebés, adolescentes, hijos, hijas, menores de edad",
    "children.1": "niño, niña, bebé, adolescente, hijo, hija, menor de edad",
    "women": "mujeres, madres, monjas, hermanas, esposas",
    "women.1": "mujer, madre, monja, esposa, abuela, novia, suegra, hermana, tía",
    "students": "estudiantes, alumnos, escolares, alumnas",
    "students.1": "estudiante, alumno, alumna, escolar",
    "workers": """
        trabajadores, cooperantes, mineros, empleados, médicos, enfermeros, bomberos, maestros, rescatistas, obreros,
        trabajadores humanitarios, socorristas, guardias, custodios, ingenieros, docentes, sanitarios, tripulantes,
        voluntarios, transportistas, jornaleros, profesores, enfermeras, conductores, pilotos, marineros,
        guardaespaldas, choferes, técnicos, estibadores""",
    "workers.1": """
        trabajador, cooperante, minero, empleado, médico, enfermera, enfermero, bombero, maestro, maestra,
        rescatista, obrero, guardia, ingeniero, tripulante, transportista, docente, intérprete, profesor, profesora,
        chofer, piloto, camarógrafo, voluntario, socorrista, marinero, guardaespaldas, técnico, estibador""",
    "migrants": "migrantes, inmigrantes, solicitantes de asilo",
    "migrants.1": "migrante, inmigrante, refugiado",
    "prisoners": "rehenes, prisioneros, presos, reos, reclusos, cautivos, internos, secuestrados",
    "prisoners.1": "rehén, prisionero, preso, reo, recluso, cautivo",
    "passengers": "pasajeros, viajeros",
    "passengers.1": "pasajero, viajero",
    "journalists": "periodistas, reporteros, comunicadores",
    "journalists.1": "periodista, reportero, comunicador, fotógrafo",
}

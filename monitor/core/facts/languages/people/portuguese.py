"""Whom Portuguese reports count, by who they are."""

PEOPLE = {
    "people": """
        empresários, comerciantes, alpinistas, ciclistas, peões, motociclistas, pessoas, moradores, habitantes,
        aldeões, homens, cidadãos, membros, famílias, agricultores, camponeses, pastores, pescadores, turistas,
        estrangeiros, manifestantes, suspeitos, fiéis, jovens, indígenas, refugiados, ativistas, indivíduos,
        comerciantes, populares, garimpeiros, almas, vidas, chefes, irmãos, padres, juízes, deputados, peregrinos,
        transeuntes, caçadores, diplomatas, líderes, familiares""",
    "people.1": """
        empresário, empresária, comerciante, alpinista, ciclista, peão, motociclista, pessoa, morador, habitante,
        vítima, homem, cidadão, membro, imã, padre, prefeito, autarca, turista, estrangeiro, manifestante, suspeito,
        motorista, comandante, líder, agricultor, camponês, jovem, ativista, juiz, advogado, ministro, governador,
        candidato, vereador, indivíduo, marido, irmão, pai, namorado, avô, neto, chefe, pastor, bispo, procurador,
        deputado, reformado, aldeão, pescador, peregrino, transeunte, pedestre, caçador, diplomata, garimpeiro,
        primo, tio, sobrinho, chefe da aldeia, líder comunitário, chefe do posto""",
    "people.2": "um casal, o casal",
    "civilians": "civis",
    "civilians.1": "civil",
    "soldiers": "soldados, militares, tropas, efetivos, fuzileiros, paraquedistas, oficiais, guardas nacionais",
    "soldiers.1": "soldado, militar, fuzileiro, oficial, general, coronel, paraquedista, sargento, capitão",
    "police": "policiais, polícias, agentes, agentes da polícia, pms",
    "police.1": "policial, polícia, agente, agente da polícia, pm",
    "fighters": """
        combatentes, jihadistas, terroristas, insurgentes, rebeldes, guerrilheiros, homens armados, milicianos,
        mercenários, atacantes, extremistas, islamistas, traficantes, bandidos, criminosos, separatistas,
        atiradores, sequestradores, invasores, assaltantes""",
    "fighters.1": """
        combatente, jihadista, terrorista, insurgente, rebelde, guerrilheiro, miliciano, mercenário, atacante,
        extremista, homem-bomba, traficante, bandido, atirador, bombista""",
    "peacekeepers": "capacetes azuis, soldados da paz, capacetes-azuis",
    "peacekeepers.1": "capacete azul, capacete-azul",
    "children": """
        crianças, menores, meninas, meninos, bebês, bebés, adolescentes, filhos, filhas, raparigas, rapazes""",
    "children.1": "criança, menina, menino, bebê, bebé, adolescente, filho, filha, rapariga, rapaz",
    "women": "mulheres, mães, freiras, irmãs, esposas",
    "women.1": "mulher, mãe, freira, esposa, namorada, avó, sogra, companheira, irmã, tia",
    "students": "estudantes, alunos, alunas, universitários",
    "students.1": "estudante, aluno, aluna",
    "workers": """
        trabalhadores, trabalhadores humanitários, mineiros, funcionários, médicos, enfermeiros, bombeiros,
        professores, operários, socorristas, guardas, empregados, engenheiros, tripulantes, voluntários, camionistas,
        motoristas, pilotos, marinheiros, técnicos, estivadores""",
    "workers.1": """
        trabalhador, mineiro, funcionário, médico, enfermeiro, enfermeira, bombeiro, professor, professora, operário,
        guarda, engenheiro, tripulante, camionista, intérprete, condutor, piloto, voluntário, socorrista, marinheiro,
        empregado, técnico, estivador""",
    "migrants": "migrantes, imigrantes, requerentes de asilo",
    "migrants.1": "migrante, imigrante, refugiado",
    "prisoners": "reféns, prisioneiros, presos, reclusos, detentos, cativos",
    "prisoners.1": "refém, prisioneiro, preso, recluso, detento",
    "passengers": "passageiros, viajantes",
    "passengers.1": "passageiro, viajante",
    "journalists": "jornalistas, repórteres",
    "journalists.1": "jornalista, repórter, fotógrafo",
}

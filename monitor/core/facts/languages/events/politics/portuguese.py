"""What is said, agreed, decided or ordered, in Portuguese words."""

from monitor.core.facts.languages.language import phrases

POLITICS = {
    "quarrel": f"""
        persona non grata, personae non gratae, personas non gratas, nota de protesto, nota verbal, protesto
        formal, protesto formal junto, ato hostil, ato inamistoso, exige desculpas, exigem desculpas, exige pedido
        de desculpas, {phrases("cham*", "para consultas")}, {phrases("diplomata*", "expuls*")},
        {phrases("crise, tensão, tensões, incidente, conflito", "diplomátic*")},
        {phrases("disputa, mal-estar, braço de ferro, rutura", "diplomátic*")},
        {phrases("convoc*, cham*, convocação do, expuls*, retir*, expulsão do", "embaixador*, o embaixador")},
        {phrases("convoc*, cham*, convocação do, expuls*, retir*, expulsão do", "a embaixadora, o seu embaixador")},
        {phrases("convoc*, cham*, expuls*, retir*", "os embaixadores, seu embaixador, seus embaixadores")},
        {phrases("convoc*, cham*, expuls*, retir*", "os seus embaixadores")},
        {phrases("embaixador*", "chamad*, convocad*, expuls*")}, {phrases("chamad*", "ao ministério")},
        {phrases("expuls*, expulsão de", "diplomata*, um diplomata, dois diplomatas, os diplomatas")},
        {phrases("expuls*, expulsão de", "diplomatas franceses")},
        {phrases("48, 72, quarenta e oito", "horas para abandonar, horas para sair, horas para deixar")},
        {phrases("romp*, cort*, rutura de, ruptura de, corte de, suspend*, congel*", "relações, as relações")},
        {phrases("romp*, cort*, rutura de, ruptura de, corte de, suspend*, congel*", "laços, os laços")},
        {phrases("rutura das, ruptura das, corte das", "relações")},
        {phrases("relações", "tensas, cortadas, suspensas, azedam")},
        {phrases("exig*", "desculpas, um pedido de desculpas")},
        {phrases("suspen*", "vistos, os vistos, a emissão de vistos")},
        {phrases("manda embora, mandou embora, manda sair", "diplomata*, embaixador*, o embaixador")},
        {phrases("protest*", "junto do embaixador, junto da embaixada")},
        {phrases(phrases("expuls*, expulsão de", "três, quatro, seis, os seus"), "diplomatas")}""",
    "talks": """
        negocia*, diálogo*, conversações, cimeira, cúpula, mediação, reúne-se, conversas, reuniram-se, reúnem-se,
        reuniu-se, reunir-se, sentam-se à mesa, mesa das negociações, mesa de negociações, mediad*, emissários,
        facilitador*, bons ofícios, frente a frente, delegações, processo de paz, aproximação entre, concertação,
        sentar-se à mesa, dialogam, dialogar, retomam o diálogo, retomam negociações, ronda negocial, ronda de
        negociações, aproximam posições, tête-à-tête, conferência de paz""",
    "agreement": f"""
        acordo*, tratado, trégua*, cessar-fogo, memorando, armistício, cessação das hostilidades, assinatura,
        assina, assinam, assinaram, assinou, assinado, assinada, assinar, selam, sela, selaram, selou, rubric*,
        firm* acordo, firmam, firmou, firmaram, pact*, acordam, acordaram, ratific*, fim das hostilidades, cessação
        de hostilidades, fim da guerra, reconcilia*, entendimento, roteiro de paz, convénio, convênio, cessar fogo,
        fecham acordo, chegam a acordo, chegaram a acordo, aperto de mão, apertam as mãos, põem fim à guerra, põe
        fim à guerra, pôr fim à guerra, fazem as pazes, paz assinada, calam as armas, silenciam as armas, calar das
        armas, enterram o machado, fumo branco, chegam a entendimento, compromisso de paz, prorrog*,
        {phrases("prorrog*, prolong*, renov*, estend*", "o mandato, a trégua, o pacto, o acordo, a missão")},
        {phrases("prorrog*, prolong*, renov*, estend*", "a presença, por um ano, mandato")},
        {phrases("prorrogação, renovação, prolongamento, extensão", "do mandato, da missão, da presença")},
        {phrases("prorrogação, renovação, prolongamento, extensão", "da força")}""",
    "sanctions": """
        sanção, sanções, sancion*, embargo, congela bens, congelamento de bens, lista negra, castiga, pune, punem,
        punir, medidas punitivas, medidas restritivas, congela os bens, congelam bens, congela contas, congelam os
        ativos, congela ativos, contas congeladas, ativos congelados, bens congelados, congelar os bens, congelar
        ativos, proíbe a entrada, proibição de entrada, proibição de viajar, veta a entrada, vistos cancelados,
        restrição de vistos, restrições de vistos, restrições comerciais, lista de sanções, congelamento, bloqueia
        bens, bloqueiam bens, bloqueia as contas, bloqueia contas, impedidos de entrar, impedido de entrar, proibidos
        de entrar, castigam, punições""",
    "visit": """
        visita, visita oficial, visita de estado, chega a, viagem a, digressão, em visita, aterra em, aterrou em, pousa
        em, desembarca em, chegou a luanda, viaja para, viajou para, desloca-se a, deslocou-se a, tapete vermelho,
        primeira visita, anfitrião, visitou, visitam, visitas oficiais, escala em, périplo, aterra, aterrou, pisa solo,
        pisou solo, de passagem por, peregrinação, honras militares, honras de estado, viagem oficial, visita de
        trabalho, deslocação a, deslocação oficial, desembarcou em, recebe o presidente, recebe presidente, recebe
        homólogo""",
    "statement": f"""
        condena, condenam, condenou, comunicado, condolências, insta, apela, declaração, repudia, de acordo com,
        condenaram, expressou, expressaram, expressa, manifestou preocupação, manifesta preocupação, manifestou
        solidariedade, apelou, apelaram, apelam, repudiou, repudiaram, reitera, reiterou, denunciou, denunciaram,
        rejeitou, desmentiu, garantiu que, assegurou que, declarações, lamentou, meia-haste,
        {phrases("seus cidadãos", "que saiam, a sair, a deixar, que deixem, a abandonar")},
        {phrases("aconselha, recomenda, pede, apela", "cidadãos, aos cidadãos, os cidadãos, os portugueses")}""",
    "decree": """
        decreto*, recolher obrigatório, toque de recolher, estado de emergência, estado de sítio, lei marcial, por
        decreto, nacionaliz*, expropri*, administração provisória, nova constituição, nova lei, promulg*, moratória,
        ilegaliz*, dissolução de""",
    "appointment": """
        nomead*, nomeia, nomeou, designad*, toma posse, tomou posse, novo governo, demissão, demite-se, demitiu,
        exonera*, renúncia, empossad*, novo chefe, nova chefe, novo primeiro-ministro, nova primeira-ministra, novo
        ministro, nova ministra, novo comandante, novo governador, nova governadora, novo embaixador, novo presidente,
        nova presidente, novo líder, novo diretor, à frente de, à frente do, à frente da, assume o cargo, assumiu o
        cargo, assume funções, assumiu funções, assume a liderança, substitui, substituído, substituirá, sucede a,
        sucede ao, sucedeu, sucessor*, cessa funções, exonerou, indigitad*, designa, designou, indicad* para, escolhid*
        para, remodelação, posse, empossou, empossa, promovid*, demite, demitido, demitida, demitidos, reforma
        ministerial, troca de ministros, passa à reforma, novo titular, nova titular, toma as rédeas, assume as rédeas,
        assume o comando, assumiu o comando, passa a liderar, vai liderar, vai chefiar, vai dirigir, passa a chefiar,
        eleito secretário, estreia-se como, deixa o cargo, deixou o cargo, abandona o cargo, afastad* do cargo, troca
        no comando, mudança no comando, nova direção, novo diretor-geral, novo procurador, nova procuradora, novo
        secretário, nova secretária, dança de cadeiras, nomeação, nomeações""",
    "election": """
        eleição, eleições, eleitor*, urnas, votação, voto, votam, assembleias de voto, presidenciais, referendo,
        candidat*, escrutínio, maioria absoluta, legislativas, autárquicas, eleito, eleita, reeleito, reeleita,
        reeleição, vence as eleições, venceu as eleições, vence eleições, vence legislativas, ganha as eleições,
        vitória eleitoral, segunda volta, segundo turno, primeira volta, primeiro turno, abstenção, afluência, contagem
        dos votos, apuramento, apuração, boca de urna, boletins de voto, mesas de voto, votar, votou, votaram,
        deputados eleitos, votos, plebiscito, mandatos, sufrágio*, revalida, novo mandato, segundo mandato, terceiro
        mandato, vence a presidência, vence as presidenciais, vence presidenciais, vence as legislativas, vitória nas
        urnas, vitória nas legislativas, vitória nas presidenciais, proclamado vencedor, declarado vencedor, maioria
        parlamentar, maioria no parlamento, maioria relativa, vota-se, ida às urnas, vão às urnas, foram às urnas,
        derrota eleitoral, contagem de votos""",
    "talks.title": "reunião, encontro",
    "statement.title": """
        exige, exigem, lamenta, denuncia, denunciam, rejeita, rejeitam, nega, desmente, garante, promete, assegura,
        defende, descarta, critica, saúda, elogia, esclarece, pede desculpa, responde, alerta, insiste, diz que, admite,
        avisa, avisam, censura, reage, reagem, reconhece, compromete-se, ameaça com, demarca-se, refuta, refutam, pede
        calma, insurge-se, repreende, nega ter, garante que""",
    "visit.title": "recebido por, recebida por, recebe em",
    "quarrel.faint": f"""
        reciprocidade, ingerência*, troca de acusações,
        {phrases("viol*, violação do", "o espaço aéreo, espaço aéreo, seu espaço aéreo")}""",
    "statement.faint": """
        luto nacional, dias de luto, meia haste, meio mastro, a meio-mastro""",
}

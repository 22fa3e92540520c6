"""Portuguese words of what nature does, and machines that fail or are broken into."""

DISASTERS = {
    "flood": """
        cheia, cheias, chuvas torrenciais, enchente*, transbord*, fortes chuvas, deslizamento*, enxurrada*, alag*,
        saiu do leito, debaixo de água, inund*, arrast* pela, arrasta ponte, arrastou, arrastad*, águas do rio,
        subida das águas, nível das águas, caudal, galgou, galgaram, sob as águas, submers*, submerg*, intempérie*,
        aguaceiro*, deslizamentos de terra, aluimento*, rutura da barragem, mau tempo, precipitação intensa,
        arrastada pelas, levad* pelas águas, leva ponte, leva uma ponte, torrente*, cheias do, ilhad*, casas
        submersas""",
    "storm": """
        tempestade*, ciclone*, furacão*, furacões, tufão, tornado*, ventos fortes, vendaval, temporal, temporais,
        granizo, nevão, ciclónic*, rajadas de vento, tempestade tropical, depressão tropical, ressaca marítima,
        vendavais, arranca telhados, arrancou telhados, destelh*, telhados arrancados, ventania""",
    "earthquake": """
        sismo*, terremoto*, terramoto*, tremor*, réplicas, uma réplica, forte réplica, sísmic*, epicentro,
        magnitude, terra treme, terra tremeu, a terra treme, a terra tremeu, abalo sísmico""",
    "fire": """
        incêndio*, chamas, bombeiros, incêndios florestais, arde, ardem, ardeu, arderam, reduzid* a cinzas, carbonizad*,
        curto-circuito, em chamas, fogo posto, fogo destrói, fogo consome, fogo deflagrou, labaredas, consumid* pelo
        fogo, consumid* pelas chamas, queimadas, devor*, destruída pelo fogo, destruído pelo fogo, destruídas pelo fogo,
        pegou fogo, pega fogo, pegam fogo""",
    "drought": """
        crise alimentar, desnutrição, insegurança alimentar, a seca, seca severa, seca extrema, seca prolongada, pela
        seca, seca em, seca no, seca na, secas, a fome, de fome, fome em, fome no, fome na, crise de fome, falta de
        chuva, falta de chuvas, sem chuva, sem chuvas, ausência de chuva, ausência de chuvas, escassez de chuva,
        escassez de água, falta de água, estiagem, secaram, secou, secam, poços secos, colheitas perdidas, perda de
        colheitas, más colheitas, fraca colheita, gado morre, gado morto, pasto, carência alimentar, famint*,
        subnutrição, subnutrid*, desertificação, ressequid*, gretad*, rios secos, rio seco, crise hídrica, não chove,
        colheitas falhadas, colheitas arruinadas, perdidas as colheitas, culturas perdidas, morte do gado, esfomead*""",
    "outbreak": """
        surto*, cólera, epidemia*, ébola, ebola, sarampo, vírus, vacin*, dengue, doença, contágio*, mpox, pandemia,
        casos de, malária, paludismo, poliomielite, febre*, febre amarela, peste, peste suína, meningite, raiva,
        difteria, gripe das aves, gripe aviária, covid*, lassa, hepatite, zika, chikungunya, quarentena, infetad*,
        infectad*, infeção, infecção, infeções, infecções, casos confirmados, novos casos, casos suspeitos, foco de,
        pólio, tosse convulsa, bubónica, varíola, contamina*, contagia*, tifoide, febre tifoide, enfermidade, doença
        misteriosa, doença desconhecida, doenças, emergência sanitária, alerta sanitário, alerta de saúde""",
    "accident": """
        acidente*, colisão*, cai em ravina, cai numa ravina, capot*, naufrág*, naufrag*, descarril*, desab*, perdeu o
        controlo, perdeu o controle, despist*, choque frontal, queda de avião, colid*, debandada, ravina, saltou dos
        carris, saiu da estrada, saiu da via, atropel*, embat*, choca, chocou, chocaram, afund*, à deriva, encalh*,
        derrap*, despenh*, aterragem de emergência, pouso de emergência, falha nos travões, falha dos freios,
        soterrad*, precipício, tombou, tombaram, tomba, vira-se, virou-se, aluimento, abalroa*, vítimas da estrada,
        sinistro, sinistralidade, tragédia na estrada, tragédia rodoviária, vai ao fundo, foi ao fundo, caiu num, caiu
        numa, caiu ao, caíram ao, caiu da ponte, cai da ponte, sai da estrada, soterramento, mina desaba, desmorona*,
        desmoronou, choque em cadeia""",
    "cyberattack": """
        piratas informáticos, ransomware, pirataria informática, fuga de dados, vazamento de dados, hacke*, ciber*,
        pirata informático, programa malicioso, sequestro de dados, ataque informático, ataques informáticos, roubo de
        dados, dados roubados, programa espião, intrusão informática, sistemas informáticos, servidores, pirateado,
        piratearam, invasão de sistemas, invadem sistema, invadiram o sistema, site em baixo, desfigura*, sabotagem
        informática, invadem servidores, roubo de senhas, apagão informático, dados pessoais divulgados, derrubam
        sites, derrubam o site""",
    "flood.title": "chuvas, chuva",
    "fire.title": "fogo",
    "drought.title": "seca, fome",
    "accident.faint": "afogad*, afogaram, afogam-se, afogamento*",
}

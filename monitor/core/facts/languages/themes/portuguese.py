"""What articles are about in Portuguese: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: comboio militar, coluna militar, caravana*, patrulha*, viatura militar, viaturas militares, camião
        militar, coluna, camião-cisterna, camiões-cisterna, caminhão-tanque, caminhões-tanque, camiões cisterna,
        cisternas; base: base, bases, acampamento militar, campo militar, quartel, quartéis, posto do exército, posto
        militar, postos militares, posição do exército, guarnição, quartel-general, sede da brigada; checkpoint: posto
        de controlo, posto de controle, postos de controlo, barreira policial, posto fronteiriço, posto de fronteira;
        police: esquadra*, delegacia*, posto de polícia, posto policial; village: aldeia*, povoado*, povoação,
        vilarejo*, aldeão*, aldeãos, aldeões, casas, moradias, vila, vilas; market: mercado*, bazar, loja*, centro
        comercial; bus: autocarro*, ônibus, machimbombo*, minibus, micro-ônibus, táxi, passageiros, carrinha de
        passageiros, transporte coletivo, chapa; bridge: ponte, pontes; train: trem, trens, linha férrea, ferrovia,
        estação de comboios, metro, comboio, comboios, comboio de passageiros, vagão, vagões, carruage*, carris,
        caminho de ferro, caminhos de ferro, locomotiva*; school: escola*, aluno*, aluna*, estudante*, universidade*,
        professor*, colégio*, liceu*; hospital: hospital, hospitais, clínica*, centro de saúde, maternidade; worship:
        mesquita*, igreja*, templo*, santuário*, mosteiro*, fiéis, padre*, peregrinos; mine: mina de, minas de,
        mineiro*, garimp*, pedreira*; airport: aeroporto*, aeródromo*, base aérea; port: porto, portos, docas; ship:
        navio*, barco*, ferry, lancha*, petroleiro*, embarcação, embarcações, barcaça*, canoa*, cargueiro*, piroga*,
        traineira*, iate*; bank: banco, bancos; prison: prisão de, cadeia de, penitenciária*, reclusos, presídio*,
        estabelecimento prisional, presídio; embassy: embaixada*, consulado*, legação; hotel: hotel, hotéis,
        restaurante*, discoteca*; power: central elétrica, subestação, oleoduto*, gasoduto*, refinaria*, rede
        elétrica, barragem, companhia de água, campo petrolífero; camp: campo de refugiados, acampamento de
        refugiados, campo de deslocados, campos de deslocados; office: palácio presidencial, parlamento, câmara
        municipal, prefeitura, palácio da justiça, sede do governo, sede distrital, edifício do governo, administração
        distrital, administração local, administração do posto, palácio do governo, edifício da administração, posto
        administrativo, sede da administração; factory: fábrica*, armazém*, depósito*, oficinas, confecções; farm:
        fazenda*, agricultor*, camponês*, camponeses, plantação*, uma quinta, numa quinta, quintas agrícolas,
        criadores de gado, criadores, gado, lavras, machamba*; source: fonte hospitalar, fontes hospitalares,
        ministério do interior, presidente da câmara municipal, banco mundial, banco central, banco de
        desenvolvimento, banco africano, banco de fomento, banco alimentar, banco de sangue, banco de portugal, banco
        dos réus, banco nacional, porto príncipe, porto alegre, porto novo, porto rico, porto sudão, porto velho,
        porto seguro, mercado de trabalho, mercado único, mercado comum, mercado negro, mercado de transferências,
        mercado de capitais, cota de mercado, quota de mercado, com base em, com base no, com base na, na base de, na
        base do, base de dados, quinta-feira, segunda coluna, coluna de opinião, ordem dos, padre antónio, depósito de
        armas, depósito bancário, navio-escola
    """),
    "power": named("""
        united states: estados unidos, norte-american*, americano, americana, americanos, washington, casa branca,
        pentágono, eua; russia: rússia, russo, russa, russos, russas, moscovo, moscou, kremlin; china: china, chinês,
        chinesa, chineses, pequim; france: frança, francês, francesa, franceses, paris; britain: reino unido,
        britânic*, grã-bretanha, londres; germany: alemanha, alemão, alemã, alemães, alemãs, berlim; italy: itália,
        italian*, roma; spain: espanha, espanhol*, madrid; portugal: portugal, português, portuguesa, portugueses,
        lisboa; ukraine: ucrânia, ucranian*, kiev, quieve; turkey: turquia, turco, turca, turcos, turcas, ancara; iran:
        irão, irã, iranian*, teerão, teerã; israel: israel, israelita*, israelense*; saudi arabia: saudita*, arábia
        saudita, riade; emirates: emirados, abu dhabi; qatar: qatar, catar, doha; egypt: egito, egípci*, cairo; libya:
        líbia, líbio, líbios; tunisia: tunísia, tunisin*, tunes; algeria: argélia, argelin*, argel; morocco: marrocos,
        marroquin*, rabat; mali: mali, malian*, bamako; niger: níger, nigerin*, niamey; burkina faso: burkina*,
        ouagadougou; chad: chade, chadian*; senegal: senegal*, dacar; mauritania: mauritâni*, mauritan*; ivory coast:
        costa do marfim, marfinense*, abidjan; ghana: gana, ganês, ganes*, acra; guinea: guiné, guineense*, conacri;
        nigeria: nigéria, nigerian*, abuja; cameroon: camarões, camaronês, camaroneses; sudan: sudão, sudanês,
        sudaneses, cartum; ethiopia: etiópia, etíope*, adis abeba; somalia: somáli*, somali*, mogadíscio; kenya:
        quénia, quênia, quenian*, nairobi; uganda: uganda*, campala; rwanda: ruanda, ruandês, ruandes*, kigali; congo:
        congo*, quinxassa, kinshasa, rdc; tanzania: tanzâni*, tanzanian*; mozambique: moçambi*, maputo; angola:
        angola*, luanda; zimbabwe: zimbabwe*, zimbabu*; south africa: áfrica do sul, sul-african*, pretória; syria:
        síria, sírio, sírios, damasco; iraq: iraque*, iraquian*, bagdad; yemen: iémen, iemenita*, houthi*, huthi*;
        lebanon: líbano, libanês, libanesa, libaneses, beirute, hezbollah; palestine: palestin*, gaza, hamas,
        cisjordânia; afghanistan: afeg*, cabul, talibã*; pakistan: paquistão, paquistan*, islamabad; india: índia,
        indiano, indiana, indianos, nova deli; bangladesh: bangladesh*, bengali*; myanmar: birman*, mianmar, myanmar;
        nepal: nepal*, catmandu; japan: japão, japonês, japonesa, japoneses, tóquio; north korea: coreia do norte,
        norte-corean*, pyongyang; south korea: coreia do sul, sul-corean*, seul; taiwan: taiwan*, taipé; philippines:
        filipin*, manila; indonesia: indonési*, jacarta; australia: austrália, australian*, camberra; canada: canadá,
        canadian*, canadens*, otava; mexico: méxic*, mexican*; brazil: brasil*; argentina: argentin*, buenos aires;
        peru: peru, peruan*, lima; colombia: colômbia, colombian*, bogotá; venezuela: venezuel*, caracas; cuba: cuba,
        cuban*, havana; haiti: haiti*; poland: polónia, polônia, polac*, varsóvia; hungary: hungria*, húngar*,
        budapeste; serbia: sérvi*, belgrado; greece: grécia, grego, grega, gregos, atenas; belgium: bélgica, belga*;
        netherlands: países baixos, holand*, neerland*, haia; sweden: suécia, suec*, estocolmo; denmark: dinamarca,
        dinamarqu*, copenhaga; norway: norueg*, oslo; switzerland: suíç*, genebra; belarus: bielorrúss*, bielorruss*,
        minsk; united nations: nações unidas, onu; security council: conselho de segurança; human rights office:
        escritório de direitos humanos, alto comissariado; european union: união europeia, ue, bruxelas, comissão
        europeia; african union: união africana; ecowas: cedeao; arab league: liga árabe; nato: nato, otan; g7: g7,
        g20; imf: fmi, fundo monetário; world bank: banco mundial; icc: tpi, tribunal penal internacional; world court:
        cij, tribunal internacional de justiça; world health organization: oms, organização mundial da saúde; unicef:
        unicef; refugee agency: acnur; food programme: programa alimentar mundial, pam, pma; red cross: cruz vermelha,
        cicv; doctors without borders: médicos sem fronteiras, msf; amnesty: amnistia internacional, anistia
        internacional, amnesty; human rights watch: human rights watch, hrw; reporters without borders: repórteres sem
        fronteiras, rsf; vatican: vaticano, papa, santa sé; bishops: bispo, bispos, episcopal; opec: opep; sahel
        states: aliança dos estados do sahel, aes
    """),
    "matter": named("""
        border: fronteira*; vote: eleiç*, eleitora*, voto, votação, referendo, pleito; press: jornalist*, imprensa,
        jornal, jornais, emissora*; internet: internet, redes sociais, facebook, whatsapp, tiktok; aid: humanitári*,
        ajuda alimentar, ong, ongs; children: criança*, menores; displaced: deslocad*, refugiad*, migrante*, asilo;
        law: lei, leis, constitui*, decreto*, projeto de lei; associations: associações, partidos políticos,
        sindicatos, sociedade civil; drones: drone, drones; weapons: armas, armamento*, munições, mísseis, aviões de
        combate; gold: ouro, aurífer*; mining: mina, minas, mineração, mineiro, lítio, urânio, cobalto, cobre;
        passports: passaporte*, visto, vistos; grain: trigo, grão, grãos, cereais, arroz, milho, farinha,
        fertilizante*; guards: guarda presidencial, guarda-costas; training: formação, treino, instrutores, formadores;
        mercenaries: mercenári*, paramilitar*, companhia militar privada, empresa militar privada; roads: estrada*,
        rodovia*, autoestrada*; blockade: bloqueio*, cerco, sitiad*, embargo*; ramadan: ramadão, ramadã, jejum;
        succession: adjunto, sucessor*, número dois; smuggling: contraband*, traficante*, tráfico, narcotráfico; tax:
        imposto*, tarifa*, taxa, taxas; livestock: gado, rebanho*, pecuári*; corruption: corrup*, desvio*, suborno*,
        fraude*; treason: traição; espionage: espia*, espionagem; war crimes: crimes de guerra, crimes contra a
        humanidade, genocíd*; money laundering: lavagem de dinheiro, branqueamento; terrorist financing: financiamento
        do terrorismo; assets: bens, ativos, contas; oil: petróleo, petrolífer*, combustíve*, gasolina, gás;
        electricity: eletricidade, elétric*, apagão, cortes de energia, barragem; water: água, poço*; money:
        orçamento*, dívida*, empréstimo*; currency: moeda*, banco central, inflação; flights: voo, voos, espaço aéreo,
        companhia aérea, aeroporto*; rights: direitos humanos, abusos, tortura*, violações; transition: transição;
        president: president*, chefe de estado; prime minister: primeiro-ministro, primeira-ministra; parliament:
        parlament*, deputad*, senado; opposition: oposição, opositor*; recruitment: recrut*, mobilizaç*; women:
        mulher*, meninas; health: hospita*, médic*, vacina*; climate: clima, climátic*, emissões; jobs: empregos,
        operários, trabalhadores, greve*, salários; trade: comerciante*, comércio, exportaç*, importaç*, lojas;
        satellite: satélite*, telecomunicaç*, telefon*, starlink; nuclear: nuclear*, reator*; drugs: droga*, cocaína,
        heroína, ópio; land: terra*, camponês, camponeses, colheita*; transport: camião, camiões, caminhão, caminhões,
        camionista*, transportador*; wages: salário*, bónus, bônus, atrasados; mutiny: motim, motins, amotin*, deserç*;
        bodies: cadáver*, corpos; companies: empresa*, companhia*, investidor*
    """),
    "act": named("""
        ambassador: embaixad*, diplomat*, enviado*; report: relatório, inquérito, investigadores, documento;
        sovereignty: soberan*, ingerência*; recording: áudio*, gravaç*, vídeo*; contract: contrato*, concurso,
        licitação; denial: nega, negou, negam, desmente*, desmentiu, rejeita*; accusation: acusa*, acusou, culpa;
        threat: ameaç*, adverte, avisou, ultimato, prazo
    """),
    "form": {
        "analysis.first": "por que, porque, como, o que, quem, qual, porquê, para onde, onde, pode, quanto, que, será",
        "round_up": """
            resumo da semana, notícias da semana, notícias mais importantes, resumo do dia, destaques da semana, o que
            precisa de saber, o que você precisa saber, principais notícias, manchetes do dia, em resumo, notícias do
            dia, revista de imprensa, giro de notícias, revista da semana, notícias da manhã, notícias da noite, o dia
            em, a semana em, esta semana em, fique a par, o essencial, em poucas linhas, cinco notícias, outras
            notícias, num minuto, em poucas palavras, o que marcou, o mais importante, as notícias que, atualidade em, a
            atualidade, giro pelas""",
        "round_up.head": "resumo, boletim, manchetes, destaques, giro, newsletter, breves, síntese",
        "analysis": """
            o que se sabe, por que, porque é que, o que está por trás, quem são, entenda, cronologia, perfil de, em
            profundidade, o que significa, perguntas e respostas, radiografia de, anatomia de, lições de, as lições, em
            números, em mapas, cinco perguntas, três perguntas, cinco pontos, e agora, o que muda, o que está em jogo, o
            que esperar, retrato de, um olhar sobre, assim funciona, a história de, a história por trás, a ascensão,
            ascensão e queda, por dentro, nos bastidores, raio-x, verificação de factos, balanço de, entrevista a,
            entrevista com, decifrando, o que explica, como se explica, guia para entender, guia rápido, tudo o que
            precisa de saber, tudo o que se sabe sobre, tudo sobre, breve história, quem é quem""",
        "analysis.head": """
            análise, reportagem, entrevista, perfil, contexto, explicador, cronologia, entenda, investigação""",
        "opinion": "artigo de opinião, carta aberta, carta ao diretor, ponto de vista, cartas dos leitores",
        "opinion.head": "opinião, editorial, coluna, crónica, crônica, comentário, artigo",
        "live": "ao vivo, em direto, minuto a minuto, ao minuto, acompanhe os, em direto ao minuto, tempo real",
        "live.head": "direto, vivo, última hora",
        "opinion.voice": """
            eu creio, creio que, não creio, confesso, pergunto-me, me pergunto, recuso-me, me recuso, estou
            convencid*, receio que, dói-me, indigna-me, permitam-me, permitam que, vi com, há anos que, sejamos
            honestos, sejamos sinceros, basta de, deixemos de, devemos deixar de, temos de deixar de, que vergonha,
            digo-o, escrevo, acredito que, penso que, não acredito, eu, meu país, minha terra, minha mãe, meu pai,
            minha avó, meu avô, minha geração, meus vizinhos, meu bairro, a meu ver, na minha opinião, no meu
            entender, devemos, deveríamos, temos que, não podemos, nossos governantes, nossos políticos, nossos
            líderes, é hora de, é tempo de, já é tempo, está na hora, nasci, cresci, moro, vivo em, sei que, suspeito
            que, lembro-me, oxalá, chega de, não me""",
    },
}

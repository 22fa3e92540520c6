"""Portuguese words of what happened."""

from monitor.core.facts.languages.events.disasters.portuguese import DISASTERS
from monitor.core.facts.languages.events.politics.portuguese import POLITICS
from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": f"""
        ataque*, atac*, tiroteio*, invad*, atiradores, assassin*, disparos, abriram fogo, ataque armado, tiros,
        incursão, sob fogo, abrem fogo, abriu fogo, a tiro, baleados, casas queimadas, queimaram casas, alvejad*,
        fogo contra, rajada*, disparou, dispararam, disparam, metralh*, à queima-roupa, morto a tiro, mortos a
        tiro, morta a tiro, abatido a tiro, abatidos, catan*, machad*, facão, à facada, facada*, esfaque*, arma
        branca, assalt*, saque*, pilh*, incendiaram, incendiad*, incendeiam, queimaram, queimada, granada*,
        rocket*, foguete*, morteiro*, artilharia, franco-atirador*, atirador, atiram, atiraram, atirou, tomou de
        assalto, tomaram de assalto, insurgentes atacam, terroristas atacam, terroristas matam, emboscad*,
        homicíd*, mata a tiro, matam a tiro, incursões, chacinad* a tiro, alvo de tiros, decapit*, investida*,
        matou a tiro, abatem, abateram, investem contra, arremet*, irromp*, ajuste de contas, acerto de contas,
        molotov, linch*, arma de fogo, armas de fogo, mortos às mãos de, tiraram a vida, vandaliz*, crivad* de
        balas, matam, mataram, baleadas, baleada, baleado,
        {phrases("mortos, mortas, morto, morta", "por insurgentes, por rebeldes, por jihadistas, por terroristas")},
        {phrases("mortos, mortas, morto, morta", "por militares, por homens")},
        {phrases("civis, camponeses, aldeões", "mortos, abatidos, baleados")},
        roubo de gado, roubos de gado, ladrões de gado,
        {phrases("soldado, militar, polícia, agente, guarda", "mata, matou, abate, abateu")}""",
    "bombing": """
        carro-bomba, carro bomba, bomba*, explosão*, explosões, explod*, atentado*, engenho explosivo, mina,
        homem-bomba, atentado suicida, deton*, explosivo*, bombista*, engenhos explosivos, armadilhad*, fez-se
        explodir, fazer-se explodir, faz-se explodir, colete de explosivos, cinto de explosivos, cinto explosivo,
        colete explosivo, viatura armadilhada, carro armadilhado, mota armadilhada, dinamit*, rebentamento,
        rebentou, rebenta, engenho artesanal, engenhos artesanais, artefato explosivo, artefacto explosivo,
        carta-bomba, voou pelos ares, foi pelos ares, camião-bomba, caminhão-bomba, minas terrestres, mina
        terrestre, petardo*, suicida, suicidas, kamikaze, imolou, fez-se rebentar, pelos ares, atentado à bomba,
        rebenta mina, acionou uma mina, acionaram uma mina, mina antipessoal, mina artesanal, minas artesanais,
        pisou uma mina""",
    "airstrike": """
        ataque de drone*, ataque com drone*, ataque aéreo, ataques aéreos, drone do exército, drone*, míssil*, mísseis,
        aviação, bombard*, aviões, caças, força aérea, avião de guerra, raide aéreo, raides aéreos, ataque israelita,
        ataque israelense, ataques israelitas, ataques israelenses, ataque russo, ataques russos, bombas planadoras,
        bombas largadas, bomba largada, lançadas do ar, helicóptero de combate, helicópteros de combate,
        caça-bombardeiro*, não tripulado, não tripulados, incursão aérea, incursões aéreas, raide, raides, aviões de
        combate, caças-bombardeiros, ataque com mísseis, ataques com mísseis, ataques com drones, lança mísseis, lançam
        mísseis, bombas sobre, atingido por um míssil, atingida por um míssil, veículo aéreo não tripulado, aparelho
        não tripulado, ofensiva aérea, operação aérea""",
    "massacre": """
        massacr*, chacina*, vala comum, valas comuns, execuções sumárias, matança*, casa em casa, fuzilad*, extermínio,
        sangue frio, a sangue-frio, banho de sangue, carnificina, degol*, exterminad*, exterminar, passados pelas
        armas, fuzilaram, executaram, execução sumária, execuções extrajudiciais, machadada*, à catanada, catanada*,
        aniquil*, porta a porta, genocíd*, valas, queimados vivos, corpos encontrados em, barbárie, atrocidade*, corpos
        empilhados, mortos à catanada, mortos à machadada, civis executados, aldeões executados, decapitados,
        decapitaram, decapitam, executados, executado, execuções, execução de, decapitad*""",
    "clash": f"""
        confronto*, batalha*, ofensiva, troca de tiros, enfrentamento*, escaramuça*, se enfrentam, tomada da
        cidade, combate, combates, combateram, choques com, fogo cruzado, troca de fogo, trocas de tiros, trocam
        tiros, trocaram tiros, confrontam-se, confrontaram-se, defrontam-se, retoma o controlo, retomou o controlo,
        retomaram, reconquist*, recupera o controlo, recuperam, recuperaram, contraofensiva*, contra-ofensiva*,
        linha da frente, frente de batalha, avançam sobre, tomam a cidade, tomaram a cidade, toma a vila, tomaram a
        vila, tomam a vila, ocuparam a vila, ocupam a vila, assume o controlo, cai nas mãos, guerra de gangues,
        guerra entre gangues, combatem, hostilidades, milícias rivais, fações rivais, facções rivais, conflitos
        armados, avanço rebelde, avanço dos rebeldes, rebeldes entram, rebeldes tomam, entram na cidade, entraram
        na cidade, cai a cidade, queda da cidade, conquist* a cidade, perde o controlo, recrudesc*, fogo intenso,
        fogo cerrado, combates intensos, forças em confronto, travam combates, frente de combate, avançam para,
        exército retoma, exército recupera, retoma vila, apoder* da cidade,
        {phrases("tom*, retom*, recuper*, assum*, conquist*, ocup*", "o controlo de, o controlo da, o controle")},
        {phrases("tom*, retom*, recuper*, assum*, conquist*, ocup*", "a cidade, cidade, a vila, a localidade")},
        {phrases("tomada de, tomada da, queda de, queda da, captura da, reconquista da", "vila, cidade")},
        {phrases("tomada de, tomada da, queda de, queda da, captura da, reconquista da", "localidade, base")},
        {phrases("em poder dos, nas mãos dos, nas mãos de", "rebeldes, insurgentes, jihadistas, terroristas")},
        {phrases("em poder dos, nas mãos dos, nas mãos de", "separatistas")},
        {phrases("cai, caem, caiu, caíram, cair", "nas mãos de, nas mãos dos, em poder dos")},
        {phrases("rebeldes, insurgentes, jihadistas", "controlam, ocupam, conquistam, capturam")},
        {phrases("hast*, iç*", "a bandeira, a sua bandeira")},
        {phrases("dizem, afirmam, garantem", "controlar, ter tomado, controlarem")},
        {phrases("m23, rebeldes, insurgentes, jihadistas, terroristas", "entra, entra em, entram em, avançam")},
        {phrases("m23, rebeldes, insurgentes, jihadistas, terroristas", "entraram, ocupam")}""",
    "abduction": f"""
        sequestr*, rapt*, tomada de reféns, resgate pago, feitos reféns, refém, reféns, levados à força, levaram à
        força, levado à força, levada à força, levam à força, levaram consigo, levou consigo, levaram para o mato,
        levados para o mato, levadas para o mato, sob ameaça de armas, sob a mira, desaparecimento forçado, fazem
        reféns, fizeram reféns, feito refém, tomados como reféns, tomado como refém, capturados por terroristas,
        arrastad* para, desaparecid* à força, encapuzados levaram, piratas tomam, piratas capturam, desaparecid* após,
        levou à força, obrigad* a entrar, obrigaram a entrar, forçados a entrar, mata adentro, mato adentro, mantid*
        reféns, mantid* em cativeiro,
        {phrases("levado, levada, levados, levadas", "de casa, por homens, por desconhecidos, por homens armados")}""",
    "release": """
        libertad*, libertação, liberta, libertam, reféns libertados, troca de prisioneiros, liberad*, libertou, soltos,
        em liberdade, solta, soltam, soltou, soltaram, libertar, saiu da prisão, sai da prisão, saem da prisão, saíram
        da prisão, saiu da cadeia, sai da cadeia, deixa a prisão, deixaram a prisão, deixou a prisão, abandonaram a
        cadeia, abandonou a cadeia, abandonaram a prisão, abandonou a prisão, recupera a liberdade, recuperou a
        liberdade, recuperam a liberdade, recuperaram a liberdade, restituíd* à liberdade, indult*, amnisti*, anisti*,
        perdão presidencial, perdoad*, liberdade condicional, liberdade provisória, sob caução, pagamento de caução,
        troca de reféns, troca de detidos, regressam a casa, regressou a casa após, resgate de, resgat*, entregues à
        cruz vermelha, volta a casa, voltam a casa, voltou a casa, regressa a casa, já em casa, já estão em casa, já
        está em casa, de regresso a casa, deixam a cadeia, deixou a cadeia, deixaram a cadeia, deixa a cadeia, posto em
        liberdade, postos em liberdade, colocado em liberdade, colocados em liberdade, fim do cativeiro, fim ao
        cativeiro, reencontr*, à liberdade, soltura""",
    "arrest": """
        detid*, deten*, prend*, prisão de, preso, presos, captur*, detém, deteve, apreend*, prisões, rusga*, sob
        custódia, operação policial, algemad*, presa, presas, algemas, prisão preventiva, prisão domiciliária, prisão
        domiciliar, mandado de captura, mandado de prisão, mandado de detenção, foragid*, fugitiv*, em fuga à justiça,
        desmantel*, operação da polícia, encarcer*, sob detenção, buscas domiciliárias, cai nas malhas, nas malhas da,
        recolheu à cadeia, recolhido às celas, celas, apanhad* pela polícia, cabecilha, cai nas mãos da polícia, atrás
        das grades, desbarat*, algemam, levad* para a esquadra, levad* pela polícia, levad* sob escolta, escoltado por
        agentes, nas mãos da polícia, recaptur*""",
    "surrender": """
        rendição, depuseram as armas, depõem as armas, entrega de armas, desarmamento, desmobiliz*, entregaram-se,
        rendem-se, rende-se, renderam-se, rendeu-se, render-se, se rendem, se rende, se renderam, se rendeu, rendidos,
        entregam as armas, entregaram as armas, entregam-se, entrega-se, entregou-se, entregaram-se às, se entregam, se
        entregaram, entregou as armas, deixam as armas, deixaram as armas, baixam as armas, bandeira branca, capitul*,
        desert*, abandonam o mato, deixam o mato, saem do mato, saíram do mato, renunciam à luta, depor as armas,
        depuseram, entrega voluntária, depõem armas, depõe as armas, saem das matas, saíram das matas, abandonam a
        luta, abandonam as armas, abandonaram as armas, largam as armas, largaram as armas, deixar as armas, aderem à
        amnistia, entregou-se às""",
    "coup": f"""
        golpe de estado, golpe militar, golpista*, amotinad*, motim, depost*, tomada do poder, intentona, golpe,
        tomam o poder, toma o poder, tomaram o poder, tomou o poder, assumem o poder, assumiram o poder, assume o
        poder, depôs, depuseram o, depõe o, depõem o, derrubam, derruba, intentonas, sublev*, levantamento militar,
        rebelião militar, revolta militar, suspendem a constituição, suspendeu a constituição, suspenderam a
        constituição, constituição suspensa, dissolve o parlamento, dissolveram o, dissolveu o parlamento, junta
        militar, alto comando militar, fechou fronteiras, fecharam as fronteiras, conspira*, complô, tentativa de
        golpe, ordem constitucional, destituem o presidente, destituído pelos militares, afastado pelos militares,
        militares no poder, apoderaram-se do poder, apoderam-se do poder, assaltam o palácio, cercam o palácio,
        quartelada, golpe palaciano, soldados revoltosos, revoltosos, presidente deposto, presidente afastado,
        junta toma, tomar o poder, {phrases("tiros, tiroteio, disparos", "em quartéis, nos quartéis")},
        {phrases("tiros, tiroteio, disparos", "junto ao palácio, no quartel, num quartel, em quartel")},
        {phrases("militares, soldados", "revolt*, amotin*, sublev*, rebel*")},
        {phrases("recus*, desobedec*", "ordens, a ordens")}, {phrases("rajadas", "no quartel, num quartel")},
        {phrases("soldados, militares", "desobedec*, recusam, recusaram")},
        {phrases("recus*", "cumprir ordens, obedecer, acatar ordens")},
        {phrases("tiroteio, tiros", "em quartel, num quartel, no quartel")}""",
    "deployment": """
        envia tropas, mais tropas, destac*, reforços, envio de tropas, enviados para, desdobramento, desplegad*,
        primeiro contingente, envia militares, envia soldados, enviam soldados, enviam militares, enviam tropas, vai
        enviar tropas, envio de soldados, envio de militares, chegada de tropas, chegam tropas, chegam soldados, chegam
        militares, reforça, reforçam, reforço, reforçar o, militares nas ruas, exército nas ruas, soldados nas ruas,
        exército às ruas, patrulham, patrulhar as ruas, mobiliz*, posiciona, posicionam, tropas adicionais, militares
        adicionais, projeta força, militarizam, desembarcam, manda tropas, mandam tropas, manda soldados, manda o
        exército, novos soldados, soldados adicionais, tropas na fronteira, primeiros soldados, primeiros militares,
        chegada dos primeiros, tomam posições, toma posições, concentra tropas, desloca tropas, deslocam tropas, coloca
        o exército, põe o exército, exército na rua, tropa na rua""",
    "withdrawal": """
        retirada, retira-se, deixam base, deixa a base, entregou o campo, saída das tropas, entrega da base, retiram-se,
        retirou-se, retiraram-se, últimos soldados, últimos militares, últimas tropas, deixou a base, deixaram a base,
        base entregue, base foi entregue, entregou a base, saem da base, retira as tropas, retiram as tropas, retira
        tropas, retirar as tropas, retirou as tropas, último contingente, últimos capacetes azuis, arriada a bandeira,
        arriaram a bandeira, arriar da bandeira, encerra a missão, encerra a base, fim da missão, põe fim à missão, por
        terminada a missão, termina a missão, terminou a missão, evacu* a base, entrega a base, entregam a base, devolve
        a base, devolução da base, deixam o país, deixou o país, deixaram o país, abandonam o país, saída dos soldados,
        saída dos militares, retirada das tropas, retirada dos, partida das tropas, partida dos, recuam, sai
        definitivamente, fazem as malas, faz as malas, último avião, último soldado, regresso das tropas, repatri*
        tropas, encerram a missão, encerramento da missão, encerramento da base, fecha a base, fecham a base, fechou a
        base, arreiam a bandeira, arriada, fim da presença, põe fim à presença, deixam definitivamente, retirar-se""",
    "blockade": f"""
        bloqueio*, cerco, cercad*, sitiad*, sitiar, assédio à cidade, desabastecimento, estrada cortada, nenhum
        comboio, nenhum camião, nenhum caminhão, asfixia económica, asfixi* a capital, asfixi* a cidade, comboio*
        de combustível, {phrases("proíb*, proib*, impe*", "a entrada de combustível")},
        {phrases("proíb*, proib*, impe*", "caminhões, o trânsito, a circulação, camiões, a passagem")},
        {phrases("proibição de", "transporte, circulação")}, {phrases("filas", "nas bombas, por combustível")},
        {phrases("fech*, encerr*, encerramento da, fecho da, fechamento da, reabr*", "fronteira, a fronteira")},
        {phrases("fech*, encerr*, encerramento da, fecho da, fechamento da, reabr*", "as fronteiras")},
        {phrases("fech*, encerr*, encerramento da, fecho da, fechamento da, reabr*", "a sua fronteira")},
        {phrases("fech*, encerr*, encerramento da, fecho da, fechamento da, reabr*", "fronteiras")},
        {phrases("fronteira*", "fechad*, encerrad*, reabert*, reabr*, continua fechada")},
        {phrases("fech*, encerr*", "os postos, postos fronteiriços")},
        {phrases("camiões, caminhões, camionistas, cisternas", "parados, retidos, bloqueados, impedidos")},
        {phrases("caminhões-tanque, camiões-cisterna", "parados, retidos, bloqueados, impedidos")},
        {phrases("falta, escassez, crise, embargo, rutura, entrada", "de combustível, de combustíveis")},
        {phrases("falta, escassez, crise, embargo, rutura, entrada", "de gasolina, do combustível")},
        {phrases("sem", "gasolina, combustível, combustíveis")},
        {phrases("isolad*, isolada", "do mundo, do resto, por insurgentes")},
        {phrases("não", "deixam passar, deixa passar, deixam entrar")},
        {phrases("fech*, encerr*, proíb*", "o rio, a navegação")},
        {phrases("fech*, encerr*, reabr*", "o espaço aéreo, o seu espaço aéreo, a ponte, espaço aéreo")},
        {phrases("proib*, proíb*, proibid*", "navegar, de navegar, a navegação, barcos, os barcos")}""",
    **POLITICS,
    "abuse": f"""
        tortur*, mutil*, maus-tratos, maus tratos, maltrat*, abusos de, abusos cometidos, sevícias, espanc*,
        tratamento degradante, violência sexual, violadas, estuprad*, estupros, vala comum, valas comuns, profan*,
        corpos queimados, esquartej*, atrocidade*, desaparecimentos forçados, choques elétricos, investigação
        independente, inquérito independente, cortam orelhas, {phrases("executad*", "sumariamente")},
        {phrases("execuç*", "sumária*, extrajudiciais, de civis, de prisioneiros")},
        {phrases("mãos", "amarradas, atadas")}, {phrases("detid*, prisioneir*, pres*, corpo*", "mutilad*")},
        {phrases("detid*, prisioneir*, pres*, corpo*", "queimad*, espancad*, torturad*, amarrad*, humilhad*")},
        {phrases("violaç*", "dos direitos, de direitos, sexuais, em grupo")},
        {phrases("inquérito, investigação, investiga, investigam", "aos abusos, a abusos, sobre abusos")},
        {phrases("inquérito, investigação, investiga, investigam", "às agressões, às execuções, execuções")},
        {phrases("orelhas, mãos, cabeças", "cortadas, decepadas")},
        {phrases("investigação, inquérito", "sobre vídeo, sobre o vídeo, às imagens, ao vídeo")},
        {phrases("queim*, a queimar, mutil*, profan*, arrast*", "cadáveres, corpos, os corpos, um cadáver")},
        {phrases("investig*, examin*", "vídeo, um vídeo, imagens")}""",
    "protest": """
        protest*, manifesta*, gás lacrimog*, tumultos, motins, passeata, ato público, saíram às ruas, distúrbios,
        marcham, marcharam, desfil*, rua diz, cortaram as estradas, bloquearam, marcha contra, marcha pela, marcha por,
        marcha pacífica, marcha de, saem à rua, saem às ruas, saiu à rua, saíram à rua, tomam as ruas, tomaram as ruas,
        barricada*, cartazes, palavras de ordem, gritaram, entoa*, bloqueiam, bloqueio de estradas, balas de borracha,
        canhões de água, levantamento popular, insurreição popular, vigília de protesto, boicot*, greve de fome, pneus
        queimados, pneus a arder, panelaço*, arruaças, polícia de choque, concentraram-se, maré humana, enchem as ruas,
        encheram as ruas, aos gritos de, concentram-se, arremess* pedras, pedras contra a polícia, carga policial,
        cargas policiais, cordão humano, cortam estradas, cortaram a estrada, queimam pneus, populares revoltados,
        revolta da população, contestação""",
    "strike": f"""
        greve*, paralisação, sindicato*, grevistas, greve geral, paralisações, paralisam, param, cruzam os braços,
        cruzaram os braços, braços cruzados, sindicais, sindicalista*, pré-aviso, suspendem o trabalho, serviços
        mínimos, aderem à greve, braços caídos, suspensão do trabalho, reivindicam salários, salários em atraso,
        {phrases("transportadores, camionistas, caminhoneiros", "param, suspendem, recusam, paralisam, parados")},
        {phrases("motoristas, transportadoras", "param, suspendem, recusam, paralisam, parados")}""",
    "trial": """
        julga*, tribunal, condenad*, prisão perpétua, culpado, culpada, sentença, absolv*, réu, réus, veredicto, anos
        de prisão, extradi*, pena de prisão, anos de cadeia, penas de, tribunais, banco dos réus, senta-se no banco,
        pena de morte, pena máxima, pena de, condenação*, condenado a, arguido*, acusados de, declarado culpado,
        culpados, sentencia*, sentenças, acórdão, supremo tribunal, tribunal constitucional, perpétua, meses de prisão,
        alegações finais, comparec*, magistrad*, sentados no banco, em julgamento, perante o tribunal, perante os
        juízes, perante o juiz, declara-se culpado, declara-se inocente, jurados, coletivo de juízes, anos de reclusão,
        cadeia para, condenação à morte, ilibad*, leitura da sentença, leitura do acórdão, corte interamericana, corte
        africana, corte europeia, a corte abriu, a corte ouve, queixa apresentada""",
    "anniversary": """
        aniversário*, comemora*, homenage*, minuto de silêncio, coroa de flores, coroas de flores, depositaram flores,
        presta homenagem, prestou homenagem, prestam homenagem, em memória de, em memória das, em memória dos,
        relembraram, recordaram, assinala o aniversário, assinala-se, centenário, vigília, deposição de flores,
        memorial, efeméride, evoca, evocam, evocação, placa evocativa, monumento às vítimas, missa em memória, romagem,
        aniversário da""",
    "death": """
        morre aos, morreu aos, funeral, faleceu aos, obituário, falecimento, doença prolongada, prolongada doença,
        causas naturais, câmara ardente, exéquias, paragem cardíaca, parada cardíaca, enfarte, infarto, ataque cardíaco,
        vítima de doença, deixou de existir, funeral de estado, apaga-se, óbito, último adeus, perdeu a batalha contra,
        perde a batalha contra, partiu aos, desaparecimento físico, nos deixou""",
    "displacement": """
        deslocad*, êxodo, fogem, fugiram, fuga de, refugiados, em fuga, fugir, fogem de, abandonam as casas, abandonaram
        as casas, abandonaram as suas, deixaram as suas casas, deixam as suas casas, procuram refúgio, procuraram
        refúgio, buscam refúgio, evacuad*, evacuação, atravessaram a fronteira, expulsos das suas, desenraizad*,
        forçados a fugir, obrigados a fugir, fuga em massa, põem-se em fuga, puseram-se em fuga, deixam tudo para trás,
        deixaram tudo, desalojad*, sem teto, atravessam a fronteira, abandonam aldeias, abandonaram aldeias, abandonam
        as aldeias, campos improvisados, em debandada""",
    **DISASTERS,
    "idiom": """
        em marcha, exige dinheiro, exigem dinheiro, pede dinheiro, guerra de preços, guerra comercial, batalha
        judicial, batalha legal, batalha eleitoral, combate à, combate ao, combate às, combate aos, combate a, chuva de
        críticas, chuva de, enxurrada de, onda de, avalanche de, tempestade política, tempestade perfeita, sinais de,
        sinal de, sinal de vida, acordo com a lei, de acordo, fim de semana, ataque de pânico, ataque de nervos,
        contra-ataque, base de drones, fábrica de drones, porta-aviões, explosão demográfica, explosão de alegria,
        exploração, explorações, bomba de água, bombas de água, bomba de combustível, bombas de combustível, ensaio
        clínico, ministro da justiça, operação comercial, operação urbanística, retirada de dinheiro, retira a
        candidatura, retirada da candidatura, golpe de sorte, golpe de teatro, de golpe, ofensiva diplomática,
        magnitude da, magnitude do, memórias, memória descritiva, cartão de memória, vírus informático, rendimento*,
        renda, rendas, renda média, renda básica, rende, rendem, rendeu, prende-se, prendem-se, prende a atenção,
        alerta laranja, alerta vermelho, fome de golos, fome de bola, seca de golos, fogo de artifício,
        fogo-de-artifício, fogos de artifício, prato-feito, preso no trânsito, presos no trânsito, captura de carbono,
        captura de ecrã, chega a um, chega a acordo, chegou a um, chega ao fim, chega a final, visita guiada, juiz de
        linha, candidato a vacina, julga-se, julgo, corrida eleitoral, assinalar, assinala, assinalou, assinantes,
        assinante, assinatura mensal, lembra que, lembrou que, recorda que, recordam que, cerimónia de abertura,
        cerimónia de encerramento, cerimónia de entrega de prémios, cerimônia de abertura, cerimônia de premiação, voto
        de confiança, apelo à paz interior, crianças de rua, de rua, sem-abrigo nas ruas, prosa seca, deserto,
        desertos, execução de obras, execução da obra, execução de projetos, amnistia internacional, anistia
        internacional, amnesty international, tortura para, tortura dos adeptos, estado de sítio, bloqueio mental,
        derrota humilhante, humilhante derrota, bloqueio criativo, cerco à baliza""",
    "elsewhere": """
        futebol, golo, golos, gol, gols, goleador*, avançado, guarda-redes, goleiro, selecionador, adeptos, liga dos
        campeões, campeonato*, mundial de futebol, copa do mundo, taça de, can 2025, semifinal, meia-final,
        meias-finais, quartos de final, grande penalidade, pênalti*, prolongamento, tempo de compensação, torneio*,
        ténis, tênis, basquetebol, basquete, ciclismo, olímpic*, medalha*, bilheteira, bilheteria, longa-metragem,
        curta-metragem, filme, filmes, romance, romances, livrarias, poemas, exposição de, uma exposição, pinacoteca,
        álbum, festival de cinema, telenovela, bolsa de valores, acionistas, investidores, receitas, exportadores,
        remessas, taxa de câmbio, smartphone*, startup*, moda, desfile de moda, celebridade*, videojogo*, videogame*,
        saldos, importações, semestre, trimestre, torcida, torcedores, maracanã, brasileirão, placar, segundo tempo,
        baliza""",
    "arrest.title": "suspeito, suspeitos",
    "withdrawal.title": "abandonam, abandonou, abandonaram, abandona, recua",
    "protest.title": "marcha, marchas, nas ruas, às ruas, a rua, indignação, descontentamento, revolta popular",
    "trial.title": "juiz, juíza, procurador*, acusad*, audiência, supremo, ministério público",
    "anniversary.title": """
        anos depois, recorda, recordam, memória, um ano depois, lembra, lembram, relembra, um ano após, anos após, um
        ano do, ano após, anos do, anos da, há dez anos, em memória""",
    "death.title": "morre, faleceu, falece, morreu, luto, de luto, chora, velório",
    "attack.faint": f"""
        homens armados, atacantes, encapuzados, indivíduos armados, mascarados,
        {phrases("soldados, militares, polícias, policiais, capacetes azuis, garimpeiros, pastores", "mortos")},
        {phrases("soldados, militares, polícias, policiais, capacetes azuis, garimpeiros, pastores", "caídos")}""",
    "deployment.title": "contingente*",
    "clash.faint": """
        repel*, rechaç*, mudou de mãos, muda de mãos""",
    "abduction.faint": "cativ*, nas mãos de, nas mãos dos, em poder de",
    "trial.faint": "crimes de guerra, crimes contra a humanidade",
    "abuse.faint": f"""
        crimes de guerra, {phrases("abr*, orden*, ped*, exig*, anunci*, promet*", "investigação")},
        {phrases("abr*, orden*, ped*, exig*, anunci*, promet*", "uma investigação, um inquérito, inquérito")}""",
    "massacre.faint": f"""
        {phrases("encontr*, ach*, descobert*, localizad*", "corpos, cadáveres, os corpos")},
        {phrases("corpos, cadáveres", "encontrados, descobertos, achados")},
        {phrases("recuper*, resgat*, desenterr*", "corpos, cadáveres")},
        {phrases("em, numa", "fossa, fossa comum, vala")}""",
    "blockade.faint": f"""
        está isolada, estão isoladas, cidade isolada, vila isolada,
        {phrases("cort*, bloque*, fech*, barr*", "a estrada, estradas, as estradas, a rodovia, rodovias")}""",
}

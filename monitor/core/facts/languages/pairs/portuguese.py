"""Pairs of Portuguese words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: atac*, assalt*, incendiaram, incendeia, incendeiam, incendiou, incendiad*, queim*, saque*, saquearam,
        abriram fogo, abre fogo, abrem fogo, dispar*, metralh*, balear*, invad*, arras*
        + aldeia*, povoado*, posto*, coluna*, comboio*, patrulha*, mercado*, casas, moradias, machamba*, fazenda*,
        lojas, igreja*, mesquita*, quartel*, esquadra*, delegacia*, fiéis, viaturas, veículos, camiões, caminhões,
        gado, multidão, escola*, aldeões, cisternas, camiões-cisterna, camião-cisterna, caminhões-tanque,
        caminhão-tanque, celeiros, autocarros;
    attack: mata*, matou, matam, assassin*, feri*, fere, ferem, abat*, degol*, esfaque*, execut*
        + homens armados, atacantes, atiradores, jihadistas, insurgentes, bandidos, rebeldes, milicianos,
        desconhecidos, assaltantes, encapuzados, terroristas, pistoleiros;
    bombing: pis*, explod*, deton*, coloc*, accion*, rebent*
        + mina, minas, engenho*, explosivo*, bomba*, granada*, carro-bomba, carro armadilhado, artefacto*;
    bombing: mata*, matou, mort*, morr*, feri*, fere, destro*, destru*, abal*
        + explosão, explosões, bomba, deflagração, rebentamento;
    airstrike: bombarde*, ating*, atac*, dispar*, lanç*, mata*, matou, intercet*, intercept*, abat*
        + aviões, caças, drone, drones, míssil, mísseis, foguete*, rockets, artilharia, obuses, projéteis, morteiro*,
        helicópteros, aviação;
    massacre: execut*, degol*, queimados vivos, chacin*, fuzil*, decapit*, enterr*
        + civis, aldeões, moradores, fiéis, mulheres, crianças, famílias, dezenas, pessoas, camponeses;
    abduction: rapt*, sequestr*, captur*
        + alunos, estudantes, aldeões, viajantes, passageiros, fiéis, camponeses, mulheres, engenheiro*, cooperante*,
        padre*, freira*, professor*, missionári*, médico*, turista*, trabalhadores, mineiros, tripulação, tripulantes,
        empresári*, crianças, jornalista*, à força;
    release: regress*, volt*, recuper*, livres, troc*, entreg*, escap*, fug*, resgat*, libert*, solt*
        + refém, reféns, cativ*, sequestrad*, raptad*, raptores, cativeiro, presos, prisioneiros, reclusos;
    arrest: detid*, detém, deteve, detiveram, detêm, captur*, prend*, preso, presos, presa, apanh*, cai, caem,
        desmantel*, algem*, deit* a mão
        + suspeit*, gangue, rede, célula, quadrilha, traficante*, assaltante*, cabecilha*, cúmplice*, alegad*,
        polícia, foragid*, judiciária;
    surrender: depõem, depuseram, depôs, depor, entreg*, rend*, larg*, abandon*, baix*
        + armas, espingardas, fuzis, às autoridades;
    coup: derrub*, destitu*, deposto, deposta, depôs, depuseram, depõem, afast*, deten*, prend*, detêm
        + presidente, chefe de estado, governo, regime, constituição;
    coup: tom*, assum*, apoder*, apodera-se, toma conta + o poder, do poder, televisão estatal, palácio presidencial;
    deployment: envi*, destac*, cheg*, desembarc*, reforç*, mobiliz*, projet*
        + soldados, tropas, militares, contingente*, batalhão, capacetes azuis, polícias, policiais, blindados, navios
        de guerra, fuzileiros, efetivos;
    withdrawal: abandon*, deix*, entreg*, ced*, desocup*, evacu*, encerr*, fech*, devolv*, transfer*
        + base, bases, acampamento, quartel, quartéis, posições, guarnição, base aérea, base militar, posto militar;
    withdrawal: partem, partiram, partida, saem, saída, saíram, desped*, adeus, retir*, voltam para casa, recua,
        recuam, recuaram, deixam
        + soldados, tropas, militares, capacetes azuis, contingente*, mercenários, instrutores, forças, legionários;
    blockade: bloque*, cort*, imped*, isol*, barr*, interdit*
        + estrada*, via*, vias, acessos, acesso, fronteira*, corredor, passagem, abastecimento*, pontes, estreito,
        rodovia*;
    blockade: fech*, encerr* + fronteira*, corredor, passagem, estreito;
    blockade: retid*, bloque*, proíb*, proib*, impe*, paralis*, parad*
        + camiões, caminhões, cisternas, combustível, combustíveis, colunas, mercadorias, navios, ajuda, víveres,
        alimentos, camionistas;
    blockade: escassez, falta, faltam, filas, racion*, esgot*, sem
        + combustível, combustíveis, gasolina, gasóleo, diesel, bombas, postos;
    abuse: espanc*, tortur*, amarr*, chicote*, humilh*, viol*, maltrat*, agred*
        + prisioneir*, preso*, detid*, cativ*, reclus*, aldeões, mulheres, sob custódia, recrutas;
    abuse: investig*, relatório, acus*, document*, denunci*
        + execuções, desaparecimentos, atrocidades, violações, torturas, abusos, crimes de guerra, chacinas;
    talks: reún*, reun*, retom*, abre, abrem, abriu, abriram, abrir, inici*, sent*, acolh*, reat*
        + negociaç*, conversações, conversas, diálogo*, mediador*, mesa das negociações, mesa redonda, consultas;
    agreement: assin*, alcanç*, firm*, rubric*, sel*, acord*, fech*, prorrog*, renov*, ganh*, adjudic*, obt*, cheg*
        + acordo*, pacto*, trégua*, cessar-fogo, tratado*, convénio*, convênio*, memorando, contrato*;
    sanctions: congel*, impõe*, impôs, impost*, impus*, levant*, alivi*, endurec*, prorrog*, aplic*
        + ativos, contas, sanções, embargo, vistos, restrições, bens;
    quarrel: convoc*, cham*, expuls*, retir*, declar*
        + embaixador*, diplomata*, cônsul*, encarregado de negócios, adido*, para consultas;
    election: venc*, ganh*, vot*, eleg*, eleit*, apur*, contagem
        + assentos, segunda volta, segundo turno, urnas, presidenciais, legislativas, maioria absoluta, sufrágios,
        mandato, deputados;
    protest: saíram, saem, march*, grit*, queim*, concentr*, bloque*, desfil*, tom*
        + ruas, rua, palavras de ordem, pneus, manifestantes, milhares, cartazes, praça;
    strike: param, pararam, parou, paralisação, suspend*, greve, cruz*, paralis*, ader*
        + trabalho, sindicat*, professores, enfermeir*, médicos, trabalhadores, pessoal, pilotos, estivadores,
        ferroviários, funcionários, juízes, motoristas, aulas, braços;
    trial: conden*, sentenc*, julg*, acus*, absolv*, pronunci*, arguid*
        + tribunal, anos de prisão, anos de cadeia, prisão perpétua, banco dos réus, juiz, juíza, julgamento, réu,
        réus, pena;
    displacement: fog*, fug*, abandon*, desloc*, evacu*, refugi*, expuls*, deix*
        + aldeias, casas, famílias, habitantes, moradores, milhares, residentes, lares, população, populações;
    flood: transbord*, inund*, alag*, arrast*, romp*, subiu, subiram, sobe, subida, submerg*, isol*, cheia*
        + rio*, chuva*, água, águas, barragem, dique*, ruas, campos, enxurrada*, ribeira*;
    storm: arranc*, fustig*, destro*, derrub*, atingiu, ating*, voaram, voou
        + telhados, árvores, ventos, rajadas, ciclone, furacão, costa, granizo, tornado, temporal, vendaval;
    earthquake: abal*, sacud*, trem*, sent*, desab* + magnitude, sismo, terramoto, terremoto, réplica*, richter, graus;
    fire: devast*, ard*, queim*, consum*, destru*, alastr*, propag*, control*, combat*, deflagr*, lavra, lavrou,
        lavram
        + fogo, chamas, incêndio*, bombeiros, hectares;
    drought: falt*, seco, secos, seca, secas, secaram, perd*, morr*, atras*, esgot*, escass*
        + chuvas, poços, colheitas, pastos, albufeiras, gado, precipitação, culturas, reservatórios;
    outbreak: mata*, matou, contagi*, infet*, infect*, propag*, casos, mort*, óbitos, vacin*, confirm*, declar*,
        surto*, afet*
        + cólera, sarampo, ébola, ebola, dengue, malária, meningite, poliomielite, difteria, varíola, mpox, febre,
        tifo, gripe, vírus, epidemia, doença, peste, hepatite;
    accident: choc*, capot*, despist*, precipit*, descarril*, afund*, naufrag*, desab*, despenh*, colid*, cai, caiu,
        caem, caíram, tomb*, emb*
        + autocarro*, ônibus, minibus, camião, caminhão, carro, comboio, trem, barco*, barcaça, avião, avioneta,
        helicóptero, edifício*, prédio*, ponte, ravina, muro, teto, andaime*, ferry, carrinha, machimbombo, chapa;
    accident: desab*, desmoron*, soterr*, colaps* + mina, minas, garimpeiros, galeria;
    cyberattack: hacke*, pirate*, roub*, divulg*, cifr*, encript*, paralis*, bloque*, infiltr*, invad*, vaz*
        + dados, site*, servidores, computadores, redes, sistemas informáticos, ficheiros, arquivos, senhas, piratas
        informáticos;
    decree: suspend*, proíb*, proib*, dissolv*, fech*, encerr*, bloque*, revog*, retir*
        + partidos, partido, actividades políticas, atividades políticas, associações, canal, canais, rádio, rádios,
        jornal, jornais, televisão, ong, sindicatos, licença*, exportaç*, importaç*, motos, motocicletas,
        manifestações, redes sociais, internet, escolas, mina, minas;
    decree: aprov*, promulg*, vot*, assin*, prorrog*, prolong*
        + lei, projecto de lei, projeto de lei, decreto, constituição, código mineiro, mandato, transição
""")

"""Portuguese: how it is built, and its words by their meaning."""

import re

from monitor.core.facts.languages.events.portuguese import EVENT_TYPES
from monitor.core.facts.languages.grammar import Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.portuguese import PAIRS
from monitor.core.facts.languages.people.portuguese import PEOPLE
from monitor.core.facts.languages.themes.portuguese import THEMES

LANGUAGE = Language(
    grammar=Grammar(
        bare_verbs=True,
        toll_behind=True,
        cited_ordinal=True,
        to_come=re.compile(r"[aei]rá\Z|[aei]rão\Z"),
    ),
    units="""
        zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze quatorze/catorze quinze
        dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove vinte""",
    ones="um, uma",
    tens="trinta quarenta cinquenta/cinqüenta sessenta setenta oitenta noventa",
    hundreds="""
        cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
        seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas""",
    scales="- mil milhão/milhões",
    joins="e",
    rounded="""
        dezenas 20-99, várias dezenas 20-99, dúzias 20-99, centenas 200-999, várias centenas 200-999, milhares
        2000-9999, vários milhares 2000-9999, dezenas de milhares 20000-99999, centenas de milhares 200000-999999,
        vários 3-9, várias 3-9, meia dúzia 6~, uma dezena 10~, uma dúzia 12~, uma quinzena 15~, uma vintena 20~, uma
        trintena 30~, uma centena 100~, um milhar 1000~, dezena 10~, dúzia 12~, duas dezenas 20~, duas dúzias 24~,
        dezenas de milhar 20000-99999, meia centena 50~""",
    at_least="""
        pelo menos, mais de.before, ao menos, no mínimo, não menos de.before, pelo menos outras, um mínimo de.before,
        não menos que.before, não menos do que.before, nada menos que.before, nada menos do que.before, nada menos
        de.before, não houve menos de.before, ultrapassa os.before, ultrapassa.before, ultrapassou os.before,
        supera.before, passa de.before""",
    about="""
        cerca de, quase, aproximadamente, até, por volta de, em torno de, perto de, uns, umas, menos de, à volta de,
        pouco mais de, as cerca de""",
    ranges="a para ou e",
    between="entre",
    changes="de",
    nobody="""
        ninguém, nenhum, nenhuma, não houve, não há, sem, não há registo de, não deixou, não causou, nem.next, não
        fez.next, não fizeram.next, não provocou.next, não provocaram.next, não causaram.next, não deixaram.next,
        não resultou em.next, não causa.next, não deixa.next, não se registaram, não se registraram, não foram
        registados, não foram registradas, não foram registrados, não houve registo de, não houve registro de, não
        há registro de, não há notícia de, não há relatos de, sem registo de, sem registro de, sem causar.next, sem
        fazer.next, sem provocar.next""",
    people=PEOPLE,
    things="""
        ano*, mês, meses, semana*, dia*, hora*, h, minuto*, segundo*, noite*, km, quilómetro*, quilômetro*, metro*,
        m, kg, quilo*, tonelada*, litro*, barril, barris, hectare*, euro*, dólar*, real, reais, meticais, kwanza*,
        por cento, ponto*, grau*, vez, vezes, aldeia*, vila*, cidade*, país*, região, regiões, província*,
        município*, distrito*, localidade*, estado*, veículo*, carro*, camião, camiões, caminhão, caminhões, moto*,
        tanque*, drone*, míssil, mísseis, foguete*, bomba*, ataque*, explosão, explosões, operação, operações,
        emprego*, vaga*, assento*, cadeira*, voto*, gol*, vaca*, boi*, cabra*, ovelha*, animal, animais, escola*,
        hospital*, hospitais, igreja*, casa*, habitações, edifício*, prédio*, loja*, empresa*, projeto*, incidente*,
        caso*, página*, parte*, rodada*, ronda*, avião, aviões, helicóptero*, barco*, navio*, base*, acampamento*,
        arma*, fuzil, fuzis, pergunta*, sessão, sessões, jogo*, lei*, resolução, resoluções, grupo*, unidade*,
        brigada*, batalhão, batalhões, regimento*, milhão, milhões, estrada*, ponte*, posições, postos, terços,
        quartos, quintos, pickup*, carrinha*, picape*, computador*, telefone*, telemóve*, celulares, moto, motos,
        blindado*, aparelhos, aeronaves, helicópteros""",
    harm={
        "killed.verb.loss": "perdeu, perderam, perde, perdem, perdido, a perda de",
        "killed.no": """
            pena de morte, penas de morte, condenou à morte, condenado à morte, condenados à morte, ameaças de morte""",
        "killed.verb": """
            enterro de, matou, mataram, mata, matam, matando, assassinou, assassinaram, executou, executaram, abateu,
            abateram, abatem, massacrou, massacraram, tirou a vida a, tira a vida a, tirou a vida de, tira a vida de,
            custou a vida a, custa a vida a, custou a vida de, morte de, mortes de, assassinato de, assassínio de,
            homicídio de, ceifou a vida de, vitimou, neutralizou, neutralizaram, fez.weak, provocou a morte de, causou a
            morte de, neutraliza, vitimaram, vitima, corpos de, cadáveres de, ceifa.weak, ceifou.weak, ceifaram.weak,
            tirou.weak, ter matado, matado""",
        "killed.done": """
            assassinados, assassinadas, assassinado, assassinada, abatidos, abatido, executados, executado,
            massacrados, massacradas, decapitados, baleados e mortos, degolados, degoladas, degolado, degolada,
            decapitado, decapitadas, neutralizados.weak, neutralizado.weak, eliminados.weak, eliminado.weak""",
        "killed.state": """
            mortos, mortas, morto, morta, óbitos, óbito, vítimas mortais, vítima mortal, vítimas fatais, vítima
            fatal, mortes, falecidos, cadáveres, corpos, sem vida, afogados, foram mortos, foram mortas, foi morto,
            foi morta, não sobreviveram, não sobreviveu, não resistiram, não resistiu""",
        "killed.either": """
            morreram, morreu, morrem, morre, faleceram, faleceu, pereceram, perderam a vida, perdeu a vida, perdem a
            vida, perde a vida, tinham morrido, terem morrido, terão morrido, afogaram-se, não resistiram, não
            resistiu""",
        "total.toll": """
            elevando o total para, eleva o total para, elevando para, elevou o total para, elevando o total a, eleva
            para""",
        "killed.toll": """
            número de mortos, número de vítimas mortais, número de mortes, número de óbitos, número de vítimas,
            número de vítimas fatais, balanço, total de mortos, contagem de mortos, saldo""",
        "wounded.done": "feridos, feridas, ferido, ferida, baleados, ferimentos, lesões, sofreram ferimentos",
        "wounded.verb": "feriu, feriram, fere, ferem, ferindo",
        "wounded.either": """
            ficaram feridas, ficaram feridos, ficou ferido, ficou ferida, hospitalizadas, hospitalizados""",
        "wounded.toll": "número de feridos",
        "casualties.state": "vítimas, vítima, baixas",
        "missing.state": """
            desaparecidos, desaparecidas, desaparecido, desaparecida, por localizar, desapareceu, desapareceram""",
        "missing.toll": "número de desaparecidos",
        "abducted.done": """
            sequestrados, sequestradas, sequestrado, sequestrada, raptados, raptadas, raptado, raptada, feitos
            reféns, tomados como reféns, feito refém, feitas reféns, tomadas como reféns, levados como reféns""",
        "abducted.verb": """
            sequestrou, sequestraram, sequestra, sequestram, raptou, raptaram, rapta, raptam, sequestro de, rapto
            de, raptando, sequestrando""",
        "arrested.done": """
            detidos, detidas, detido, detida, presos, presas, preso, presa, capturados.weak, capturado.weak,
            apreendidos.weak, capturada.weak, capturadas.weak, feitos prisioneiros, feito prisioneiro, aprisionados,
            encarcerados.weak, recapturados, recapturado, recapturadas""",
        "arrested.verb": """
            deteve, detiveram, detém, prendeu, prenderam, prende, prendem, capturou.weak, capturaram.weak, captura.weak,
            detenção de, prisão de, captura de.weak, capturam.weak, recapturou, recapturaram, recaptura de""",
        "arrested.state": "detenções, prisões",
        "freed.done": """
            libertados, libertadas, libertado, libertada, liberados.weak, liberadas.weak, soltos, soltas, postos em
            liberdade, posto em liberdade, postas em liberdade, colocados em liberdade, colocadas em liberdade,
            solto, solta, liberado.weak, liberada.weak""",
        "freed.verb": """
            libertou, libertaram, liberta, libertam, libertação de, libertando, solta.weak, libera.weak,
            liberou.weak, soltou.weak, soltaram.weak, soltam.weak, liberam.weak, liberaram.weak, põe em liberdade,
            pôs em liberdade, puseram em liberdade, colocou em liberdade""",
        "freed.state.captive": """
            sãos e salvos, são e salvo, escaparam, escapou, escapar, estão livres, está livre, recuperaram a
            liberdade""",
        "freed.done.captive": "resgatados, resgatadas, resgatado, resgatada",
        "freed.verb.captive": "resgata, resgatam, resgatou, resgataram",
        "surrendered.either": """
            renderam-se, se renderam, entregaram-se, se entregaram, depuseram as armas, entregaram as armas, depõem as
            armas, desertaram, se rendem, rendem-se, rendeu-se, se rendeu, rende-se, deixaram as armas, entregam as
            armas, entregaram as suas armas, depuseram as suas armas, depõem armas, baixaram as armas, terem-se rendido,
            tenham-se rendido, desmobilizaram-se, entregou-se""",
        "displaced.done": """
            deslocados, deslocadas, desalojados, desalojadas, desabrigados, desabrigadas, evacuados.weak,
            retiradas.weak""",
        "displaced.verb": """
            deslocou.weak, deslocaram.weak, desalojou, desalojaram, deslocamento de.weak, deslocação de.weak,
            desloca, deslocam, desaloja""",
        "displaced.toll": "número de deslocados, número de desalojados, número de desabrigados",
        "displaced.state": """
            fugiram, fogem, fugir, fugido, abandonaram as suas casas, deixaram suas casas, deixar suas casas,
            obrigadas a fugir, obrigados a fugir, abandonar as suas casas, sem casa, sem teto, sem abrigo, das suas
            casas, de suas casas, dos seus lares, suas casas""",
        "freed.either": """
            recuperaram a liberdade, recuperam a liberdade, recupera a liberdade, recuperou a liberdade, recuperado
            a liberdade, ganharam a liberdade, saíram em liberdade, ficaram em liberdade, ficaram livres,
            reconquistaram a liberdade""",
        "infected.state.cases": "casos",
        "infected.state": """
            casos de cólera, casos de ébola, casos de ebola, casos de sarampo, casos de dengue, casos de mpox, casos de
            malária, casos de covid, casos de covid-19, casos confirmados, casos suspeitos, novos casos, infetados,
            infectados, infeções, infecções, contágios, casos de febre amarela, casos de meningite, infetadas,
            infectadas, infetadas com""",
        "homes.thing": "casas, habitações, moradias, residências, edifícios, prédios, palhotas",
        "homes.lost": """
            destruiu, destruíram, destruídas, destruídos, destrói, destroem, danificou, danificaram, danificadas,
            incendiadas, incendiaram, queimadas, queimaram, arrasou, arrasadas, inundadas, desabaram, afetadas,
            destruindo, alagadas, ruíram, arrasa, arrasam, arrasaram, arrasando, arrasados, incendeia, incendiou,
            incendiados, queimou, queimados, danifica, danificam, danificados, danificando, inunda, inundou, inundam,
            inundaram, inundados, alaga, alagou, alagados, reduziu a cinzas, reduzidas a cinzas, devastou, devastaram,
            devasta, devastadas, derrubou, derrubadas, soterrou, soterradas, desmoronaram, desabou, demolidas, arrastou,
            arrastadas, debaixo d água, debaixo de água, submersas, destruída""",
        "magnitude.toll": "magnitude, escala de richter",
    },
    glue={
        "former": "antigos, antigas, antigo, antiga, ex",
        "agent.no": """
            pela noite, pela manhã, pela tarde, pela madrugada, por enquanto, pela primeira vez, por engano, por
            telefone, por sua vez""",
        "parent": "pai de, mãe de, pais de",
        "except": """
            exceto, excepto, salvo, à exceção de, à excepção de, com exceção de, com excepção de, com a exceção de,
            todos menos, todas menos, menos""",
        "withdraw.prove": "revelou se, revelaram se, mostrou se",
        "deed.none": """
            nada a ver com, nada que ver com, não participámos, não participaram, não somos responsáveis, não é
            responsável""",
        "deed.whole": phrases(
            "ter, que tinha", "matado, morto, atacado, capturado, tomado, abatido, raptado, destruído"
        )
        + ", que matou, que atacou, que capturou, "
        + phrases("seus homens, seus combatentes", "mataram, atacaram, capturaram, tomaram"),
        "state": """
            exército, estado maior, forças armadas, ministério, polícia, marinha, força aérea, governo, junta,
            autoridades, presidente, ministro, militares, pm""",
        "died": """
            morreram, morreu, morrem, morre, faleceram, faleceu, perderam a vida, perdeu a vida, tinham morrido, não
            sobreviveram, não sobreviveu, não resistiram, não resistiu""",
        "ordinal.1": "primeiro",
        "infinitive": "estar, ter",
        "that": "que",
        "of_the": "os, as",
        "of": "de, do, da, dos, das",
        "no_subject": "se, a",
        "homonym": "jan, fev, mar, abr, mai, jun, jul, ago, set, out, nov, dez",
        "among": "deles, delas, dos quais, das quais",
        "accused": "acusados, acusado, suspeitos, condenados, réus",
        "possessive": "seus, suas, seu, sua, os, as, o, a",
        "be": """
            foram, foi, sido, são, ser, estão, está, estavam, ficaram, ficou, continuam, permanecem, tenham, sejam,
            fossem, eram, serem""",
        "agent": "por, pelo, pela, pelos, pelas",
        "before": """
            em, no, na, nos, nas, com, desde, perto, após, sobre, contra, para, durante, entre, num, numa, sob""",
        "to": """
            a, para, de, é de, atinge, chega a, sobe para, ultrapassa, eleva-se a, aumenta para, atingiu, chegou a,
            subiu para, já""",
        "and": "e, ou, bem como, assim como, além de",
        "subset": """
            incluindo, entre eles, entre elas, entre os quais, entre as quais, inclusive, incluídos, a maioria, na
            maioria, na sua maioria, em sua maioria, maioritariamente, a maior parte, principalmente, todos eles""",
        "other": "outros, outras, outro, outra, mais, adicionais",
        "clause": "quando, depois, enquanto, que, quem, onde, mas, porque, embora, se, cujo",
        "unreal.earlier": "balanço anterior, anteriormente, número anterior, inicialmente, num primeiro momento",
        "unreal": """
            exige, exigem, exigiu, exigiram, reclamam, poderia, poderiam, pode, podem, poderá, poderão, se, ameaça,
            ameaçou, ameaçam, ameaçaram, evitar, planejava, planeava, pretendia, deveria, risco de, romance, filme,
            simulacro, tentativa de, tentou, terão de, terá de, terão que, terá que, deverão, deverá, teme, temem,
            receia, receiam, sem informação sobre, não há informação""",
        "denied": """
            negou, nega, negam, negaram, desmente, desmentiu, desmentiram, rejeitou, rejeita, refutou, falso,
            boatos, rumores, descartou, desmentem, desmentida, desmentidas, desmentido, desmentidos""",
        "age": "idade",
        "where": "onde, em que, no qual, na qual",
        "recall": "depois de, depois do, depois da, após",
        "per": "por, por cada, cada",
        "rather": "não, em vez de, ao invés de",
        "share": """
            metade dos, metade das, a maioria dos, a maioria das, a maior parte dos, a maior parte das, um terço
            dos, um terço das, um quarto dos, parte dos, parte das, alguns dos, algumas das, vários dos, nenhum
            dos, o resto dos, muitos dos""",
        "versus": "contra, contra os, contra as",
        "hearer": "ao, aos",
        "hearer.accented": "à, às",
        "instead": "mas, e sim",
        "others": "os outros, os demais, as demais",
        "condition": "se, caso",
        "goods": "dados, dinheiro, documentos, informações",
        "until": "a, ao, até, para",
        "ratio": "em cada, a cada",
        "habitual.sum": phrases(
            "desde o início da, desde o início do, desde o começo da, desde que começou a, desde que começou o",
            "guerra, invasão, insurgência, conflito",
        ),
        "charged": phrases(
            "acusado, acusados, acusada, suspeito, suspeitos, suspeita, culpado, culpados",
            "de, do, da, dos, pela, pelo",
        )
        + ", "
        + phrases("condenado, condenados, julgado, julgados", "por, pela, pelo"),
        "contrast": "enquanto, mas, embora",
        "worst": "o pior, a pior, mais mortífero, mais mortal, mais sangrento, mais grave",
        "another": "outro, outra, um segundo, uma segunda, um terceiro, uma terceira, um quarto",
        "habitual": """
            por ano, a cada ano, todos os anos, por mês, por dia, todos os dias, em média, anualmente, diariamente""",
        "he": "ele, ela",
        "he.words": "segundo ele, segundo ela",
        "not": "não, nunca, nenhum",
        "aim.object": "responsabilidade, autoria",
        "aim.attack": """
            ataque*, atentado*, emboscada*, explosão*, assalto*, sequestro*, rapto*, massacre*, assassinato*,
            bombardeamento*, bombardeio*, chacina*, ação, ações, tomada de, tomada do, tomada da, captura de,
            captura do, captura da, execução, execuções, decapitação, sabotagem, desvio de, desvio do, tiroteio*,
            homicídio*, explosões""",
        "allegation": """
            acusações, acusação, relatos, rumores, boatos, alegações, notícias, notícia, informações, informação,
            versão, denúncias, envolvimento""",
        "withdraw": "retirou, retira, retiraram, retirado, anula, anulou, anulado",
        "piece": "despacho, notícia, notícias, artigo sobre, seu artigo, reportagem",
        "tally": "número, números, balanço, cifra, total, saldo",
        "aux": """
            tem, têm, tinha, ter, se, não, também, já, foi, é, ainda, entretanto, posteriormente, rapidamente,
            teria, lhe, haviam, havia, deixar""",
        "pronoun": "ele, ela, eles, elas, quem, que, isto, isso, nós, você",
        "mute": f"""
            agora, então, ontem, hoje, depois, comunicado, mensagem, vídeo, eles, reportagem, matéria, publicação,
            contagem, {phrases("novo, último, primeiro", "balanço")}""",
        "lead": """
            como, mas, e, o, a, os, as, um, uma, uns, umas, seu, sua, no entanto, do, da, de, ao, que, porém, dos,
            das""",
        "manner": "por telefone, ao telefone, por e-mail, por mensagem, por escrito",
        "untrue": """
            falso, falsa, falsas, falsos, infundadas, infundados, infundada, mentira, mentiras, sem fundamento, boato,
            fake news""",
        "refused": """
            fiança, acesso, entrada, autorização, visto, asilo, gol, golo, empate, pênalti, penálti, vitória, pedido,
            pedidos, recurso, extradição, habeas corpus""",
    },
    abbreviations="sr sra",
    weekdays="""
        segunda-feira/na_segunda-feira/nesta_segunda-feira/na_segunda/nesta_segunda
        terça-feira/na_terça-feira/nesta_terça-feira/na_terça/nesta_terça
        quarta-feira/na_quarta-feira/nesta_quarta-feira/na_quarta/nesta_quarta
        quinta-feira/na_quinta-feira/nesta_quinta-feira/na_quinta/nesta_quinta
        sexta-feira/na_sexta-feira/nesta_sexta-feira/na_sexta/nesta_sexta sábado domingo""",
    months="""
        janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set
        outubro/out novembro/nov dezembro/dez""",
    relative="anteontem ontem hoje/esta_manhã/esta_tarde/esta_noite/nesta_manhã amanhã depois_de_amanhã",
    spans={
        "year.1": "no ano passado, ano passado, há um ano, ano anterior",
        "month.1": "no mês passado, mês passado, há um mês",
        "week.1": "na semana passada, semana passada, há uma semana",
        "year.0": "este ano, neste ano, desde o início do ano",
        "month.0": "este mês, neste mês",
        "week.0": "esta semana, nesta semana",
        "decade.0": "últimos anos, última década, nos últimos anos, durante anos",
    },
    periods="dia/dias semana/semanas mês/meses ano/anos",
    ago={
        "before": "há, faz",
        "after": "atrás",
    },
    since="desde, desde o",
    years={
        "before": "em, desde, de, ano, durante",
        "after": "já",
    },
    future="próximo, próxima, previsto, prevista, será, serão, vai, vão, marcado para, marcada para",
    lately="passado, passada",
    speech={
        "say": """
            disse, disseram, diz, dizem, informou, informaram, informa, anunciou, anunciaram, anuncia, afirmou,
            afirmaram, afirma, afirmam, confirmou, confirmaram, confirma, declarou, declararam, indicou, indicaram,
            relatou, relataram, adiantou, revelou, noticiou, explicou, acrescentou, garantiu, assegurou, reconheceu,
            admitiu, alertou, avançou, contou, comunicou, reportou, sublinhou, referiu, noticia, avisou, escreveu,
            precisou, detalhou, apontou, adverte, advertem, advertiu, alerta que, alerta para, alertam, alertaram,
            avisa, avisam, declara, declaram, indica, indicam, relata, relatam, adianta, adiantaram, revela, revelam,
            explica, explicam, explicaram, acrescenta, garante, garantem, garantiram, assegura, asseguram, reconhece,
            reconheceram, admite, avança que, conta que, contam que, contaram, comunica, reporta, sublinha, refere,
            referem, referiram, escreve, aponta, destaca, destacou, salienta, salientou, denunciou, denunciaram,
            lembrou, frisou, comentou, noticiaram, fala em, falam em, fala de, falou em, falam de, notificou,
            notificaram""",
        "said_by": """
            confirmada, confirmado, confirmadas, confirmados, anunciada, anunciado, divulgado, divulgada, informado,
            noticiado""",
        "according": "segundo, de acordo com, conforme, nas palavras de, citando, de acordo com os",
        "claim": """
            reivindicou, reivindica, reivindicaram, reivindicam, reivindicado, reivindicada, reivindicados, reclamou""",
        "assume": "assumiu, assumiram, assume",
        "deny": """
            negou, nega, negam, negaram, desmentiu, desmente, desmentem, desmentiram, negado, desmentido, negando,
            refutou, refuta, desmentida, desmentidas, desmentidos""",
        "reject": "rejeitou, rejeita, rejeitaram, descartou, contestou",
        "notice": """
            correção, errata, retificação, versão anterior, foi corrigido, foi corrigida, corrige número, erramos,
            correcção""",
        "correct": """
            corrigiu, corrige, reviu, revê, retificou, retifica, baixou, revisou, recuou, corrigiram, reduziu,
            atualizou""",
        "brand": """
            classificou, classifica, classificaram, qualificou, qualifica, qualificaram, chamou, considerou,
            apelidou""",
        "refuse": "negou-se a, se negou a, nega-se a, se nega a, negaram-se a, se negaram a",
    },
    deeds=", ".join(
        (
            phrases(
                "seus homens, seus combatentes, seus membros", "realizaram, levaram a cabo, perpetraram, executaram"
            ),
            "ter realizado, ter levado a cabo, ter perpetrado, estar por trás, estar por detrás, foi obra dos seus",
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)

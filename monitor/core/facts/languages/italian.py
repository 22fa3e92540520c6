"""Italian: how it is built, and its words by their meaning."""

import re

from monitor.core.facts.languages.compounds import numbers_in_italian
from monitor.core.facts.languages.events.italian import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.italian import PAIRS
from monitor.core.facts.languages.people.italian import PEOPLE
from monitor.core.facts.languages.themes.italian import THEMES

_HAVE = "ha, hanno, aveva, avevano, avrebbe, avrebbero, aver, avere, abbia, abbiano"
_OF = "di, dei, delle, degli, del, della"
_BY = "da, dal, dalla, dai, dalle, dagli, dall"
_ASIDE = "ha poi, ha anche, ha inoltre, ha infine, ha quindi, hanno anche, hanno poi"
_TOLD = """
    detto, dichiarato, annunciato, affermato, riferito, riportato, spiegato, precisato, confermato, raccontato,
    aggiunto, assicurato, sottolineato, sostenuto, scritto, ammesso, avvertito, rivelato, informato, indicato,
    testimoniato, ribadito, denunciato, comunicato, replicato, reso noto, fatto sapere, dato notizia"""
"""What tells that somebody speaks after `ha` alone: `il bilancio riportato` speaks of something."""
_TELLS = """
    riferisce, riferiscono, riporta, riportano, scrive, scrivono, rende noto, rendono noto, conferma, confermano,
    annuncia, annunciano, afferma, affermano, dice, sostiene, sostengono, fa sapere, fanno sapere"""

LANGUAGE = Language(
    grammar=Grammar(
        bare_verbs=True,
        counting=Counting(one_word=numbers_in_italian),
        toll_behind=True,
        cited_ordinal=True,
        to_come=re.compile(r"rà\Z|(?<!\Ati)ranno\Z"),
    ),
    units="""
        zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici
        sedici diciassette diciotto diciannove venti""",
    ones="uno, un, una",
    tens="trenta quaranta cinquanta sessanta settanta ottanta novanta",
    hundreds="cento duecento trecento quattrocento cinquecento seicento settecento ottocento novecento",
    scales="- mille/mila milione/milioni",
    rounded="""
        decine 20-99, decine di 20-99, centinaia 200-999, centinaia di 200-999, migliaia 2000-9999, migliaia di
        2000-9999, decine di migliaia 20000-99999, centinaia di migliaia 200000-999999, alcuni 3-9, alcune 3-9, diversi
        3-9, diverse 3-9, mezza dozzina 6~, una decina 10~, una dozzina 12~, una quindicina 15~, una ventina 20~, una
        trentina 30~, una quarantina 40~, una cinquantina 50~, una sessantina 60~, una settantina 70~, un centinaio
        100~, un migliaio 1000~, ventina 20~, trentina 30~, centinaio 100~, migliaio 1000~, entrambi 2, entrambe 2""",
    at_least="""
        almeno, più di.before, oltre.before, non meno di.before, per lo meno, perlomeno, quantomeno, come minimo,
        ben oltre.before""",
    about="circa, quasi, intorno a, attorno a, all incirca, fino a, sino a, poco più di, poco meno di, meno di, forse",
    ranges="a ai o e",
    between="tra fra",
    changes="da",
    nobody="""
        nessuno, nessuna, nessun, non ci sono, non ci sarebbero, non si registrano, non si segnalano, non risultano,
        non si contano, non ha causato, non ha provocato, senza provocare, senza causare""",
    people=PEOPLE,
    things="""
        anno, anni, mese, mesi, settimana, settimane, giorno, giorni, ora, ore, minut*, second*, notte, notti, km,
        chilometr*, metro, metri, m, kg, chilo, chili, chilogramm*, grammi, tonnellat*, litr*, barili, ettar*, euro,
        dollar*, per cento, punto, punti, grado, gradi, volta, volte, villagg*, città, paese, paesi, comuni, regioni,
        provinc*, località, veicol*, auto, automobili, mezzi, camion, tir, moto, carri, drone, droni, missil*, razz*,
        bomb*, ordign*, attacc*, raid, esplosion*, operazion*, intervent*, post*, seggi, voto, voti, gol, reti,
        partit*, mucche, pecore, animal*, scuol*, ospedal*, chiese, moschee, casa, case, abitazion*, edifici,
        palazz*, negozi, impres*, aziend*, progett*, incident*, caso, casi, pagin*, part*, aere*, elicotter*, nav*,
        barc*, gommoni, base, basi, camp*, arma, armi, fucil*, pistol*, domand*, sedut*, legg*, articol*,
        risoluzion*, gruppo, gruppi, unità, brigat*, battaglion*, reggiment*, milion*, miliard*, strad*, pont*,
        posizion*, colpi, proiettil*, scosse, permess*, copie, richieste, denunce, sanzioni, multe, del mattino,
        famiglie, terzi, quarti, quinti, pick-up, pickup, computer, telefon*, cellular*, motociclett*, dron*,
        blindat*, velivoli""",
    harm={
        "killed.verb.loss": "perso, perdono, perde, perse, persero, la perdita di",
        "killed.no": f"{phrases('la, della, alla, nella, di, a, sua', 'morte')}, morte del, morte della, morte per",
        "killed.verb": f"""
            uccide, uccidono, uccidendo, uccisero, ammazza, ammazzano, assassina, assassinano, massacra, massacrano,
            {phrases(_HAVE, "ucciso, ammazzato, massacrato, assassinato, giustiziato, decapitato, trucidato")},
            {phrases(_HAVE, "eliminato.weak, neutralizzato.weak, abbattuto.weak")}, elimina.weak, eliminano.weak,
            neutralizza.weak, neutralizzano.weak, abbatte.weak, abbattono.weak, falcia.weak, strage di, massacro di,
            {phrases("costa, costata, costato, costano, costò, costando, tolto", "la vita a, la vita ad")}, miete,
            mietuto,
            {phrases("uccisione, morte, la morte, alla morte, della morte, omicidio", "di, dei, delle, degli")}, corpi
            di, cadaveri di, salme di, i corpi di""",
        "killed.done": """
            uccisi, uccise, ucciso, uccisa, assassinati, assassinate, assassinato, assassinata, ammazzati, ammazzate,
            ammazzato, ammazzata, massacrati, massacrate, trucidati, giustiziati, giustiziato, freddati, freddato,
            decapitati, fucilati, sgozzati, linciati, eliminati.weak, neutralizzati.weak, abbattuti.weak""",
        "killed.state": f"""
            morti, morte, morto, morta, decessi, deceduti, decedute, deceduto, deceduta, vittime, vittima,
            {phrases("vittime", "accertate, mortali, confermate")}, morti accertati, senza vita, corpi, cadaveri,
            salme, cadavere, annegati, annegate, annegato, annegata, caduti.weak,
            {phrases("perso, perdono, perde, persero, trovato, trovano", "la vita, la morte")},
            non sono sopravvissuti, non è sopravvissuto, non ce l hanno fatta, non ce l ha fatta""",
        "killed.either": """
            muoiono, muore, morirono, sono morti, sono morte, è morto, è morta, sono deceduti, sono decedute, è
            deceduto, è deceduta, perirono, periscono, sono annegati, sono annegate, morì""",
        "total.toll": """
            portando il totale a, porta il totale a, portando a, porta a, portato il totale a, il totale sale a""",
        "killed.toll": f"""
            {phrases("bilancio, numero, conto", "delle vittime, dei morti, di morti, di vittime, dei decessi")},
            bilancio, {phrases("bilancio", "provvisorio, ufficiale, definitivo, aggiornato, complessivo")}, vittime
            salgono, vittime sono salite, morti salgono,
            {phrases("i morti, le vittime", "del, dell, della, nel, nell, nella, sono, salgono")}""",
        "wounded.done": "feriti, ferite, ferito, ferita, lesionati.weak, accoltellati, accoltellato, contusi",
        "wounded.verb": f"ferisce, feriscono, ferendo, ferirono, {phrases(_HAVE, 'ferito')}",
        "wounded.state": """
            ricoverati, ricoverate, ricoverato, ricoverata, intossicati, intossicate, ustionati, ustionate""",
        "wounded.toll": "numero dei feriti, numero di feriti",
        "wounded.no": """
            per le ferite, delle ferite, ferite riportate, gravi ferite, sue ferite, ferite d arma, ferite da arma""",
        "casualties.state": f"""
            vittime di, vittima di, per le vittime, alle vittime,
            {phrases("famiglie, familiari, parenti", "delle vittime")},
            {phrases("vittime", "della tratta, della violenza, degli abusi, della mafia, del dovere, della strada")}""",
        "missing.state": """
            dispersi, disperse, dispersa, risulta disperso, è disperso, scomparsi, scomparse, scomparso,
            scomparsa.weak, irreperibil*, mancano all appello, manca all appello""",
        "missing.no": "dispersi con, dispersi dalla, dispersi dai, dispersi dagli, dispersi dalle, dispersi a",
        "missing.toll": "numero dei dispersi, numero di dispersi",
        "abducted.done": f"""
            rapiti, rapite, rapito, rapita, sequestrati.weak, sequestrate.weak, sequestrato.weak, sequestrata.weak,
            {phrases("presi, prese, preso, presa, tenuti, tenute, tenuto, tenuta", "in ostaggio")}""",
        "abducted.verb": f"""
            rapisce, rapiscono, rapendo, rapirono, {phrases(_HAVE, "rapito, sequestrato.weak")}, sequestra.weak,
            {phrases("rapimento", "di, dei, delle, degli")}, sequestrano.weak, sequestro di.weak, portano via.weak,
            portato via.weak, portata via.weak""",
        "arrested.done": """
            arrestati, arrestate, arrestato, arrestata, fermati.weak, fermate.weak, fermato.weak, fermata.weak,
            catturati.weak, catturato.weak, incarcerati, ammanettati, in manette, in arresto, ai domiciliari,
            ricatturati, ricatturato""",
        "arrested.verb": f"""
            arresta, arrestano, arrestarono, {phrases(_HAVE, "arrestato, fermato.weak, catturato.weak")}, ferma.weak,
            fermano.weak, cattura.weak, catturano.weak, arresto di, arresto dei, fermo di.weak, cattura di.weak""",
        "arrested.state": "arresti",
        "freed.done": """
            liberati, liberate, liberato.weak, liberata.weak, rilasciati.weak, rilasciate.weak, rilasciato.weak,
            rilasciata.weak, scarcerati, scarcerate, scarcerato, rimessi in libertà, tornati liberi, tornano liberi,
            tornati in libertà, ritrovato la libertà, riacquistato la libertà, riconquistato la libertà""",
        "freed.verb": f"""
            libera.weak, liberano, {phrases(_HAVE, "liberato, rilasciato.weak")}, rilascia.weak, rilasciano.weak,
            {phrases("liberazione", "di, dei, delle, degli")}, rilascio di.weak, rilascio dei.weak""",
        "freed.state.captive": """
            sani e salvi, sano e salvo, fuggiti, fuggite, fuggire, scappati, scappate, scappare, sono liberi, sono
            libere, è libero, è libera, tornati liberi""",
        "freed.done.captive": "salvati, salvate, tratti in salvo",
        "freed.verb.captive": "salva, salvano, ha salvato, hanno salvato",
        "surrendered.state": f"""
            si sono arresi, si arrendono, si è arreso, si è arresa, si sono consegnati, si consegnano,
            {phrases("deposto, depongono, depone, consegnato, consegnano", "le armi")}""",
        "displaced.done": "sfollati, sfollate, evacuati.weak, evacuate.weak, evacuata.weak, terremotati",
        "displaced.verb": "evacua.weak, evacuano.weak, ha evacuato.weak, hanno evacuato.weak, evacuazione di.weak",
        "displaced.toll": "numero degli sfollati, numero di sfollati",
        "displaced.state": f"""
            sono fuggiti, sono fuggite, fuggono, costrette a fuggire, costretti a fuggire, in fuga dai combattimenti,
            {phrases(phrases("lasciare, lasciato, abbandonare, abbandonato", "le loro, le proprie"), "case")}, lasciare
            la propria casa, senza casa, senza tetto, senzatetto, dalle loro case, dalle proprie case""",
        "infected.state.cases": "casi",
        "infected.state": f"""
            {phrases("casi di", "colera, ebola, morbillo, dengue, mpox, vaiolo, malaria, covid, febbre gialla")},
            {phrases("casi di", "meningite, legionella, west nile, polio")}, casi confermati, casi accertati, casi
            sospetti, nuovi casi, contagi, contagiati, contagiate, infettati, infezioni, nuovi positivi""",
        "homes.thing": "case, abitazioni, edifici, palazzi, palazzine, alloggi, capanne, baracche, appartamenti",
        "homes.no": "case di riposo, case editrici, case farmaceutiche, case popolari, case automobilistiche",
        "homes.lost": """
            distrutt*, distrugge, distruggono, distruggendo, danneggiat*, danneggia, danneggiano, danneggiando,
            incendiat*, bruciat*, rase al suolo, rasi al suolo, crollat*, allagat*, inagibil*, devastat*""",
        "magnitude.toll": "magnitudo, magnitudine, scala richter",
    },
    glue={
        "former": "ex, antichi",
        "agent.no": "da ieri, da allora, da tempo, da oggi, da mesi, da anni",
        "parent": "padre di, madre di, genitori di, papà di, mamma di",
        "except": """
            tranne, eccetto, salvo, ad eccezione di, a eccezione di, fatta eccezione per, tutti meno, tutte meno,
            meno""",
        "withdraw.prove": "rivelata, rivelate, dimostrata",
        "deed.none": """
            nulla a che fare con, niente a che fare con, nulla a che vedere con, niente a che vedere con, non siamo
            stati noi, non siamo responsabili, non è responsabile""",
        "deed.whole": phrases(
            "aver, avere, i suoi uomini hanno, i suoi combattenti hanno",
            "ucciso, attaccato, catturato, preso, conquistato, abbattuto, rapito, distrutto",
        ),
        "state": """
            esercito, forze armate, ministero, polizia, marina, aeronautica, governo, giunta, autorità, presidente,
            ministro, carabinieri, stato maggiore, procura""",
        "died": """
            sono morti, sono morte, è morto, è morta, muoiono, muore, morirono, sono deceduti, sono decedute, è
            deceduto, è deceduta, deceduti, decedute, deceduto, deceduta, perso la vita, non sono sopravvissuti, non
            è sopravvissuto, non ce l hanno fatta, non ce l ha fatta""",
        "ordinal.1": "primo",
        "infinitive": "aver, avere, essere",
        "that": "che",
        "of_the": "la, l, le, gli",
        "out_of": "su",
        "of": "di, dei, degli, delle, del",
        "homonym": "gen, feb, mar, apr, mag, giu, lug, set, ott, nov, dic",
        "among": "di loro, di essi, di esse, dei quali, delle quali, di cui",
        "accused": """
            accusati, accusato, accusata, condannati, condannato, condannate, imputati, imputato, indagati, indagato""",
        "possessive": "suoi, sue, suo, sua, loro, i, gli, le, il, la, lo, l, dei, delle, degli, propri, proprie",
        "be": """
            stati, state, stato, stata, sono, erano, essere, siano, fu, furono, rimasti, rimaste, rimasto, rimasta,
            risultano, risulta, restano, resta, sarebbero, sarebbe, vennero, venne, vengono, viene, rimangono, sia""",
        "agent": "da, dal, dallo, dalla, dai, dagli, dalle, dall",
        "before": """
            in, nel, nello, nella, nei, negli, nelle, nell, con, su, sul, sullo, sulla, sui, sugli, sulle, sull, per,
            contro, verso, durante, dopo, presso, vicino, sotto, a, ad, al, allo, alla, ai, agli, alle, all, dopo""",
        "to": """
            a, ad, ai, è di, di, del, raggiunge, raggiungono, sale a, sale ad, salito a, salgono a, supera, superano,
            ammonta a, arriva a, tocca, ormai, sfiora""",
        "and": "e, ed, o, né, nonché, oltre a, così come, insieme a",
        "subset": f"""
            tra cui, fra cui, {phrases("tra, fra", "i quali, le quali, loro")}, compresi, comprese, compreso, compresa,
            inclusi, incluse, incluso, inclusa, la maggior parte, in maggioranza, per lo più, perlopiù, in gran parte,
            soprattutto, quasi tutti, quasi tutte, molti dei quali, principalmente,
            {phrases("tra, fra", "le vittime, i morti, i feriti")}""",
        "other": "altri, altre, altro, altra, ulteriori, in più, ancora",
        "clause": "quando, dopo che, mentre, che, chi, dove, ma, perché, poiché, benché, anche se, se, quindi, poi",
        "unreal.earlier": "bilancio precedente, precedente bilancio, in precedenza, inizialmente",
        "unreal": """
            chiedono, esigono, esige, potrebbe, potrebbero, può, possono, se, minaccia, minacciano, minacciato,
            minacciava, minacciavano, minacciando, evitare, rischia, rischiano, rischio, progettava, progettavano,
            pianificava, pianificavano, dovrebbe, dovrebbero, intendeva, voleva, volevano, tentato, tentata,
            tentativo, romanzo, film, esercitazione, simulazione, si temono, si teme, teme, temono, nessuna notizia
            di, nessuna informazione su, nessuna informazione sulle""",
        "denied": """
            smentisce, smentiscono, smentito, smentita, smentì, smentendo, nega, negano, negato, negò, negarono,
            negando, falso, falsa, bufala, fake news, infondate, infondata, infondato, smentite, smentiti""",
        "age": "di età, età di, dell età di, di anni, ore, alle ore, articolo",
        "where": "dove, in cui, nel quale, nella quale",
        "recall": "dopo",
        "per": "ogni, per",
        "rather": "non, invece di, anziché",
        "share": """
            metà dei, metà degli, metà delle, la maggior parte dei, la maggior parte degli, un terzo dei, un terzo
            degli, un quarto dei, alcuni dei, alcuni degli, parte dei, parte degli, nessuno dei, nessuno degli,
            molti dei, il resto dei""",
        "versus": "contro, rispetto a",
        "hearer": "a, ad, al, all, alla, allo, ai, agli, alle",
        "instead": "ma, bensì",
        "others": "gli altri, le altre, altri",
        "condition": "se, qualora",
        "goods": "dati, denaro, documenti",
        "until": "al, all",
        "ratio": "su",
        "habitual.sum": phrases(
            "dall inizio, dallo scoppio, dal principio",
            "della guerra, del conflitto, dell invasione, della guerra civile",
        ),
        "charged": phrases(
            "accusato, accusati, accusata, sospettato, sospettati, colpevole, colpevoli", "di, d, dell, della, del"
        )
        + ", "
        + phrases("condannato, condannati, imputato, imputati, processato, processati", "per"),
        "contrast": "mentre, ma, invece",
        "worst": "il peggiore, la peggiore, più sanguinoso, più sanguinosa, più grave, più letale",
        "another": "un altro, un altra, un secondo, una seconda, un terzo, una terza, un quarto",
        "habitual": "ogni anno, ogni mese, ogni giorno, in media, mediamente, annualmente",
        "he": "lui, lei, egli",
        "he.words": "secondo lui, secondo lei, a suo dire",
        "not": "non, mai, né",
        "aim.object": "responsabilità, paternità",
        "aim.attack": """
            attacc*, attentat*, imboscat*, esplosion*, assalt*, sequestr*, rapiment*, massacr*, strage, stragi,
            omicidi*, uccision*, bombardament*, raid, blitz, operazion*, azione, azioni, agguat*, lanci*""",
        "allegation": """
            accuse, accusa, voci, notizia, notizie, ricostruzioni, ricostruzione, indiscrezioni, illazioni, addebiti,
            coinvolgimento""",
        "withdraw": "ritirato, ritirata, ritira, ritirano, ritirò, annulla, annullato, annullata",
        "piece": "notizia, notizie, dispaccio, suo articolo, articolo sul, articolo sulla",
        "tally": "bilancio, numero, cifra, cifre, conteggio, vittime, morti",
        "aux": """
            ha, hanno, aveva, avevano, abbia, abbiano, non, anche, poi, inoltre, già, si, ci, successivamente, subito,
            quindi, intanto, avrebbe, avrebbero, ancora, infine, categoricamente, tuttavia""",
        "pronoun": """
            lui, lei, loro, noi, voi, essi, esse, chi, che, cui, ciò, questo, questi, quello, io, quanto, qualcuno""",
        "mute": f"""
            ora, allora, ieri, oggi, poi, comunicato, nota, messaggio, post, video, tweet, quanto, ieri sera, bilancio,
            conteggio, {phrases("nuovo, ultimo, primo", "bilancio, conteggio")}""",
        "lead": """
            come, ma, e, ed, il, lo, la, i, gli, le, l, un, uno, una, dei, degli, delle, del, dello, della, dell, di,
            d, suo, sua, suoi, sue, anche, intanto, però, tuttavia, che, così""",
        "manner": "per telefono, al telefono, telefonicamente, per iscritto",
        "untrue": """
            false, falsi, falsa, falso, infondate, infondati, menzogne, menzogna, bufala, bufale, prive di
            fondamento""",
        "refused": "accesso, ingresso, gol, pareggio, rigore, permesso, visto, asilo",
    },
    weekdays="lunedì martedì mercoledì giovedì venerdì sabato domenica",
    months="""
        gennaio/gen febbraio/feb/febb marzo/mar aprile/apr maggio/mag giugno/giu luglio/lug agosto settembre/sett
        ottobre/ott novembre/nov dicembre/dic""",
    relative="""
        altro_ieri/altroieri/avantieri ieri/ieri_sera/ieri_mattina/la_scorsa_notte/scorsa_notte
        oggi/stamattina/stamani/stamane/questa_mattina/questo_pomeriggio/stasera/questa_sera domani dopodomani""",
    spans={
        "year.1": "anno scorso, scorso anno, lo scorso anno, anno passato, anno precedente, un anno fa",
        "month.1": "mese scorso, scorso mese, lo scorso mese, un mese fa",
        "week.1": "settimana scorsa, scorsa settimana, la scorsa settimana, una settimana fa",
        "year.0": "quest anno, dall inizio dell anno, inizio dell anno, da inizio anno",
        "month.0": "questo mese",
        "week.0": "questa settimana",
        "decade.0": """
            ultimi anni, ultimo decennio, per anni, da anni, ultimi dieci anni, ultimi cinque anni, da decenni, dall
            inizio della guerra, dall inizio del conflitto""",
    },
    periods="giorno/giorni settimana/settimane mese/mesi anno/anni",
    ago={
        "after": "fa, or sono, prima d ora",
    },
    since="dal, dall, dalla, da, dallo, sin dal, fin dal, sin da, fin da, a partire dal, a partire da, a partire dall",
    years={
        "before": """
            nel, dal, del, dall, anno, nell, fin dal, sin dal, fine, inizio, primavera, estate, autunno, inverno""",
        "month": "a, ad, da, in, di, lo scorso, scorso, fine",
    },
    future="prossimo, prossima, prossimi, previsto, prevista, fissata, fissato, in programma, in calendario",
    lately="scorso, scorsa, passato, passata",
    speech={
        "say": f"""
            {phrases(_HAVE, _TOLD)}, {phrases(_ASIDE, _TOLD)}, {_TELLS}, dicono, disse, dissero, dichiara, dichiarano,
            annunciò, affermò, riferì, spiega, spiegano, precisa, racconta, raccontano, assicura, assicurano,
            sottolinea, aggiunge, ammette, ammettono, avverte, avvertono, rivela, rivelano, segnala, segnalano,
            informa, commenta, ribadisce, dà notizia, si legge, osserva, ipotizza, specifica, denuncia""",
        "said_by": "confermata, confermato, confermate, confermati, annunciata, annunciato, riferito, comunicato",
        "according": f"""
            secondo, {phrases("stando", "a, al, alla, ai, alle, agli, all")}, {phrases("a detta", _OF)}, citando,
            {phrases("secondo quanto", phrases("riferito, riportato, reso noto, dichiarato, scritto", _BY))},
            {phrases("secondo quanto, a quanto, come, lo", _TELLS)}, {phrases("lo ha, lo hanno", _TOLD)}, ne dà
            notizia, ne danno notizia, a renderlo noto è, a riferirlo è, a darne notizia è""",
        "claim": "rivendicato, rivendicata, rivendicati, rivendicate, rivendica, rivendicano, rivendicò, rivendicando",
        "assume": "assunto, assunta, assume, assumono, assunti",
        "deny": """
            smentisce, smentiscono, smentito, smentì, smentendo, nega, negano, negato, negò, negando, smentita,
            smentite, smentiti""",
        "reject": "respinge, respingono, respinto, respinse, respingendo, rigetta, rigettano, contesta, contestano",
        "notice": "rettifica, errata corrige, correzione, precisazione, versione precedente, precedente versione",
        "correct": "corretto, corregge, rivisto, rivede, rettificato, rettifica, ridotto, riduce, abbassato, abbassa",
        "brand": "definito, definisce, definiscono, definì, bollato, bolla",
    },
    deeds=", ".join(
        (
            phrases(
                "i suoi uomini, i suoi combattenti, i suoi miliziani", "hanno compiuto, hanno condotto, hanno attaccato"
            ),
            phrases("aver, avere", "compiuto, condotto, effettuato, attaccato, organizzato"),
            "essere dietro, essere responsabile, essere l autore",
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)

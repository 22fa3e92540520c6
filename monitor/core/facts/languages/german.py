"""German: how it is built, and its words by their meaning."""

from monitor.core.facts.languages.compounds import numbers_in_german
from monitor.core.facts.languages.events.german import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.german import PAIRS
from monitor.core.facts.languages.people.german import PEOPLE
from monitor.core.facts.languages.themes.german import THEMES

LANGUAGE = Language(
    grammar=Grammar(
        counting=Counting(hundreds=True, one_word=numbers_in_german),
        verb_closes=True,
        subject_first=True,
        nouns_capitalised=True,
        months_capitalised=True,
        laden_attributes=True,
        ordinal_point=True,
        day_mark=".",
    ),
    units="""
        null eins/ein/eine/einen/einem/einer/eines zwei/zweier/zwo drei/dreier vier fünf sechs sieben acht neun zehn
        elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig""",
    ones="eins, ein, eine, einen, einem, einer, eines",
    tens="dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
    scales="hundert tausend million/millionen",
    joins="und",
    rounded="""
        dutzende 20-99, dutzenden 20-99, hunderte 200-999, hunderten 200-999, tausende 2000-9999, tausenden 2000-9999,
        zehntausende 20000-99999, zehntausenden 20000-99999, hunderttausende 200000-999999, mehrere 3-9, mehreren 3-9,
        mehrerer 3-9, einige 3-9, ein dutzend 12~, ein halbes dutzend 6~, mehrere dutzend 20-99, mehrere hundert
        200-999, mehrere tausend 2000-9999, zwei dutzend 24~, beide 2, beiden 2, dutzend 12~, ein paar 3-9""",
    at_least="""
        mindestens, mehr als.before, über.before, wenigstens, zumindest, nicht weniger als.before, nicht minder
        als.before, übersteigt.before, überstieg.before""",
    about="""
        rund, etwa, ungefähr, knapp, fast, bis zu, circa, ca, gut, an die, beinahe, nahezu, schätzungsweise, weniger
        als""",
    ranges="bis auf oder und",
    between="zwischen",
    changes="von",
    nobody="""
        niemand, niemanden, niemandem, kein, keine, keinen, keiner, keinerlei, weder.next, ohne.next, gab
        es nicht.last, gibt es nicht.last, gab es zunächst nicht.last, gab es offenbar nicht.last, gab es demnach
        nicht.last, wurden nicht gemeldet.last, waren nicht zu beklagen.last, sind nicht zu beklagen.last, wurden
        zunächst nicht gemeldet.last""",
    people=PEOPLE,
    things="""
        jahr*, monat*, woche*, tag, tage, tagen, stunde*, uhr, minute*, sekunde*, nacht, nächte*, km, kilometer*,
        meter*, m, kg, kilo*, tonne*, liter*, barrel*, hektar*, euro*, dollar*, franken, pfund, cent, prozent*,
        punkt*, grad, mal, dorf, dörfer*, ort, orte*, stadt, städte*, land, länder*, region*, provinz*, bezirk*,
        fahrzeug*, auto*, lastwagen*, lkw*, motorrad*, motorräder*, panzer*, drohne*, rakete*, bombe*, granate*,
        angriff*, anschlag, anschläge*, explosion*, einsatz*, einsätze*, stelle*, arbeitsplätze*, sitz*, stimme*,
        tor, tore*, kuh, kühe*, rinder*, ziege*, schaf*, tier*, schule*, krankenhaus*, krankenhäuser*, kirche*,
        moschee*, gebäude*, haus, häuser*, wohnung*, laden, läden, firma, firmen, unternehmen, projekt*, vorfall,
        vorfälle*, fall, fälle*, seite*, teil*, runde*, flugzeug*, hubschrauber*, schiff*, boot*, stützpunkt*,
        lager*, waffe*, gewehr*, frage*, sitzung*, spiel*, gesetz*, resolution*, gruppe*, einheit*, brigade*,
        bataillon*, regiment*, partei*, million*, milliarde*, jährig*, quadratkilometer*, stundenkilometer*,
        brücke*, straße*, bundesstraße*, drittel*, viertel, fünftel, pickup*, pick-up*, geländewagen*, laptop*,
        rechner*, telefon*, handy*, panzerfahrzeug*""",
    harm={
        "killed.verb.loss": "verlor, verloren, verliert, verlieren, verlust von",
        "killed.verb": """
            beerdigung von, beisetzung von, bestattung von, tötet, töteten, tötete, ermordet, ermorden, ermordete,
            ermordeten, erschießt, erschossen, erschoss, massakrierten, richten hin, riss, rissen, reißt, kostete,
            kostet, kosteten, tod von, ermordung von, tötung von, forderte, fordert, forderten, erschießen, leichen
            von, leichen der, leichname von, neutralisierte.weak, neutralisierten.weak, liquidierten.weak,
            liquidierte.weak, =töten""",
        "killed.done": """
            mit in den tod gerissen, in den tod gerissen, getötet, getötete, getöteten, ermordet worden, umgebracht,
            hingerichtet, massakriert, erschossen, erstochen, enthauptet, niedergemetzelt, ermordet,
            neutralisiert.weak, ausgeschaltet.weak, liquidiert.weak""",
        "killed.state": """
            tote, toten, toter, todesopfer, todesopfern, todesfälle, todesfällen, leichen, gestorben, ums leben
            gekommen, tot, ertrunken, leichname, verstorben, umgekommen, gefallen, tödlich verletzt, ihr leben.weak,
            sein leben.weak, leblos, gefallene, gefallenen, überlebten nicht, überlebte nicht, nicht überlebt""",
        "killed.either": """
            starben, starb, sterben, stirbt, ums leben, kamen ums leben, kommen ums leben, kam ums leben, verloren
            ihr leben, verlor sein leben, verlor ihr leben, verlieren ihr leben, ertranken, fielen, fanden den tod,
            fand den tod""",
        "total.toll": """
            gesamtzahl auf, gesamtzahl, ihre zahl auf, erhöht sich die zahl auf, stieg die zahl auf, steigt die zahl
            auf""",
        "killed.toll": """
            zahl der toten, zahl der todesopfer, todeszahl, opferzahl, zahl der getöteten, zahl der opfer, bilanz,
            anzahl der toten, totenzahl""",
        "wounded.done": """
            verletzt, verletzte, verletzten, verletzter, verwundet, verwundete, verwundeten, schwerverletzte,
            leichtverletzte, schwerverletzten, verwundeter, verletzungen""",
        "wounded.verb": "verletzte, verletzten, verletzt, verletzten sie, verletzen.weak",
        "wounded.toll": "zahl der verletzten, zahl der verwundeten",
        "casualties.state": "opfer, verluste, zu schaden",
        "missing.state": """
            vermisst, vermisste, vermissten, fehlt jede spur, fehlte jede spur, jede spur, verschollen, verschwunden,
            vermisst gemeldet, verschwundene, vermisster""",
        "missing.toll": "zahl der vermissten",
        "abducted.done": """
            entführt, entführte, entführten, verschleppt, verschleppte, verschleppten, gekidnappt, als geiseln
            genommen, als geisel genommen, entführter, verschleppter, verschleppt worden, als geisel genommene, als
            geiseln genommene, gekidnappte, gekidnappten""",
        "abducted.verb": """
            entführen, entführten, entführte, entführung von, verschleppten, verschleppen, kidnappten, kidnappen""",
        "arrested.done": """
            festgenommen, festgenommene, verhaftet, verhaftete, inhaftiert.weak, gefangen genommen, gefangengenommen,
            gefangen, festgesetzt, in gewahrsam genommen, gefangen genommene, gefangen genommenen, gefangengenommene,
            gefangengenommenen, festgenommener, inhaftierte.weak, inhaftierten.weak, verhafteten, verhafteter,
            festgehaltene.weak, festgehaltenen.weak, gefasst, wieder gefasst, wieder eingefangen, dingfest gemacht""",
        "arrested.verb": """
            nimmt, nahm, nahmen, verhaftete, verhafteten, verhaftung von, festnahme von, verhaften, nehmen fest.weak""",
        "arrested.state": "festnahmen, verhaftungen, festgenommenen",
        "freed.done": """
            freigelassen, freigelassene, befreit, befreite, auf freien fuß gesetzt, freigekommen, freigelassenen,
            entlassen.weak, kommen frei, frei.weak, freigelassener, befreiten, freikamen, freizulassen, aus der
            gefangenschaft entlassen, laufen gelassen""",
        "freed.verb": """
            befreiten, befreite, befreit, befreien, freilassung von, befreiung von, ließ, retteten, freiließ.weak,
            befreiung der.weak, freilassung der.weak""",
        "freed.state.captive": "wohlbehalten, entkommen, entkamen, entkam, sind frei, ist frei, wieder in freiheit",
        "freed.done.captive": "gerettet, gerettete, geretteten",
        "freed.verb.captive": "rettet, retten, rettete",
        "surrendered.state": """
            ergaben sich, ergeben sich, haben sich ergeben, sich ergeben, legten die waffen nieder, waffen
            niedergelegt, die waffen niedergelegt, legten ihre waffen nieder, desertierten, stellten sich,
            übergelaufen, ergab sich, ergibt sich, hat sich ergeben, streckten die waffen, strecken die waffen,
            legen die waffen nieder, die waffen gestreckt, gaben ihre waffen ab, ihre waffen abgegeben, ihre waffen
            niedergelegt, legte die waffen nieder, den behörden gestellt, der polizei gestellt, der armee gestellt,
            stellten sich der polizei, stellten sich den behörden, desertieren, desertiert""",
        "displaced.done": "vertrieben, vertriebene, vertriebenen, evakuiert.weak, obdachlos",
        "displaced.verb": "vertrieb, vertreiben, vertreibt, vertreibung von, evakuierten.weak",
        "displaced.no": "in ihre häuser, in ihre dörfer, in ihre wohnungen, in ihre heimat",
        "displaced.toll": "zahl der vertriebenen, zahl der binnenvertriebenen, zahl der geflüchteten",
        "displaced.state": """
            auf der flucht, geflohen, flohen, geflüchtet, flüchteten, fliehen, flüchten, binnenvertriebene,
            binnenflüchtlinge, aus ihren häusern, ihre häuser, ihre heimat, aus ihren dörfern""",
        "freed.state": """
            in freiheit, kommen frei, kamen frei, kam frei, kommt frei, kamen wieder frei, kommen wieder frei, kam
            wieder frei, freigekommen, auf freiem fuß""",
        "surrendered.state.reflexive": "ergeben, ergaben, ergibt",
        "infected.state.cases": "fälle, fällen",
        "infected.state": """
            cholera-fälle, cholerafälle, ebola-fälle, masernfälle, mpox-fälle, corona-fälle, infizierte, infizierten,
            infektionen, infektionsfälle, neuinfektionen, bestätigte fälle, verdachtsfälle, ebolafälle, erkrankte,
            cholera-fällen, infiziert, ansteckungen, dengue-fälle, krankheitsfälle""",
        "homes.thing": "häuser, wohnhäuser, gebäude, hütten, wohnungen, häusern",
        "homes.lost": """
            zerstört, zerstörte, zerstörten, zerstören, beschädigt, beschädigte, beschädigten, niedergebrannt,
            eingestürzt, überflutet, verwüstet, überschwemmt, weggerissen, abgebrannt, zerstörend, beschädigen,
            niederbrennt, brannten nieder, brannten ab, niedergebrannte, dem erdboden gleich, dem erdboden
            gleichgemacht, in schutt und asche, überfluteten, überflutete, überfluten, verwüsten, verwüstete,
            verwüsteten, überschwemmte, überschwemmten, eingestürzte, stürzten ein, stürzen ein, weggespült,
            fortgerissen, ausgebrannt, unbewohnbar, vernichtet, vernichtete, vernichteten, reißt mit, begraben, zum
            einsturz gebracht, unter wasser""",
        "magnitude.toll": "stärke, magnitude, richterskala",
    },
    glue={
        "former": "ehemalige, ehemaligen, ehemaliger, frühere, früheren, ex",
        "agent.no": "von anfang an, von nun an, von zu hause",
        "parent": "vater von, mutter von, familienvater von, eltern von",
        "except": "bis auf, außer, ausgenommen, mit ausnahme von, abgesehen von",
        "withdraw.prove": "erwiesen, erwies, erwiesen sich, herausgestellt",
        "deed.none": "damit nichts zu tun, nichts damit zu tun, nicht beteiligt, nicht verantwortlich, nichts zu tun",
        "deed.whole": phrases(
            "getötet, angegriffen, eingenommen, erobert, entführt, zerstört, erschossen, gefangen genommen", "zu haben"
        ),
        "state": """
            armee, militär, streitkräfte, ministerium, verteidigungsministerium, innenministerium, polizei, marine,
            luftwaffe, regierung, junta, generalstab, behörden, präsident, minister, bundeswehr, heer""",
        "died": """
            gestorben, verstorben, starben, starb, sterben, stirbt, überlebten nicht, überlebte nicht,
            nicht überlebt""",
        "nor": "noch",
        "of_the": "der, das, des",
        "out_of": "aus",
        "of": "von",
        "to_do": "zu",
        "reflexive": "sich",
        "depends": "der, die, das, dem, den, denen, deren, dessen",
        "article": "das, der, die, den",
        "article.oblique": "dem, des, am, zum, vom, im, beim",
        "among": "davon, von ihnen",
        "accused": "angeklagt, angeklagte, angeklagten, beschuldigt, verdächtig, wegen",
        "possessive": "ihre, ihren, seine, seinen, ihr, sein, die, der, das",
        "be": "wurden, wurde, worden, sind, ist, werden, wird, sein, waren, war, seien, gab, gibt, sei",
        "agent": "von, durch",
        "before": """
            in, im, mit, bei, beim, nach, auf, gegen, für, während, nahe, unter, zwischen, an, am, vor, seit, aus,
            um""",
        "to": "auf, bei, liegt bei, beträgt, erreicht, übersteigt, steigt auf, von, inzwischen, mindestens",
        "and": "und, oder, sowie, als auch",
        "subset": """
            darunter, unter ihnen, einschließlich, unter den, die meisten, überwiegend, vor allem, hauptsächlich,
            größtenteils, meist, mehrheitlich, alle""",
        "other": "weitere, weiteren, weiterer, andere, anderen, anderer",
        "clause": "als, nachdem, während, wo, dass, weil, aber, obwohl, bevor, wenn, falls, deren, welche, wobei",
        "unreal.earlier": "zuvor, bisher war, zunächst, ursprünglich, anfangs",
        "unreal": """
            könnte, könnten, droht, drohen, drohte, drohten, falls, wenn, sollten, sollte, kann, können, plante,
            planten, verhindern, gefahr, riskieren, roman, film, wollte, wollten, versuchte, versuchten, mag, dürfte,
            dürften, befürchtet, befürchten, fürchtet, fürchten, keine angaben zu, keine informationen über, keine
            informationen zu""",
        "denied": """
            bestreitet, bestritt, bestreiten, dementiert, dementierte, dementieren, dementierten, weist zurück,
            bestritten, zurückgewiesen, wies zurück, weist, wies, gerüchte, falschmeldung, leugnet, leugnete""",
        "age": "alter von, jahre alt",
        "where": "wo, in dem, in der, auf dem, auf der, in denen",
        "recall": "nach",
        "per": "je, pro, auf",
        "rather": "nicht, statt, anstatt",
        "share": """
            hälfte der, drittel der, viertel der, teil der, die meisten der, mehrheit der, einige der, keiner der,
            keine der, keine von, mehrere der, viele der, rest der""",
        "versus": "gegenüber, zuvor waren es, bisher waren es",
        "hearer": "gegenüber, der agentur",
        "instead": "sondern",
        "others": "andere, die anderen, die übrigen",
        "condition": "wenn, falls, sollte, sollten, sofern",
        "goods": "daten, geld, dokumente",
        "until": "bis, bis zum, auf",
        "ratio": "von",
        "habitual.sum": phrases(
            "seit beginn, seit dem beginn, seit ausbruch, seit dem ausbruch",
            "des krieges, des kriegs, des konflikts, des bürgerkriegs, der invasion",
        )
        + ", seit kriegsbeginn, seit ausbruch des gazakriegs",
        "contrast": "während, aber, doch, hingegen",
        "worst": "schwerste*, schlimmste*, tödlichste*, blutigste*",
        "another": """
            ein weiterer, eine weitere, ein anderer, ein zweiter, eine zweite, ein dritter, eine dritte, ein vierter""",
        "habitual": """
            jedes jahr, jeden monat, jede woche, jeden tag, pro jahr, pro tag, jährlich, alljährlich, täglich, im
            schnitt, durchschnittlich, im durchschnitt""",
        "he": "er",
        "he.words": "nach seinen angaben, nach ihren angaben, ihm zufolge",
        "not": "nicht, niemand, kein*, noch",
        "aim.object": "verantwortung",
        "aim.attack": """
            angriff*, anschlag*, anschläge*, attentat*, überfall*, explosion*, hinterhalt*, entführung*, massaker*, tat,
            bluttat, ermordung, attacke, attacken, einnahme*, eroberung*, kaperung*, enthauptung*, hinrichtung*,
            sabotage*, tötung*, mord*, beschuss, sprengung*, geiselnahme*, raketenangriff*, drohnenangriff*,
            messerangriff*, bombenangriff*, bombenanschl*, selbstmordanschl*, selbstmordattent*, bombenattent*,
            sprengstoffanschl*, brandanschl*, terroranschl*, mordanschl*, doppelanschl*, autobombenanschl*""",
        "allegation": """
            vorwürfe, anschuldigungen, berichte, vorwurf, gerüchte, darstellung, meldungen, meldung, behauptung,
            behauptungen, bericht, anschuldigung, unterstellungen, angaben, beteiligung""",
        "withdraw": "zurückgezogen, zurückzog, zog, zogen, zieht, ziehen",
        "piece": "meldung, meldungen, eilmeldung, bericht, berichte, artikel",
        "tally": "zahl, zahlen, opferzahl, angaben, todeszahl, bilanz",
        "aux": """
            hat, haben, hatte, hatten, sich, nicht, auch, später, zunächst, ist, sind, wurde, wurden, war, am,
            umgehend, weiter, außerdem, worden""",
        "pronoun": "er, sie, es, man, wir, ich, wer, dies, das, dieser, jemand, ihr",
        "mute": f"""
            Umfeld, jetzt, nun, dann, dort, hier, gestern, heute, zudem, Nachricht, Video, Bilanz, Zählung,
            {phrases("neue, neuen, neuer, erste, ersten, erster, letzten, jüngsten", "Bilanz, Zählung")}""",
        "lead": """
            wie, aber, und, der, die, das, den, dem, des, ein, eine, einer, eines, einem, von, seine, ihre, jedoch,
            aus, doch, vom""",
        "manner": """
            am telefon, telefonisch, per telefon, per mail, per e-mail, schriftlich, der deutschen presse-agentur,
            der dpa, der afp, unserer zeitung, dieser zeitung, unserer redaktion""",
        "untrue": """
            falsch, falsche, unwahr, lüge, lügen, haltlos, unbegründet, erfunden, fake news, falschmeldung,
            falschmeldungen, gelogen, unzutreffend""",
        "refused": """
            spiel, finale, partie, match, rennen, länderspiel, turnier, lebensunterhalt, saison, duell, halbfinale,
            viertelfinale, auftakt""",
    },
    abbreviations="nr bzw ca",
    weekdays="""
        montag/montagabend/montagmorgen/montagnacht/montagnachmittag/montagvormittag/montagmittag
        dienstag/dienstagabend/dienstagmorgen/dienstagnacht/dienstagnachmittag/dienstagvormittag/dienstagmittag
        mittwoch/mittwochabend/mittwochmorgen/mittwochnacht/mittwochnachmittag/mittwochvormittag/mittwochmittag
        donnerstag/donnerstagabend/donnerstagmorgen/donnerstagnacht/donnerstagnachmittag/donnerstagvormittag
        freitag/freitagabend/freitagmorgen/freitagnacht/freitagnachmittag/freitagvormittag/freitagmittag
        samstag/sonnabend/samstagabend/samstagmorgen/samstagnacht/samstagnachmittag/samstagvormittag
        sonntag/sonntagabend/sonntagmorgen/sonntagnacht/sonntagnachmittag/sonntagvormittag""",
    months="""
        januar/jänner/jan februar/feb märz/mrz april/apr mai juni/jun juli/jul august/aug september/sept/sep
        oktober/okt november/nov dezember/dez""",
    relative="vorgestern gestern/gesternabend heute/heutigen morgen_soll/morgen_wird übermorgen",
    spans={
        "year.1": """
            im vergangenen jahr, vergangenen jahr, im vorjahr, letztes jahr, im letzten jahr, vor einem jahr,
            vergangenes jahr""",
        "month.1": "im vergangenen monat, vergangenen monat, letzten monat, vor einem monat",
        "week.1": """
            vergangenen woche, letzte woche, vergangene woche, letzter woche, vor einer woche, letzten woche,
            vergangener woche, voriger woche, vorigen woche, vorige woche""",
        "year.0": "dieses jahr, in diesem jahr, seit jahresbeginn, seit beginn des jahres",
        "month.0": "diesen monat, in diesem monat",
        "week.0": "diese woche, in dieser woche",
        "decade.0": "in den vergangenen jahren, in den letzten jahren, seit jahren, vergangenen jahrzehnt",
    },
    periods="tag/tage/tagen woche/wochen monat/monate/monaten jahr/jahre/jahren",
    ago={
        "before": "vor",
    },
    since="seit, seit dem",
    years={
        "before": "im jahr, jahr, jahre, seit, von, anfang, ende, mitte, im, in",
        "after": "wurden, wurde, waren, war, hatte, hatten, kam, kamen",
    },
    future="wird, soll, sollen, kommenden, nächsten, geplant, nächste, beginnt, kommende",
    lately="vergangenen, letzten",
    speech={
        "postposed": "zufolge",
        "compound": "angaben, quellen",
        "say": """
            sagte, sagten, sagt, teilte, teilten, mitteilte, mitteilten, teilt, erklärte, erklärten, erklärt, meldete,
            meldeten, meldet, melden, berichtete, berichteten, berichtet, berichten, bestätigte, bestätigten, bestätigt,
            kündigte, bekanntgab, betonte, behauptete, behaupten, behauptet, äußerte, fügte, warnte, räumte, schrieb,
            schreibt, verkündete, verlautete, erzählte, erzählt, mitgeteilt, hervorgeht, warnt, warnen, warnten, gab
            bekannt, gaben bekannt, gibt an, gab an, gaben an, geben an, erklären, bestätigen, betont, betonen,
            betonten, äußert, verkündet, verkünden, erzählen, erzählten, schildert, schilderte, schilderten,
            unterstrich, mahnt, mahnte, bekräftigte, versichert, versicherte, versicherten, gestand, gibt zu, gab zu,
            sagen, gemeldet, spricht von, sprechen von, sprach von, sprachen von""",
        "appended": "so der, so die, so das",
        "according": """
            nach angaben, laut, nach worten, nach darstellung, unter berufung auf, nach informationen, nach
            auskunft, wie aus, hieß es aus, heißt es aus, hieß es von, heißt es in, hieß es in""",
        "claim": """
            reklamiert, reklamierte, reklamierten, reklamieren, bekannte, bekannten, bekannt, bekennt, bekennen,
            beansprucht, beanspruchte, für sich beansprucht""",
        "assume": "übernahmen, übernahm, übernommen, übernimmt",
        "deny": """
            bestreitet, bestritt, bestreiten, bestritten, dementiert, dementierte, dementieren, dementierten,
            leugnet, leugnete, dementi, sprach von falschmeldungen, spricht von falschmeldungen""",
        "reject": "zurückgewiesen, weist, wies, wiesen, weisen",
        "notice": """
            korrektur, berichtigung, richtigstellung, früheren fassung, früheren version, früheren version dieses,
            vorherigen version, wurde korrigiert, korrigiert zahl, korrigierte fassung""",
        "correct": """
            korrigierte, korrigierten, korrigiert, korrigieren, revidierte, revidiert, revidierten, berichtigte,
            zurückgenommen, senkte""",
        "brand": "bezeichnete, bezeichnet, bezeichneten, nannte, nennt, nannten",
    },
    deeds=", ".join(
        (
            phrases("ihre kämpfer, ihre männer, ihre mitglieder", "hätten, haben"),
            phrases("sie, er, man selbst, sie selbst", "stecke hinter, stecken hinter, stehe hinter, stehen hinter"),
            "verübt zu haben, ausgeführt zu haben, zu stecken",
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)

"""French: how it is built, and its words by their meaning."""

import re

from monitor.core.facts.languages.events.french import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.french import PAIRS
from monitor.core.facts.languages.people.french import PEOPLE
from monitor.core.facts.languages.themes.french import THEMES

LANGUAGE = Language(
    grammar=Grammar(
        counting=Counting(hundreds=True, scores=True, joining=(1, 11)),
        subject_first=True,
        to_come=re.compile(r"[eidr]ra\Z|[eidru]ront\Z"),
    ),
    units="""
        zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
        dix-huit dix-neuf vingt/vingts""",
    ones="un, une",
    tens="trente quarante cinquante soixante septante huitante/octante nonante",
    scales="cent/cents mille million/millions",
    joins="et",
    rounded="""
        des dizaines 20-99, dizaines 20-99, plusieurs dizaines 20-99, des centaines 200-999, centaines 200-999,
        plusieurs centaines 200-999, des milliers 2000-9999, milliers 2000-9999, plusieurs milliers 2000-9999, des
        dizaines de milliers 20000-99999, dizaines de milliers 20000-99999, plusieurs 3-9, quelques 3-9, une
        demi-douzaine 6~, une huitaine 8~, une dizaine 10~, une douzaine 12~, une quinzaine 15~, une vingtaine 20~,
        une trentaine 30~, une quarantaine 40~, une cinquantaine 50~, une soixantaine 60~, une centaine 100~, un
        millier 1000~, deux dizaines 20~, trois dizaines 30~, dizaine 10~, douzaine 12~, quinzaine 15~, vingtaine
        20~, trentaine 30~, centaine 100~, millier 1000~, plusieurs dizaines de milliers 20000-99999""",
    at_least="""
        au moins, plus de.before, plus d.before, pas moins de.before, pas moins d.before, au minimum, un minimum
        de.before, pas fait moins de.before, pas fait moins d.before, dépasse.before, dépasse les.before, dépassé
        les.before, dépassent les.before""",
    about="""
        environ, quelque, près de, près d, presque, autour de, jusqu à, jusqu, à peu près, approximativement, moins
        de, aux alentours de, les quelque, peut-être""",
    ranges="à ou et",
    between="entre",
    changes="de",
    nobody="""
        personne, aucun, aucune, nul, pas de, n a fait aucun, sans faire de, sans, ni.next, pas eu de, pas fait de,
        pas fait d, pas causé de, pas provoqué de, pas fait état de, pas enregistré de, pas à déplorer de, n ont
        fait aucun, n a pas eu de, sans causer de""",
    people=PEOPLE,
    things="""
        an, ans, année*, mois, semaine*, jour, jours, journée*, heure*, h, minute*, seconde*, nuit, nuits, km,
        kilomètre*, mètre*, m, kg, kilo*, tonne*, litre*, baril*, hectare*, euro*, dollar*, franc*, fcfa, livre*,
        pour cent, point*, degré*, fois, village*, ville*, commune*, localité*, pays, région*, province*,
        département*, cercle*, véhicule*, voiture*, camion*, moto*, char, chars, drone*, missile*, roquette*, obus,
        bombe*, frappe*, attaque*, raid*, explosion*, opération*, emploi*, poste*, siège*, voix, vote*, but, buts,
        bœuf*, bovin*, vache*, chèvre*, mouton*, animaux, bêtes, tête*, école*, hôpita*, église*, mosquée*,
        bâtiment*, maison*, case, cases, boutique*, entreprise*, projet*, incident*, cas, page*, partie*, tour,
        tours, avion*, hélicoptère*, navire*, bateau*, pirogue*, base*, camp*, arme*, fusil*, question*, session*,
        match*, résolution*, loi*, groupe*, unité*, brigade*, bataillon*, régiment*, parti, partis, mandat*,
        million*, milliard*, routes, route, pont*, site*, positions, échelle, tiers, quarts, cinquièmes, pick up,
        pick ups, pick-up*, pickup*, ordinateur*, téléphone*, moto, motos, blindé, blindés, radios, citerne*,
        appareils, aéronefs""",
    harm={
        "killed.verb.loss": "perdu, perd, perdent, perdant, la perte de",
        "killed.no": """
            condamné à mort, condamnés à mort, condamnée à mort, condamnées à mort, condamne à mort, condamnent à
            mort, condamnation à mort, peine de mort, peines de mort, menaces de mort, corps du texte, corps de
            métier, escadron de la mort""",
        "killed.verb": """
            enterrement de, enterrement d, inhumation de, inhumation d, tue, tuent, tuant, assassine, assassinent,
            assassinant, massacrent, massacre de, exécute, exécutent, abat, abattent, élimine, neutralise,
            neutralisent, coûté la vie à, coûte la vie à, coûtant la vie à, ôté la vie à, fauché, mort de, meurtre
            de, assassinat de, décès de, mort d, décès d, meurtre d, assassinat d, égorgé, décapité, a tué, ont tué,
            neutralisation de, fauche, corps de, cadavres de, corps sans vie de, dépouilles de, coûte.weak,
            coûté.weak, a neutralisé, ont neutralisé, avoir neutralisé, a éliminé, ont éliminé, avoir éliminé, tua,
            tuèrent""",
        "killed.done": """
            tué, tués, tuée, tuées, assassiné, assassinés, assassinée, assassinées, massacrés, massacrées, exécutés,
            exécuté, abattus, abattu, abattue, lynchés, égorgés, décapités, fusillés, brûlés vifs, neutralisé.weak,
            neutralisés.weak, neutralisées.weak, éliminé.weak, éliminés.weak, éliminées.weak""",
        "killed.state": """
            morts, mort, morte, mortes, décès, décédées, décédés, décédé, périssent, péri, périt, ont perdu la vie, a
            perdu la vie, perdu la vie, perdent la vie, trouvé la mort, trouvent la mort, trouve la mort, sont morts,
            noyés, noyées, meurent, meurt, cadavres, corps, mortellement blessé, décèdent, décède, perd la vie,
            victimes mortelles, succombé, sans vie, n ont pas survécu, n a pas survécu, n y ont pas survécu""",
        "total.toll": """
            portant le total à, porte le total à, portant à, porte à, porter le total à, portant leur nombre à,
            portant le nombre total à""",
        "killed.toll": """
            nombre de morts, nombre de tués, nombre de victimes, bilan humain, bilan, nombre des morts, nombre de
            décès, nombre des victimes""",
        "wounded.done": "blessé, blessés, blessée, blessées",
        "wounded.verb": "blesse, blessent, blessant",
        "wounded.state": "hospitalisées, hospitalisés, touchés par balle, blessures",
        "wounded.toll": "nombre de blessés",
        "casualties.state": "victime, victimes, perte en vie humaine",
        "missing.state": """
            disparus, disparues, disparu, disparue, portées disparues, portés disparus, porté disparu, introuvables,
            introuvable, manquent à l appel""",
        "abducted.done": """
            enlevé, enlevés, enlevée, enlevées, kidnappé, kidnappés, kidnappées, kidnappée, pris en otage, prises en
            otage, prise en otage, pris en otages, séquestrés, capturés.weak, enlevé de force, pris comme otages,
            kidnappés contre rançon, retenus en otage, retenues en otage, retenu en otage, retenue en otage""",
        "abducted.verb": """
            enlève, enlèvent, enlevant, kidnappent, kidnappe, enlèvement de, enlèvement d, rapt de, kidnapping de,
            prise d otage de, prennent en otage""",
        "arrested.done": """
            arrêté, arrêtés, arrêtée, arrêtées, interpellé, interpellés, interpellée, interpellées, capturé.weak,
            capturés.weak, écroués, placées en garde à vue, placés en garde à vue, détenus.weak, appréhendés,
            appréhendé, faits prisonniers, fait prisonniers, capturée.weak, capturées.weak, arrêtés préventivement,
            faites prisonnières, faite prisonnière, fait prisonnier, appréhendée, appréhendées, incarcérés.weak,
            incarcéré.weak, repris.weak, recapturés, rattrapés, repris par la police, ont été repris, a été repris,
            écroué, placé en garde à vue, placée en garde à vue""",
        "arrested.verb": """
            arrête, arrêtent, interpelle, interpellent, arrestation de, arrestation d, interpellation de,
            capture.weak, capturent.weak""",
        "arrested.state": "arrestations, interpellations, gardes à vue",
        "freed.done": """
            libéré, libérés, libérée, libérées, relâchés, relâchées, relâché, délivrés, remis en liberté, délivré,
            délivrée, délivrées, relâchée, remise en liberté, remises en liberté, remis en libertés, relaxés.weak,
            élargis.weak""",
        "freed.verb": """
            libère, libèrent, libération de, libération d, relâche, relâchent, libérant, délivre, délivrent, remet
            en liberté, remettent en liberté, relaxe.weak""",
        "freed.state.captive": """
            sains et saufs, sain et sauf, saines et sauves, échappé, échappés, échappée, échappées, échapper, sont
            libres, est libre, en liberté, recouvré la liberté, retrouvé la liberté""",
        "freed.done.captive": "secourus, secourues, sauvés, sauvées, récupérés, récupérées",
        "freed.verb.captive": "secourt, secouru, sauve, sauvé, sauvent, récupère, récupéré",
        "surrendered.state": """
            se sont rendus, se rendent, ont déposé les armes, a déposé les armes, déposé les armes, déposent les
            armes, fait défection, rendu les armes, se sont rendues, reddition de, rendent les armes, ont rendu les
            armes, déposent leurs armes, déposé leurs armes, ont remis leurs armes, remis leurs armes, remettent
            leurs armes, se sont constitués prisonniers, ont déserté, désertent""",
        "displaced.done": "déplacés, déplacées, évacués.weak, évacuées.weak, chassés.weak, chassées.weak",
        "displaced.verb": """
            déplace.weak, déplacent.weak, évacue.weak, déplacement de.weak, déplaçant.weak, ont chassé.weak, a
            chassé.weak, poussé à fuir, poussé à la fuite, jeté sur les routes, contraint à fuir, contraint à l exil""",
        "displaced.toll": "nombre de déplacés, nombre des déplacés, nombre de personnes déplacées",
        "displaced.state": """
            ont fui, a fui, fuient, fui, fuir, sans abri, sans-abri, contraintes de fuir, contraints de fuir, déplacés
            internes, quitté leurs foyers, quitté leur foyer, fui leurs foyers, fui leurs maisons, forcées de fuir,
            sinistrés, sinistrées, quitté leurs maisons, de leurs foyers, de leurs maisons, de leur domicile""",
        "freed.state": """
            recouvré la liberté, recouvrent la liberté, recouvre la liberté, recouvré leur liberté, retrouvé la
            liberté, retrouvent la liberté, retrouve la liberté, retrouvé leur liberté""",
        "infected.state.cases": "cas",
        "infected.state": """
            cas de choléra, cas d ebola, cas de rougeole, cas de mpox, cas de paludisme, cas de covid, cas de covid-19,
            cas de dengue, cas de méningite, cas de polio, cas confirmés, cas suspects, nouveaux cas, contaminations,
            cas de variole, infections, cas de fièvre jaune, contaminés, contaminées, infectées, infectés""",
        "homes.thing": "maisons, habitations, logements, cases, bâtiments, foyers, tentes, abris",
        "homes.lost": """
            détruit, détruits, détruite, détruites, détruisent, détruisant, endommagé, endommagés, endommagées,
            incendiées, incendié, brûlées, rasées, effondrées, effondrés, inondées, emporté, emportées, ravagé,
            ravagées, ravagent, dévasté, englouties, endommageant, écroulées, rase, rasent, rasé, rasés, rasée, brûlé,
            brûlés, incendient, incendiés, réduit en cendres, réduites en cendres, réduits en cendres, emporte,
            emportent, emportés, endommage, endommagent, dévaste, dévastent, dévastées, dévastés, inonde, inondent,
            inondés, engloutit, englouti, effondré, effondrée, soufflées, soufflé, soufflés, démolies, démolis, démoli,
            détruisit, calcinées, submergées, submerge, sous les eaux, sous l eau, perdu leur toit""",
        "magnitude.toll": "magnitude, échelle de richter",
    },
    glue={
        "former": "anciens, anciennes, ancien, ancienne, ex",
        "agent.no": "par la suite, par ailleurs, par téléphone, par erreur, par précaution, par écrit",
        "parent": "père de, mère de, parents de, père d', mère d', maman de, papa de",
        "except": "sauf, hormis, excepté, à l'exception de, à l'exception des, en dehors de, mis à part",
        "withdraw.prove": "révélée, révélées, avérée, avérées",
        "deed.none": """
            n y sommes pour rien, n y est pour rien, n y sont pour rien, n y étaient pour rien, rien à voir avec, n
            est pas responsable, ne sommes pas responsables, n ont pas participé, n avons pas participé, étranger à,
            étrangère à""",
        "deed.whole": phrases(
            "avoir, il a, il avait, elle a, elle avait, ses combattants ont, ses hommes ont, ses éléments ont",
            "tué, attaqué, capturé, pris, abattu, éliminé, détruit, enlevé, exécuté, neutralisé",
        ),
        "state": """
            armée, armées, militaire, forces armées, ministère, police, gendarmerie, marine, état-major,
            gouvernement, junte, autorités, président, ministre, fama, fds, forces de défense""",
        "died": """
            morts, mort, morte, mortes, décédées, décédés, décédé, décédée, succombé, succombent, succombe, perdu la
            vie, décèdent, décède, meurent, meurt, sont morts, n ont pas survécu, n a pas survécu, n y ont pas
            survécu""",
        "infinitive": "avoir, être",
        "that": "que",
        "who": "qui",
        "of_the": "les, la, l, le, mes",
        "out_of": "sur",
        "of": "de, des, du, d",
        "homonym": "sept",
        "among": "d entre eux, d entre elles",
        "accused": "accusés, accusé, soupçonnés, soupçonné, condamné, condamnés, inculpés",
        "possessive": "ses, son, sa, leurs, leur, le, la, les, l, des",
        "be": "été, sont, est, furent, être, fut, étaient, était, seraient, serait, soient, fait, faits",
        "agent": "par",
        "before": """
            dans, avec, depuis, près, après, sur, contre, pour, pendant, en, lors, chez, sous, vers, parmi, durant,
            devant, entre""",
        "to": """
            à, atteint, de, est, passe à, porté à, dépasse, s établit à, grimpe à, monte à, s élève à, franchit,
            désormais, approche""",
        "and": "et, ou, ainsi que, et aussi, mais aussi",
        "subset": """
            dont, parmi eux, parmi lesquels, parmi lesquelles, y compris, parmi les, notamment, inclus, la plupart,
            pour la plupart, majoritairement, en majorité, essentiellement, principalement, tous""",
        "other": "autres, autre, supplémentaires, supplémentaire, de plus",
        "clause": """
            quand, lorsque, après que, qui, que, alors, tandis, mais, lorsqu, puisque, parce, pendant que, bien que,
            si, s""",
        "unreal.earlier": """
            précédent bilan, bilan précédent, auparavant, bilan antérieur, premier bilan, initialement, dans un
            premier temps, parlait d abord, faisait d abord état, avait d abord, avaient d abord fait état, d abord
            annoncé""",
        "unreal": """
            réclame, réclament, réclamé, exige, exigent, exigé, pourrait, pourraient, si, menace, menacent, menacé,
            menaçant, risque, risquent, devrait, devraient, projetait, prévoyait, comptait, pourra, peut, peuvent,
            sinon, visant à, éviter, planifié, capable de, roman, film, simulation, exercice de, devront, devra,
            faudra, craint, craignent, redoute, redoutent, aucune information sur, pas d information sur, aucune
            précision sur""",
        "denied": """
            dément, démenti, démentent, nie, nié, nient, démentant, réfute, réfuté, réfutent, rejette, fausse
            information, rumeur, rumeurs, contesté, conteste, démentie, démenties, démentis""",
        "ordinal.1": "premier",
        "age": "âgé de, âgée de, âgés de, âgées de, âgé",
        "where": "où, dans lequel, dans laquelle, dans lesquels, dans lesquelles",
        "recall": "après",
        "per": "pour, par",
        "rather": "non, pas, au lieu de, et non pas",
        "share": """
            la moitié des, moitié des, la plupart des, la majorité des, un tiers des, le tiers des, les deux tiers
            des, un quart des, une partie des, certains des, plusieurs des, aucun des, quelques uns des, le reste
            des, la moitié de ces, nombre des""",
        "versus": "contre",
        "hearer": "à, au, aux",
        "instead": "mais, mais bien",
        "others": "les autres, d autres",
        "condition": "si",
        "until": "au",
        "ratio": "sur",
        "habitual.sum": phrases(
            "depuis le début de, depuis le début du, depuis l éclatement de, depuis le déclenchement de",
            "la guerre, l insurrection, la guerre civile, l invasion, conflit",
        ),
        "charged": phrases(
            "accusé, accusés, accusée, accusées, soupçonné, soupçonnés, soupçonnée, coupable", "d, de, du"
        )
        + ", "
        + phrases("condamné, condamnés, inculpé, inculpés, jugé, jugés, mis en examen, écroué, écroués", "pour"),
        "contrast": "tandis que, alors que, mais, quand, or",
        "worst": """
            le plus meurtrier, la plus meurtrière, plus meurtrière, plus meurtrier, le pire, la pire, plus sanglant,
            plus sanglante, plus grave""",
        "another": """
            un autre, une autre, un deuxième, une deuxième, un second, une seconde, un troisième, une troisième, un
            quatrième""",
        "habitual": """
            par an, chaque année, chaque mois, chaque semaine, chaque jour, par jour, tous les ans, en moyenne,
            annuellement""",
        "he": "il, elle",
        "he.words": "selon lui, selon elle, d après lui, d après elle",
        "not": "pas, jamais, n a pas",
        "aim.object": "responsabilité, paternité",
        "aim.attack": """
            attaque*, attentat*, embuscade*, explosion*, raid*, assaut*, enlèvement*, massacre*, assassinat*,
            frappe*, opération*, tuerie*, meurtre*, rapt*, action*, attaques, prise d, prise de, prise du, capture
            de, capture du, détournement*, décapitation*, exécution*, sabotage*, tirs, destruction de, destruction
            du, incendie du, incendie de""",
        "allegation": """
            accusations, allégations, informations, information, rumeurs, accusation, affirmations, récit, versions,
            version, propos, nouvelle, nouvelles, implication""",
        "withdraw": "retiré, retirée, retirées, retire, retirent, rétracté, dépublié, annule, annulé, annulée",
        "piece": "dépêche, dépêches, information, informations, son article, cet article, article sur, reportage",
        "tally": "bilan, nombre, chiffre, chiffres, bilans, bilan humain",
        "aux": """
            a, ont, avait, avaient, n, ne, pas, également, aussi, ensuite, été, est, sont, s, se, vite, rapidement,
            immédiatement, fermement, formellement, aussitôt, même, lui, catégoriquement, confirme,
            affirme, détenir, avoir""",
        "pronoun": "il, elle, ils, elles, on, nous, je, qui, ce, cela, ceci, vous, y",
        "mute": f"""
            midi, eux, elles, rien, qu, hier, désormais, message, communiqué, décompte,
            {phrases("nouveau, dernier, premier", "bilan, décompte")},
            {phrases("bilan", "établi, communiqué, publié")}""",
        "lead": """
            comme, mais, et, le, la, les, l, un, une, des, du, son, ses, leur, leurs, cependant, or, d, de,
            notamment, que, ainsi""",
        "manner": "par téléphone, au téléphone, par courriel, par sms, par message, par écrit",
        "untrue": """
            fausses, faux, fausse, mensonge, mensonges, mensongères, mensongère, infondées, infondés, infondée, sans
            fondement, fantaisistes, fake news, fallacieuses, invention, pure invention, inventions, affabulation,
            erroné, erronée, erronées""",
        "refused": "évidence",
    },
    abbreviations="mm mme",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    months="""
        janvier/janv février/févr/fév mars avril/avr mai juin juillet/juil août septembre/sept octobre/oct
        novembre/nov décembre/déc""",
    relative="avant-hier hier aujourd'hui/ce_matin/cet_après-midi/ce_soir/cette_nuit demain après-demain",
    spans={
        "year.1": "l an dernier, l année dernière, l an passé, l année passée, l année précédente, il y a un an",
        "month.1": "le mois dernier, mois dernier, le mois passé, il y a un mois",
        "week.1": "la semaine dernière, semaine dernière, la semaine passée, il y a une semaine",
        "year.0": "cette année, depuis le début de l année, depuis janvier",
        "month.0": "ce mois-ci, ce mois",
        "week.0": "cette semaine",
        "decade.0": """
            ces dernières années, ces dix dernières années, depuis plusieurs années, depuis des années, dernière
            décennie, ces cinq dernières années""",
    },
    periods="jour/jours semaine/semaines mois an/ans/année/années",
    ago={
        "before": "il y a, voilà",
        "after": "plus tôt",
    },
    since="depuis, dès, à partir de",
    years={
        "before": "en, depuis, de, l année, année, début, fin, dès, janvier à",
        "after": "déjà",
    },
    future="prochain, prochaine, prévu, prévue, aura, auront, doit, doivent, seront, sera, va, vont",
    lately="dernier, dernière, passé",
    speech={
        "say": """
            dit, disent, déclaré, déclare, déclarent, annoncé, annonce, annoncent, affirmé, affirme, affirment, indiqué,
            indique, indiquent, précisé, précise, rapporté, rapporte, rapportent, assuré, assure, assurent, confirmé,
            confirme, confirment, ajouté, expliqué, explique, souligné, raconté, raconte, témoigné, témoigne, fait
            savoir, écrit, écrivent, soutient, soutiennent, reconnu, reconnaît, admis, averti, signalé, signale, révélé,
            révèle, estimé, communiqué que, fait état, avertit, avertissent, prévient, préviennent, prévenu, alerte sur,
            alertent sur, alerté sur, a alerté, ajoute, ajoutent, expliquent, soulignent, racontent, témoignent, estime,
            estiment, révèlent, signalent, relate, relatent, relaté, rappelle que, rappelé, martèle, dénonce, dénoncent,
            dénoncé, parle de, parlent de, parle d, parlent d, accuse, accusent""",
        "said_by": """
            confirmée, confirmés, confirmées, annoncée, annoncés, annoncées, rapportée, rapportés, rapportées, signalée,
            signalés, signalées""",
        "according": """
            selon, d après, de source, aux dires de, d après les, citant, selon les, à en croire, si l on en croit,
            appris auprès de, appris auprès du, appris auprès d, appris de""",
        "claim": """
            s est attribué, s est attribuée, s attribue, revendiqué, revendique, revendiquent, revendiquée, revendiqués,
            revendiquées, revendiquant, revendication de""",
        "assume": "endossé, assumé, assume, endosse",
        "deny": """
            dément, démenti, démentent, nie, nié, nient, réfute, réfuté, réfutent, démentant, niant, démentie,
            démenties""",
        "reject": "rejette, rejeté, rejettent, conteste, contesté",
        "notice": """
            rectificatif, correction, rectification, erratum, version précédente, précédente version, mise au point,
            a été corrigé, corrige le bilan, a été modifié pour corriger, corrigé bilan""",
        "correct": "corrigé, corrige, revu, revoit, révisé, rectifié, rectifie, ramené, réévalué",
        "brand": "qualifié, qualifie, qualifient, qualifiait, taxé, taxe",
    },
    deeds=", ".join(
        (
            phrases("ses hommes, ses combattants, ses membres, ses éléments", "ont mené, avaient mené, ont perpétré"),
            "avoir mené, avoir perpétré, avoir commis, avoir conduit, être derrière, être à l origine de",
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)

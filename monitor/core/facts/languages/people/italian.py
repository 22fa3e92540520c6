"""Whom Italian reports count, by who they are."""

_AGED = ", ".join(f"{age}enne" for age in range(3, 100))
"""`un 34enne`: somebody who is 34."""

PEOPLE = {
    "people": """
        imprenditori, commercianti, alpinisti, escursionisti, ciclisti, pedoni, motociclisti, sciatori, persone,
        abitanti, residenti, uomini, cittadini, membri, agricoltori, contadini, allevatori, pescatori, turisti,
        stranieri, manifestanti, sospetti, sospettati, fedeli, pellegrini, leader, esponenti, rifugiati, profughi,
        attivisti, giovani, individui, presunti, dirigenti, commercianti, vite, italiani, indagati, anziani,
        passanti, bagnanti, escursionisti, tifosi, automobilisti, pastori, coloni, spettatori, fratelli, sacerdoti,
        giudici, deputati, funzionari, ragazzi, cacciatori, diplomatici, familiari""",
    "people.1": f"""
        nonno, papà, imprenditore, commerciante, alpinista, escursionista, ciclista, pedone, motociclista, sciatore,
        persona, abitante, residente, uomo, cittadino, membro, imam, sacerdote, prete, sindaco, turista, straniero,
        manifestante, sospetto, sospettato, conducente, autista, comandante, leader, contadino, giovane, attivista,
        dirigente, giudice, avvocato, ministro, governatore, candidato, commerciante, anziano, anziana, pensionato,
        motociclista, automobilista, escursionista, imprenditore, vescovo, pastore, {_AGED}, passante, bagnino, capo
        villaggio, capovillaggio, fratello, marito, zio, nipote, procuratore, deputato, funzionario, ragazzo,
        pescatore, pellegrino, cacciatore, diplomatico, padre, capo del villaggio""",
    "people.2": "una coppia, la coppia, marito e moglie",
    "civilians": "civili",
    "civilians.1": "civile",
    "soldiers": """
        soldati, militari, marinai della marina, truppe, ufficiali, parà, paracadutisti, riservisti, militari dell
        esercito, uomini dell esercito, membri delle forze di sicurezza, marines, marò, alpini, avieri,
        coscritti""",
    "soldiers.1": "soldato, militare, ufficiale, generale, colonnello, parà, riservista, marine, sergente, capitano",
    "police": """
        poliziotti, agenti, carabinieri, agenti di polizia, gendarmi, uomini della polizia, finanzieri, vigili,
        guardia di finanza, guardia costiera, guardia nazionale""",
    "police.1": "poliziotto, poliziotta, agente, agente di polizia, carabiniere, gendarme, finanziere, vigile",
    "fighters": """
        combattenti, miliziani, jihadisti, terroristi, insorti, ribelli, guerriglieri, uomini armati, mercenari,
        aggressori, assalitori, estremisti, islamisti, paramilitari, separatisti, banditi, kamikaze, sequestratori,
        attentatori, narcotrafficanti, criminali, rapinatori, pirati, rapitori, killer, talebani""",
    "fighters.1": """
        combattente, miliziano, jihadista, terrorista, insorto, ribelle, guerrigliero, mercenario, aggressore,
        assalitore, estremista, islamista, separatista, bandito, kamikaze, attentatore, rapinatore, killer""",
    "peacekeepers": "caschi blu, peacekeeper, soldati dell onu, militari dell onu",
    "peacekeepers.1": "casco blu",
    "children": """
        bambini, bambine, minori, neonati, adolescenti, figli, figlie, minorenni, bimbi, ragazzini, ragazze""",
    "children.1": """
        bambino, bambina, neonato, neonata, adolescente, figlio, figlia, minore, minorenne, bimbo, bimba""",
    "women": "donne, madri, suore, mogli, sorelle",
    "women.1": "nonna, donna, madre, suora, moglie, mamma, sorella, ragazza, zia",
    "students": "studenti, alunni, studentesse, scolari, alunne, seminaristi, liceali",
    "students.1": "studente, studentessa, alunno, alunna, seminarista",
    "workers": """
        lavoratori, operai, cooperanti, operatori, operatori umanitari, minatori, dipendenti, medici, infermieri,
        vigili del fuoco, pompieri, insegnanti, docenti, soccorritori, guardie, ingegneri, tecnici, sanitari,
        volontari, membri dell equipaggio, camionisti, braccianti, marittimi, marinai, autisti, piloti, guardiani""",
    "workers.1": """
        lavoratore, operaio, cooperante, operatore, operatore umanitario, minatore, dipendente, medico, infermiere,
        infermiera, vigile del fuoco, pompiere, insegnante, soccorritore, guardia, ingegnere, volontario, marinaio,
        marittimo, interprete, pilota, guardiano, tecnico""",
    "migrants": "migranti, immigrati, richiedenti asilo, naufraghi",
    "migrants.1": "migrante, immigrato, richiedente asilo, rifugiato",
    "prisoners": "ostaggi, prigionieri, detenuti, reclusi, carcerati, prigionieri di guerra",
    "prisoners.1": "ostaggio, prigioniero, detenuto, recluso",
    "passengers": "passeggeri, viaggiatori",
    "passengers.1": "passeggero, passeggera, viaggiatore",
    "journalists": "giornalisti, reporter, cronisti, operatori dell informazione, fotoreporter",
    "journalists.1": "giornalista, reporter, cronista, fotoreporter, fotografo, cameraman",
}

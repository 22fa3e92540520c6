"""What is done by words or papers: deny, accuse, threaten, sign, report … by language.

`NAME: words`, each act once a language, the words as in `words.Words`.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        ambassador: ambassador*, embassy, embassies, envoy*, diplomat*; report: report, inquiry, investigators,
        findings, document; sovereignty: sovereign*, interference, meddling; recording: audio, recording, video,
        footage, tape; contract: contract*, tender, deal; denial: deny, denies, denied, denial, dismisses,
        rejects, refutes, false claims; accusation: accuse*, accusing, blames, blamed; threat: threat*, warns,
        warned, ultimatum, deadline
    """,
    "fr": """
        ambassador: ambassad*, diplomat*, émissaire*; report: rapport, enquête, enquêteurs, document;
        sovereignty: souverain*, ingérence*; recording: audio*, enregistrement*, vidéo*; contract: contrat*,
        marché, appel d offres; denial: dément*, démenti*, nie, nient, réfute*, rejette*; accusation: accuse*,
        accusation*; threat: menac*, met en garde, mise en garde, ultimatum
    """,
    "es": """
        ambassador: embajad*, diplomátic*, enviado*; report: informe, investigación, investigadores, documento;
        sovereignty: soberan*, injerencia*, intromisión; recording: audio*, grabaci*, vídeo*, video*; contract:
        contrato*, concurso, licitación; denial: niega*, negó, negaron, desmiente*, desmintió, rechaza*, tacha,
        tilda; accusation: acusa*, acusó, culpa; threat: amenaz*, advierte, advirtió, ultimátum, plazo
    """,
    "pt": """
        ambassador: embaixad*, diplomat*, enviado*; report: relatório, inquérito, investigadores, documento;
        sovereignty: soberan*, ingerência*; recording: áudio*, gravaç*, vídeo*; contract: contrato*, concurso,
        licitação; denial: nega, negou, negam, desmente*, desmentiu, rejeita*; accusation: acusa*, acusou,
        culpa; threat: ameaç*, adverte, avisou, ultimato, prazo
    """,
    "de": """
        ambassador: botschaft, botschafter*, diplomat*, gesandte*; report: bericht, untersuchung*, ermittler*,
        papier; sovereignty: souverän*, einmischung*; recording: audio*, aufnahme*, video*, tonband*; contract:
        vertrag*, verträge*, auftrag*, ausschreib*, zuschlag; denial: bestreite*, bestritt*, dementier*,
        dementi*, weist zurück, zurückgewiesen, zurückweis*; accusation: beschuldig*, wirft vor, vorwürfe*,
        vorwurf; threat: droh*, warnt, warnte, ultimatum, frist
    """,
    "ar": """
        ambassador: سفير*, السفير, سفارة, السفارة, دبلوماسي*, مبعوث*; report: تقرير, التقرير, تحقيق, التحقيق,
        محقق*, وثيقة; sovereignty: سيادة, السيادة, تدخل*; recording: تسجيل, صوتي, فيديو, مقطع, مصور; contract:
        عقد, عقدا, بعقد, صفقة, مناقصة; denial: نفى, ينفي, تنفي, نفت, نفي, رفض*; accusation: اتهم*, يتهم, تتهم,
        اتهام*; threat: هدد*, تهديد*, يهدد, حذر*, تحذير*, مهلة
    """,
    "ru": """
        ambassador: посол, посла, послу, послом, посольств*, дипломат*, посланник*; report: доклад*, отчёт*,
        расследовани*, следовател*; sovereignty: суверен*, вмешательств*; recording: аудио*, запис*, видео*;
        contract: контракт*, договор*, тендер*, конкурс*; denial: опроверг*, отрица*, отверг*; accusation:
        обвин*; threat: угроз*, угрож*, предупре*, ультиматум*
    """,
    "it": """
        ambassador: ambasciator*, ambasciatric*, ambasciata, diplomatic*, inviato speciale, emissari*; report: rapporto,
        inchiesta, inquirenti, documento; sovereignty: sovran*, ingerenz*, interferenz*; recording: audio,
        registrazion*, video, filmat*, intercettazion*; contract: contratt*, appalt*, gara d appalto; denial: smentisc*,
        smentit*, nega, negano, negato, respinge, respingono, respinto; accusation: accusa, accusano, accusat*, accuse;
        threat: minacci*, avverte, avvertono, ultimatum, monito
    """,
    "id": """
        ambassador: duta besar, dubes, kedutaan, diplomat, diplomatik, utusan; report: laporan, penyelidikan, penyidik,
        investigasi, dokumen; sovereignty: kedaulatan, campur tangan, intervensi; recording: audio, rekaman, video,
        cctv; contract: kontrak, tender, proyek pengadaan; denial: bantah, membantah, dibantah, bantahan, menyangkal,
        menepis, tepis, tolak, menolak; accusation: tuduh, menuduh, tuding, menuding, tuduhan, tudingan, dituduh,
        dituding; threat: ancam, mengancam, ancaman, diancam, peringatkan, memperingatkan, ultimatum, tenggat
    """,
    "tr": """
        ambassador: büyükelçi*, elçilik*, elçiliği*, diplomat*, özel temsilci*, konsolos*; report: rapor,
        raporu*, raporda, raporun*, soruşturma*, belge, belgeler*, belgede, bulgular*, müfettiş*; sovereignty:
        egemenli*, iç işlerine*, içişlerine*, müdahil*; recording: ses kayd*, ses kaydı*, video*, görüntü,
        görüntüler*, görüntüsü*; contract: sözleşme*, ihale*, kontrat*; denial: yalanla*, reddetti*, reddett*,
        reddediyor*, inkar*, inkâr*, asılsız*; accusation: suçla*, suçlama*, itham*; threat: tehdit*, uyarı,
        uyardı*, uyarıyor*, ültimatom*, mühlet*, gözdağı*
    """,
}

ACTS = {lang: named(written) for lang, written in _WRITTEN.items()}

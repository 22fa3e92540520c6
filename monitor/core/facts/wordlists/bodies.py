"""Bodies of many countries, and those that watch and help in all of them, by language.

`NAME: words`, each body once a language, the words as in `words.Words`.
"""

from monitor.core.facts.wordlists.words import named

_WRITTEN = {
    "en": """
        united nations: united nations, u.n., un; security council: security council; human rights office: human rights
        office, ohchr, high commissioner for human rights; european union: european union, eu, brussels, european
        commission, european council; african union: african union; ecowas: ecowas; arab league: arab league; nato:
        nato; g7: g7, g20; imf: imf, international monetary fund; world bank: world bank; icc: icc, international
        criminal court; world court: icj, international court of justice; world health organization: world health
        organization, world health organisation; unicef: unicef; refugee agency: unhcr, refugee agency; food programme:
        world food programme, wfp; red cross: red cross, icrc; doctors without borders: doctors without borders, msf,
        médecins sans frontières; amnesty: amnesty; human rights watch: human rights watch, hrw; reporters without
        borders: reporters without borders, rsf; vatican: vatican, pope, holy see; bishops: bishop, bishops; opec: opec;
        sahel states: alliance of sahel states, aes
    """,
    "fr": """
        united nations: nations unies, onu; security council: conseil de sécurité; human rights office: bureau des
        droits de l homme, haut-commissariat aux droits de l homme, haut-commissaire aux droits de l homme; european
        union: union européenne, ue, bruxelles, commission européenne; african union: union africaine; ecowas: cedeao;
        arab league: ligue arabe; nato: otan; g7: g7, g20; imf: fmi, fonds monétaire; world bank: banque mondiale; icc:
        cpi, cour pénale internationale; world court: cij, cour internationale de justice; world health organization:
        oms, organisation mondiale de la santé; unicef: unicef; refugee agency: hcr, haut-commissariat aux réfugiés;
        food programme: programme alimentaire mondial, pam; red cross: croix-rouge, cicr; doctors without borders:
        médecins sans frontières, msf; amnesty: amnesty; human rights watch: human rights watch, hrw; reporters without
        borders: reporters sans frontières, rsf; vatican: vatican, pape, saint-siège; bishops: évêque*, épiscopa*; opec:
        opep; sahel states: alliance des états du sahel, aes
    """,
    "es": """
        united nations: naciones unidas, onu; security council: consejo de seguridad; human rights office: oficina de
        derechos humanos, alto comisionado; european union: unión europea, ue, bruselas, comisión europea; african
        union: unión africana; ecowas: cedeao; arab league: liga árabe; nato: otan; g7: g7, g20; imf: fmi, fondo
        monetario; world bank: banco mundial; icc: cpi, corte penal internacional; world court: cij, corte internacional
        de justicia; world health organization: oms, organización mundial de la salud; unicef: unicef; refugee agency:
        acnur; food programme: programa mundial de alimentos, pma; red cross: cruz roja, cicr; doctors without borders:
        médicos sin fronteras, msf; amnesty: amnistía internacional, amnesty; human rights watch: human rights watch,
        hrw; reporters without borders: reporteros sin fronteras, rsf; vatican: vaticano, papa, santa sede; bishops:
        obispo*, episcopal; opec: opep; sahel states: alianza de estados del sahel, aes
    """,
    "pt": """
        united nations: nações unidas, onu; security council: conselho de segurança; human rights office: escritório de
        direitos humanos, alto comissariado; european union: união europeia, ue, bruxelas, comissão europeia; african
        union: união africana; ecowas: cedeao; arab league: liga árabe; nato: nato, otan; g7: g7, g20; imf: fmi, fundo
        monetário; world bank: banco mundial; icc: tpi, tribunal penal internacional; world court: cij, tribunal
        internacional de justiça; world health organization: oms, organização mundial da saúde; unicef: unicef; refugee
        agency: acnur; food programme: programa alimentar mundial, pam, pma; red cross: cruz vermelha, cicv; doctors
        without borders: médicos sem fronteiras, msf; amnesty: amnistia internacional, anistia internacional, amnesty;
        human rights watch: human rights watch, hrw; reporters without borders: repórteres sem fronteiras, rsf; vatican:
        vaticano, papa, santa sé; bishops: bispo, bispos, episcopal; opec: opep; sahel states: aliança dos estados do
        sahel, aes
    """,
    "de": """
        united nations: vereinte nationen, vereinten nationen, uno, un; security council: sicherheitsrat*,
        uno-sicherheitsrat*, un-sicherheitsrat*; human rights office: menschenrechtsbüro*, hochkommissar*; european
        union: europäische union, europäischen union, eu, brüssel*, eu-kommission; african union: afrikanische union,
        afrikanischen union; ecowas: ecowas; arab league: arabische liga, arabischen liga; nato: nato; g7: g7, g20; imf:
        iwf, währungsfonds; world bank: weltbank; icc: istgh, strafgerichtshof*; world court: igh, internationaler
        gerichtshof, internationalen gerichtshof*; world health organization: who, weltgesundheitsorganisation; unicef:
        unicef; refugee agency: unhcr, flüchtlingshilfswerk*; food programme: welternährungsprogramm*; red cross: rotes
        kreuz, rote kreuz, roten kreuz*, ikrk; doctors without borders: ärzte ohne grenzen; amnesty: amnesty; human
        rights watch: human rights watch, hrw; reporters without borders: reporter ohne grenzen; vatican: vatikan*,
        papst, heiliger stuhl; bishops: bischof*, bischöfe*; opec: opec; sahel states: allianz der sahelstaaten, aes
    """,
    "ar": """
        united nations: الأمم المتحدة; security council: مجلس الأمن; human rights office: مكتب حقوق الإنسان, مكتب الأمم
        المتحدة لحقوق الإنسان, المفوض السامي, المفوضية السامية; european union: الاتحاد الأوروبي, بروكسل, المفوضية
        الأوروبية; african union: الاتحاد الأفريقي, الاتحاد الإفريقي; ecowas: إيكواس, الإيكواس; arab league: جامعة الدول
        العربية, الجامعة العربية; nato: الناتو, حلف شمال الأطلسي; g7: مجموعة السبع, مجموعة العشرين; imf: صندوق النقد;
        world bank: البنك الدولي; icc: المحكمة الجنائية الدولية; world court: محكمة العدل الدولية; world health
        organization: منظمة الصحة العالمية; unicef: اليونيسف, يونيسف; refugee agency: مفوضية اللاجئين, مفوضية شؤون
        اللاجئين; food programme: برنامج الأغذية العالمي; red cross: الصليب الأحمر, الهلال الأحمر; doctors without
        borders: أطباء بلا حدود; amnesty: العفو الدولية, أمنستي; human rights watch: هيومن رايتس ووتش; reporters without
        borders: مراسلون بلا حدود; vatican: الفاتيكان, البابا; bishops: الأساقفة, أسقف*; opec: أوبك; sahel states: تحالف
        دول الساحل
    """,
    "ru": """
        united nations: организация объединённых наций, организации объединённых наций, оон; security council: совет
        безопасности, совета безопасности, совбез*; human rights office: управление по правам человека, управления по
        правам человека, управление оон по правам человека, управления оон по правам человека, верховный комиссар*;
        european union: евросоюз*, европейский союз, европейского союза, ес, брюссел*, еврокомисси*; african union:
        африканский союз, африканского союза, афросоюз*; ecowas: экова*; arab league: лига арабских государств, лиги
        арабских государств; nato: нато; g7: большой семёрки, большая семёрка, большой двадцатки; imf: мвф, валютный
        фонд, валютного фонда; world bank: всемирный банк, всемирного банка; icc: мус, международный уголовный суд,
        международного уголовного суда; world court: международный суд, международного суда; world health organization:
        воз, организация здравоохранения, организации здравоохранения; unicef: юнисеф; refugee agency: увкб; food
        programme: всемирная продовольственная программа, впп; red cross: красный крест, красного креста, мккк; doctors
        without borders: врачи без границ, врачей без границ; amnesty: амнисти*, эмнести; human rights watch: хьюман
        райтс вотч, хрв; reporters without borders: репортёры без границ; vatican: ватикан*, папа римский, папы
        римского; bishops: епископ*; opec: опек; sahel states: альянс государств сахеля, альянса государств сахеля
    """,
    "it": """
        united nations: nazioni unite, onu; security council: consiglio di sicurezza; human rights office: ufficio onu
        per i diritti umani, ufficio per i diritti umani, alto commissario per i diritti umani, alto commissariato per i
        diritti umani; european union: unione europea, ue, bruxelles, commissione europea, consiglio europeo,
        commissione ue; african union: unione africana; ecowas: ecowas, cedeao; arab league: lega araba; nato: la nato,
        della nato, alla nato, dalla nato, nella nato, nato e, vertice nato, paesi nato, base nato, basi nato, forze
        nato, alleati nato, alleanza atlantica; g7: g7, g20; imf: fmi, fondo monetario; world bank: banca mondiale; icc:
        cpi, corte penale internazionale; world court: corte internazionale di giustizia; world health organization:
        oms, organizzazione mondiale della sanità; unicef: unicef; refugee agency: unhcr, alto commissariato per i
        rifugiati; food programme: programma alimentare mondiale, wfp, pam; red cross: croce rossa, cicr, mezzaluna
        rossa; doctors without borders: medici senza frontiere, msf; amnesty: amnesty; human rights watch: human rights
        watch, hrw; reporters without borders: reporter senza frontiere, rsf; vatican: vatican*, pontefice, santa sede,
        santo padre, papa leone, papa francesco; bishops: vescovo, vescovi, episcopal*, cei; opec: opec; sahel states:
        alleanza degli stati del sahel, aes
    """,
    "id": """
        united nations: pbb, perserikatan bangsa-bangsa; security council: dewan keamanan, dk pbb; human rights office:
        kantor ham pbb, kantor hak asasi manusia pbb, komisaris tinggi ham, komisaris tinggi pbb, ohchr; european union:
        uni eropa, ue, brussel, brussels, komisi eropa; african union: uni afrika; ecowas: ecowas; arab league: liga
        arab; nato: nato; g7: g7, g20; imf: imf, dana moneter; world bank: bank dunia; icc: icc, mahkamah pidana
        internasional, mahkamah kriminal internasional; world court: icj, mahkamah internasional; world health
        organization: who, organisasi kesehatan dunia; unicef: unicef; refugee agency: unhcr, badan pengungsi pbb; food
        programme: program pangan dunia, wfp; red cross: palang merah, pmi, icrc, bulan sabit merah; doctors without
        borders: dokter lintas batas, dokter tanpa batas, msf; amnesty: amnesty; human rights watch: human rights watch,
        hrw; reporters without borders: reporters without borders, rsf, reporter tanpa batas; vatican: vatikan, paus
        leo, paus fransiskus, sri paus, takhta suci; bishops: uskup; opec: opec; sahel states: aliansi negara-negara
        sahel, aes
    """,
    "tr": """
        united nations: birleşmiş milletler*, bm; security council: güvenlik konseyi*; human rights office: insan
        hakları ofisi*, insan hakları yüksek komiser*; european union: avrupa birliği*, ab, brüksel*, avrupa komisyonu*,
        ab konseyi*; african union: afrika birliği*; ecowas: ecowas*, batı afrika devletleri*; arab league: arap
        birliği*, arap ligi*; nato: nato*; g7: g7, g20; imf: imf, uluslararası para fonu*; world bank: dünya bankası*;
        icc: ucm, uluslararası ceza mahkemesi*; world court: uluslararası adalet divanı*, uad; world health
        organization: dünya sağlık örgütü*, dsö; unicef: unicef*; refugee agency: unhcr, mülteciler yüksek komiser*,
        bmmyk; food programme: dünya gıda program*, wfp; red cross: kızılhaç*, kızıl haç*; doctors without borders:
        sınır tanımayan doktorlar*, msf; amnesty: uluslararası af örgütü*, af örgütü*; human rights watch: human rights
        watch, insan hakları izleme*, hrw; reporters without borders: sınır tanımayan gazeteciler*, rsf; vatican:
        vatikan*, papa; bishops: piskopos*; opec: opec*; sahel states: sahel devletleri ittifak*, sahel devletleri
        birliği*
    """,
}

BODIES = {lang: named(written) for lang, written in _WRITTEN.items()}

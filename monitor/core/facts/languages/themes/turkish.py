"""What articles are about in Turkish: scenes, powers, matters and acts, and the forms in which they tell."""

from monitor.core.facts.languages.language import named

THEMES = {
    "scene": named("""
        convoy: konvoy*, devriye*, askeri araç*, askeri arac*, askeri kamyon*, zırhlı araç*, zırhlı arac*, akaryakıt
        tanker*, yakıt tanker*, yakıt kamyon*; base: üs, üssü*, üsse, üsten, askeri kamp*, askeri üs*, kışla*,
        garnizon*, karargah*, karargâh*, askeri nokta*, askeri mevzi*, mevzileri*, ordu mevzi*, ileri karakol*, askeri
        karakol*, üs bölgesi*; checkpoint: kontrol nokta*, arama nokta*, barikat*, sınır kapı*, gümrük kapı*, sınır
        karakol*, sınır geçiş*; police: karakol, karakola, karakolu*, karakolda, karakolun*, polis merkez*, polis
        karakol*, emniyet müdürlüğü bina*, jandarma karakol*, polis akademi*, polis nokta*; village: köy, köye, köyü,
        köyün*, köyde, köyden, köyünde*, köyüne*, köyler*, köylü*, mezra*, mezrası*, evler, evlere, evleri*; market:
        pazar yeri*, pazaryeri*, pazar yerin*, çarşı*, alışveriş merkez*, avm*, dükkan*, dükkân*, mağaza*, hayvan
        pazar*, halk pazar*, pazarına, pazarında*; bus: otobüs*, minibüs*, midibüs*, dolmuş*, taksi*, yolcular*, yolcu
        otobüs*; bridge: köprü*; train: tren, trene, treni*, trende, trenin*, trenler*, tren gar*, demir yolu*,
        demiryolu*, metro, metroda, metronun, metrobüs*, tren istasyon*; school: okul*, öğrenci*, öğretmen*,
        üniversite*, kolej*, lise*, yurt binası*, kampüs*; hospital: hastane, hastaneye saldırı*, hastanesi*,
        hastanede, hastaneyi, hastanenin, hastaneler*, klinik*, kliniğ*, sağlık merkezi*, doğumevi*, sağlık oca*;
        worship: cami, camii*, camiye, camide*, caminin, kilise*, mescit*, tapınak*, tapınağ*, manastır*, ibadethane*,
        papaz*, rahip*, hacılar*, sinagog*, türbe*; mine: maden*, taş ocağı*, kömür ocağı*, ocağında*; airport:
        havalimanı*, havaliman*, havaalanı*, havaalan*, hava üssü*, hava üs*, pist, pistte, pisti*; port: liman*,
        rıhtım*, iskele*; ship: gemi, gemiye, gemiyi, gemide*, gemisi*, geminin, gemiler*, tekne*, feribot*, vapur*,
        tanker*, sandal, botu, botun, botta, lastik bot*, mavna*, kano*, yat*, kuru yük gemi*, petrol tanker*; bank:
        banka, bankası*, bankaya, bankanın, bankalar*; prison: cezaevi*, hapishane*, cezaevinden*, mahkumlar*,
        mahkûmlar*, tutukevi*; embassy: büyükelçiliğ*, büyükelçilik*, elçilik*, elçiliği*, konsolosluk*, konsolosluğ*;
        hotel: otel*, restoran*, lokanta*, gece kulüb*, kafe, kafeye*, kafeyi*, kafede*; power: elektrik santral*,
        santral*, trafo*, boru hattı*, rafineri*, baraj, barajı*, baraja, enerji santral*, elektrik şebeke*, petrol
        sahası*, su şebekesi*, petrol boru*; camp: mülteci kamp*, sığınmacı kamp*, göçmen kamp*, yerinden edilenlerin
        kaldığı*, çadır kent*, çadırkent*, yerinden edilmiş kişilerin kald*; office: cumhurbaşkanlığı saray*,
        başkanlık saray*, meclis bina*, parlamento bina*, belediye bina*, hükümet bina*, bakanlık bina*, valilik
        bina*, valilik konağı*, adliye, adliyeye saldırı*, adliye bina*, hükümet konağı*, adalet sarayı*; factory:
        fabrika*, depo, depoya, depoda*, deposu*, atölye*, antrepo*; farm: çiftlik*, çiftliğ*, çiftçi*, çoban*,
        tarla*, besici*, hayvancı*, yayla, mera, meralar*; source: emniyet müdürlüğü*, hastanelerde, hastanede
        tedavi*, hastaneye sevk*, hastane kaynak*, hastane yetkili*, hastane müdürü*, hastaneye kaldır*, içişleri
        bakan*, hastane başhekim*, merkez bankası*, adliyeye sevk*, karakola götür*, hastane kaynağı*
    """),
    "power": named("""
        united states: abd, abdli*, amerika birleşik devlet*, amerikan*, amerikalı*, washington*, beyaz saray*,
        pentagon*; russia: rusya*, rus, ruslar*, moskova*, kremlin*; china: çin, çinli*, çinin, pekin*; france:
        fransa*, fransız*, paris, elysee*; britain: ingiltere*, britanya*, birleşik krallık*, ingiliz*, londra*;
        germany: almanya*, alman, almanlar*, berlin*; italy: italya*, italyan*, roma; spain: ispanya*, ispanyol*,
        madrid*; portugal: portekiz*, lizbon*; ukraine: ukrayna*, kiev*; turkey: türkiye*, türk, türkler*, ankara*;
        iran: iran, iranlı*, tahran*; israel: israil*, tel aviv*; saudi arabia: suudi*, riyad*; emirates: birleşik arap
        emirlik*, bae, abu dabi*; qatar: katar*, doha; egypt: mısır, mısırlı*, kahire*; libya: libya*, trablus*;
        tunisia: tunus*; algeria: cezayir*; morocco: fas, faslı*, rabat; mali: mali, malili*, bamako*; niger: nijer,
        nijerli*, niamey*; burkina faso: burkina*, ouagadougou*, vagadugu*; chad: çad, çadlı*, ncamena*, n djamena;
        senegal: senegal*, dakar*; mauritania: moritanya*, nuakşot*; ivory coast: fildişi*, abidjan*; ghana: gana,
        ganalı*, akra; guinea: gine, gineli*, konakri*; nigeria: nijerya*, abuja*, lagos*; cameroon: kamerun*, yaounde;
        sudan: sudan*, hartum*; ethiopia: etiyopya*, addis ababa*; somalia: somali*, mogadişu*; kenya: kenya*,
        nairobi*; uganda: uganda*, kampala*; rwanda: ruanda*, kigali*; congo: kongo*, kdc, kinşasa*; tanzania:
        tanzanya*; mozambique: mozambik*, maputo*; angola: angola*, luanda*; zimbabwe: zimbabve*; south africa: güney
        afrika*, pretoria*; syria: suriye*, şam, şamda; iraq: ırak*, bağdat*; yemen: yemen*, husi*, sana; lebanon:
        lübnan*, beyrut*, hizbullah*; palestine: filistin*, gazze*, hamas*, batı şeria*; afghanistan: afgan*, kabil,
        taliban*; pakistan: pakistan*, islamabad*; india: hindistan*, hintli*, hint, yeni delhi*; bangladesh:
        bangladeş*, dakka*; myanmar: myanmar*, birmanya*; nepal: nepal*, katmandu*; japan: japon*, tokyo*; north korea:
        kuzey kore*, pyongyang*; south korea: güney kore*, seul*; taiwan: tayvan*, taipei*; philippines: filipin*,
        manila*; indonesia: endonezya*, cakarta*; australia: avustralya*, canberra*; canada: kanada*, ottawa*; mexico:
        meksika*; brazil: brezilya*; argentina: arjantin*, buenos aires*; peru: peru, perulu*, lima; colombia:
        kolombiya*, bogota*; venezuela: venezuela*, karakas*; cuba: küba*, havana*; haiti: haiti*; poland: polonya*,
        varşova*; hungary: macar*, budapeşte*; serbia: sırbistan*, sırp*, belgrad*; greece: yunan*, atina*; belgium:
        belçika*; netherlands: hollanda*, lahey*; sweden: isveç*, stockholm*; denmark: danimarka*, kopenhag*; norway:
        norveç*, oslo*; switzerland: isviçre*, cenevre*; belarus: belarus*, minsk*; united nations: birleşmiş
        milletler*, bm; security council: güvenlik konseyi*; human rights office: insan hakları ofisi*, insan hakları
        yüksek komiser*; european union: avrupa birliği*, ab, brüksel*, avrupa komisyonu*, ab konseyi*; african union:
        afrika birliği*; ecowas: ecowas*, batı afrika devletleri*; arab league: arap birliği*, arap ligi*; nato: nato*;
        g7: g7, g20; imf: imf, uluslararası para fonu*; world bank: dünya bankası*; icc: ucm, uluslararası ceza
        mahkemesi*; world court: uluslararası adalet divanı*, uad; world health organization: dünya sağlık örgütü*,
        dsö; unicef: unicef*; refugee agency: unhcr, mülteciler yüksek komiser*, bmmyk; food programme: dünya gıda
        program*, wfp; red cross: kızılhaç*, kızıl haç*; doctors without borders: sınır tanımayan doktorlar*, msf;
        amnesty: uluslararası af örgütü*, af örgütü*; human rights watch: human rights watch, insan hakları izleme*,
        hrw; reporters without borders: sınır tanımayan gazeteciler*, rsf; vatican: vatikan*, papa; bishops: piskopos*;
        opec: opec*; sahel states: sahel devletleri ittifak*, sahel devletleri birliği*
    """),
    "matter": named("""
        border: sınır, sınırı*, sınıra, sınırda*, sınırdan, sınırın*, sınırlar*, hudut*; vote: seçim*, seçmen*, sandık,
        sandığ*, oylama*, oy, oyu, oylar*, referandum*; press: gazeteci*, gazete*, basın özgürlü*, basın mensup*, basın
        kuruluş*, televizyon kanalı*, radyo istasyon*, medya*; internet: internet*, sosyal medya*, facebook*,
        whatsapp*, tiktok*, telegram*, çevrim içi*, çevrimiçi*; aid: insani yardım*, yardım kuruluş*, yardım konvoy*,
        gıda yardım*, yardım çalışan*, yardım görevli*, insani*; children: çocuk*, çocuğ*, reşit olmayan*, bebek*;
        displaced: mülteci*, göçmen*, sığınmacı*, yerinden edil*, iltica*; law: yasa, yasası*, yasayı, yasanın,
        yasalar*, kanun*, anayasa*, kararname*, yasa tasarı*, yasa teklif*; associations: dernekler*, derneğ*, siyasi
        parti*, sivil toplum*, sendika*; drones: iha, ihalar*, siha*, drone*, dron, dronlar*, insansız hava*; weapons:
        silah, silahlar*, silahı, silahla, mühimmat*, füze*, savaş uça*, cephane*, silah satış*; gold: altın, altın
        maden*; mining: maden*, lityum*, uranyum*, kobalt*, bakır, boksit*, manganez*; passports: pasaport*, vize,
        vizeler*, vizesi*, vizesiz*; grain: buğday*, tahıl*, pirinç*, mısır unu, un fiyat*, gübre*; guards:
        cumhurbaşkanlığı muhafız*, başkanlık muhafız*, muhafız*, koruma ekib*, korumaları*; training: eğitmen*, askeri
        eğitim*, eğitim ver*, danışman*; mercenaries: paralı asker*, özel askeri*, özel güvenlik*, wagner*; roads:
        yollar*, ana yol*, karayol*, kara yolu*, otoyol*, otoban*; blockade: abluka*, kuşatma*, kuşatıl*, kuşatt*,
        ambargo*; ramadan: ramazan*, oruç, bayram namazı*, kurban bayram*; succession: yardımcısı*, halef*, ikinci
        adam*; smuggling: kaçakçı*, kaçak*, kartel*; tax: vergi*, gümrük vergi*, harç*, tarife*; livestock: sürü,
        sürüsü*, sürüler*, büyükbaş*, küçükbaş*, hayvancılı*, çoban*; corruption: yolsuzlu*, rüşvet*, zimmetine*,
        dolandırıcı*; treason: vatana ihanet*, ihanet*, hainler*; espionage: casus*, ajan, ajanlar*, ajanı*; war
        crimes: savaş suç*, insanlığa karşı suç*, soykırım*; money laundering: kara para*, para akla*; terrorist
        financing: terörün finans*, terörizmin finans*, terör finans*; assets: malvarlı*, mal varlı*, varlıklar*, banka
        hesab*; oil: petrol*, akaryakıt*, benzin*, mazot*, doğal gaz*, doğalgaz*, yakıt*; electricity: elektrik*,
        baraj*, santral*; water: su, suyu, suya, suyun, kuyu*, içme su*, suları; money: bütçe*, borç*, borc*, kredi*,
        tahvil*; currency: para birimi*, döviz*, merkez bankası*, enflasyon*, cfa frangı*; flights: uçuş*, seferleri*,
        uçak sefer*, hava saha*, havayolu*, hava yolu*, havalimanı*; rights: insan hak*, işkence*, tecavüz*, hak
        ihlal*; transition: geçiş süreci*, geçiş dönem*, geçiş yönetim*, sivil yönetim*, sivil yönetime*, geçiş
        hükümet*; president: cumhurbaşkan*, devlet başkan*; prime minister: başbakan*; parliament: parlamento*,
        meclis*, milletvekil*, senato*; opposition: muhalefet*, muhalif*; recruitment: asker alım*, askere al*, zorunlu
        asker*, seferberli*, militan devşir*; women: kadın*, kız, kızlar*; health: hastane*, doktor*, aşı, aşılama*,
        aşısı*, klinik*, sağlık; climate: iklim*, emisyon*, karbon*; jobs: işçi*, grev*, ücret*, işsizli*, istihdam*;
        trade: ticaret*, tüccar*, ihracat*, ithalat*, esnaf*, piyasa*; satellite: uydu*, telekom*, starlink*, mobil
        şebeke*; nuclear: nükleer*, reaktör*, zenginleştir*; drugs: uyuşturucu*, kokain*, eroin*, esrar, esrarı; land:
        arazi*, tarla*, çiftçi*, hasat*; transport: kamyon*, tır, tırlar*, nakliye*, şoför*; wages: maaş*, ikramiye*,
        ücretler*; mutiny: isyan*, ayaklan*, firari asker*, emre itaatsiz*; bodies: ceset*, cesed*, naaş*, cenaze*,
        cansız beden*; companies: şirket*, firma*, yatırımcı*, holding*
    """),
    "act": named("""
        ambassador: büyükelçi*, elçilik*, elçiliği*, diplomat*, özel temsilci*, konsolos*; report: rapor, raporu*,
        raporda, raporun*, soruşturma*, belge, belgeler*, belgede, bulgular*, müfettiş*; sovereignty: egemenli*, iç
        işlerine*, içişlerine*, müdahil*; recording: ses kayd*, ses kaydı*, video*, görüntü, görüntüler*, görüntüsü*;
        contract: sözleşme*, ihale*, kontrat*; denial: yalanla*, reddetti*, reddett*, reddediyor*, inkar*, inkâr*,
        asılsız*; accusation: suçla*, suçlama*, itham*; threat: tehdit*, uyarı, uyardı*, uyarıyor*, ültimatom*,
        mühlet*, gözdağı*
    """),
    "form": {
        "analysis.first": "neden, niçin, nasıl, niye",
        "round_up": """
            haftanın özeti, günün özeti, günün öne çıkan*, haftanın öne çıkan*, öne çıkan gelişmeler, gün özeti,
            haftanın gelişmeleri, günün gelişmeleri, bu hafta neler oldu, dünyada bu hafta, basın özeti, günün
            manşetleri, gazete manşetleri, haber bülteni, kısa kısa, günün önemli*, haftanın önemli*, gündem özeti,
            dünya basınında bugün""",
        "round_up.head": "özet, bülten, gündem, günün özeti, haftanın özeti, manşetler, derleme",
        "analysis": """
            neler biliniyor, ne biliyoruz, ne anlama geliyor, soruda, arka planı, perde arkası, kronoloji, zaman
            çizelgesi, kim kimdir, ne biliniyor, hakkında bilinenler, ne oldu nasıl oldu, bilmeniz gerekenler, neden
            önemli, kısa tarihi, rakamlarla, grafiklerle, sorular ve cevaplar, soru ve cevaplarla, bundan sonra ne,
            şimdi ne olacak, ne değişecek, anatomisi, portresi, perde arkasında, hikayesi, hikâyesi, kimdir, nedir""",
        "analysis.head": """
            analiz, röportaj, söyleşi, dosya, portre, profil, araştırma, infografik, kronoloji, mercek, haber analiz,
            soru cevap""",
        "opinion": "köşe yazısı, köşe yazarı, okur mektubu, açık mektup, yazarın görüşü, okur mektupları",
        "opinion.voice": """
            bence, kanımca, kanaatimce, bana göre, inanıyorum ki, düşünüyorum ki, itiraf edeyim, korkarım""",
        "opinion.head": "görüş, yorum, köşe, deneme, başyazı, fikir, makale, editörden",
        "live": """
            canlı yayın, canlı anlatım, canlı blog, dakika dakika, anbean, an be an, gelişmeleri canlı, canlı takip,
            canlı aktar*, canlı izle*, güncelleniyor""",
        "live.head": "canlı, canlı anlatım, anlık, canlı blog",
    },
}

"""Turkish words of what happened."""

from monitor.core.facts.languages.language import phrases

EVENT_TYPES = {
    "attack": """
        saldırı, saldırıda, saldırının, saldırıyı, saldırıya, saldırılar*, saldırısı*, saldırıdan, saldırdı*, saldıran*,
        saldırgan*, pusu, pusuya, pusuda, pusuyu, baskın düzenled*, köye baskın, ateş açtı*, ateş açıld*, ateş açan*,
        ateş açması*, silahlı baskın*, suikast*, bıçaklı*, bıçakla*, kurşun*, tarandı, taradı, havan topu*, roketli*,
        evleri ateşe, evleri yakt*, vurularak öldürüld*, sivili öldür*, sivilleri öldür*, köylüyü öldür*, köylüleri
        öldür*, çiftçiyi öldür*, sivil öldürüldü*, köylü öldürüldü*, çiftçi öldürüldü*, palalar*, palayla*, başından
        vurul*, başlarından vurul*, kurşuna dizil*, vurularak*, silahlı kişilerce, baskın, köy baskın*, yağmala*, ateş
        altında, vurularak öldü*,
        roketler, roket düş*, hayvan hırsız*""",
    "bombing": """
        bombalı*, bombalama*, bomba yüklü*, bomba, bombayı, bombanın, bombası*, patlama, patlamada, patlamanın,
        patlamaya, patlaması*, patlamalar*, patladı, patlayan, patlayıcı*, patlattı*, patlatıld*, intihar saldırı*,
        intihar bombacı*, canlı bomba*, mayın*, el yapımı patlayıcı*, eyp, infilak*, bomba düzeneği*,
        havaya uçur*""",
    "airstrike": """
        hava saldırı*, hava harekat*, hava operasyon*, hava bombardıman*, bombardıman*, iha, ihalar*, siha*, insansız
        hava arac*, insansız hava araç*, drone*, dron saldırı*, dronla*, füze*, savaş uça*, jetler*, kamikaze*, hava
        kuvvetleri*, havadan vur*, bombaladı*, bombalandı*, bombalıyor*, taarruz helikopter*""",
    "massacre": """
        katliam*, katledil*, katlett*, toplu mezar*, soykırım*, infaz edild*, infaz ett*, etnik temizlik*, kıyım*, toplu
        infaz*,
        başı kesil*, başını kes*, başları kes*, kafası kesil*""",
    "clash": f"""
        çatışma, çatışmada, çatışmalar*, çatışmanın, çatışması*, çatıştı*, çatışıyor*, çarpışma, çarpışmalar*,
        muharebe*, taarruz*, karşı saldırı*, cephe hattı*, cephede, kontrolünü ele geçir*, kontrolüne geçt*, kontrolü
        ele geçir*, harekat*, ateşkes ihlal*, ateşkesi ihlal*, ateşkesin ihlal*, geri alındı*, kontrolü sağladı*,
        kontrolünü geri al*, kontrolü geri al*, kente girdi*, kente giriyor*, kasabaya girdi*, şehre girdi*, şehre
        giriyor*, isyancıların eline geç*, isyancıların kontrolüne*, ordunun kontrolüne*, eline geçti*, isyancıları
        püskürt*, kasabadan çıkard*, kentten çıkard*, çatışmaya, kontrolü aldı*, kontrolünü aldı*,
        {phrases("kenti*, kasabayı, kasabasını, şehri*, köyü*", "ele geçir*, geri al*")},
        {phrases("köyleri", "ele geçir*, geri al*")},
        {phrases("ilçeyi, üssü*, havalimanını, garnizonu*", "ele geçir*, geri al*")},
        {phrases("karargahı*", "ele geçir*, geri al*")}""",
    "abduction": """
        kaçırıl*, kaçırdı, kaçırdılar, kaçıran*, kaçırarak, kaçırma, rehin*, fidye, fidyeyi, fidyesi*, alıkonul*,
        alıkoyd*,
        evinden götürül*, evinden götürdü*, alıp götür*, zorla götür*""",
    "release": """
        serbest bırak*, serbest kald*, salıver*, esir takas*, rehine takas*, mahkum takas*, özgürlüğüne kavuş*,
        özgürlüklerine kavuş*, rehinelerin kurtar*, rehineleri kurtar*, tahliye edildi*, tahliye edilen*, affedildi*,
        genel af, af ilan*, rehineler kurtarıl*, rehine kurtarıl*""",
    "arrest": """
        gözaltı*, tutukla*, yakaladı*, yakalan*, şüpheli*, zanlı*, kelepçe*, polis operasyonu*, şafak operasyonu*""",
    "surrender": "teslim ol*, silah bırak*, silahlarını bırak*, silahsızlan*, silahlarını teslim*, teslimiyet*",
    "coup": """
        darbe, darbeyi, darbesi*, darbeci*, darbenin, darbeye, darbeyle, darbe girişim*, cunta yönetime*, yönetime el
        koy*, iktidarı ele geçir*, iktidara el koy*, hükümeti devir*, hükümet devrild*, iktidardan devir*,
        cumhurbaşkanını devir*, isyan eden asker*, anayasayı askıya al*, anayasanın askıya alın*, kışlada silah*,
        kışladan silah*, kışlalarda silah*, kışlasında silah*, sarayı yakınında silah*, sarayı çevresinde silah*,
        askerler ayaklan*, askerler isyan*, askerlerin isyan*, askeri isyan*, askeri ayaklanma*, kışlada isyan*, kışlada
        ayaklanma*, orduda isyan*, ordu içinde isyan*, isyancı asker*, ayaklanan asker*, isyan eden birlik*, ayaklanan
        subay*, cunta yönetimi ele*, askeri cunta*""",
    "deployment": """
        sevk etti*, sevk edild*, sevkiyat*, takviye*, konuşland*, asker gönder*, birlik gönder*, seferberlik*, yığınak*,
        yığınağı*, asker bulundurma*""",
    "withdrawal": """
        geri çekil*, üsten çekil*, kentten çekil*, bölgeden çekil*, ülkeden çekil*, kasabadan çekil*, çekilme,
        çekilmesi*, çekilmeye*, çekiliyor*, üssü devret*, orduya devret*, kampı devret*, devredild*, üsten ayrıld*, üssü
        boşalt*, son askerler*, askerlerini çek*, askerlerini geri çek*, asker çek*, üs boşalt*, ülkeden ayrıld*, üssü
        terk*, üssü teslim et*, çekildi, çekildiği*, çekilecek*""",
    "blockade": f"""
        abluka*, kuşatma*, kuşattı*, kuşatıl*, kuşatan*, kuşatıyor*, çembere al*, abluka altı*, giriş çıkışa izin verm*,
        giriş çıkışlara izin verm*, giriş ve çıkışlar* yasakla*, giriş çıkışlar* yasakla*, giriş çıkışlar* kapat*, sınır
        kapalı, sınırını kapalı, sınırları kapalı, sınır kapısı kapal*, sınır geçişleri durdur*, geçişleri durdur*,
        geçişler durdur*, hava sahasını kapat*, hava sahası kapat*, yakıt sıkıntı*, akaryakıt sıkıntı*, yakıt kriz*,
        akaryakıt kriz*, yakıt kıtlığ*, akaryakıt kıtlığ*, yakıt ambargo*, akaryakıt ambargo*, yakıtsız kal*, benzin
        kuyruğ*, benzin kuyruk*, akaryakıt kuyruğ*, akaryakıt kuyruk*, istasyonlarda* kuyruk*, istasyonlarında* kuyruk*,
        tanker* giremiyor, tanker* giremedi*, tankerlerin girişi*, başkente giremiyor, yüzlerce tır, tırlar bekli*, tır
        kuyruğ*, tır kuyruk*, kamyon kuyruğ*, geçişi yasakla*, geçişini yasakla*, geçişine izin verm*, girişine izin
        verm*, girişini yasakla*, girişini engelle*, yardımların girişi*, yardım girişi*, aç bırak*, gıda girişi*, ikmal
        yollarını kes*, ikmal hattını kes*, dış dünyayla bağlantısını kes*,
        {phrases("yolu*, yolları*, yollar, karayolunu", "kesti*, kesil*, kesiyor*, kesen*, kapattı*, kapatıl*")},
        {phrases("yolu*, yolları*, yollar, karayolunu", "kapatan*, kapatıyor*")},
        {phrases("sınır*, sınır kapı*", "kapattı*, kapatıl*, kapatıyor*, kapatma*, kapatacak*, kapandı*")}""",
    "quarrel": f"""
        diplomatik kriz*, diplomatik gerilim*, diplomatik gerginlik*, diplomatik temsil*, diplomatik savaş*, diplomatik
        çatlak*, diplomatik ilişkileri kes*, diplomatik ilişkilerini kes*, diplomatik ilişkileri askıya*, diplomatik
        ilişkilerini askıya*, ilişkileri kes*, ilişkilerini kes*, ilişkileri askıya*, ilişkilerini askıya*, ilişkileri
        dondur*, ilişkilerini dondur*, ilişkiler koptu*, ilişkiler kopma*, nota verdi*, nota veril*, nota verer*, nota
        vermesi*, nota iletti*, nota ilet*, protesto notası*, istenmeyen kişi*, istenmeyen adam*, persona non grata,
        dışişleri* çağrıl*, dışişleri* çağırd*, bakanlığa çağrıl*, bakanlığına çağrıl*, bakanlığa çağırd*, bakanlığına
        çağırd*, diplomatları kov*, diplomatı kov*, büyükelçilik kapat*, büyükelçiliğini kapat*, büyükelçiliği kapat*,
        kriz: büyükelçi*, misilleme diplomat*, diplomat* geri gönder*, diplomat* gönderiyor, diplomat* ülkesine gönder*,
        misilleme olarak, akreditasyonu iptal*, akreditasyonunu iptal*, iç işlerine karış*, içişlerine karış*, hava
        sahasını ihlal*, hava sahası ihlal*, söz düellosu*,
        {phrases("büyükelçi*, maslahatgüzar*, diplomat*, konsolos*", "çağırd*, çağrıl*, çağırıyor*, çağırıl*")},
        {phrases("büyükelçi*, maslahatgüzar*, diplomat*, konsolos*", "geri çağ*, geri çek*, çekti*, çekiyor*")},
        {phrases("büyükelçi*, maslahatgüzar*, diplomat*, konsolos*", "sınır dışı*, kovdu*, istenmeyen*")},
        {phrases("büyükelçi*, maslahatgüzar*, diplomat*, konsolos*", "istişareler* için, ülkesine çağ*")},
        {phrases("büyükelçi*, maslahatgüzar*, diplomat*, konsolos*", "ülkeyi terk*, dışişleri*")}""",
    "abuse": """
        işkence*, kötü muamele*, yargısız infaz*, insan hakları ihlal*, insanlık dışı muamele*, aşağılayıcı muamele*,
        onur kırıcı muamele*, cesetlere işkence*, cesetleri yak*, cesetlerini yak*, cesetlerinin yak*, cesetlere
        saygısız*, cesetleri parçala*, cesetleri teşhir*, yargısız öldür*, hak ihlal*, cinsel şiddet*, toplu tecavüz*,
        sivilleri infaz*, sivillerin infaz*, esirleri döv*, esirlerin dövül*, mahkumları döv*, tutukluları döv*,
        tutukluların dövül*, vahşet görüntü*, infaz görüntü*, infaz video*, esirlere kötü*, dövüldüğü görül*, dayak ve
        elektrik*, elektrik verild*, elektrik şoku*, kırbaçla*, kesik baş*, kesik kulak*, kulağını kes*, kulakları kes*,
        esirleri zorla*, esirlerin infaz*, esirleri infaz*""",
    "talks": """
        müzakere*, görüşme, görüşmeler*, görüşmesi*, görüşmede*, görüştü*, görüşecek*, zirve*, arabulucu*, diyalog*,
        istişare*, masaya otur*, bir araya gel*, bir araya geldi, zirvesinde buluş*, liderler buluş*, bakanları buluştu,
        mevkidaşıyla*, heyetler*""",
    "agreement": """
        anlaşma, anlaşması*, anlaşmaya*, anlaşmayı*, anlaşmanın, anlaştı*, imzaland*, imzaladı*, imzalanan*, imza att*,
        imza atıld*, ateşkes*, mutabakat*, antlaşma*, uzlaşma*, uzlaştı*, mütareke*, memorandum*, protokol*, görev
        süresini uzat*, görev süresi uzatıl*, görev süresinin uzatıl*, tezkere*, misyonun süresi*, misyonun görev
        süresi*, asker* görev süresi*""",
    "sanctions": "yaptırım*, ambargo*, malvarlı*, mal varlıkları*, kara liste*, seyahat yasağı*, varlıkları donduruld*",
    "visit": "ziyaret*, temaslarda bulun*, ülkeye geldi",
    "statement": """
        kınadı*, kınıyor*, kınama*, taziye*, başsağlığı*, çağrıda bulun*, çağrısı*, çağrı yapt*, çağırdı*, uyardı*,
        uyarı, uyarısı*, açıklama yapt*, endişe duy*, eleştird*, tepki göster*, bildiri, bildirisi*, bildiride,
        lanetle*, itidal*, kınandı, tehdit etti*, suçlamaları*""",
    "decree": """
        kararname*, sokağa çıkma yasağı*, olağanüstü hal*, sıkıyönetim*, kamulaştır*, millileştir*, ulusallaştır*, yeni
        anayasa*, yeni yasa*, kayyum*, moratoryum""",
    "appointment": """
        atand*, atama*, atad*, atanan*, yemin etti*, yemin ederek*, yemin tören*, göreve başla*, göreve getiril*,
        görevden alın*, görevden aldı*, istifa*, yeni hükümet*, yeni kabine*, kabine değişik*, kabine revizyon*,
        koltuğuna otur*, göreve seçild*, göreve geldi*, azledil*, görevden alma*, yeni başbakan*, kabinesi*, kabine
        açıkla*""",
    "election": """
        seçim*, seçmen*, sandık, sandığ*, sandıkta*, sandıklar*, oy kullan*, oy verme*, oylar*, oy oran*, oy sayım*,
        aday, adayı*, adaylar*, referandum*, oy pusula*, ikinci tur*, yüksek seçim kurulu*, sandık başı*, halk
        oylaması*, oylama, oylaması*, oylamada""",
    "protest": """
        protesto*, gösteri, gösteriler*, gösteride, gösterici*, eylemci*, miting*, yürüyüş*, biber gaz*, göz yaşartıcı*,
        sokağa çık*, sokaklara dökül*, sokağa dökül*, sokaklara çık*, oturma eylem*, meydanda toplan*, barikat*,
        tazyikli su*, açlık grevi*, sokaklarda eylem*, boykot*, halk ayaklanma*""",
    "strike": """
        grev, grevi*, grevde*, greve, grevci*, grevler*, iş bırak*, sendika*, iş yavaşlat*, kontak kapat*, kamyoncular*
        eylem*, nakliyeciler* eylem*, sefere çıkm*, yola çıkmayı reddet*, taşımacılığı durdur*, taşımaları durdur*,
        nakliyeyi durdur*, kamyoncular yola*""",
    "trial": """
        mahkeme*, dava, davası*, davada*, davanın, davaya, davalar*, duruşma*, sanık, sanığ*, sanıklar*, hapis cezası*,
        hapis, hapse, müebbet*, beraat*, suçlu bul*, yargılan*, iddianame*, hüküm giy*, mahkum edild*, mahkûm edild*,
        hakim karşısı*, yargıç*, temyiz*, cezasına çarptır*, idam cezası*, idam*, mahkum oldu*, ceza aldı*, hapis
        cezas*""",
    "anniversary": """
        yıl dönümü*, yıldönümü*, anma, anma tören*, anıld*, andı, anıyor*, anısına, saygı duruşu*, çelenk*, yıl geçti,
        yılında kurban*""",
    "death": """
        vefat*, cenaze tören*, toprağa veril*, son yolculuğu*, hayata gözlerini*, hayata veda*, yaşında hayatını
        kaybett*, yaşında öldü, yaşında yaşamını yitir*, cenazesi*""",
    "displacement": """
        mülteci*, yerinden edil*, yerlerinden edil*, yerinden oldu*, sığınmacı*, evlerini terk*, evini terk*, göç ett*,
        göç etmek*, göçe zorla*, kaçıyor*, kaçmak zorunda*, sığındı*, göç dalgası*, zorla yerinden*""",
    "flood": """
        sel, seli, sele, selde, selin, seller*, selden, sel felaketi*, sel suları*, taşkın*, taştı, şiddetli yağış*,
        sağanak*, heyelan*, toprak kayması*, su baskın*, su bastı*, sular altı*, baraj çöktü*, baraj patla*, aşırı
        yağış*, çamur seli*""",
    "storm": "fırtına*, kasırga*, siklon*, tayfun*, hortum, hortumu*, tropik fırtına*",
    "earthquake": "deprem*, artçı*, sarsıntı*, merkez üssü*, richter*, büyüklüğünde*, kandilli*",
    "fire": "yangın*, alev, alevler*, alev aldı*, itfaiye*, kundak*, kül oldu*, yanarak*",
    "drought": "kuraklı*, açlık, açlığ*, kıtlık*, kıtlığ*, gıda krizi*, yetersiz beslen*, kuruyan, susuzluk*",
    "outbreak": """
        salgın*, kolera*, ebola*, kızamık*, virüs*, karantina*, aşı, aşılama*, aşısı*, epidemi*, pandemi*, sıtma*,
        humma*, menenjit*, difteri*, çiçek hastalığı*, maymun çiçeği*, hastalık, hastalığ*, enfeksiyon*, vaka sayısı*,
        bulaşıcı*""",
    "accident": """
        kaza, kazada, kazası*, kazaya, kazanın sebebi*, kazanın neden*, kazalar*, devrild*, devrilmesi*, devrilen*,
        çarpıştı*, çarpışması*, çarpışan*, uçuruma*, şarampole*, yuvarland*, raydan çık*, göçük*, çökmesi sonucu*, bina
        çök*, köprü çök*, uçak düşt*, helikopter düşt*, düşen uça*, düşen helikopter*, battı, batan, batması*, alabora*,
        izdiham*, fren arızası*, grizu*, çakıld*, üzerine düştü, uçağın düş*, uçağının düş*, uçağı düş*, helikopterin
        düş*, helikopteri düş*, boğuldu*, boğulan*, faciası*, maden faciası*, tekne faciası*, bina çöktü, köprü
        çöktü""",
    "cyberattack": """
        siber*, hacker*, hackle*, bilgisayar korsan*, fidye yazılım*, veri sızınt*, ddos*, kötü amaçlı yazılım*, veri
        ihlali*""",
    "idiom": """
        bomba gibi*, bomba transfer*, bomba iddia*, bomba haber*, bomba açıklama*, nüfus patlama*, satış patlama*, talep
        patlama*, öfke patlama*, patlama yaşand*, patlama yaptı*, patlama noktası*, yanardağ patlama*, çıkar çatışma*,
        menfaat çatışma*, kuşak çatışma*, ağır darbe*, büyük darbe*, darbe vur*, darbe aldı*, darbe alan*, darbe indir*,
        kafasına darbe*, sert darbe*, siyasi deprem*, deprem yarat*, deprem etkisi*, deprem bölgesi*, deprem konut*,
        deprem sigorta*, deprem tatbikat*, deprem çanta*, fırtına gibi*, fırtına kopar*, fırtına estir*, siyasi
        fırtına*, yangından mal*, fırsatı kaçır*, fırsat kaçır*, gol kaçır*, golü kaçır*, penaltı kaçır*, penaltıyı
        kaçır*, gözden kaçır*, treni kaçır*, tadını kaçır*, vergi kaçır*, keyfini kaçır*, galibiyeti kaçır*, puan
        kaçır*, kaçırılmayacak*, kaçırılmaması*, kaçırılan gol*, kaçırılan fırsat*, kaçırılan penaltı*, kaçırma
        tehlike*, kaderine teslim*, anlaşmalı boşan*, transfer görüşme*, iş görüşme*, zirveye çık*, zirvesine çık*,
        zirve yap*, tarihi zirve*, zirveye yüksel*, zirveye otur*, zirve yarışı*, zirve mücadele*, zirveye tırman*,
        zamanların zirve*, rekor zirve*, zirveyi gör*, zirvedeki yer*, zirve takibi*, ziyaretçi*, ziyarete açıl*,
        ziyarete kapat*, doğal seçim*, meslek seçim*, seçim yapmak*, takım seçim*, oscar aday*, aday öğretmen*, aday
        göster*, aday kadro*, doğa yürüyüş*, yürüyüş yap*, yürüyüş parkur*, yürüyüş yolu*, gösteri dünya*, gösteri
        merkez*, gösteri uçuş*, gösteri maç*, filistin davası*, dava arkadaş*, davasına sahip*, bilgisayar virüs*, insan
        seli*, sel gibi*, gözyaşı sel*, taşkınlık*, füze deneme*, füze savunma*, füze gibi*, iha üretim*, iha fabrika*,
        iha ihracat*, siha ihracat*, drone çekim*, drone görüntü*, drone ile görüntü*, drone yarış*, dronla görüntü*,
        iha ile görüntü*, mayın temizle*, kurşun kalem*, kurşunsuz*, kurşun zehirlen*, bıçaklı ameliyat*, şüpheli
        paket*, şüpheli alacak*, batan güneş*, güneş battı*, batan şirket*, batan banka*, batan geminin mal*, gıda
        takviye*, takviye gıda*, vitamin takviye*, kadro takviye*, takviyesi yap*, adaylıktan çekil*, adaylıktan geri
        çekil*, piyasadan çekil*, sular çekil*, gol kuraklı*, hastalığa yakalan*, kansere yakalan*, yağmura yakalan*,
        fırtınaya yakalan*, hazırlıksız yakalan*, radara yakalan*, kameraya yakalan*, kamerasına yakalan*, kameralara
        yakalan*, virüse yakalan*, trendi yakala*, başarı yakala*, başarıyı yakala*, fırsatı yakala*, fırsat yakala*,
        golü yakala*, ivme yakala*, çarpışan oto*, siber pazartesi*, siber güvenlik zirve*, kundakta*, savaş uçağı
        üret*, savaş uçağı proje*, kaza sigorta*, alev alev*, katliam gibi*, ticaret anlaşma*z, anlaşmazlı*, mali
        müşavir*, kurtarma paketi*, faiz kararı*, saldırı oyuncu*, saldırı futbol*, fotoğraf çekild*, fotoğrafı çekild*,
        kura çekild*, kurası çekild*, video çekild*, videosu çekild*, görüntü çekild*, film çekild*, filmi çekild*, dizi
        çekild*, dizisi çekild*, dikkat çekild*, dikkati çekild*, yarıştan çekil*, kenara çekil*, aradan çekil*,
        köşesine çekil*, kabuğuna çekil*, inzivaya çekil*, turnuvadan çekil*, ligden çekil*, ihaleden çekil*, davadan
        çekil*, otoparka çekild*, emniyete çekild*, hayran kuşatma*, sevgi kuşatma*, taraftar kuşatma*, işkence gibi*,
        adeta işkence*, trafik işkence*, kameraların kuşatma*, gazeteci kuşatma*, şampiyonluk yolunu kapat*""",
    "elsewhere": """
        maç, maçı, maçın*, maçta*, maçlar*, futbol*, süper lig*, şampiyonlar lig*, uefa*, gol, golü*, golle*, golcü*,
        teknik direktör*, forvet*, orta saha*, kaleci*, penaltı*, hakem*, derbi*, transfer*, şampiyona*, dünya kupası*,
        kupa, kupası*, yarı final*, çeyrek final*, olimpiyat*, basketbol*, voleybol*, tenis*, güreş*, milli takım*, lig,
        ligde*, ligin*, galatasaray*, fenerbahçe*, beşiktaş*, trabzonspor*, puan durum*, deplasman*, taraftar*,
        play-off*, grand prix*, formula 1, borsa*, hisse*, bist*, altın fiyat*, gram altın*, dolar kuru*, döviz kuru*,
        tahvil getiri*, bitcoin*, kripto para*, net kar*, net kâr*, ciro*, ihracatçı*, gişe*, film festival*, vizyona
        gir*, filmin*, filmde*, dizisi*, dizinin*, dizide*, albüm*, konser*, sergi, sergisi*, romanı*, moda hafta*,
        tarifi*, burç*, astroloji*, müzayede*, video oyun*, akıllı telefon*""",
    "appointment.title": "görevden alındı, yerine geçti",
    "death.title": "son yolculuğuna, uğurlandı",
    "trial.faint": "savaş suç*",
    "clash.faint": "püskürt*",
    "attack.faint": """
        silahlı kişi*, silahlı grup*, maskeli kişi*, silahlı adam*, öldürdü*, öldürüldü*, öldürülen*, silah sesi*, silah
        sesleri*""",
    "flood.title": "yağmur, yağmurlar*, yağış*",
    "anniversary.title": "yıl önce bugün, yıl oldu, hatırla*",
    "trial.title": "savcı, savcılık, savcının, hakim",
    "statement.title": "yalanladı*, reddetti*, reddediyor, eleştirdi, tepki, tepkisi, suçladı, suçluyor",
    "visit.title": "gidiyor, ağırladı, ağırlıyor",
    "blockade.faint": """
        akaryakıt tanker*, yakıt tanker*, yakıt konvoy*, akaryakıt konvoy*, dünyayla bağlantı*, ikmal yol*, ikmal
        hat*""",
    "quarrel.faint": """
        maslahatgüzar*, büyükelçisini, büyükelçilerini, sert tepkisini ilet*, arasında kriz*, 48 saat* içinde, 72 saat*
        içinde, karşılıklı suçlama*, birbirini suçla*""",
    "abuse.faint": """
        human rights watch, hrw, insan hakları izleme*, uluslararası af*, af örgütü*, insan hakları örgütü*, insan
        hakları örgütleri*, bağımsız soruşturma*, elleri bağlı*""",
    "massacre.faint": """
        cesetleri bulund*, cesetler bulund*, ceset bulund*, kişinin cesedi*, cesedi bulund*, erkeğin cesedi*, gözleri
        bağlı*, elleri arkadan*""",
    "death.faint": "",
    "statement.faint": "ulusal yas, milli yas, günlük yas, gün yas, yas ilan*, bayraklar yarıya*",
}

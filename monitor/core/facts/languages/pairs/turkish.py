"""Pairs of Turkish words that tell of an event together."""

from monitor.core.facts.languages.language import pairs

PAIRS = pairs("""
    attack: saldır*, bastı*, basıp, basan, baskın*, basıld*, yaktı*, yakıld*, yağmala*, ateş aç*, kurşun*, tarad*,
        tarand*, ateşe ver*
        + köy*, mezra*, karakol*, konvoy*, devriye*, pazar*, evi, evin, evler*, evine, evinden, çiftlik*, dükkan*,
        kilise*, cami*, kışla*, cemaat*, araç*, sürü*, kalabalığ*, okul*, kontrol noktası*, akaryakıt tanker*, yakıt
        tanker*, tankerler*, otobüs*;
    attack: öldür*, yarala*, öldü, katlet*, vur*, vurul*, bıçakla*
        + silahlı kişi*, silahlı, saldırgan*, cihatçı*, haydut*, isyancı*, milis*, militan*, terörist*, maskeli*;
    bombing: bastı*, basan, basınca, patla*, infilak*, yerleştir*, çarp*, döşe*
        + mayın*, patlayıcı*, bomba*, el bombası*, bombalı araç*, el yapımı*;
    bombing: öld*, ölü, yaralı, yaralan*, yıkıl*, hasar* + patlama*, bomba*, infilak*;
    airstrike: vur*, vurdu, bombala*, hedef al*, isabet*, fırlat*, düşür*, öldür*
        + savaş uçağ*, jet*, dron*, iha, ihalar*, siha, sihalar*, füze*, roket*, topçu*, top atış*, obüs*, havan*,
        helikopter*, hava kuvvetleri*;
    massacre: infaz*, katled*, katlet*, kurşuna diz*, diri diri, boğazla*
        + sivil*, köylü*, kadın*, çocuk*, aile*, onlarca, kişi*, sakin*;
    abduction: kaçır*, alıkoy*, rehin al*, götür*
        + öğrenci*, köylü*, yolcu*, çiftçi*, kadın*, mühendis*, rahip*, rahibe*, öğretmen*, doktor*, turist*, işçi*,
        madenci*, mürettebat*, iş insan*, çocuk*, gazeteci*, yabancı*, gemici*;
    release: serbest*, dön*, kavuş*, takas*, teslim*, kurtar*, kaç*, özgür*
        + rehine*, esir*, kaçırılan*, tutsak*, mahkum*, mahpus*;
    arrest: yakala*, gözaltı*, tutukla*, çökert*, enselen*, ele geç*
        + şüpheli*, çete*, örgüt*, hücre*, kaçakçı*, elebaşı*, soyguncu*, tacir*, firari*, zanlı*, polis*;
    surrender: bırak*, teslim et*, teslim old*, teslim oluyor* + silah*, tüfek*, militan*, örgüt üye*;
    coup: devir*, devril*, görevden*, tutukla*, gözaltı*, alaşağı*
        + cumhurbaşkan*, devlet başkan*, hükümet*, rejim*, anayasa*;
    coup: ele geç*, el koy*, devral* + iktidar*, yönetim*, devlet televizyon*;
    deployment: gönder*, konuşlan*, sevk*, ulaş*, indi, çıkarma*, takviye*, yığ*
        + asker*, birlik*, tabur*, barış gücü*, jandarma*, polis*, zırhlı*, savaş gemi*, komando*;
    withdrawal: terk*, bırak*, boşalt*, devret*, devred*, teslim et*, teslim edil*, kapat*, ayrıl*
        + üs, üss*, kamp*, kışla*, mevzi*, garnizon*, karakol*;
    withdrawal: ayrıl*, çekil*, veda*, uğurla* + asker*, birlik*, barış gücü*, paralı asker*, eğitmen*, kuvvet*;
    blockade: kes*, engel*, abluka*, kuşat*
        + yol, yolu, yolun, yollar*, karayol*, güzergah*, sınır*, geçiş*, koridor*, ikmal*, boğaz*, erişim*;
    blockade: kapat*, kapal* + sınır*, geçiş*, koridor*, boğaz*;
    blockade: mahsur*, bekle*, yasakla*, durdur*, engelle*, geçirm*
        + kamyon*, tır, tırlar*, tırı, tanker*, yakıt*, konvoy*, mal, mallar*, malzeme*, gemi*, yardım*, gıda*;
    blockade: sıkıntı*, kuyruk*, kıtlığ*, kıtlık*, tüken*, bitti, kalmad*
        + yakıt*, benzin*, mazot*, akaryakıt*, istasyon*;
    abuse: döv*, işkence*, bağla*, kırbaç*, aşağıla*, tecavüz*, kötü muamele*
        + tutsak*, mahkum*, gözaltı*, esir*, şüpheli*, köylü*, kadın*, tutuklu*;
    abuse: soruşturma*, rapor*, suçla*, belgele* + infaz*, kayıp*, ihlal*, işkence*, savaş suç*, katliam*;
    talks: görüş*, başla*, masaya*, bir araya*, sürdür*, yeniden başla*
        + müzakere*, arabulucu*, diyalog*, barış*, heyet*;
    agreement: imzala*, vardı*, varıldı*, varan, anlaş*, uzat*, kazan*, yenile*
        + anlaşma*, ateşkes*, mutabakat*, sözleşme*, protokol*, ihale*, pakt*;
    sanctions: dondur*, uygula*, kaldır*, sıkılaştır*, gevşet*, uzat* + varlık*, hesap*, yaptırım*, ambargo*, vize*;
    quarrel: çağır*, çağrıl*, sınır dışı*, geri çek*, ilan et*, kov*
        + büyükelçi*, diplomat*, konsolos*, maslahatgüzar*, elçi*, bakanlığa;
    election: kazan*, oy*, seçil*, sayım*, önde
        + sandık*, ikinci tur*, milletvekil*, çoğunluk*, cumhurbaşkanlığı*, koltuk*, seçmen*;
    protest: çık*, dökül*, yürü*, yak*, toplan*, kapat*, attı
        + sokak*, sokağ*, slogan*, lastik*, göstereci*, gösterici*, binlerce*, pankart*, meydan*;
    strike: grev*, bırak*, durdur*, durdu*, eylem*, iş bırak*
        + iş, sendika*, öğretmen*, hemşire*, doktor*, işçi*, personel*, pilot*, liman*, makinist*, memur*, sürücü*,
        şoför*;
    trial: mahkum*, çarptır*, yargıla*, beraat*, hakim* , ceza*
        + mahkeme*, yıl hapis*, hapis*, müebbet*, sanık*, dava*, duruşma*;
    displacement: kaç*, terk*, boşalt*, sığın*, yerinden*, göç*
        + köy*, evi, evin, evler*, evine, evinden, aile*, binlerce*, halk*, sakin*, siviller*;
    flood: taştı*, taşan, taşkın*, bastı*, basan, sürükle*, yıkıl*, yüksel*, yut*
        + nehir*, dere*, yağış*, yağmur*, su, sular*, suyu, suya, baraj*, sel, seller*, sele, selde, sokak*, tarla*,
        çay*;
    storm: uçur*, uçtu, devir*, devril*, vur*, yık*, sök*
        + çatı*, ağaç*, rüzgar*, fırtına*, siklon*, kasırga*, tayfun*, kıyı*, dolu*, hortum*;
    earthquake: salla*, sarsıl*, sars*, hisset*, yıkıl* + büyüklüğ*, deprem*, artçı*, richter*, şiddet*;
    fire: yandı*, yanan, yanıyor, yanarak, kül, küle, çık*, söndür*, sardı*, saran, yayıl*, kontrol altına*
        + yangın*, alev*, itfaiye*, hektar*, ateş*;
    drought: kuru*, çekil*, telef*, yağma*, azal* + yağmur*, kuyu*, hasat*, ekin*, mera*, baraj*, hayvan*, yağış*;
    outbreak: öl*, öldü, bulaş*, yayıl*, vaka*, aşı*, salgın*, hastalan*, doğrula*
        + kolera*, kızamık*, ebola*, dang*, sıtma*, menenjit*, çocuk felci*, difteri*, humma*, tifo*, grip*, virüs*,
        hastalık*, veba*, hepatit*;
    accident: çarpış*, devril*, düş*, uçurum*, çök*, raydan*, bat*, alabora*, çarp*, yuvarla*
        + otobüs*, minibüs*, kamyon*, otomobil*, araç*, tren*, tekne*, bot*, feribot*, uçak*, helikopter*, bina*,
        köprü*, duvar*, maden*, iskele*, vagon*;
    cyberattack: hackle*, çal*, sız*, şifrele*, çökert*, ele geç*, kilitle*
        + veri*, site*, sunucu*, bilgisayar*, ağ*, sistem*, parola*, hacker*;
    decree: kapat*, feshet*, feshedil*, yasakla*, askıya al*, durdur*, engelle*, iptal etti, iptal edil*
        + parti, partiler, partileri, siyasi parti*, siyasi faaliyet*, dernek*, kanal*, radyo*, gazete*, medya*,
        televizyon*, sendika*, lisans*, ruhsat*, ihracat*, ithalat*, motosiklet*, gösteri*, sosyal medya*, internet*,
        okul*, maden*;
    decree: kabul et*, onayla*, imzala*, uzat*, çıkar*
        + yasa, yasayı, yasası, yasa tasarısı*, kanun*, anayasa*, kararname*, görev süresi*, geçiş süreci*
""")

"""Turkish: how it is built, and its words by their meaning; the nouns of `people` stand for all their cases."""

import re

from monitor.core.facts.languages.events.turkish import EVENT_TYPES
from monitor.core.facts.languages.grammar import Counting, Grammar
from monitor.core.facts.languages.language import Language, phrases
from monitor.core.facts.languages.pairs.turkish import PAIRS
from monitor.core.facts.languages.people.turkish import PEOPLE
from monitor.core.facts.languages.themes.turkish import THEMES
from monitor.core.facts.languages.turkish_nouns import ENDINGS, decline

LANGUAGE = Language(
    grammar=Grammar(
        counting=Counting(hundreds=True, ten_and_ones=True),
        verb_last=True,
        verb_closes=True,
        postpositions=True,
        peoples_capitalised=True,
        unmarked_plural=True,
        head_last=True,
        decline=decline,
        endings=ENDINGS,
        finite=re.compile("[dt][iu](?:ler|lar)?$"),
        verbal_noun=re.compile("[dt][iu]g|m[ea]s[iu]|beden|cesed"),
        ordinal_point=True,
        weekday_behind=True,
        recalled_after=("dan", "den", "tan", "ten"),
        to_come=re.compile(r"(?:(?<!b)aca|(?<!bil)(?<!iy)(?<!iç)ece)[kğ]"),
    ),
    units="""
        sıfır bir/biri/birinin/birini iki/ikisi/ikisinin/ikisini üç/üçü/üçünün/üçünü/üçten dört/dördü/dördünün/dördünü
        beş/beşi/beşinin/beşini/beşten altı/altısı/altısının/altısını yedi/yedisi/yedisinin sekiz/sekizi/sekizinin
        dokuz/dokuzu/dokuzunun on/ondan - - - - - - - - - yirmi/yirmisi/yirmiden""",
    ones="bir",
    tens="otuz kırk elli altmış yetmiş seksen doksan",
    scales="yüz/yüzden/yüzü bin/binden/bini/bine/binin milyon/milyondan/milyonu",
    rounded="""
        onlarca 20-99, düzinelerce 20-99, yüzlerce 200-999, binlerce 2000-9999, on binlerce 20000-99999, onbinlerce
        20000-99999, yüz binlerce 200000-999999, yüzbinlerce 200000-999999, birkaç 3-9, bir kaç 3-9, birkaç yüz 200-999,
        birkaç bin 2000-9999, her iki 2, bir düzine 12~, iki düzine 24~, yarım düzine 6~""",
    at_least="""
        en az, en azından, asgari, minimum, fazla.after, fazlası.after, fazlasının.after, aşkın.after,
        üzerinde.after, üstünde.after, çok.after, aştı.after, aşarken.after, aşan.after, geçti.after""",
    about="""
        yaklaşık, yaklaşık olarak, ortalama, takriben, tahminen, neredeyse, en fazla, en çok, kadar.after, yakın.after,
        yakını.after, yakınının.after, civarında.after, dolayında.after, az.after""",
    ranges="ila ile ve",
    between="arasında",
    nobody="""
        kimse, hiç kimse, kimsenin, hiçbiri, hiçbir, yok, olmadı, olmadığı, olmadığını, yaşanmadı, yaşanmadığı,
        yaşanmadığını, bulunmuyor, bulunmadığı, bulunmadığını, bulunmadı, meydana gelmedi, olmazken, yaşanmazken""",
    people=PEOPLE,
    things="""
        yıl*, ay, ayda, aydır, aylık, hafta*, gün, günde, gündür, günlük, günü, saat*, dakika*, saniye*, gece, yaş,
        yaşında*, yaşlarında*, km, kilometre*, metre*, kg, kilo, kilogram*, ton, tonluk, litre*, varil*, hektar*,
        dönüm, avro, euro, dolar*, lira*, ruble*, derece*, puan*, kez, kere, defa, köy*, kent*, şehir*, şehri,
        ülke*, bölge*, il, ilde, ilin, ili, ilçe*, eyalet*, mahalle*, araç*, arac*, otomobil*, kamyon*, minibüs*,
        otobüs*, tank, tankı, tır, motosiklet*, iha, ihayı, siha, drone*, dron, füze*, roket*, mermi*, bomba,
        bombayı, saldırı, saldırıda, saldırının, saldırıya, saldırısı*, patlama*, operasyon*, nokta*, adres*, yer,
        yerde, yerleşim*, sandalye*, koltuk*, oy, oyla, gol, golle, sayı, büyükbaş*, küçükbaş*, keçi*, deve*,
        hayvan*, okul*, hastane*, kilise*, cami, camide, camii, bina*, ev, evde, evin, evi, konut*, daire*, mağaza*,
        dükkan*, dükkân*, iş yeri, iş yerinde, şirket*, proje*, vakası*, sayfa*, madde*, uçak*, uçağ*, helikopter*,
        gemi*, tekne*, bot, botta, üs, üsse, kamp, kampta, silah, silahı, tüfek*, soru*, maç*, karar*, grup*, grub*,
        birlik, birliği, tugay*, tabur*, parti*, milyar*, trilyon*, kişilik, hane*, kat, katlı, kattan, köprü*, yol,
        askeri araç*, askeri arac*, askeri üs*, askeri nokta*, askeri helikopter*, askeri uça*, askeri kamp*, askeri
        hedef*, askeri konvoy*, askeri mevzi*, askeri okul*, askeri karakol*, askeri operasyon*, askeri yetkili*,
        askeri kaynak*, askeri hastane*, askeri birlik*, askeri cunta*, askeri yönetim*, askeri darbe*, askeri
        teçhizat*, askeri malzeme*, askeri mahkeme*, =ölü sayısı, yaralı sayısı, rehine krizi, insan hak*,
        insansız*, insani, çocuk hakları, kadın hakları, polis merkezi*, polis karakolu*, polis noktası*, polis
        aracı*, mülteci kampı*, sivil toplum*, sivil havacılık*, sivil savunma*, sivil yerleşim*, türk lirası, rus
        rublesi, etap*, tur, turda, hücre*, mevzi*, depo*, tesis*, sığınak*, tünel*, mağara*, kurum*, dernek*,
        derneğ*, sendika*, takım*, set, üye ülke, dava, davada, dosya*, suçlama*, suçtan, darbe*, el bombası, =ön,
        =uç, parça, adet, ayrı, pikap*, cip*, dizüstü*, bilgisayar*, telefon*, dron*, insansız hava arac*, zırhlı*""",
    harm={
        "killed.verb.loss": "kaybett*, yitird*",
        "killed.state": """
            =öldü, =öldüler, =öldüğü*, =ölmüştü, =ölüyor, hayatını kaybett*, hayatını kaybetmiş*, hayatlarını
            kaybett*, yaşamını yitird*, yaşamını yitirmiş*, yaşamlarını yitird*, yaşamını kaybett*, can verd*, şehit
            oldu*, şehit düşt*, şehit edild*, öldürüld*, öldürülmüştü, öldürülmesi*, katledild*, katledilmesi*,
            infaz edild*, idam edild*, etkisiz hale getirild*, imha edild*, =ölü ele geçirild*, =ölü bulund*, ceset
            bulund*, ceset çıkarıl*, cesede ulaşıl*, boğuld*, boğularak, hayatından oldu*, canından oldu*, canına
            mal ol*, hayatına mal ol*, ölümüne neden ol*, ölümüne yol aç*, ölümüne sebep ol*, ölümüyle sonuçlan*,
            =ölü, =ölmedi, ölmesi*, cesedi*, cansız beden*, cenazesi*, şehit, boğazı kesild*, linç edild*,
            cesetleri*, öldürülürken, hayatını kaybederken, yaşamını yitirirken""",
        "killed.verb": """
            öldürdü, öldürdüler, öldürdüğü*, öldürdükleri*, öldürmüştü, öldüren, öldürerek, öldürüp, öldürüyor,
            katlett*, katleden, katlederek, infaz ett*, infaz eden, idam ett*, şehit ett*, şehit eden, etkisiz hale
            getird*, canını aldı, canını alan, hayatını aldı""",
        "killed.done": """
            ölen, =ölenler, hayatını kaybeden, yaşamını yitiren, öldürülen, katledilen, şehit olan, şehit düşen, infaz
            edilen, etkisiz hale getirilen, can veren, idam edilen, boğulan""",
        "total.toll": "toplam sayı*, böylece sayı*",
        "killed.toll": """
            =ölü sayısı*, ölenlerin sayısı*, ölen sayısı*, ölenlerin, hayatını kaybedenlerin sayısı*, yaşamını
            yitirenlerin sayısı*, hayatını kaybedenlerin, yaşamını yitirenlerin, ölen kişi sayısı*, ölen kişilerin
            sayısı*, şehit sayısı*, bilanço*, hayatını kaybeden kişi sayısı*, öldürülenlerin sayısı*""",
        "killed.toll.lives": "can kaybı*, can kayıpları*",
        "wounded.state": """
            yaralandı, yaralandılar, yaralandığı*, yaralandıkları*, yaralanmıştı, yaralanması*, yaralanmadı,
            yaralanma, yaralanırken, yaralı, yaralının, yaralıyı, hastaneye kaldırıld*, tedavi altına alınd*,
            zehirlend*, yara aldı""",
        "wounded.verb": "yaraladı, yaraladılar, yaraladığı*, yaralayan, yaralayarak, yaralamıştı",
        "wounded.done": "yaralanan",
        "wounded.toll": "yaralı sayısı*, yaralananların sayısı*, yaralıların sayısı*",
        "casualties.state": "zayiat, kayıp verd*",
        "missing.state": """
            kayıp, kayboldu*, kayıplara karışt*, haber alınamıyor, haber alınamad*, ulaşılamıyor, ulaşılamad*""",
        "missing.done": "kaybolan, kayıp olan",
        "missing.toll": "kayıp sayısı*, kayıpların sayısı*, kaybolanların sayısı*",
        "abducted.state": """
            kaçırıld*, kaçırılmıştı, kaçırılması*, rehin alınd*, rehin alınması*, alıkonuld*, esir alınd*, rehin tutul*,
            alıkonuluyor""",
        "abducted.verb": """
            kaçırdı, kaçırdılar, kaçırdığı*, kaçırdıkları*, kaçıran, kaçırarak, rehin aldı*, rehin alan, alıkoyd*, esir
            aldı*""",
        "abducted.done": "kaçırılan, rehin alınan, alıkonulan, rehin tutulan, esir alınan",
        "arrested.state": """
            gözaltına alınd*, gözaltına alınması*, gözaltında, tutukland*, tutuklanması*, yakaland*, yakalanması*,
            ele geçirild*.weak, esir düşt*, cezaevine gönderild*, gözaltı, gözaltına alınırken, tutuklanırken,
            yakalanırken""",
        "arrested.verb": """
            gözaltına aldı*, gözaltına alan, tutukladı, tutukladılar, tutukladığı*, tutuklayan, yakaladı, yakaladılar,
            yakaladığı*, yakalayan""",
        "arrested.done": "gözaltına alınan, tutuklanan, yakalanan",
        "arrested.toll": "gözaltı sayısı*, gözaltına alınanların sayısı*",
        "freed.state": """
            serbest bırakıld*, serbest bırakılması*, serbest kald*, özgürlüğüne kavuşt*, özgürlüklerine kavuşt*,
            salıverild*, cezaevinden tahliye edild*""",
        "freed.verb": "serbest bıraktı*, serbest bırakan, salıverdi*",
        "freed.done": "serbest bırakılan, salıverilen",
        "freed.verb.captive": "kurtardı*, kurtaran",
        "freed.state.captive": "sağ salim, kurtarıldı*",
        "surrendered.state": "teslim oldu*, teslim olan, silah bırakt*, silah bırakarak teslim oldu*",
        "displaced.state": """
            yerinden edild*, yerlerinden edild*, yerinden edilmiş, yerinden oldu*, yerlerinden oldu*, evlerini terk
            ett*, evini terk ett*, evlerinden oldu*, evsiz kald*, göç ett*, göç etmek zorunda kald*, kaçmak zorunda
            kald*, terk etmek zorunda kald*, ayrılmak zorunda kald*, tahliye edildi.weak, tahliye edildiği*.weak,
            sığındı.weak, evlerinden ayrıld*, evlerinden kaçt*, bölgeden kaçt*, ülkeden kaçt*, açıkta kald*""",
        "displaced.verb": "yerinden ett*, yerlerinden ett*, tahliye ett*.weak, evsiz bırakt*, göçe zorlad*",
        "displaced.done": "yerinden edilen, evsiz kalan, yerlerinden edilen",
        "infected.state.cases": "vaka",
        "infected.state": """
            kolera vakası*, ebola vakası*, kızamık vakası*, sıtma vakası*, çiçeği vakası*, enfeksiyon vakası*, vaka,
            doğrulanmış vaka*, şüpheli vaka*, enfekte old*, virüs bulaşt*, hastalığa yakaland*, virüse yakaland*,
            koleraya yakaland*""",
        "infected.toll": "vaka sayısı*, enfekte sayısı*",
        "homes.thing": """
            ev, evin, evi, konut, konutun, konutu, bina, binanın, binayı, yapı, yapının, hane, hanenin, kulübe,
            çadır""",
        "homes.lost": """
            yıkıld*, yıktı, yıkılan, yıkılması*, hasar gördü*, hasar gören, hasar aldı, zarar gördü*, zarar gören, kül
            oldu, yandı, yandığı*, yanan, yakıld*, yaktı, yakılan, ateşe verd*, ateşe verild*, sular altında kald*, su
            altında kald*, çöktü, çöken, enkaza dönd*, yerle bir ol*, yerle bir ett*, su bastı, tahrip old*, tahrip
            ett*, kullanılamaz hale geld*""",
        "magnitude.toll": "büyüklüğünde, büyüklüğündeki, büyüklüğü, şiddetinde, şiddetindeki",
    },
    glue={
        "former": "eski",
        "parent": "babası, annesi, babasıydı, annesiydi, babasını, annesini, babasının, annesinin",
        "except": "dışında, hariç, haricinde, dışındaki, dışındakilerin",
        "deed.none": """
            ilgimiz yok, ilgileri yok, ilgisi olmadığını, ilgileri olmadığını, ilgilerinin olmadığını, ilgisinin
            olmadığını, bağlantısı olmadığını""",
        "deed.whole": """
            öldürdüklerini, saldırdıklarını, ele geçirdiklerini, esir aldıklarını, kaçırdıklarını,
            vurduklarını, düşürdüklerini, düşürdüğünü, vurduğunu, öldürdüğünü, ele geçirdiğini, saldırdığını""",
        "state": """
            ordu, ordusu, bakanlığı, bakanlık, msb, polis, jandarma, hükümet, silahlı kuvvetler, tsk, kuvvetleri,
            emniyet, mit, cumhurbaşkanı""",
        "of": "de, da",
        "accused": "suçlan*, sanığı, sanıkları, yargılan*, zanlısı",
        "agent": "tarafından, tarafınca",
        "and": "ve, veya, ya, da, de, ile, ayrıca, hem",
        "subset": """
            aralarında, içlerinde, ölenlerin arasında, ölenler arasında, yaralılar arasında, ölenlerden,
            yaralılardan""",
        "contained": "bulunduğu, olduğu, yer aldığı",
        "other": "daha, diğer, başka, öteki",
        "clause": "ancak, fakat, ama, çünkü, ki, eğer, sırada, lakin, oysa",
        "unreal.earlier": "daha önce, daha önceki, önceki açıklama*",
        "unreal": """
            tatbikat*, senaryosu, romanı, filmi, filminde, planlanan, planland*, planlıyor*, öngörülüyor, isteniyor,
            istedi, tehdidi, tehdit, ihtimali, olasılığı, riski, korkusu, endişesi, halinde, takdirde, istendi,
            hedefleniyor, önlend*, engellend*, bekleniyor, filmde, gözaltı kararı*, gözaltı süre*, gözaltı talimat*""",
        "denied": """
            yalanlad*, yalanlan*, yalanlıyor, inkar ett*, inkâr ett*, asılsız, doğru değil, doğru olmadığı*, gerçek
            dışı, gerçeği yansıtmı*, söylenti*, iddialarını reddett*, reddett*""",
        "age": "saat, saatler, yaşı, yüzde",
        "owned": "biri, ikisi, üçü, dördü, beşi, altısı, yedisi, sekizi, dokuzu, yirmisi",
        "outside": """
            ardından, sonra, sonrası, sonrasında, önce, öncesinde, üzerine, nedeniyle, dolayısıyla, yüzünden, ilişkin,
            hakkında, karşın, rağmen, yönelik, karşı, göre, için, kadar, beri, itibaren, dolayı, ait, yapan, konuşan,
            veren, düzenleyen, gelen, bulunan, giden, katılan, değerlendiren, yapılan, düzenlenen, günü, gecesi, sabahı,
            akşamı, günkü, saatlerinde, sıralarında, sırasında, boyunca, olarak, yaparak, ederek, tarafından,
            yanıtlayan, cevaplayan, paylaşan, bağlanan, olan, yaşanan, kullanan, çerçevesinde, kapsamında, eden, üzere,
            konuda, konuya, ilgili""",
        "share": """
            yarısı, yarısını, yarısının, çoğu, çoğunu, çoğunun, üçte biri, üçte ikisi, dörtte biri, bir kısmı, bir
            bölümü, hiçbiri, bazıları, birkaçı, geri kalanı""",
        "per": "her",
        "recall": "sonra, sonrasında",
        "habitual.sum": """
            savaşın başından, savaşın başlangıcından, savaşın başladığı, savaşın başlamasından, çatışmaların
            başından""",
        "worst": "en kanlı, en ölümcül, en ağır, en büyük",
        "habitual": "her yıl, her ay, her gün",
        "not": "üstlenmedi, üstlenmiş değil, üstlenilmedi, değil, üstlenmediği, üstlenmediğini",
        "aim.object": "sorumluluğunu, sorumluluğu, sorumluluk",
        "aim.attack": """
            saldırıyı, saldırısını, saldırıları, saldırılarını, patlamayı, patlamaları, patlamasını, bombalamayı,
            pusuyu, suikastı, suikasti, katliamı, cinayeti, baskını, eylemi, kaçırma eylemini, kaçırmayı, saldırısı,
            saldırının arkasında, saldırıların arkasında, patlamanın arkasında, baskının arkasında""",
        "allegation": """
            iddia, iddiaları, iddialarını, iddiasını, iddiayı, haberleri, haberlerini, haberini, suçlamaları,
            suçlamalarını, suçlamayı, suçlamasını, söylentileri, söylentilerini, iddiaların, haberlerin,
            suçlamaların""",
        "withdraw": "geri çekti, geri çekmişti, yayından kaldırdı, yayından çekti",
        "piece": "haberini, haberlerini, yazısını, makalesini",
        "untrue": "yalan, uydurma, asılsız, iftira, mesnetsiz, sahte, gerçek dışı, dezenformasyon",
        "tally": "sayısı, sayısını, sayısının, bilançoyu, bilançosunu, rakamı, rakamları, rakamını, sayıyı, kaybını",
        "aux": "ise, da, de, dahi, bile, henüz, hala, hâlâ, daha, kesin, kesinlikle, defalarca, resmen, hemen",
        "pronoun": """
            o, onlar, biz, siz, ben, kendisi, kendileri, bu, şu, bunlar, kim, kimse, bunu, bunun, onu, buna, ne, her""",
        "mute": """
            açıklama, açıklamada, açıklamaya, açıklamasında, bilgiye, bilgilere, habere, haberlere, haberde, iddiaya,
            iddialara, buna, verilere, belirlemelere, rapora, raporda, yasaya, kanuna, anayasaya, plana, anlaşmaya,
            takvime, tahminlere, sonuçlara, duruma, öğrenildiğine, kayıtlara, görüntülere, mesajda, mesajında, video,
            paylaşım, paylaşımda, beklentilere, hesaplara, önceki, geçen, ona, bana, bize, programa, ölçeğine, olay""",
        "lead": """
            ama, ancak, fakat, ve, ayrıca, öte, yandan, bu, arada, dün, bugün, yine, ise, bunun, üzerine, son, olarak,
            bir, önceki, daha, nihayet, böylece, prof, dr, doç, av, org""",
        "manner": "telefonda, telefonla, yazılı olarak",
    },
    abbreviations="no",
    weekdays="""
        pazartesi/pazartesiye/pazartesiden salı/salıya/salıdan çarşamba/çarşambaya/çarşambadan
        perşembe/perşembeye/perşembeden cuma/cumaya/cumadan cumartesi/cumartesiye/cumartesiden
        pazar_günü/pazar_gününe/pazar_gününden/pazar_sabahı/pazar_akşamı/pazar_gecesi/pazar_öğleden""",
    months="""
        ocak/ocakta şubat/şubatta mart/martta nisan/nisanda mayıs/mayısta haziran/haziranda temmuz/temmuzda
        ağustos/ağustosta eylül/eylülde ekim/ekimde kasım/kasımda aralık/aralıkta""",
    relative="""
        evvelsi_gün/önceki_gün/evvelki_gün dün/dünkü bugün/bugünkü/bu_sabah/bu_gece/bu_akşam yarın/yarınki öbür_gün""",
    spans={
        "year.1": "geçen yıl, geçtiğimiz yıl, geçen sene, geçen yılki, bir yıl önce, bir önceki yıl",
        "month.1": "geçen ay, geçtiğimiz ay, geçen ayki, bir ay önce",
        "week.1": "geçen hafta, geçtiğimiz hafta, geçen haftaki, bir hafta önce",
        "year.0": "bu yıl, bu sene, yılbaşından beri, yıl başından, yılın başından, yılbaşından",
        "month.0": "bu ay, içinde bulunduğumuz ay",
        "week.0": "bu hafta",
        "decade.0": "son yıllarda, son on yılda, son 10 yılda, son yıllardaki, yıllardır, son birkaç yılda",
    },
    periods="gün hafta ay yıl/sene",
    ago={
        "after": "önce, evvel, önceki",
    },
    since="beri, bu yana, buyana",
    years={
        "after": "yılı, yılında, yılının, yılından, yılındaki, yılına, yılları, senesinde, model, yılda",
        "month": """
            ayı, ayında, ayının, ayından, ayındaki, ayına, ayları, sonunda, başında, ortasında, sonlarında,
            başlarında""",
    },
    future="önümüzdeki, gelecek, planlanıyor, bekleniyor",
    lately="geçen, geçtiğimiz",
    speech={
        "say": """
            söyledi, söylüyor, açıkladı, açıklıyor, belirtti, bildirdi, bildirdiler, belirttiler, söylediler,
            açıkladılar, duyurdu, duyurdular, dedi, diyor, kaydetti, ifade etti, ifade ettiler, aktardı, aktardılar,
            aktarıyor, vurguladı, doğruladı, doğruladılar, ileri sürdü, öne sürdü, iddia etti, iddia ettiler, anlattı,
            anlattılar, yazdı, yazıyor, ekledi, diyen, diye konuştu, şeklinde konuştu, konuştu, açıklamasını yaptı,
            açıklamasında bulundu, itiraf etti, uyardı, uyarısında bulundu, savundu, açıklarken, belirtirken, söylerken,
            bildirirken, haberini verdi, ilan etti, dile getirdi, bilgisini verdi, bilgisini paylaştı, ifadelerini
            kullandı, ifadesini kullandı, yanıtını verdi, açıklayan, söyleyen, belirten, bildiren, duyuran, ifade eden,
            dile getiren, öne süren, iddia eden, vurgulayan, aktaran, kaydeden, anlatan""",
        "postposed": """
            göre, aktardığına göre, bildirdiğine göre, anlattığına göre, belirttiğine göre, söylediğine göre,
            açıkladığına göre, duyurduğuna göre, iddiasına göre, iddialarına göre, haberine göre, haberlerine göre,
            açıklamasına göre, açıklamalarına göre, verilerine göre, raporuna göre, bilgisine göre, ifadesine göre,
            ifadelerine göre, yazdığına göre, tahminlerine göre, yapılan açıklama*, yapılan yazılı açıklama*, verilen
            bilgiye göre, alınan bilgiye göre, gelen açıklama*, yapılan duyuruda, yapılan paylaşım*, yapılan yazılı
            duyuruda, yapılan basın açıklama*, kaynaklarına göre""",
        "claim": """
            üstlendi, üstlendiğini, üstlendiğini açıkladı, üstlendiğini duyurdu, üstlenen, üstleniyor, üstlendiler,
            üstlendiklerini, kendilerinin düzenlediğini, kendilerinin gerçekleştirdiğini, kendilerinin yaptığını""",
        "deny": "yalanladı, yalanladılar, yalanlıyor, inkar etti, inkâr etti, inkar ediyor, inkâr ediyor, yalanlayan",
        "reject": "reddetti, reddettiler, reddediyor, geri çevirdi, asılsız olduğunu, doğru olmadığını",
        "notice": """
            düzeltme, haberin önceki, haberin ilk halinde, önceki versiyonunda, düzeltilmiştir, tashih, haberin ilk
            versiyonunda, daha önceki haberimizde, önceki haberimizde""",
        "correct": """
            düşürdü, düzeltti, revize etti, güncelledi, düzelterek, indirdi, düşürüldü, düzeltildi, revize
            edildi, değiştirdi""",
        "brand": "nitelendirdi, nitelendirdiler, nitelendiriyor, niteledi, nitelediler",
    },
    deeds=", ".join(
        (
            "arkasında kendilerinin olduğunu, arkasında kendilerinin bulunduğunu, arkasında kendisinin olduğunu",
            phrases(
                "kendi savaşçılarının, kendi militanlarının, kendi üyelerinin", "düzenlediğini, gerçekleştirdiğini"
            ),
        )
    ),
    event_types=EVENT_TYPES,
    event_pairs=PAIRS,
    themes=THEMES,
)

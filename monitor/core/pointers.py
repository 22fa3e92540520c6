"""The words by which a page leads away from its article: to other articles, to comments, to a newsletter.

In the languages of the watch; what they say is bounded in length, since an article may begin a sentence alike.
"""

import re
from functools import cache

LONGEST = 200
"""Characters of a line that only points elsewhere: about two headlines."""

_ALSO = r"""
    see also|read also|also read|read more|read next|read this next|more on this|more from .{2,40}|don't miss|
    related (?:articles?|stories|posts|news|content|topics)|recommended(?: for you)?|you (?:may|might) also like|
    editor'?s picks?|(?:most|recently) (?:read|viewed|popular)|popular now|trending(?: now)?|
    latest (?:news|stories|articles)|recent (?:posts|articles|news)|top stories|more news|in other news|keep reading|
    watch now|(?:à|a) lire(?: aussi| également)?|lire (?:aussi|également|la suite)|voir aussi|
    sur le même (?:sujet|thème)|dans la même rubrique|à (?:découvrir|écouter|voir)(?: aussi)?|
    nos (?:derniers|autres) articles|derniers articles|articles? (?:similaires?|liés?|récents?|associés?)|
    les plus (?:lus|populaires)|le plus lu|à la une|vous (?:aimerez|pourriez aimer) aussi|
    dernières (?:nouvelles|actualités|infos)|plus d'articles|le[ea] también|también te puede interesar|
    (?:te|le) puede interesar|(?:noticias|artículos|notas|temas) relacionad[oa]s|
    más (?:noticias|leíd[oa]s|información)|últimas noticias|lo más (?:leído|visto)|ver también|
    le[ir]a (?:também|mais)|veja (?:também|mais)|(?:notícias|artigos|matérias|conteúdo) relacionad[oa]s?|mais lidas|
    últimas notícias|saiba mais|confira também|recomendad[oa]s para você|lesen sie (?:auch|mehr)|mehr zum thema|
    mehr (?:nachrichten|artikel)|siehe auch|auch interessant|meistgelesen|das könnte sie auch interessieren|
    weitere (?:artikel|meldungen|themen)|neueste (?:artikel|nachrichten)|leggi anche|articoli correlati|
    potrebbe interessarti|lees ook|читайте (?:также|ещ[её])|смотрите также|(?:материалы )?по теме|ещ[её] по теме|
    похожие (?:новости|материалы|статьи)|другие новости|последние новости|самое (?:читаемое|популярное)|
    главные новости|рекомендуем|вам может быть интересно|
    (?:اقرأ|إقرأ|اقرا|شاهد|طالع) (?:أيضا|أيضًا|ايضا|المزيد|كذلك)|
    (?:مواضيع|مقالات|أخبار|اخبار) (?:ذات صلة|متعلقة|مشابهة)|(?:قد|ربما) يعجبك(?: أيضا)?|الأكثر (?:قراءة|مشاهدة)|
    آخر الأخبار|المزيد من الأخبار|baca (?:juga|selengkapnya)|berita terkait|artikel terkait|terpopuler|
    ayrıca oku\w*|(?:ilgili|benzer) haberler|en çok okunanlar|bunlar da ilginizi çekebilir|soma (?:pia|zaidi)
"""
_NEIGHBOURS = r"""
    (?:previous|next|older|newer) (?:article|post|story|entry)|article (?:précédent|suivant)|
    (?:artículo|entrada|nota) (?:anterior|siguiente)|(?:artigo|notícia|matéria) anterior|
    pr[óo]xim[oa] (?:artigo|notícia)|(?:vorheriger|nächster) (?:artikel|beitrag)|
    (?:предыдущая|следующая) (?:статья|новость|запись)|(?:المقال|الخبر|المقالة) (?:السابق|السابقة|التالي|التالية)
"""
_TAGS = r"""
    more|mehr|mais(?: notícias| sobre)?|más|plus d'infos?|المزيد|ещ[её]|подробнее|
    tags?|topics?|keywords?|filed under|more (?:about|on)|categor(?:y|ies)|posted in|mots[- ]cl[ée]s|étiquettes?|
    thèmes?|tópicos?|palavras[- ]chave|etiquetas?|temas?|categor[ií]as?|schlagw[oö]rt(?:er|e)|stichw[oö]rt(?:er|e)|
    themen|теги?|метки|темы|ключевые слова|الوسوم|وسوم|كلمات (?:مفتاحية|دلالية)|تصنيفات|etiketler|kata kunci
"""
_OFFERS = r"""
    (?:sign up|subscribe|register)(?: now| today| here)?(?: for| to|:|!|$)|
    get (?:our|the|your) .{0,60}(?:newsletter|briefing|inbox)|follow (?:us|our|@)|join (?:us on|our)|
    listen to (?:our|the|this) podcast|download (?:our|the) app|support (?:our|independent) journalism|click here|
    advertisement$|sponsored(?: content)?$|(?:abonnez|inscrivez)-vous|suivez[- ](?:nous|notre|nos|toute)|
    rejoignez(?:-nous| notre| nos)|recevez (?:notre|nos|toute|chaque)|téléchargez (?:notre|l'application)|
    cliquez ici|publicité$|newsletter\s*[:!]|suscr[ií]b(?:ete|ase)|s[ií]g(?:uenos|anos)|únete a|
    reciba? (?:nuestr|las noticias)|descargue? nuestra|haga clic|publicidad$|assine (?:nossa|a nossa|já)|inscreva-se|
    siga-nos|siga o .{2,30} no|receba (?:nossa|as notícias|no seu)|clique aqui|publicidade$|
    (?:abonnieren|folgen) sie|melden sie sich .{0,40}newsletter|jetzt (?:abonnieren|anmelden)|hier klicken|anzeige$|
    подпи(?:шитесь|сывайтесь)|следите за (?:нами|новостями|нашими)|читайте нас|наш канал|реклама$|
    (?:اشترك|اشتركوا|تابعونا|تابعنا|تابعوا|انضم|انضموا)|إعلان$|abone ol|bizi takip|berlangganan|ikuti kami
"""
_COMMENTS = r"""
    (?:leave|post|add|write) (?:a|your) (?:reply|comment)|\d* ?(?:comments?|replies|responses)(?: \\(\d+\\))?|
    join the (?:conversation|discussion)|(?:readers'?|your) comments|laisser un commentaire|
    \d* ?commentaires?(?: \\(\d+\\))?|(?:vos|les) (?:commentaires|réactions)|réagir à cet article|
    deja (?:un comentario|una respuesta)|\d* ?(?:comentarios?|respuestas)(?: \\(\d+\\))?|
    deixe (?:um comentário|uma resposta)|\d* ?comentários?(?: \\(\d+\\))?|
    \d* ?kommentare?(?: schreiben| \\(\d+\\))?|schreib(?:e|en sie) einen kommentar|(?:оставить )?комментари[ий]|
    \d+ комментари\w+|добавить комментарий|обсуждение|اترك تعليقا|أضف تعليق(?:ا|اً)?|التعليقات|تعليقات|
    lascia un commento|tinggalkan komentar|komentar|yorumlar|yorum yap
"""
_SHARE = (
    r"share (?:this|on|via)|partager|partagez|compartir|compartilh\w+|teilen|поделиться|شارك|condividi|bagikan|paylaş"
)
_HOME = r"home(?:page)?|accueil|inicio|início|startseite|главная|الرئيسية|beranda|ana ?sayfa"


def _any(alternatives: str) -> str:
    return "|".join(filter(None, (alternative.strip() for alternative in alternatives.replace("\n", "").split("|"))))


_ALSO_LINE = rf"\W*(?:{_any(_ALSO)}|{_any(_NEIGHBOURS)})(?!\w)(?P<rest>.*)"
_SECTION_LINE = rf"\W*(?:{_any(_ALSO)}|{_any(_NEIGHBOURS)})\W*"
_LABEL_LINE = rf"\W*(?:{_any(_TAGS)})\s*[:：]\s*(?P<rest>.*)"
_OFFER_LINE = rf"\W*(?:{_any(_OFFERS)})(?P<rest>.*)"
_COMMENTS_LINE = rf"\W*(?:{_any(_COMMENTS)})\W*"
_SHARE_LINE = rf"\W*(?:{_SHARE})(?!\w).{{0,60}}"
_TRAIL_LINE = rf"\W*(?:{_HOME})\s*[>»›/|→].*"
_SENTENCE_END = re.compile(r"[.!?…؟。][\"'»”’)\]]*$")


def points_elsewhere(line: str, *, linked: bool = False) -> bool:
    """Whether a line says "See also" and a headline, or offers something; and is no sentence that happens to begin so.

    linked: it holds a link, which such a sentence rarely does.
    """
    if len(line) > LONGEST:
        return False
    if _line(_SHARE_LINE, line) or _line(_TRAIL_LINE, line):
        return True
    match = _line(_ALSO_LINE, line) or _line(_LABEL_LINE, line) or _line(_OFFER_LINE, line)
    return match is not None and (linked or not _SENTENCE_END.search(match["rest"].strip()))


def heads_others(line: str) -> bool:
    """Whether a line is the heading over other articles, and nothing else."""
    return _line(_SECTION_LINE, line) is not None


def heads_comments(line: str) -> bool:
    """Whether a line is the heading over what readers say."""
    return _line(_COMMENTS_LINE, line) is not None


def _line(pattern: str, line: str) -> re.Match[str] | None:
    return _compiled(pattern).fullmatch(line)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """When a line is looked at, and not before: the daemon itself sees few, and this is a fiftieth of its start."""
    return re.compile(pattern, re.IGNORECASE | re.DOTALL)

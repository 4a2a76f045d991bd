"""The small words and set phrases of Italian around names, titles, days and hours."""

from seminar.reading.languages.vocabulary import Phrasing, number_phrases, split_phrases

PHRASING = Phrasing(
    and_words=split_phrases("e; ed"),
    or_words=split_phrases("o"),
    with_words=split_phrases("con"),
    by_words=split_phrases("di; da"),
    of_words=split_phrases("di; del; della; dello; dei; degli; delle"),
    about_words=split_phrases("su"),
    articles=split_phrases("il; lo; la; i; gli; le"),
    indefinite_articles=split_phrases("un; uno; una"),
    never_last=split_phrases("di; della; dei; delle; degli; il; gli; per; nel; nella; tra; e; suoi"),
    at_hour=split_phrases("ore; alle; alle ore"),
    from_hour=split_phrases("dalle"),
    through=split_phrases("a; al; fino al"),
    begins=split_phrases("inizia; comincia"),
    past_words=split_phrases("dal; fondato; fondata; nato; nata; pubblicato; pubblicata"),
    next_words=split_phrases("prossimo; prossima; prossimi; prossime; prossimamente"),
    weeks=split_phrases("settimana"),
    same_hours=split_phrases("stesso ora; stesso orario; stessa ora; stessa orario"),
    same_places=split_phrases("stesso luogo"),
    habits=split_phrases("ogni; tutti; sempre; di solito"),
    numbers=number_phrases(
        """
            una; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici; tredici; quattordici;
            quindici; sedici; diciassette; diciotto; diciannove; venti; ventuno; ventidue; ventitré ventitre;
            ventiquattro
        """,
        first=1,
    )
    | {"trenta": 30, "mezza": 30, "mezzo": 30, "quarantacinque": 45, "quarto": 15},
    ordinals=number_phrases("primo prima; secondo seconda; terzo terza", first=1),
    many_talks=split_phrases("conferenze; incontri; seminari; sessioni; serate"),
    performs=split_phrases("legge; legge da; legge brani da; presenta; parla di; racconta; discute di"),
    works=split_phrases("libro; romanzo; mostra; film"),
    hosted_by=split_phrases("moderato da; moderata da"),
    hosting=split_phrases("coord; moder; presied; introdu; intervist; tradu"),
    answers=split_phrases("commento; commenti"),
    coauthored=split_phrases("in collaborazione con"),
    invited_by=split_phrases(
        """
            su invito di; su invito del; su invito della; su invito dell'; invitato da; invitato dal;
            invitato dalla; invitata da; invitata dal; invitata dalla; invitati da; invitati dal; invitati dalla;
            invitate da; invitate dal; invitate dalla; ospite di
        """
    ),
    jury_parts=split_phrases("presidente; correlatore; commissario; commissaria"),
    defences=split_phrases(
        """
            discussione della tesi; discussione di tesi; esame finale; lezione inaugurale; prolusione; lectio
            magistralis
        """
    ),
    online=split_phrases("da remoto; a distanza"),
    in_person=split_phrases("in presenza"),
    only_here=split_phrases("solo in presenza; soltanto in presenza; senza diretta; senza streaming; senza zoom"),
    in_tongues=split_phrases("in inglese; in italiano; in francese"),
    reasons=split_phrases("a causa; per"),
    fare=split_phrases("rinfresco; aperitivo; caffè"),
    streets=split_phrases("via; viale; piazza; corso; largo"),
    trails=split_phrases("sei qui; ti trovi in; ti trovi qui; tu sei qui; percorso"),
    site_feet=split_phrases("tutti i diritti riservati; note legali; informativa privacy; informativa cookie"),
    pages=split_phrases("novità; notizie; avvisi; eventi; calendario"),
    menus=split_phrases(
        """
            menu; cerca; vai al contenuto; contatti; chi siamo; persone; ricerca; didattica; dipartimento; ateneo;
            biblioteca; intranet; lavora con noi; stampa; condividi; accedi; privacy; note legali; cookie;
            accessibilità; mappa del sito; italiano; facebook
        """
    ),
    open_hours=split_phrases("orari di apertura; orario di apertura; orari di sportello; orario di sportello"),
    credits=split_phrases("testo; testo e foto; foto; redazione"),
    offices=split_phrases(
        """
            preside; direttore; direttrice; vicedirettore; vicedirettrice; presidente; rettore; rettrice; prorettore;
            prorettrice; segretario; segretaria; decano; decana
        """
    ),
    earlier=split_phrases("precedente; mese precedente"),
    later=split_phrases("successivo; mese successivo"),
    afterwards=split_phrases("dopo; poi; a seguire; in seguito; prima"),
    deadline_heads=split_phrases("scadenze; prossime scadenze"),
    second_halves=split_phrases(
        """
            evidenze; lezioni; riflessioni; prospettive; risultati; esperienze; osservazioni; alcune;
            alcuni; verso; il caso; uno studio; un'analisi; una storia; appunti; note su; uno sguardo
        """
    ),
    stands_in=split_phrases("al suo posto"),
    instead_of=split_phrases(
        """
            sostituisce; sostituirà; al posto di; al posto del; al posto della; invece di; in sostituzione
            di; in luogo di
        """
    ),
    last_ones=split_phrases(
        """
            l'anno scorso; lo scorso anno; dell'anno scorso; dello scorso anno; la settimana scorsa; la
            scorsa settimana; il mese scorso; lo scorso mese; l'ultima volta; l'ultimo incontro; incontro
            precedente; conferenza precedente; seminario precedente; si è già tenuta; si è già tenuto
        """
    ),
    day_numbers=number_phrases(
        """
            primo uno; due; tre; quattro; cinque; sei; sette; otto; nove; dieci; undici; dodici; tredici;
            quattordici; quindici; sedici; diciassette; diciotto; diciannove; venti; ventuno; ventidue;
            ventitré; ventiquattro; venticinque; ventisei; ventisette; ventotto; ventinove; trenta; trentuno
        """,
        first=1,
    ),
    enrolments=split_phrases(
        """
            candidature; le candidature; domande; le domande; iscrizioni; le iscrizioni; il bando; i
            biglietti; biglietti
        """
    ),
    enrolling=split_phrases(
        """
            aprono; si aprono; apre; aperte; chiudono; si chiudono; chiude; scadono; in vendita; disponibili
        """
    ),
    mail_subjects=split_phrases("oggetto"),
    mail_heads=split_phrases("inviato"),
    mail_days=split_phrases("data; inviato"),
    mail_writers=split_phrases("da; mittente"),
)

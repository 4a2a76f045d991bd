"""The sentences of Italian announcements: how they greet, tell who speaks about what, and end."""

from seminar.reading.languages.vocabulary import split_phrases

GREETINGS = split_phrases(
    """
        cari; care; caro; cara; gentili; gentile; buongiorno; salve; egregi; cari colleghi; ciao; buonasera;
        gent.mi; carissimi; carissime; cari tutti; carissimo; carissima; cari amici; cari soci; care colleghe;
        care e cari; cari/e; car* tutt*; car*; cari e care; gentili colleghi; gentilissimi; gentilissime;
        gentilissimo; gentilissima; gent.me; gent.li; gent.mo; gent.ma; egregio; egregia; spett.le; spett;
        buon giorno; buona sera; buon pomeriggio; ciao a tutti; ciao a tutte; salve a tutti; a tutti; a tutto il;
        ai soci; ai colleghi; a tutti gli interessati; amici; amiche; colleghi; colleghe; soci; pregiatissimi;
        onorevole; illustri; stimati; buondì
    """
)
CLOSINGS = split_phrases(
    """
        ingresso libero; siete tutti; tutti gli interessati; tutti sono; vi aspettiamo; la partecipazione;
        la s.v; per informazioni; per ulteriori; condividi; stampa; torna; aggiungi; il seminario sarà;
        il seminario si; l'evento; gli interessati; iscrizione; l'ingresso; è prevista; sarà possibile; seguirà;
        al termine; informativa; cookie; note legali; scarica; aperto a; si prega; chi fosse; entrata libera;
        ingresso gratuito; ingresso su; ingresso con; ingresso consentito; ingresso fino; ingresso riservato;
        partecipazione gratuita; partecipazione libera; evento gratuito; l'evento è; l'evento sarà; l'evento si;
        l'incontro è; l'incontro sarà; l'incontro si; l'iniziativa; la conferenza sarà; la conferenza è;
        la conferenza si; la lezione sarà; la serata; la seduta; la discussione; la registrazione;
        la prenotazione; il seminario è; il seminario verrà; il seminario potrà; il link; il ciclo; il convegno;
        i posti; posti limitati; fino ad esaurimento; fino a esaurimento; non è richiesta; non è necessaria;
        non è necessario; non occorre; è richiesta; è necessaria; è necessario; è gradita; è consigliata;
        è possibile; è obbligatoria; sono disponibili; sono invitati; tutta la; tutte le; tutti i; chi volesse;
        chi desidera; chi fosse interessato; chi non; chiunque; coloro che; gli studenti; i partecipanti;
        agli studenti; agli iscritti; ai partecipanti; verrà rilasciato; verrà inviato; sarà rilasciato;
        sarà offerto; sarà trasmesso; seguiranno; a seguire; dopo la; dopo il; in allegato; allegato; si allega;
        si ringrazia; ringraziamo; ringraziando; vi preghiamo; siete pregati; si raccomanda; per favore;
        per partecipare; per iscriversi; per prenotare; per prenotazioni; per annullare; per cancellarsi;
        per disiscriversi; per cancellare; hai ricevuto; ricevi questa; avete ricevuto; questo messaggio;
        questa email; questa mail; questo seminario; questo evento; spero di; speriamo di; sperando di;
        ci vediamo; vi attendiamo; non mancate; non perdete; leggi tutto; leggi di; scopri; vai al; vai a;
        salta al; torna a; tornare; precedente; successivo; menu; cerca; home; privacy; copyright; ©;
        tutti i diritti; seguici; segui; esporta; aggiungi al; aggiungi a; salva; con il patrocinio;
        con il contributo; con il sostegno; con la collaborazione; in collaborazione; in occasione; organizzato;
        organizzata; promosso; promossa; a cura di; maggiori; per maggiori; ulteriori; informazioni; info;
        locandina; scarica la; scarica il; nell'ambito; evento in; crediti; aperto al; aperta al; libero;
        gratuito; pubblicato; rinfresco; patrocinio; si terrà inoltre; si rilascia; si rilasciano
    """
)
FAREWELLS = split_phrases(
    """
        cordiali saluti; un caro saluto; distinti saluti; saluti; un saluto; grazie; cordialmente; a presto;
        cari saluti; con i migliori saluti; gli organizzatori; buona giornata; un cordiale saluto;
        molto cordialmente; un abbraccio; cari saluti a tutti; un caro saluto a tutti; un saluto cordiale;
        molti cordiali saluti; i miei più cordiali saluti; i migliori saluti; migliori saluti;
        con viva cordialità; con cordialità; cordialità; con i più cordiali saluti; i più cordiali saluti;
        cordialissimi saluti; cordialmente vostri; un abbraccio a tutti; abbracci; baci; a domani; a giovedì;
        a lunedì; a martedì; a mercoledì; a venerdì; buon fine settimana; buona serata; buon lavoro;
        buona domenica; grazie mille; molte grazie; grazie per l'attenzione; grazie dell'attenzione;
        grazie e saluti; grazie a tutti; ringraziando per l'attenzione; saluti a tutti; saluti cordiali;
        saluti affettuosi; in fede; con stima; ci vediamo lì; vi aspettiamo; vi aspettiamo numerosi;
        a presto e grazie; gli organizzatori del seminario; la segreteria; il direttivo; il presidente;
        la presidente; il comitato organizzatore; il direttore; ciao; ciao a tutti; per il comitato
    """
)
PERSON_VERBS = split_phrases(
    """
        è; ha; fu; si è; lavora; insegna; dirige; è stato; è stata; ha conseguito; ha ottenuto; è attualmente;
        consegue; svolge; si occupa; nasce; ha studiato; coordina; riceve; nato; nata; studia; ottiene; era;
        è nato; è nata; è professore; è professoressa; è ricercatore; è ricercatrice; è docente; è ordinario;
        è associato; è autore; è autrice; è dottorando; è dottoranda; è direttore; è direttrice; è assegnista;
        è laureato; è laureata; si laurea; si è laureato; si è laureata; si è formato; si è formata;
        si è addottorato; si è addottorata; si è dottorato; ha insegnato; ha lavorato; ha svolto; ha scritto;
        ha pubblicato; ha diretto; ha fondato; ha curato; ha ricevuto; ha vinto; ricopre; collabora; fa; vive;
        scrive; pubblica; cura; ricerca; partecipa; presiede; guida; laureato; laureata; dottore; dottoressa;
        dottorato; professore; docente; ricercatore; ricercatrice; studioso; studiosa; membro; autore; autrice;
        specialista; originario; originaria; fondò; nacque; insegnò; lavorò; studiò; diresse; conseguì; divenne;
        diventa; afferisce; attualmente; già; appartiene; tiene; vanta; unisce; dal; vinse; visse
    """
)
ANNOUNCES = split_phrases(
    """
        terrà; invitiamo; invita; siamo lieti; abbiamo il piacere; si terrà; avrà luogo; è invitata;
        siete invitati; presenterà; parlerà; si svolgerà; sono invitati; vi invito; lieti di; ospiterà;
        vi informo; vi segnalo; si comunica; interverrà; avrebbe dovuto; si invita; si invitano; vi invitiamo;
        siete tutti invitati; è lieta; è lieto; sono lieti; siamo felici; siamo contenti; è un piacere;
        con piacere; è con piacere; ho il piacere; ha il piacere; hanno il piacere; ha l'onore; abbiamo l'onore;
        vi ricordo; vi ricordiamo; ricordiamo; ricordo che; vi informiamo; vi comunico; vi comunichiamo;
        si informa; si avvisa; si segnala; si ricorda; vi aspettiamo; ospita; organizza; propone; propongono;
        promuove; presenta; accoglie; accoglierà; riceverà; incontrerà; avremo; avremo il piacere; si tiene;
        avrà inizio; si parlerà; parleremo; discuterà; discuteremo; dialogherà; illustrerà; racconterà;
        relazionerà; verrà a; viene a; terranno; presenteranno; parleranno; interverranno; sarà ospite;
        sarà aperta; sarà tenuta; sarà tenuto; sarà dedicato; protagonista; sarà con noi; prossimo appuntamento;
        prossimo seminario; prossimo incontro; prenderà avvio; comincerà; inizierà; vedrà; è annullato;
        è annullata; è rinviato; è rinviata; è spostato; si sposta; torna; tornano; riprendono; riprende; in programma;
        appuntamento; a tenere; incontro al quale; organizzano
    """
)
SPEAKS = split_phrases(
    """
        terrà; presenterà; parlerà; interverrà; discuterà; illustrerà; introdurrà; ci parlerà; tiene;
        ci racconterà; racconterà; relazionerà; dialogherà; converserà; affronterà; esporrà; dibatterà; farà;
        darà; mostrerà; spiegherà; guiderà; sarà; sarà ospite; sarà il relatore; sarà la relatrice;
        sarà nostro ospite; sarà nostra ospite; presenta; parla; racconta; discute; illustra; dialoga; ospite;
        verrà; visiterà; ripercorrerà; analizzerà; tratterà; leggerà; proporrà; curerà; approfondirà; difenderà;
        discuterà la tesi; inaugurerà; aprirà; a tenere; interviene; terrà un; terrà una; terrà il; terrà la;
        terrà il seminario; terrà la conferenza; condurrà; si confronterà; svolgerà; pronuncerà; terranno
    """
)
GIVES = split_phrases(
    """
        parla; ci parla; racconta; ci racconta; raccontata da; raccontato da; narrata da; narrato da; è la volta di;
        sarà la volta di; è il turno di; tocca a; toccherà a; relatori; relatrici; relazionerà;
        relaziona; prenderà la parola; avrà come relatore;
        avrà come relatrice;
        protagonista; protagonista è; protagonista sarà; seminario di; seminario del; seminario della;
        tenuto da; tenuto dal; tenuto dalla; conferenza di;
        lezione di; tenuta da; intervento di; relatore; relatrice; conferenza del; lezione del; tenuta dal;
        presentato da; talk di; tenuta dalla; tenuto dalla prof; seminario dal; conferenza della; lezione della;
        lezione tenuta da; lezione tenuta dal; intervento del; intervento della; relazione di; relazione del;
        relazione della; presentazione di; presentazione del; presentazione della; presentata da; presentata dal;
        presentata dalla; presentato dal; presentato dalla; incontro con; un incontro con; conversazione con;
        dialogo con; appuntamento con; serata con; lectio magistralis di; lectio magistralis del;
        lectio magistralis della; lectio di; lectio del; colloquio di; tesi di dottorato di; tesi di;
        relatore sarà; relatrice sarà; il relatore sarà; la relatrice sarà; il relatore è; la relatrice è;
        relatore è; relatrice è; sarà relatore; sarà relatrice; a parlarne sarà; ne parlerà; ne parla; a cura di;
        a cura del; a cura della; a cura della prof; a confronto; affidata a; affidato a; affidata al;
        affidata alla; aperta da; sarà aperta da; aperto da; curata da; con la partecipazione di;
        partecipazione di; condotto da; condotta da; guidata da; guidato da; parlerà; interverrà; interverranno;
        parleranno; ospite sarà; l'ospite è; l'ospite sarà; svolto da; svolta da; talk con; con l'intervento di;
        con gli interventi di; seminario tenuto da; conferenza tenuta da; per voce di; seminario con
    """
)
WELCOMES = split_phrases(
    """
        ospite; ospiteremo; accogliere; ospitare; ospitiamo; presenza di; ospita; ospiterà; accoglie; accoglierà;
        accogliamo; accoglieremo; incontra; incontriamo; incontreremo; riceve; riceviamo; riceveremo; avremo;
        avremo con noi; avremo come ospite; avremo ospite; ascoltare; invitato; invitata; presenza del;
        presenza della; con la presenza di; nostro ospite; nostra ospite; con noi; dà il benvenuto a;
        ospitare il; ospitare la; abbiamo invitato; partecipazione del; partecipazione della; visita di
    """
)
TITLED = split_phrases(
    """
        dal titolo; intitolato; intitolata; sul tema; con titolo; titolo; sul tema di; avente titolo;
        avente per titolo; dal tema; con il titolo; su; sul; intitolati; intitolate; dedicata a; dedicato a;
        il titolo; il titolo è; il cui titolo è; sul seguente tema; parlerà di; parlerà su; parlerà del;
        tratterà di; in merito a; sull'argomento; sotto il titolo; seminario; conferenza; lezione; il seminario;
        la conferenza; la lezione; l'incontro; l'intervento; presenta; presenterà; presentare; sul tema seguente;
        parlerà sul tema; incontro; tesi dal titolo; relazione; serata; sui temi; sull'opera; colloquio; talk;
        relazione su
    """
)
TALK_WORDS = split_phrases(
    """
        seminario; conferenza; lezione; inizio; inizia; comincia; inizierà; intervento; incontro; appuntamento;
        evento; colloquio; relazione; lectio; serata; discussione della tesi; avrà inizio; ha inizio; iniziano;
        inizio lavori; si terrà; comincerà; comincia alle; terrà; avrà luogo; tenersi; si svolgerà
    """
)

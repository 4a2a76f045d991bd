"""What Italian programmes have before, between and behind their talks."""

from seminar.reading.languages.vocabulary import split_phrases

OCCASIONS = split_phrases(
    """
        seminario; seminari; colloquio; conferenza; conferenze; ciclo; convegno; giornata; giornate; lezione;
        lezioni; incontro; incontri; workshop; tavola rotonda; discussione di tesi; lectio magistralis; invito;
        avviso; promemoria; evento; presentazione; laboratorio; locandina; rassegna; corso; minicorso; colloqui;
        colloquium; conferenza pubblica; lezione magistrale; lezione aperta; lectio; lectura; seminario online;
        webinar; presentazione del libro; presentazione del volume; presentazione libro; discussione tesi;
        discussione tesi di dottorato; discussione della tesi; discussione di tesi di dottorato;
        discussione tesi di laurea; esame finale; difesa di tesi; esame finale di dottorato; appuntamento;
        appuntamenti; serata; serate; dibattito; caffè scientifico; aperitivo scientifico; aperiscienza;
        festival; fiera; mostra; inaugurazione; premio; concorso; giornata di studio; giornata di studi;
        giornate di studio; assemblea; riunione; incontro con l'autore; incontro pubblico; incontro online;
        comunicato; comunicato stampa; notizia; notizie; news; eventi; agenda; bando; convocazione; circolare;
        corsi; iniziativa; iniziative; martedì letterari; martedì della; giovedì della; mercoledì della;
        venerdì della; lunedì della; conversazione; conversazioni; dialoghi; letture; seminario di dipartimento;
        seminario dottorato; seminari di; gruppo di lettura; cineforum; visita guiada; visita guidata; saluto;
        saluti; pausa; pause; corso di formazione; scuola estiva; concerto; rassegne; quinta edizione;
        prima edizione; seconda edizione; terza edizione; prossimo seminario; prossimo incontro;
        prossima conferenza; aula virtuale; a cura; simposio; forum; lezioni aperte; cicli
    """
)
ROOMS = split_phrases(
    """
        aula; sala; edificio; piano; via; viale; piazza; campus; aula magna; auditorium; palazzo; biblioteca;
        anfiteatro; corso; largo; padiglione; plesso; sala riunioni; sala conferenze; aula seminari; blocco;
        stanza; auletta; aulario; ufficio; studio; seminterrato; piano terra; pianterreno; primo piano;
        secondo piano; terzo piano; quarto piano; cortile; chiostro; torre; teatro; cinema; museo; chiesa;
        oratorio; cappella; salone; salone d'onore; sala consiliare; sala seminari; sala lauree; sala consiglio;
        sala polivalente; sala civica; sala convegni; aula conferenze; aula consiglio; aula riunioni;
        aula multimediale; aula informatica; aula lauree; aula gessi; aula virtuale; centro congressi;
        centro civico; centro culturale; laboratorio; corridoio; ingresso; ala; loggia; villa; castello; rocca;
        casa; libreria; caffè; bar; ristorante; albergo; hotel; circolo; dipartimento; p.zza; p.za; v.le; c.so;
        strada; vicolo; contrada; località; lungomare; lungarno; foyer; planetario; ex; complesso; polo;
        cittadella; galleria; refettorio; cascina; monastero; convento; spazio
    """
)
CANCELLED = split_phrases(
    """
        annullato; annullata; cancellato; cancellata; sospeso; è annullato; è annullata; è stato annullato;
        è stata annullata; è cancellato; è cancellata; è sospeso; è sospesa; sospesa; non avrà luogo;
        annullamento; non si terrà; non sarà recuperato; non sarà recuperata
    """
)
POSTPONED = split_phrases(
    """
        rinviato; rinviata; posticipato; posticipata; spostato; spostata; rimandato; rimandata; è rinviato;
        è rinviata; è stato rinviato; è stata rinviata; è posticipato; è spostato; rinvio; slitta; differito;
        differita
    """
)
FRAMING = split_phrases(
    """
        saluti; saluto; saluti istituzionali; apertura; apertura dei lavori; chiusura; chiusura dei lavori;
        accoglienza; registrazione; pausa caffè; pranzo; cena; benvenuto; conclusioni; rinfresco; pausa pranzo;
        caffè; buffet; aperitivo; iscrizione; iscrizioni; saluti finali; saluti di apertura; saluti di benvenuto;
        discussione finale; discussione generale; prossimi passi; fine dei lavori; introduzione ai lavori;
        accoglienza dei partecipanti; foto di gruppo; premiazione
    """
)
BREAKS = split_phrases(
    """
        sospeso per; sospesa per; seminario sospeso; lezione sospesa;
        nessun seminario; non si tiene; non ha luogo; non c'è seminario; festività; vacanze; festivo; pausa;
        vacanza; non si terrà; sospensione; pasqua; ponte; nessun incontro; nessuna lezione; festa; natale;
        esami; sessione d'esame; sospensione delle lezioni; sospensione didattica; non c'è lezione; primo maggio;
        ferragosto; immacolata; vacanze di natale; vacanze di pasqua
    """
)
COUNTED = split_phrases(
    "sessione; seduta; incontro; lezione; parte; settimana; appuntamento; conferenza; serata; modulo"
)
SEASONS = split_phrases("autunno; primavera; estate; inverno; semestre; trimestre")
SIDE_HOURS = split_phrases(
    """
        caffè; pranzo; cena; rinfresco; buffet; aperitivo; accoglienza; registrazione; coffee break; saluti;
        ricevimento; discussione; pausa; registrazione partecipanti; caffè di benvenuto; welcome coffee;
        light lunch; pausa caffè; brindisi; apericena; degustazione; buffet finale; apertura porte; apertura;
        ingresso; arrivo; ritrovo; iscrizioni; registrazioni; visita; visita guidata; domande; dibattito;
        orario di apertura; segreteria; saluti istituzionali; introduzione; saluti iniziali; merenda; colazione;
        chiusura; orario ufficio; biglietteria; museo aperto; proiezione; drink; conclusioni; prenotazioni;
        telefonare
    """
)

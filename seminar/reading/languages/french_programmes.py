"""What French programmes have before, between and behind their talks."""

from seminar.reading.languages.vocabulary import split_phrases

OCCASIONS = split_phrases(
    """
        séminaire; séminaires; colloque; conférence; conférences; journée d'étude; journées; atelier; soutenance;
        séance; soutenance de thèse; groupe de travail; leçon inaugurale; table ronde; rencontre; cours;
        invitation; annonce; rappel; séminaire d'équipe; conférence publique; journée; cycle; gt; midi;
        midi-conférence; midis; conférence-débat; conférence débat; café scientifique; café philo; café-débat;
        café sciences; journée doctorale; soutenance de mémoire; soutenance hdr; soutenance d'hdr;
        habilitation à diriger des recherches; webinaire; webinaires; visioconférence; séminaire doctoral;
        séminaire général; séminaire de recherche; séminaire du laboratoire; séminaire du; séminaire de;
        séminaire interne; causerie; causeries; rencontres; rencontre-débat; cycle de conférences;
        grande conférence; grandes conférences; conférence inaugurale; lecture; projection-débat; projection;
        ciné-débat; ateliers; colloquium; avis de soutenance; annonce de séminaire; annonce de soutenance;
        information; attention; journées d'étude; exposé; exposés; séminaire des doctorants; séminaire étudiant;
        groupe de lecture; école d'été; assemblée générale; visite guidée; visite; vernissage; débat;
        universités populaires; université populaire; université du temps libre; cours public; cours publics;
        jeudis de; mardis de; les mardis; les jeudis; les mercredis; les lundis; les vendredis; mardi;
        heure de science; rappel séminaire; prochaine séance; prochain séminaire; événement; événements;
        actualités; agenda
    """
)
ROOMS = split_phrases(
    """
        salle; amphi; amphithéâtre; bâtiment; bât; étage; rue; campus; auditorium; boulevard; avenue;
        grande salle; bibliothèque; rdc; rez-de-chaussée; quai; aile; local; bureau; halle; amphi.; bâtiment b;
        salle de réunion; salle du conseil; salle des conseils; salle de conférence; salle de conférences;
        salle de séminaire; salle des actes; salle des fêtes; salle polyvalente; médiathèque; mairie;
        hôtel de ville; foyer; cafétéria; hall; pavillon; allée; faubourg; sous-sol; grand amphi; petit amphi;
        maison de la recherche; centre culturel; centre de conférences; planétarium; musée;
        maison des associations; aula; auditoire; parvis; uni mail; uni dufour; uni bastions; en salle
    """
)
CANCELLED = split_phrases(
    """
        annulé; annulée; annulation; séance annulée; est annulé; est annulée; exposé annulé; annulés; annulées;
        n'aura pas lieu; n'aura malheureusement pas lieu; a été annulé; a été annulée;
        est malheureusement annulé; est malheureusement annulée; devons annuler
    """
)
POSTPONED = split_phrases(
    "reporté; reportée; report de; report du; report au; décalé; décalée; repoussé; repoussée; déplacé; déplacée"
)
FRAMING = split_phrases(
    """
        mot de bienvenue; mots de bienvenue; accueil; ouverture; clôture; conclusion; pause; déjeuner; dîner;
        discussion générale; allocution; assemblée générale; cocktail; pause café; pause-café; pause déjeuner;
        pause-déjeuner; café d'accueil; accueil café; accueil des participants; discussion finale; mot de clôture;
        mots de clôture; conclusions; fin de la journée; fin des travaux; clôture de la journée; buffet; apéritif;
        enregistrement; remise des prix; ouverture de la journée; allocution d'ouverture; photo de groupe;
        questions; questions et réponses; questions diverses; échanges avec la salle
    """
)
BREAKS = split_phrases(
    """
        pas de séminaire; pas de séance; vacances; relâche; férié; jour férié; pause; pas d'exposé;
        vacances scolaires; toussaint; noël
    """
)
COUNTED = split_phrases(
    "séance; partie; conférence; exposé; semaine; rencontre; session; cours; leçon; jour; journée; module"
)
SEASONS = split_phrases("automne; printemps; hiver; été; semestre d'automne; semestre de printemps")
SIDE_HOURS = split_phrases(
    """
        café; thé; pot; déjeuner; accueil; dîner; cocktail; buffet; goûter; apéritif; ouverture des portes;
        collation; accueil café; accueil du public; pause; pause-café; pot convivial; repas; inscriptions;
        permanence; ouverture; discussion; fermeture; apéro; verre; signature; dédicace; vin d'honneur; portes;
        ouvert de; petit-déjeuner; café d'accueil
    """
)

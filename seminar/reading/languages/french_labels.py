"""The labels and headings of French announcements."""

from seminar.reading.languages.gendered import french_forms
from seminar.reading.languages.vocabulary import Label, pair_phrases, split_phrases

LABELS = {
    Label.TITLE: split_phrases(
        """
            quoi; titre; titre de l'exposé; titre de la conférence; titre de l'intervention; sujet; thème; exposé;
            intitulé; conférence; titre de la présentation; titre du séminaire; titre de la communication;
            titre de la thèse; sujet de thèse; sujet de la thèse; sujet de la conférence; thème de la conférence;
            titre de la séance; thème de la séance; titre de l'atelier; thématique; intitulé de la conférence;
            intitulé de la thèse; intitulé de l'exposé; thème abordé; titre de la soutenance; thèse; mémoire; leçon;
            causerie;
            titre du mémoire; intitulé du mémoire
        """
    ),
    Label.SPEAKER: (
        *french_forms("orateur oratrice", "intervenant intervenante", "conférencier conférencière", "invité invitée"),
        *french_forms("exposant exposante", "présentateur présentatrice", "doctorant doctorante"),
        *french_forms("candidat candidate", "communicant communicante", "impétrant impétrante"),
        *split_phrases(
            """
                exposé de; par; présenté par; présentée par; exposé par; qui; avec; nom de l'orateur; donné par;
                nom de l'intervenant; nom de l'oratrice; conférence de; conférence par; séminaire de; donnée par;
                intervention de; invité d'honneur; invitée d'honneur; invité de la séance; invitée de la séance;
                nom de l'intervenante; nom du conférencier; nom de la conférencière; présentation de; soutenance de;
                une conférence de; présentation par; conférencier invité; conférencière invitée;
                intervenant principal; intervenante principale; orateur invité; oratrice invitée; thèse de
            """
        ),
    ),
    Label.AFFILIATION: split_phrases(
        """
            affiliation; université; établissement; laboratoire; institution; institut; rattachement; organisme;
            laboratoire d'accueil; institution de rattachement; affiliations
        """
    ),
    Label.DATE: split_phrases(
        """
            date; jour; le; nouvelle date; date de la conférence; date du séminaire; date de l'exposé;
            date de la séance; date de soutenance; date de l'événement; date de report; jour de la conférence;
            date de la soutenance
        """
    ),
    Label.TIME: split_phrases(
        """
            heure; horaire; horaires; heures; début; nouvel horaire; heure de début; heure de la conférence;
            plage horaire; début de la séance; début de la conférence; nouvelle heure; créneau
        """
    ),
    Label.WHEN: split_phrases(
        """
            quand; date et heure; date et horaire; date/heure; jour et heure; date et lieu; lieu et date;
            dates et lieux; quand et où; date, heure; date & heure; lieu et heure; date, heure et lieu;
            heure et lieu; dates et horaires; quand ?; date et horaires; date / heure; date/lieu; date & lieu;
            où et quand; où et quand ?; quand et où ?; date, lieu; date, heure, lieu; date, lieu et heure;
            jour et horaire; horaire et lieu; lieu et horaire; date et heure de début; rendez-vous; date / horaire;
            date/horaire; date & horaire; lieu, date et heure
        """
    ),
    Label.VENUE: split_phrases(
        """
            lieu; où; salle; endroit; adresse; amphi; amphithéâtre; bâtiment; en présentiel; présentiel; sur place;
            lieu de la conférence; lieu du séminaire; nouvelle salle; où ?; local; localisation; lieu de l'exposé;
            lieu de la séance; lieu de rendez-vous; lieux; salle/lieu; lieu/salle; lieu et salle; lieu de soutenance;
            lieu de l'événement; nouveau lieu; salle de conférence; salle du séminaire; en personne; emplacement;
            lieu de la soutenance; adresse du lieu; lieu (présentiel); lieu / salle
        """
    ),
    Label.LINK: split_phrases(
        """
            lien; lien zoom; lien visio; lien de connexion; visio; visioconférence; connexion; lien teams;
            lien de la visioconférence; en visio; à distance; en ligne; distanciel; en distanciel;
            lien vers la réunion; participer; rejoindre; lien bbb; rejoindre la réunion; lien de visioconférence;
            lien pour suivre; accès; lien d'accès; participer à la réunion zoom; lien de connexion zoom; url;
            hybride; en visioconférence; lien pour la visio; lien pour la visioconférence; lien de la visio;
            lien de la réunion; lien webex; lien de participation; lien pour participer; lien pour rejoindre;
            lien vers la visio; lien vers le rejoindre la visio; rejoindre la réunion zoom;
            rejoindre le rejoindre en ligne; en hybride; lien de diffusion; lien du direct; diffusion en direct;
            en direct; suivre en ligne; suivre en direct; suivre à distance; participation à distance;
            pour suivre à distance; pour se connecter; lien du accès visio; accès zoom; lien vers la visioconférence;
            lien jitsi; lien meet; connexion zoom; salle virtuelle; pour rejoindre la réunion;
            pour rejoindre la visio; pour participer à distance; accès à distance; via zoom; par visioconférence;
            lien de retransmission; retransmission; retransmission en direct; sur zoom; par zoom
        """
    ),
    Label.MEETING_ID: split_phrases(
        """
            id de réunion; id réunion; identifiant de réunion; identifiant; identifiant réunion; n° de réunion;
            numéro de réunion; identifiant de la réunion; id de la réunion; code de réunion; id zoom;
            identifiant zoom; identifiant du id du n° réunion; numéro de la réunion; id de la conférence;
            identifiant de la conférence; code de la réunion; réunion zoom; id
        """
    ),
    Label.PASSCODE: split_phrases(
        """
            mot de passe; code secret; code d'accès; code; code de passe; mdp; mot de passe zoom;
            code d'identification; code zoom; code de connexion; mot de passe de la réunion; mot de passe de réunion;
            code secret zoom; phrase secrète; code pin; clé d'accès; mot de passe réunion; passe
        """
    ),
    Label.ABSTRACT: split_phrases(
        """
            résumé; résumé de l'exposé; résumé de la conférence; description; présentation; argument; argumentaire;
            resume; résumé de l'intervention; à propos de la conférence; résumé de la présentation; en bref;
            résumé du séminaire; résumé de la communication; résumé de la thèse; présentation de la conférence;
            présentation de la séance; présentation du séminaire; en quelques mots; de quoi s'agit-il; le sujet;
            résumé court; court résumé; résumé de la séance; à propos; présentation de l'exposé;
            à propos de l'exposé; de quoi parle-t-on; propos; texte de présentation; descriptif; contenu;
            présentation de l'intervention
        """
    ),
    Label.BIO: (
        *(
            f"{before} {whom}"
            for before in ("biographie", "présentation", "bio")
            for whom in (
                "de l'orateur",
                "de l'oratrice",
                "de l'intervenant",
                "de l'intervenante",
                "du conférencier",
                "de la conférencière",
                "de l'invité",
                "de l'invitée",
                "des intervenants",
                "des intervenantes",
                "de l'auteur",
                "de l'autrice",
                "des intervenant·es",
                "de l'intervenant·e",
            )
        ),
        *(
            f"à propos {whom}"
            for whom in (
                "de l'orateur",
                "de l'oratrice",
                "de l'intervenant",
                "de l'intervenante",
                "du conférencier",
                "de la conférencière",
                "des intervenants",
                "de l'auteur",
                "de l'autrice",
                "de l'intervenant·e",
            )
        ),
        *split_phrases(
            """
                biographie; bio; notice biographique; biographie courte; courte biographie; notice bio; mini-bio;
                note biographique; éléments biographiques; brève biographie; parcours; qui est l'intervenant;
                repères biographiques; bio-bibliographie; biobibliographie; notices biographiques; bio courte;
                bref cv; court cv; biographies; l'orateur; l'oratrice; le conférencier; la conférencière;
                l'intervenant; l'intervenante
            """
        ),
    ),
    Label.CONTACT: split_phrases(
        """
            contact; contacts; renseignements; pour toute question; informations; plus d'informations; info; infos;
            pour toute information; pour plus d'informations; pour plus de renseignements; renseignements et contact;
            informations et contact; contact et informations; pour en savoir plus; personne à contacter; questions;
            personne-ressource; information; pour information; pour tout renseignement; informations complémentaires;
            renseignements et inscriptions; renseignements et inscription; contact scientifique; contact presse;
            renseignements complémentaires; infos pratiques; informations pratiques; contact et inscription
        """
    ),
    Label.HOST: (
        *french_forms("modérateur modératrice", "animateur animatrice", "discutant discutante", "président présidente"),
        *french_forms("encadrant encadrante", "rapporteur rapporteuse", "rapporteur rapporteure", "hôte hôtesse"),
        *french_forms("rapporteur rapportrice", "examinateur examinatrice", "médiateur médiatrice"),
        *french_forms("répondant répondante", "co-encadrant co-encadrante", "directeur directrice"),
        *split_phrases(
            """
                modération; animé par; animée par; invité par; invitée par; présidence; jury; directeur de thèse;
                directrice de thèse; présidente du jury; président du jury; direction; discussion;
                composition du jury; membres du jury; membre du jury; sous la direction de; séance présidée par;
                présidence de séance; animation; présidé par; président de séance; présidente de séance; modéré par;
                modérée par; discuté par; discutée par; séance animée par; animation de la séance;
                direction de thèse; encadrement; co-directeur de thèse; co-directrice de thèse; codirecteur;
                codirectrice; devant le jury composé de; introduction; devant un jury composé de; le jury;
                jury de thèse; accueil; mot d'accueil; mot de bienvenue; répondant; modération et animation;
                séance modérée par; séance animé par; séance discutée par; invitant; sur une invitation de;
                à l'invitation de; sur invitation de; directeurs de thèse; dirigée par; dirigés par; dirigé par;
                invitant·e; présentation de la séance par; rencontre animée par
            """
        ),
    ),
    Label.AUTHORS: (
        *french_forms("auteur autrice", "auteur auteure", "coauteur coautrice", "co-auteur co-autrice"),
        *split_phrases(
            """
                travail en commun avec; en collaboration avec; travail joint avec; collaborateurs; co-auteurs
            """
        ),
    ),
    Label.ORGANIZERS: (
        *french_forms("organisateur organisatrice", "responsable responsable", "coordinateur coordinatrice"),
        *french_forms("coordonnateur coordonnatrice"),
        *split_phrases(
            """
                organisation; organisé par; organisée par; comité d'organisation; responsables du séminaire;
                équipe organisatrice; coordination; organisateurs du séminaire; comité scientifique;
                séminaire organisé par; responsable du séminaire; responsables scientifiques;
                responsable scientifique; proposé par; proposée par; équipe d'organisation; comité organisateur;
                organisation et animation; conférence organisée par; événement organisé par; partenariat;
                en partenariat avec; avec le soutien de; coordination scientifique; organisation scientifique;
                contact et organisation; organisateurs et organisatrices
            """
        ),
    ),
    Label.MATERIALS: split_phrases(
        """
            transparents; diapositives; enregistrement; vidéo; support; supports; diapos; captation; replay;
            rediffusion; vidéo de l'exposé; supports de présentation; documents
        """
    ),
    Label.REGISTER: split_phrases(
        """
            inscription; inscriptions; s'inscrire; inscription obligatoire; lien d'inscription; inscription gratuite;
            inscription libre; inscription souhaitée; inscription en ligne; pour s'inscrire; réservation;
            réservations; réserver; billetterie; formulaire d'inscription; inscription avant le;
            inscription recommandée; je m'inscris; inscription et renseignements;
            inscription gratuite mais obligatoire; modalités d'inscription; sur réservation; réservation obligatoire;
            sur inscription; date limite d'inscription; réservation conseillée; inscription à
        """
    ),
    Label.SERIES: split_phrases(
        """
            séminaire; cycle; colloque; événement; cycle de conférences; dans le cadre de; dans le cadre du;
            nom du séminaire; série
        """
    ),
    Label.UPCOMING: (
        *split_phrases(
            """
            prochains exposés; prochaines séances; prochain exposé; prochaine séance; à venir; exposés à venir;
            programme; calendrier; prochains séminaires; prochain séminaire; séances à venir; programme des séances;
            séances; prochaines conférences; programme du séminaire; prochains rendez-vous; les exposés à venir;
            programme prévisionnel
        """
        ),
        *pair_phrases(
            "exposés; séminaires; événements; évènements; rendez-vous",
            "à venir; suivants",
        ),
    ),
    Label.PREVIOUS: (
        *split_phrases(
            """
            exposés passés; séances passées; archives; séminaires passés; séances précédentes; exposés précédents;
            passés
        """
        ),
        *pair_phrases(
            "exposés; séminaires; événements; évènements; rendez-vous",
            "passés; précédents",
        ),
    ),
    Label.OTHER: split_phrases(
        """
            langue; durée; mots-clés; mots clés; public; tarif; entrée; remarque; remarques; note; références;
            bibliographie; plan d'accès; site web; site; partenaires; entrée libre; catégorie; format; type;
            courriel; e-mail; mots clefs; mots-clefs; tarifs; prix; téléphone; tél; courriels; niveau; public visé;
            spécialité; école doctorale; domaine; discipline; type d'événement; public concerné; langue de l'exposé;
            transports; crédits; crédit photo; thématiques; accessibilité; entrée gratuite; jauge; participation;
            langues; publié le; publié par; mis à jour; dernière mise à jour; type de manifestation; gratuit;
            langue de la conférence; unité de recherche; numéro; n°; équipe; équipes; équipe de recherche; axe;
            métro; bus; tram; rer
        """
    ),
}

# Words that are labels only before a colon.

"""The small words and set phrases of French around names, titles, days and hours."""

from seminar.reading.languages.vocabulary import Phrasing, number_phrases, split_phrases

PHRASING = Phrasing(
    and_words=split_phrases("et"),
    or_words=split_phrases("ou"),
    with_words=split_phrases("avec"),
    by_words=split_phrases("par"),
    of_words=split_phrases("de; du; des"),
    about_words=split_phrases("sur"),
    articles=split_phrases("le; la; les"),
    indefinite_articles=split_phrases("un; une"),
    never_last=split_phrases("de; du; des; la; le; les; et; au; aux; dans; pour; par; sur; une; ses; leur; leurs"),
    at_hour=split_phrases("à; vers"),
    from_hour=split_phrases("dès"),
    through=split_phrases("a; au; jusqu'au"),
    begins=split_phrases("commence; débute"),
    past_words=split_phrases("depuis; fondé; fondée; né; née; publié; publiée"),
    next_words=split_phrases("prochain; prochaine; prochainement; à suivre; à venir"),
    weeks=split_phrases("semaine"),
    same_hours=split_phrases("même heure; même horaire"),
    same_places=split_phrases("même lieu; même endroit"),
    habits=split_phrases("chaque; toujours; tous les; habituellement; en général"),
    numbers=number_phrases(
        """
            une; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze; quinze; seize;
            dix-sept; dix-huit; dix-neuf; vingt
        """,
        first=1,
    )
    | {"trente": 30, "demie": 30, "quarante-cinq": 45, "quart": 15},
    ordinals=number_phrases("premier première; second seconde deuxième; troisième", first=1),
    many_talks=split_phrases("séances; conférences; exposés"),
    performs=split_phrases("lit; lit des extraits de; présente; parle de; raconte; lira; lira des extraits de"),
    works=split_phrases("livre; livres; roman; romans; ouvrage; exposition; film"),
    hosted_by=split_phrases(
        """
            animé par; animée par; animés par; animées par; modéré par; modérée par; modérés par; modérées par;
            présidé par; présidée par; présidés par; présidées par
        """
    ),
    hosting=split_phrases("coord; présid; introdui; saluer; tradui"),
    answers=split_phrases("commentaire; commentaires"),
    coauthored=split_phrases("en collaboration avec; en commun avec; travail en commun avec"),
    invited_by=split_phrases(
        """
            invité par; invité de; invités par; invités de; invitée par; invitée de; invitées par; invitées de;
            convié par; convié de; conviés par; conviés de; conviée par; conviée de; conviées par; conviées de;
            accueilli par; accueilli de; accueillis par; accueillis de; accueillie par; accueillie de;
            accueillies par; accueillies de; qui est invité par; qui est invité de; qui est invités par;
            qui est invités de; qui est invitée par; qui est invitée de; qui est invitées par; qui est invitées de;
            qui est convié par; qui est convié de; qui est conviés par; qui est conviés de; qui est conviée par;
            qui est conviée de; qui est conviées par; qui est conviées de; qui est accueilli par;
            qui est accueilli de; qui est accueillis par; qui est accueillis de; qui est accueillie par;
            qui est accueillie de; qui est accueillies par; qui est accueillies de; qui sera invité par;
            qui sera invité de; qui sera invités par; qui sera invités de; qui sera invitée par;
            qui sera invitée de; qui sera invitées par; qui sera invitées de; qui sera convié par;
            qui sera convié de; qui sera conviés par; qui sera conviés de; qui sera conviée par;
            qui sera conviée de; qui sera conviées par; qui sera conviées de; qui sera accueilli par;
            qui sera accueilli de; qui sera accueillis par; qui sera accueillis de; qui sera accueillie par;
            qui sera accueillie de; qui sera accueillies par; qui sera accueillies de; à l'invitation par;
            à l'invitation de; à invitation par; à invitation de; sur l'invitation par; sur l'invitation de;
            sur invitation par; sur invitation de; invitation de
        """
    ),
    jurors=split_phrases(
        """
            rapporteur; rapporteurs; rapporteure; rapporteures; rapporteuse; rapportrice; examinateur; examinateurs;
            examinatrice; examinatrices; directeur de thèse; directeur de these; directrice de thèse;
            directrice de these; président du jury; présidente du jury; president du jury
        """
    ),
    jury_parts=split_phrases(
        """
            pré-rapporteur; pré-rapporteure; directeur; directrice; directeur de la thèse; directrice de la thèse;
            encadrant; encadrante; président; présidente; invité; invités; invitée; invitées
        """
    ),
    defences=split_phrases("soutenance; leçon inaugurale; conférence inaugurale"),
    online=split_phrases("en ligne; en distanciel; à distance; visio; visioconférence; hybride"),
    in_person=split_phrases("en présentiel"),
    only_here=split_phrases(
        """
            uniquement en présentiel; seulement en présentiel; pas de visio; pas de visioconférence; pas de zoom;
            pas de retransmission; pas de diffusion; sans visio; sans visioconférence; sans zoom;
            sans retransmission; sans diffusion
        """
    ),
    in_tongues=split_phrases("en anglais; en français"),
    reasons=split_phrases("en raison; suite à; faute; pour cause"),
    fare=split_phrases("vin d'honneur; pot; buffet; rafraîchissements; café; goûter"),
    streets=split_phrases("rue; avenue; av.; boulevard; bd; bd.; place; quai; chemin; impasse"),
    trails=split_phrases("vous êtes ici; fil d'ariane"),
    site_feet=split_phrases(
        "tous droits réservés; mentions légales; gestion des cookies; politique de confidentialité"
    ),
    pages=split_phrases("accueil; actualités; événement; événements; agenda"),
    menus=split_phrases(
        """
            menu; recherche; rechercher; aller au contenu; plan du site; mentions légales; contact; contacts;
            annuaire; équipe; équipes; membres; présentation; formation; formations; publications; bibliothèque;
            intranet; emplois; offres d'emploi; presse; partager; imprimer; se connecter; connexion; accessibilité;
            confidentialité; liens; haut de page; facebook; twitter; linkedin; français
        """
    ),
    open_hours=split_phrases("heures d'ouverture; horaires d'ouverture; horaire d'ouverture"),
    credits=split_phrases(
        """
            texte; texte et photo; texte et photos; photo; photos; crédit; crédits; crédit photo; crédits photo;
            rédaction
        """
    ),
    offices=split_phrases(
        """
            doyen; doyenne; vice-doyen; vice-doyenne; directeur; directrice; président; présidente; vice-président;
            vice-présidente; recteur; rectrice; secrétaire
        """
    ),
    earlier=split_phrases("précédent; mois précédent"),
    later=split_phrases("suivant; mois suivant"),
    afterwards=split_phrases("ensuite; après; puis; avant"),
    deadline_heads=split_phrases("dates limites; échéances; prochaines échéances"),
    second_halves=split_phrases(
        """
            enseignements; leçons; réflexions; perspectives; résultats; expériences; observations; quelques;
            vers; le cas; une étude; étude de cas; une analyse; une histoire; regards sur; éléments de
        """
    ),
    stands_in=split_phrases("au pied levé; à sa place"),
    instead_of=split_phrases(
        """
            remplace; remplacera; remplaçant; à la place de; à la place du; au lieu de; au lieu du; en
            remplacement de; en remplacement du
        """
    ),
    last_ones=split_phrases(
        """
            l'an dernier; l'année dernière; l'année passée; la semaine dernière; la semaine passée; le mois
            dernier; le mois passé; la dernière fois; la dernière séance; dernier exposé; dernière
            conférence; précédent exposé; précédente conférence; conférence précédente; exposé précédent;
            séance précédente; a déjà eu lieu
        """
    ),
    day_numbers=number_phrases(
        """
            premier; deux; trois; quatre; cinq; six; sept; huit; neuf; dix; onze; douze; treize; quatorze;
            quinze; seize; dix-sept; dix-huit; dix-neuf; vingt; vingt-et-un; vingt-deux; vingt-trois;
            vingt-quatre; vingt-cinq; vingt-six; vingt-sept; vingt-huit; vingt-neuf; trente; trente-et-un
        """,
        first=1,
    ),
    enrolments=split_phrases(
        """
            candidatures; les candidatures; inscriptions; les inscriptions; l'appel; billetterie; la
            billetterie; réservations; les réservations
        """
    ),
    enrolling=split_phrases(
        """
            ouvre; ouvrent; ouvertes; ouvriront; ouvrira; ferme; ferment; closes; clôturent; débutent; à
            partir
        """
    ),
    mail_subjects=split_phrases("objet"),
    mail_heads=split_phrases("envoyé; expéditeur; destinataire; destinataires"),
    mail_days=split_phrases("date; envoyé"),
    mail_writers=split_phrases("de; expéditeur"),
)

"""Words of which French titles, places and occasions are made and names of people are not."""

_WORDS = """
le la les l un une des du de d et ou où à au aux en dans par pour sur sous avec sans entre vers chez que qui quoi quel
quelle quels quelles comment pourquoi est sont approche approches analyse méthode méthodes modèle modèles modélisation
théorie théories étude études histoire introduction application applications problème problèmes question questions
système systèmes données apprentissage réseaux réseau image images langue langues littérature société science sciences
recherche art arts monde nature temps espace espaces structure structures dynamique nouvelle nouveau nouvelles
nouveaux quelques autour séminaire séminaires exposé exposés salle résumé titre orateur date lieu lundi mardi mercredi
jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
université laboratoire équipe groupe géométrie algèbre topologie équations équation groupes surfaces courbes variétés
probabilités statistique statistiques physique chimie biologie mathématiques informatique philosophie économie droit
politique climat énergie eau terre ville villes corps mémoire guerre paix vie mort travail marché programme accueil
actualités événements contact agenda publications enseignement membres nos vos mon ton son soutenance conférence
conférences colloque rencontre rencontres atelier ateliers journée journées cycle oratrice intervenant intervenante
organisation organisateurs inscription inscriptions entrée libre bienvenue bonjour cordialement attention annulé
annulée séance séances prochaine prochaines horaire heure jeudis mardis lundis mercredis site campus bâtiment étage
amphithéâtre auditorium musée médiathèque bibliothèque maison association faculté département institut école centre
fondation plan menu navigation contenu principal partager imprimer retour mentions légales voir savoir plus suite lire
tous toutes tout toute ce cette ces cet il elle nous vous ils elles on sa ses leur leurs notre votre mes même autre
autres deux trois quatre cinq premier première siècle siècles jours an ans année années mer mers océan fleuve rivières
lac lacs montagne montagnes forêts arbre arbres animaux oiseaux insectes abeilles plantes sols sol glace neige vent
feu air lumière ombre nuit ciel étoiles femmes hommes enfants jeunesse peuple peuples nation nations état états empire
ancien ancienne anciens moyen âge moderne modernes contemporain contemporaine français française françaises europe
france paris afrique amérique asie chine mondes sud nord ouest penser écrire dire faire vivre comprendre habiter
construire mesurer compter quand jusque pas moins très ni ne se si mais donc car grande grands petite petits jeunes
vieux bonne mal bien mieux beau belle secret secrète invisible invisibles inconnu perdu perdue oublié oubliée oubliés
après avant pendant depuis contre malgré selon face loin près dedans dehors gardiens plateforme module thèse doctorat
jury composition directeur directrice rapporteur examinateur président résumés mots clés anglais
"""
TITLE_WORDS = frozenset(_WORDS.split())

"""More given names, folded to plain letters: of where German and the Romance languages are spoken, and of elsewhere."""

_CONTINENTAL = """
abelardo abilio achim adelaide ademar adilson adriano afonso agnese ainhoa aitor albane aldo alfons alipio alix
almudena almut aloisio amaia amalia americo anabela anke annick anselmo apolline araceli arianna arlette armando
armelle arnaldo arndt aude augusta aurelio aurore axelle baltasar baptiste barbel bastien begona belmira benedicte
berenice bernardete blandine bodo borja breno candida capucine carlota cassia catia cayetano celso cesare charlene
christelle christof cicero cinzia clarice clarisse cleber clemence conchita cordula cristiane dalila dario dilma
dinis domenico edeltraud edmundo edouard edson efrain ekkehard elfriede eliana eliane elisabete elmar eloi elsbeth
emanuele emeline enzo estefania ettore eugenie eulalia eusebio evandro evelyne facundo falk frederique frieder
fulvio gaetan gaetano gennaro gereon gerlinde germain ghislaine gianmarco gianpaolo gilson giuseppina goncalo
gotthilf gotz graziella gregoire gwenaelle haroldo hartmut helder heloisa hugues iara iker inacio inmaculada iolanda
isidro itziar ivone jacinto jaqueline jeremie josefa jost josue judicael julieta jussara laetitia lia ligia lourenco
luana lucrezia ludger ludivine lydie lysiane macarena madalena maddalena maelle maite marcio mareike mariangela
maribel maricarmen marielle marilia marisol maristella marjolaine matias matilde maximiliano meike montserrat
morgane muriel murilo nadege nerea neusa nilton norberto nunzia odete odette oriana ornella ortrud otavio otilia
otmar ottavio perrine priscila rafaela raffaella raimundo raphaelle rebeca regis reinaldo rodolphe rogelio rogerio
ronaldo rosana rosangela rosaria roseline roxane rubens ruprecht saverio sebastiao segolene severine silvina solange
sonke stanislas swantje sylke sylvaine tanguy telma teodoro thiago tiziana traudl tullio valdir valter vanda vania
vasco vincenza vinicius violaine vitor volkmar ximena yago zelia zulmira
"""

_ELSEWHERE = """
abena achieng aino aisling aissatou akua aldous alva amaru ananya anastasios andris aoi aoife asbjorn awa ayaka
barnaby bekele bjorg bohdan bohumil bozena bukola bushra callum catriona chihiro cillian citlali crispin daichi defne
deniz despina devika dragana eero efthymia efua egle eilidh eleftheria elif femke fenna folasade gautam geert gunnhild
hadewych halvard hannu harini hedvig hinata hirut huda ibrahima ilkka ilze inese ingvild isla itzel jadwiga jarmila
jelle jiwoo jocasta jurga kaisa kaito kamau kavya kojo lachlan lakshmi layla leontine lindiwe lotte maaike maarika
meenakshi meera mhairi mizuki morag moussa nadezhda nandini natsuki nayra niamh njeri nomvula noor noura oddvar oisin
oksana otieno ottilie ozlem padma paivi rafe ragnhild rania rasa reem roisin roos ruaridh saima sanne sayuri selam
selin seojun sigurd sipho sirpa sjoerd snezana snorri sorcha soyeon stanislaw sungmin sunniva tadesse tadhg takumi
taras temitope thandeka theodoros thijs thordis tigist tiiu tolga torbjorn torfinn tuuli usman veikko vilgot vlasta
vytautas wambui wayra wouter xochitl yaretzi yetunde yuliya zainab zaynab zdenka zdzislaw ziad zlatko zofia
"""

FURTHER = frozenset((*_CONTINENTAL.split(), *_ELSEWHERE.split()))

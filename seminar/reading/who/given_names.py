"""More given names that are common where German and the Romance languages are spoken, folded to plain letters."""

_WORDS = """
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

CONTINENTAL = frozenset(_WORDS.split())

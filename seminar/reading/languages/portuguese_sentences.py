"""The sentences of Portuguese announcements: how they greet, tell who speaks about what, and end."""

from seminar.reading.languages.vocabulary import split_phrases

GREETINGS = split_phrases(
    """
        prezados; prezadas; prezado; prezada; caros; caras; caro; cara; olá; bom dia; boa tarde; queridos;
        queridas; prezad@s; colegas; caríssimos; prezadas e prezados; prezadxs; prezades; prezado(a)s;
        prezados(as); caros(as); car@s; caros colegas; caríssimas; estimados; estimadas; estimado; estimada;
        boa noite; oi; oi gente; olá a todos; olá a todas; ola; bom dia a todos; boa tarde a todos; comunidade;
        senhores; senhoras; pessoal; amigos; amigas; exmos; exmas; exmo; exma; caros todos; queridos colegas;
        turma; gente
    """
)
CLOSINGS = split_phrases(
    """
        entrada livre; entrada gratuita; contamos com; esperamos; participe; aguardamos; todos estão; todos são;
        para mais; mais informações; inscrições; compartilhar; partilhar; imprimir; voltar; adicionar;
        a palestra será; o seminário será; o evento; a atividade; haverá café; evento gratuito; aberto ao;
        será emitido; serão emitidos; a transmissão; não é necessária; venha; se você; solicitamos; acesso livre;
        a entrada; o acesso; inscrição gratuita; a inscrição; entrada franca; gratuito; evento aberto; aberta ao;
        todos e todas; todas e todos; todos os; toda a; sujeita; sujeito; com direito; a participação;
        não é preciso; não é necessário; não perca; não percam; não há necessidade; é necessária; é necessário;
        será fornecido; serão fornecidos; será concedido; será oferecido; haverá; emissão de; os participantes;
        para participar; para assistir; para acessar; para se inscrever; para receber; se tiver; quem não puder;
        quem quiser; quem estiver; caso tenha; caso não; por favor; pedimos; agradecemos; agradecíamos; desde já;
        lamentamos; pedimos desculpa; você recebeu; você está; recebeu esta; para cancelar; para sair;
        para deixar; esta mensagem; este seminário; esta palestra; este evento; esta atividade; o evento é;
        o evento será; a sessão é; a sessão será; a sessão pode; a apresentação será; a defesa será;
        a conferência será; após a; depois da; ao final; no final; segue; seguem; em anexo; anexo; veja;
        saiba mais; leia mais; ler mais; ver mais; ver todos; clique; baixar; descarregar; exportar; início;
        menu; buscar; pesquisar; ir para; pular para; política de; todos os direitos; copyright; siga; acompanhe;
        anterior; seguinte; próximo; voltar ao; apoio; com o apoio; em parceria; organização; realização;
        uma iniciativa; promovido; promovida; contamos; esperamos por; esperamos vocês; nos vemos; até breve;
        vagas limitadas; lugares limitados; lotação; limitado; saudações; mais info; outras informações;
        as inscrições; texto; foto; fonte; adicionar ao; compartilhe; partilhe; a gravação; o vídeo;
        as conferências são; os seminários são; as palestras são
    """
)
FAREWELLS = split_phrases(
    """
        atenciosamente; abraços; um abraço; cordialmente; saudações; cumprimentos; com os melhores cumprimentos;
        melhores cumprimentos; obrigado; obrigada; att; abs; até lá; grato; grata; saudações acadêmicas;
        os organizadores; um grande abraço; grande abraço; forte abraço; beijos; um beijo; abraço; atentamente;
        respeitosamente; com os meus cumprimentos; os melhores cumprimentos; melhores saudações;
        saudações cordiais; saudações académicas; cordiais saudações; até breve; até logo; muito obrigado;
        muito obrigada; obrigado pela atenção; agradecemos a divulgação; agradeço a divulgação; gratos; gratas;
        agradecidos; com estima; sds; bom fim de semana; boa semana; a comissão organizadora; a organização;
        a coordenação; comissão organizadora; comissão de colóquios; a comissão;
        contamos com a presença de todos; contamos com a vossa presença; contamos com sua presença;
        esperamos vocês; esperamos por vocês; att.; atenciosamente e boa semana; cumprimentos cordiais;
        saudações a todos; nos vemos lá; um abraço a todos; obrigados
    """
)
PERSON_VERBS = split_phrases(
    """
        é; foi; possui; obteve; concluiu; trabalha; tem; recebeu; doutorou-se; é professor; é professora;
        atualmente; graduou-se; formou-se; fez; atua; realizou; completou; licenciou-se; estudou; integra;
        coordena; nasceu; era; são; nasceu em; ensina; leciona; pesquisa; investiga; lidera; dirige; desenvolve;
        publicou; ganhou; ingressou; bacharelou-se; graduado; graduada; doutorado; doutorada; doutor; doutora;
        licenciado; licenciada; mestre; mestra; exerce; ocupa; pertence; participa; dedica-se; dedicou-se;
        defendeu; terminou; tornou-se; começou; trabalhou; ensinou; dirigiu; fundou; preside; vive; escreve;
        colabora; especializou-se; especialista; se formou; se doutorou; se graduou; se dedica; está;
        tem experiência; é doutor; é doutora; é investigador; é investigadora; é pesquisador; é pesquisadora;
        é doutorando; é doutoranda; é autor; é autora; é mestre; é mestra; é bacharel; é licenciado;
        é licenciada; é graduado; é graduada; é docente; é atualmente; fez o doutoramento; passou; estuda;
        natural; foi professor
    """
)
ANNOUNCES = split_phrases(
    """
        convidamos; convida; convidam; temos o prazer; ministrará; apresentará; acontecerá; ocorrerá;
        será realizado; será realizada; terá lugar; será ministrada; proferirá; contará com; realizará;
        gostaríamos de convidar; temos a honra; convidamos todos; convidamos a todos; temos a satisfação;
        temos a alegria; temos o gosto; tem o prazer; tem a honra; têm o prazer; é com prazer;
        é com grande prazer; é com satisfação; gostaria de convidar; estão convidados; está convidado;
        todos convidados; vai falar; vai apresentar; vai ministrar; irá falar; irá apresentar; irá ministrar;
        irá proferir; vem falar; vem ao; será nosso; será nossa; será o palestrante; será a palestrante;
        a palestrante será; o palestrante será; o orador será; a oradora será; realiza-se; realizar-se-á;
        decorrerá; decorre; vai decorrer; vai realizar-se; vai acontecer; acontece; ocorre; será no; será na;
        será às; será transmitida; será transmitido; terá como; recebe; recebemos; receberá; promove; promovem;
        promoverá; acolhe; acolherá; oferece; oferecerá; anuncia; anunciamos; comunicamos; informamos; lembramos;
        vimos por este meio; divulgamos; teremos; conversará; discutirá; será proferida; será apresentada;
        será apresentado; próxima palestra; próximo seminário; próxima sessão; próxima conferência;
        no próximo dia; na próxima; nesta; neste sábado; fica cancelado; fica adiado; foi cancelado;
        contamos com a presença; a conversa será; convite; visita; ministra; realiza; organiza;
        tem seminário; tem palestra; tem colóquio; teremos o seminário; temos seminário; temos palestra
    """
)
SPEAKS = split_phrases(
    """
        nos fala; nos conta; vem falar; fala-nos; conta-nos;
        ministrará; apresentará; falará; dará; proferirá; irá; vai; discutirá; fará; irá falar; irá apresentar;
        irá ministrar; irá proferir; vai falar; vai apresentar; vai ministrar; vai dar; vai proferir;
        vai conversar; nos falará; falará sobre; apresenta; profere; ministra; conversará; conversa; contará;
        conta; mostrará; abordará; debaterá; explicará; defenderá; defende; dialogará; participará;
        será o orador; será a oradora; será o palestrante; será a palestrante; será o convidado;
        será a convidada; estará; realizará; virá; visitará; visita; compartilhará; partilhará; analisará;
        tratará; lecionará; vem falar; dá; fala; fala sobre; explica; discute; é o convidado; é a convidada;
        é o orador; é a oradora; discorrerá; que irá; que vai; com a palestra
    """
)
GIVES = split_phrases(
    """
        contada por; contado por; é a vez de; é a vez do; é a vez da; será a vez de; chega a vez de; fala; falará;
        intervém;
        apresentará o seminário; apresenta o seminário; terá como oradora;
        terá como orador; terá como palestrante; terá como convidado; terá como convidada; discursa;
        palestra de; proferir pela; proferir pelo; proferir por; apresentar pela; apresentar pelo;
        ministrada por; ministrado por; palestra do; palestra da; seminário de; proferida por;
        conferência de; apresentada por; seminário do; seminário da; ministrada pela; ministrada pelo;
        ministrado pela; ministrado pelo; proferida pela; proferida pelo; proferido por; apresentada pela;
        apresentada pelo; apresentado por; apresentado pelo; apresentado pela; será ministrada por;
        conduzida por; conduzido por; a cargo de; a cargo do; a cargo da; conferência do; conferência da;
        apresentação de; apresentação do; apresentação da; comunicação de; defesa de tese de;
        defesa de doutorado de; defesa de mestrado de; tese de; defesa de; aula de; conversa com; encontro com;
        bate-papo com; palestra com; debate com; diálogo com; conferência com; a palestrante será;
        o palestrante será; palestrante será; palestrante é; a palestrante é; o palestrante é; o orador será;
        a oradora será; orador será; oradora será; o orador é; a oradora é; o conferencista será;
        a conferencista será; a conferencista é; o convidado é; a convidada é; o convidado será;
        a convidada será; a pergunta é de; colóquio de; colóquio do; colóquio da; intervenção de; quem fala é;
        quem conversa com o público é; seminário com; live com; lecionada por; dada por; dada pelo; dada pela;
        orientada por; presença do; presença da
    """
)
WELCOMES = split_phrases(
    """
        receberemos; contaremos com; recebemos; teremos; presença de; convidado é; convidada é; recebe; recebe o;
        recebe a; receber; receber a; receber o; receberá; acolhe; acolhemos; acolherá; contará com; conta com;
        com a participação de; participação de; participação do; participação da; presença do; presença da;
        nosso convidado; nossa convidada; traz; convida; convidamos o; convidamos a; dá as boas-vindas a;
        teremos a
    """
)
TITLED = split_phrases(
    """
        intitulada; intitulado; com o título; com o tema; sobre o tema; cujo título é; sob o título; o título;
        com a palestra; sobre; com título; tem como título; tem por título; terá como título; terá como tema;
        tem como tema; com o seguinte título; cujo tema é; subordinada ao tema; subordinado ao tema;
        subordinada ao título; sob o tema; sob o mote; a palestra; a conferência; o seminário; o colóquio;
        a comunicação; palestra; conferência; seminário; comunicação; o tema; tema; título; discorrerá sobre;
        falará sobre; falar sobre; falar de; para falar sobre; a conversa; para a conversa; denominada;
        denominado; acerca de; em torno de; a defesa; a tese; dissertação intitulada; aula; com o assunto
    """
)
TALK_WORDS = split_phrases(
    """
        palestra; seminário; conferência; início; começa; inicia; começará; colóquio; sessão; encontro; conversa;
        tese; defesa; apresentação; comunicação; evento; aula; terá início; tem início; inicia-se; inicia às;
        começa às; acontece; ocorre; será; decorre; realiza-se
    """
)

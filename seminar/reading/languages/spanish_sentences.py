"""The sentences of Spanish announcements: how they greet, tell who speaks about what, and end."""

from seminar.reading.languages.vocabulary import split_phrases

GREETINGS = split_phrases(
    """
        estimados; estimadas; estimado; estimada; estimad@s; querido; querida; queridos; queridas; hola;
        buenos días; buenas tardes; apreciados; apreciada comunidad; estimad@; estimadxs; queridas y queridos;
        queridos todos; queridas todas; querid@s; muy buenas; buenas; buen día; saludos; a toda la comunidad;
        a la comunidad; compañeros; compañeras; compañer@s; colegas; hola a todos; hola a todas; hola a tod@s;
        estimada comunidad; estimados todos; estimadas todas; distinguidos; distinguidas; apreciables; apreciado;
        apreciada; amigos; amigas
    """
)
CLOSINGS = split_phrases(
    """
        entrada libre; les esperamos; os esperamos; los esperamos; te esperamos; esperamos contar; esperamos su;
        no faltes; para más; más información; inscripción; compartir; imprimir; volver; añadir al; agregar al;
        se ruega; se transmitirá; la charla será; el seminario será; la actividad; actividad gratuita;
        actividad abierta; aviso legal; evento gratuito; todos están; están todos; quedan todos; si desea;
        para asistir; habrá café; abierto a; se entregará; al finalizar; acceso libre; entrada gratuita;
        aforo limitado; hasta completar; plazas limitadas; no es necesaria; no se requiere; no requiere;
        sin inscripción; es necesario inscribirse; requiere inscripción; imprescindible inscripción;
        previa inscripción; con inscripción; puede consultar; pueden consultar; consulte; ver más; leer más;
        ver todos; ver todas; todas las; política de; copyright; ©; todos los derechos; síguenos; siga en;
        esta charla; esta actividad; este seminario; este acto; este evento; la conferencia será; la sesión será;
        la entrada; el acceso; el acto; el evento; se otorgará; se entregarán; se dará; se servirá; se ofrecerá;
        se emitirá; habrá refrigerio; al término; al final; tras la; después de la; quien no pueda;
        quienes no puedan; si no puedes; si quieres; si te interesa; se puede seguir; se podrá seguir;
        podrá seguirse; podrán seguir; por favor; les rogamos; se agradece; agradecemos; agradecería; disculpen;
        sepan disculpar; rogamos; para darse de baja; para cancelar la suscripción; ha recibido este;
        recibe este; recibiste este; este mensaje; has recibido; esperamos verles; esperamos verlos;
        esperamos veros; contamos con; no se lo; no te lo pierdas; no os lo perdáis; nos vemos; adjunto;
        adjuntamos; se adjunta; descargar; exportar; compartir en; comparte; inicio; agregar a; añadir a;
        anterior; siguiente; menú; buscar; ir al contenido; saltar al; gratuito; gratis; abierto al público;
        abierta al público; abierto a todo; en colaboración; con el apoyo; patrocina; colabora; colaboran;
        organiza; organizan; la lista; el programa; la grabación; colaboración de
    """
)
FAREWELLS = split_phrases(
    """
        saludos; un saludo; saludos cordiales; un cordial saludo; atentamente; cordialmente; un abrazo;
        muchas gracias; gracias; reciban un cordial saludo; los organizadores; atte; saludos a todos;
        un saludo cordial; un fuerte abrazo; abrazos; abrazo; abrazo grande; besos; afectuosamente;
        respetuosamente; un afectuoso saludo; saludos afectuosos; muchos saludos; cordiales saludos;
        quedo a su disposición; quedamos a su disposición; sin otro particular; hasta pronto; nos vemos;
        nos vemos allí; mil gracias; gracias y saludos; saludos y gracias; gracias por su atención;
        gracias por la difusión; gracias por su difusión; un cordial saludo a todos; recibe un cordial saludo;
        os esperamos; les esperamos; comité organizador; la organización; el comité organizador; la coordinación;
        la dirección
    """
)
PERSON_VERBS = split_phrases(
    """
        es; fue; obtuvo; estudió; realizó; trabaja; ha; recibió; se doctoró; dirige; cuenta; es actualmente;
        actualmente; se graduó; nació; completó; cursó; posee; tiene; imparte; ingresó; ejerce; se desempeña;
        se formó; es licenciado; es licenciada; era; son; lleva; ocupa; enseña; investiga; lidera; coordina;
        ganó; publicó; desarrolla; egresó; se licenció; licenciado; licenciada; doctor; doctora; doctorado;
        doctorada; pertenece; forma; nacido; nacida; dicta; integra; hizo; recibió su; obtuvo su; colabora;
        se especializa; especialista; se incorporó; comenzó; ha sido; ha publicado; ha trabajado; terminó; vive;
        escribe; trabajó; dirigió; natural; se dedica; participa; preside; fundó; cultiva; estudia; es profesor;
        es profesora; es investigador; es investigadora; es doctor; es doctora; es catedrático; es catedrática;
        es autor; es autora
    """
)
ANNOUNCES = split_phrases(
    """
        invitamos; invita; invitan; invitación; con la participación de; tenemos el placer; tenemos el gusto;
        tenemos el agrado; impartirá; ofrecerá;
        dictará; presentará; se celebrará; tendrá lugar; se llevará a cabo; se realizará; los esperamos;
        complace; invitarles; invitarlos; contaremos; dará una charla; convoca; les invita; os invita; se invita;
        os invitamos; les invitamos; los invitamos; nos complace; se complace; nos es grato; es un placer;
        es un honor; tenemos el honor; va a impartir; va a dar; nos va a hablar; va a hablar; nos visita;
        nos visitará; nos acompañará; acogerá; acoge; albergará; será impartida; será impartido; correrá a cargo;
        disertará; pronunciará; arrancará; estará a cargo; correrá por cuenta; será el próximo; se desarrollará;
        se hará; será a las; os recordamos; les recordamos; recordamos que; se anuncia; anunciamos; tendremos;
        os esperamos; les comunicamos; se comunica; les informamos; recibiremos; conversará; próxima charla;
        próximo seminario; siguiente charla; próxima sesión; ofrece; organiza; tiene el gusto; tienen el gusto;
        tiene el placer; tienen el placer; tiene el honor; convocamos; cita; se presentará; se suspende;
        queda suspendido; queda aplazada
    """
)
SPEAKS = split_phrases(
    """
        nos platica; platica; platicará; habla; habla de; se centra en; aborda; nos habla; nos cuenta; cuenta;
        impartirá; dictará; ofrecerá;
        presentará; hablará; dará; nos hablará; expondrá; disertará; imparte;
        nos presentará; nos contará; contará; conversará; va a hablar; va a dar; va a impartir; va a presentar;
        ofrece; dicta; presenta; da; pronunciará; explicará; abordará; nos acompañará; visitará; visita;
        nos visita; nos visitará; será la encargada; será el encargado; será el ponente; será la ponente;
        será nuestro; será nuestra; defenderá; leerá; intervendrá; dialogará; mostrará; tratará; repasará;
        desgranará; analizará; protagonizará; comparte; compartirá; participará; sustentará; dirigirá
    """
)
GIVES = split_phrases(
    """
        intervienen; interviene;
        será ponente; será el ponente; será la ponente; tendrá como ponente; tendrá como invitado;
        tendrá como invitada; contará como ponente con;
        contada por; contado por; es el turno de; será el turno de; le toca a; le toca el turno a; expone; imparte;
        diserta; nos platica;
        nos cuenta; cerrará el ciclo; abrirá el ciclo;
        inaugurará el ciclo; clausurará el ciclo; cierra el ciclo; abre el ciclo;
        charla de; conferencia de; impartida por; a cargo de; impartido por; seminario de; dictada por;
        dictado por; ponencia de; charla del; conferencia del; charla de la; ofrecida por; impartido por el;
        impartida por la; impartida por el; a cargo del; a cargo de la; pronunciada por; que impartirá;
        que dictará; que ofrecerá; que dará; que pronunciará; que presentará; presentada por; presentado por;
        conferencia impartida por; seminario del; seminario de la; ponencia del; ponencia de la;
        conferencia de la; tesis de; tesis doctoral de; tesis doctoral del; defensa de; nos va a hablar;
        nos hablará; nos habla; nos visita; nos visitará; nos acompaña; nos acompañará; intervención de;
        intervención del; la ponente será; el ponente será; la ponente es; el ponente es; el conferenciante será;
        la conferenciante será; el expositor será; la expositora será; ponente será; será impartida por;
        será impartido por; disertará; hablará; encuentro con; conversación con; charla con; tertulia con;
        diálogo con; coloquio de; el invitado es; la invitada es; invitado es; invitada es; de la mano de;
        plática de; dictada por la; dictada por el; protagonizada por; ofrecerán; impartirán; por parte de
    """
)
WELCOMES = split_phrases(
    """
        contaremos con; recibimos a; visita de; presencia de; contamos con; recibiremos a; acompaña; tendremos a;
        recibe a; acoge a; acogemos a; recibir a; contar con; con la participación de; participación de;
        la presencia de; intervención de; nuestro invitado; nuestra invitada; acogerá a; acoge la; invita a;
        trae a; tenemos con nosotros a; contará con; cuenta con; da la bienvenida a
    """
)
TITLED = split_phrases(
    """
        titulada; titulado; con el título; sobre el tema; cuyo título es; intitulada; denominada; bajo el título;
        con la charla; con la conferencia; el título; que lleva por título; lleva por título; llevará por título;
        con título; titulará; se titula; con el tema; el tema; bajo el lema; en torno a; disertará sobre;
        versará sobre; hablará sobre; hablará de; sobre; la ponencia; la charla; la conferencia; el seminario;
        charla; conferencia; ponencia; su conferencia; su charla; acerca de; el coloquio;
        el tema de la charla es; el título de la charla es; el título es; la plática; cuyo título; titulados;
        tituladas
    """
)
TALK_WORDS = split_phrases(
    """
        charla; conferencia; seminario; ponencia; comienza; inicio; empieza; comenzará; conferencia magistral;
        plática; acto; sesión; encuentro; tesis; evento; intervención; da comienzo; dará comienzo; arranca;
        arrancará; empezará; se celebrará; será; tendrá lugar
    """
)

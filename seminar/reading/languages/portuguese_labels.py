"""The labels and headings of Portuguese announcements."""

from collections.abc import Mapping

from seminar.reading.languages.vocabulary import Label, pair_phrases, split_phrases

LABELS: Mapping[Label, tuple[str, ...]] = {
    Label.TITLE: split_phrases(
        """
            título; titulo; o quê; o que; título da palestra; tema; palestra; tema da palestra;
            título do seminário; conferência; título da tese; título da apresentação; título da conferência;
            título da dissertação; título do trabalho; assunto da palestra; título da comunicação;
            título do colóquio; comunicação; dissertação; tese; lição; dissertação de mestrado;
            tese de doutoramento; tese de doutorado; tese de mestrado
        """
    ),
    Label.SPEAKER: split_phrases(
        """
            convidada especial; convidado especial; convidados especiais;
            palestrante; palestrantes; orador; oradora; oradores; conferencista; apresentador; apresentadora;
            convidado; convidada; expositor; ministrante; apresentação de; orador convidado;
            palestrante convidado; palestrante convidada; seminarista; com; por; quem; ministrada por;
            ministrado por; oradora convidada; conferencistas; expositora; proferida por; orador(a);
            palestrante(s); candidato; candidata; doutorando; doutoranda; mestrando; mestranda; aluno; aluna;
            discente; defesa de; apresentado por; apresentada por; palestra com; palestra de; convidados;
            participantes; participante; palestrantes convidados; conferencista convidado;
            conferencista convidada; pesquisador convidado; pesquisadora convidada; com a participação de;
            intervenção de; intervenientes; autor/orador; oradores convidados; expositores; oradores/as;
            ministrantes; docente; facilitador; facilitadora; debate com; conversa com; a cargo de; apresenta;
            apresentam; ministra; palestrante/a
        """
    ),
    Label.AFFILIATION: split_phrases(
        """
            afiliação; instituição; universidade; filiação; vínculo; instituição de origem;
            filiação institucional; entidade; órgão; proveniência; empresa; unidade
        """
    ),
    Label.DATE: split_phrases(
        """
            data; dia; nova data; datas; data da palestra; data do seminário; data da defesa; data do evento;
            dia da semana; data de início
        """
    ),
    Label.TIME: split_phrases(
        """
            hora; horário; horario; hora de início; horas; início; novo horário; horário de início;
            hora da palestra; horário da defesa; às; hora local; horas (brasília); horário de brasília;
            início às
        """
    ),
    Label.WHEN: split_phrases(
        """
            quando; data e hora; data e horário; data/hora; dia e hora; data e local; local e data;
            data, hora e local; dia e horário; data/horário; data, horário e local; data / hora; horário e local;
            dia, hora e local; data, local e hora; data, local e horário; local, data e hora; dia e local;
            local e horário; local e hora; hora e local; data e horário de início; quando e onde; data | horário;
            dia/hora; data, horário e link; data e hora de início
        """
    ),
    Label.VENUE: split_phrases(
        """
            local; onde; sala; auditório; endereço; presencial; anfiteatro; localização; novo local; morada;
            local da defesa; local do evento; local da palestra; espaço; lugar; local presencial;
            sala presencial; auditório/sala; sítio; prédio; endereço do evento
        """
    ),
    Label.LINK: split_phrases(
        """
            ligação; link zoom; link do zoom; link de acesso; link da reunião; link da videochamada;
            sala virtual; transmissão; ligação zoom; acesso; on-line; remoto; link para; reunião zoom;
            ligação à reunião; acesso remoto; videoconferência; link para a transmissão; link para participação;
            entrar na reunião zoom; à distância; híbrido; sala zoom; link de transmissão; link da transmissão;
            transmissão ao vivo; transmissão online; ao vivo; endereço virtual; link de participação;
            link para acompanhar; link para assistir; link meet; link do meet; link google meet;
            link do google meet; link teams; link do teams; google meets; plataforma; link para acesso;
            acesso à sala; sala do zoom; sala no zoom; sala do google meet; ambiente virtual; canal;
            canal do youtube; youtube; entre na sala; clique aqui para participar; remotamente; por zoom;
            pelo zoom; pelo teams; pelo meet; endereço da sala; link da sala; link da sala virtual;
            acesso via zoom; acompanhe; assista; assista em; formato online; reunião; link da defesa;
            link de conexão; ligação teams
        """
    ),
    Label.MEETING_ID: split_phrases(
        """
            id da reunião; id reunião; número da reunião; id de reunião; código da reunião; id do zoom; id zoom;
            id da sala; id da sessão; número de reunião; id de acesso
        """
    ),
    Label.PASSCODE: split_phrases(
        """
            senha; senha de acesso; código de acesso; palavra-passe; código; palavra passe; senha do zoom;
            senha zoom; chave de acesso; senha da reunião; senha da sala; código da sala; chave;
            senha de entrada; código de entrada
        """
    ),
    Label.ABSTRACT: split_phrases(
        """
            resumo; resumo da palestra; sinopse; descrição; ementa; sobre a palestra; resumo do seminário;
            resumo da tese; resumo da apresentação; resumo da conferência; sobre o tema; apresentação do tema;
            síntese; sobre o seminário; sobre o evento; resumo da comunicação; sumário
        """
    ),
    Label.BIO: split_phrases(
        """
            biografia; minibiografia; mini-biografia; minicurrículo; mini currículo; sobre o palestrante;
            sobre a palestrante; sobre o orador; sobre a oradora; nota biográfica; breve biografia;
            currículo resumido; mini-currículo; mini bio; minibio; perfil; mini cv; biografia resumida;
            sobre o autor; sobre a autora; biografia do palestrante; biografia da palestrante; nota curricular;
            breve nota biográfica; currículo; cv; breve cv; resumo biográfico; mini biografia; breve currículo;
            sobre o convidado; sobre a convidada; sobre os palestrantes; quem é; síntese curricular;
            apresentação do palestrante; biografia do orador; biografia da oradora; bionota; biobibliografia;
            cv resumido; curriculum vitae; minicurriculum; mini curriculum; nota biobibliográfica;
            sobre a conferencista; sobre o conferencista; breve bio; bio breve; breve resumo biográfico
        """
    ),
    Label.CONTACT: split_phrases(
        """
            contato; contacto; contactos; contatos; dúvidas; mais informações; informações; contato/informações;
            informações adicionais; outras informações; maiores informações; contacto para informações;
            mais info; info; contatos para imprensa; para mais informações; para informações; fale conosco;
            responsável pelo contato
        """
    ),
    Label.HOST: split_phrases(
        """
            anfitrião; anfitriã; moderador; moderadora; moderação; mediador; mediadora; mediação; convite;
            orientador; orientadora; banca; banca examinadora; coorientador; coorientadora; comentador;
            comentadora; debatedor; debatedora; júri; presidente; arguente; arguentes; debatedores; comentários;
            co-orientador; membros da banca; comissão julgadora; comissão examinadora; coordenador do seminário;
            orientação; co-orientadora; orientadores; moderadores; mediação de; mediadores; moderação de;
            apresentação do convidado; comentadores; comentário; membros; membros titulares; suplentes;
            membros suplentes; titulares; vogais; vogal; convidado por; convidada por; anfitriões; presidência;
            presidente da mesa; presidente da banca; debate; debatem; mesa; abertura; recebe; comenta;
            apresentador do orador; introdução; supervisora; examinadores; avaliadores; entrevistador;
            entrevistadora
        """
    ),
    Label.AUTHORS: split_phrases("autores; autor; autora; autoras"),
    Label.ORGANIZERS: split_phrases(
        """
            organizadores; organizador; organizadora; organização; organizado por; comissão organizadora;
            coordenação; coordenadores; coordenador; coordenadora; realização; responsáveis; organiza; organizam;
            promoção; promove; iniciativa; coordenação do seminário; comissão científica; organização e contacto;
            organizadoras; realizadores; responsável; coordenação geral; comitê organizador; comité organizador;
            coordenação académica
        """
    ),
    Label.MATERIALS: split_phrases(
        """
            gravação; vídeo; materiais; diapositivos; apresentação em pdf; apresentação; slides da palestra;
            cartaz; vídeo da palestra; pdf; folder; gravação da palestra
        """
    ),
    Label.REGISTER: split_phrases(
        """
            inscrição; inscrições; inscreva-se; link de inscrição; formulário de inscrição; registo;
            inscrições gratuitas; inscrições em; inscrições até; inscrições pelo link; inscrição obrigatória;
            inscrição gratuita; link para inscrição; link para inscrições; faça sua inscrição;
            inscrições abertas; reservas; reserva; bilhetes; ingressos; inscreva-se em; inscrever-se; registe-se;
            registro; ficha de inscrição; retirada de ingressos; inscrições aqui
        """
    ),
    Label.SERIES: split_phrases(
        """
            seminário; ciclo; colóquio; evento; ciclo de palestras; ciclo de seminários; ciclo de conferências;
            série; jornada; encontro; programa de seminários; curso; série de seminários; seminários
        """
    ),
    Label.UPCOMING: (
        *split_phrases(
            """
            próximas palestras; próximos seminários; próxima palestra; próximo seminário; programação; programa;
            calendário; cronograma; próximas sessões; próximos eventos; palestras; seminários; próxima sessão;
            próximos; próximas conferências; próximos encontros; próximas defesas; próxima conferência;
            próximo colóquio; próximos colóquios; calendário de seminários; próximas atividades;
            programação do semestre; em breve
        """
        ),
        *pair_phrases(
            "próximas; futuras",
            "palestras; conferências; sessões; datas",
        ),
    ),
    Label.PREVIOUS: (
        *split_phrases(
            """
            palestras anteriores; seminários anteriores; palestras passadas; seminários passados; anteriores;
            arquivo; sessões anteriores; edições anteriores; seminários realizados; palestras realizadas;
            eventos anteriores; seminários já realizados; eventos passados; palestras já realizadas;
            encontros anteriores; colóquios anteriores; histórico; sessões passadas; passados
        """
        ),
        *pair_phrases(
            "palestras; conferências; sessões; atividades",
            "anteriores; passadas; realizadas",
        ),
    ),
    Label.OTHER: split_phrases(
        """
            idioma; língua; duração; palavras-chave; público; público-alvo; entrada; observações; observação;
            nota; referências; bibliografia; custo; modalidade; entrada livre; entrada gratuita; site; apoio;
            certificado; tipo; área; carga horária; vagas; formato; financiamento; página; apoios; patrocínio;
            realização e apoio; parceria; parceiros; colaboração; imagem; foto; fotos; texto; categoria;
            categorias; departamento; compartilhe; partilhe; compartilhar; telefone; tel; whatsapp; instagram;
            facebook; assunto; preço; valor; investimento; gratuito; evento gratuito; palavras chave;
            certificação; classificação; classificação etária; faixa etária; contactos de imprensa; menu;
            notícias; serviço; créditos; etiquetas; lotação; idiomas; destinatários; destina-se a; dirigido a;
            estacionamento; programa; linha de pesquisa; área de concentração; emissão de certificado;
            programa de pós-graduação; ppg; obs; coffee break; cafe; acessibilidade; editora; fonte;
            comunicação social; número de vagas
        """
    ),
}
COLON_ONLY = frozenset(
    split_phrases(
        """
            dissertação; tese; lição;
            a cargo de; abertura; acesso; acompanhe; aluna; aluno; anfitrião; anteriores; ao vivo; apoio; apoios;
            apresenta; apresentam; apresentação; arquivo; assista; assunto; autor; autora; autoras; autores;
            banca; bilhetes; canal; candidata; candidato; cartaz; categoria; categorias; chave; ciclo;
            colaboração; colóquio; com; comenta; comentário; comentários; comunicação; conferência; contacto;
            contactos; contato; contatos; conversa com; convidada; convidado; convidado por; convidados; convite;
            coordenação; créditos; curriculum vitae; currículo; curso; cv; código; data; debate; debate com;
            debatem; defesa de; departamento; descrição; dia; discente; docente; doutoranda; doutorando; editora;
            em breve; email; empresa; encontro; endereço; entidade; entrada; espaço; evento; facilitador;
            facilitadora; folder; fonte; formato; foto; fotos; gratuito; histórico; hora; horario; horas;
            horário; híbrido; id; imagem; informações; ingressos; iniciativa; inscrição; inscrições; instituição;
            intervenção de; introdução; investimento; início; jornada; link; link de acesso; local; lotação;
            lugar; mediação; meet; membros; menu; mesa; mestranda; mestrando; ministra; moderação; nota;
            notícias; obs; onde; online; orador; oradora; organiza; organizam; organização; orientação; palestra;
            palestra com; palestra de; palestras; parceiros; parceria; participante; participantes; passados;
            pdf; perfil; pin; plataforma; por; poster; presencial; presidente; presidência; preço; programa;
            promove; promoção; prédio; próximos; página; público; quando; o quê; o que; quem; quem é; realização;
            recebe; registo; registro; remoto; reserva; reservas; responsável; reunião; sala; sala zoom;
            seminário; seminários; senha; serviço; site; sumário; supervisora; suplentes; série; síntese; sítio;
            teams; tel; telefone; tema; texto; tipo; titulares; transmissão; transmissão ao vivo; unidade;
            universidade; valor; videoconferência; vogais; vogal; vídeo; youtube; zoom; às; área; órgão
        """
    )
)

"""The Portuguese of announcements."""

from seminar.reading.languages.portuguese_labels import COLON_ONLY, LABELS
from seminar.reading.languages.portuguese_phrasing import PHRASING
from seminar.reading.languages.portuguese_programmes import (
    BREAKS,
    CANCELLED,
    COUNTED,
    FRAMING,
    OCCASIONS,
    POSTPONED,
    ROOMS,
    SEASONS,
    SIDE_HOURS,
)
from seminar.reading.languages.portuguese_sentences import (
    ANNOUNCES,
    CLOSINGS,
    FAREWELLS,
    GIVES,
    GREETINGS,
    PERSON_VERBS,
    SPEAKS,
    TALK_WORDS,
    TITLED,
    WELCOMES,
)
from seminar.reading.languages.portuguese_titles import TITLE_WORDS
from seminar.reading.languages.vocabulary import Vocabulary, number_phrases, split_phrases

PORTUGUESE = Vocabulary(
    labels=LABELS,
    colon_only=COLON_ONLY,
    months=number_phrases(
        """
            janeiro jan; fevereiro fev; março marco mar; abril abr; maio mai; junho jun; julho jul; agosto ago;
            setembro set; outubro out; novembro nov; dezembro dez
        """,
        first=1,
    ),
    weekdays=number_phrases(
        """
            segunda-feira segunda 2ª-feira seg 2ª seg.; terça-feira terça terca-feira 3ª-feira ter 3ª;
            quarta-feira quarta 4ª-feira qua 4ª; quinta-feira quinta 5ª-feira qui 5ª;
            sexta-feira sexta 6ª-feira sex 6ª; sábado sab sáb sáb.; domingo dom
        """,
        first=0,
    ),
    until=split_phrases("às; as; até; até às; a; à; e as; e às; até as"),
    mornings=split_phrases("da manhã; pela manhã; da madrugada; de manhã"),
    afternoons=split_phrases("da tarde; da noite; à tarde; à noite; de tarde"),
    honorifics=split_phrases(
        """
            dr; dra; prof; profa; profª; prof.ª; professor; professora; doutor; doutora; sr; sra; eng; engª; me; ma;
            msc; drª; dr.ª; profs; professores; mestre; mestra; prof. dr; profa. dra; prof.; prof.(a); profº; dr.(a);
            drs; exmo; exma; dom; dona; frei; irmã; irmão; padre; monsenhor; cónego; cônego; inspetor; inspetora;
            comissário; comissária; desembargador; desembargadora; juíza; coronel; capitão; sargento; acadêmico;
            acadêmica; arq; enga; engenheiro; engenheira; senhor;
            senhora; prof. doutor; prof. doutora; prof.ª doutora; prof.ª dra; pe; des; m.sc; bel; adv; mr;
            doutorando; doutoranda; mestrando; mestranda; d; sr.; sra.; livre-docente; prof.a; prof.ª dr.ª;
            embaixador; ministro; ministra; eng.ª; eng.º; engº; arq.ª; arq.º; arqª; arqº; dr.º; drº; me.ª; m.ª
        """
    ),
    degrees=split_phrases("ph.d; m.sc; dsc; d.sc"),
    roles=split_phrases(
        """
            professor; professora; pesquisador; pesquisadora; investigador; investigadora; docente; doutorando;
            doutoranda; mestrando; mestranda; pós-doutorando; pós-doutoranda; diretor; diretora; professor associado;
            professora associada; bolsista; professor titular; aluno; aluna; historiador; historiadora; escritor;
            escritora; jornalista; engenheiro; engenheira; agrônomo; agrônoma; agrónomo; agrónoma; arquiteto;
            arquiteta; médico; médica; biólogo; bióloga; geólogo; geóloga; físico; químico; matemático; filósofo;
            filósofa; arqueólogo; arqueóloga; tradutor; tradutora; coordenador; coordenadora; vice-diretor;
            vice-diretora; professora titular; professor emérito; professora emérita; professor catedrático;
            professora catedrática; professor auxiliar; professora auxiliar; professor visitante;
            professora visitante; pesquisador sênior; investigador auxiliar; investigadora auxiliar;
            investigador principal; investigadora principal; cientista; especialista; fundador; fundadora;
            presidente; responsável; técnico; autor; autora; doutor; doutora; pós-doc; pós-doutor; doutorando em;
            curador; curadora; conservador; conservadora; estudante de doutoramento; estudante de doutorado;
            bolseiro; bolseira; sócio; sócia; membro; egresso; egressa; antropólogo; antropóloga; sociólogo;
            socióloga; astrônomo; astrônoma; astrónomo; astrónoma
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                a anunciar; a combinar; a confirmar; a definir; a designar; a disponibilizar; a divulgar;
                a divulgar oportunamente; a enviar; a indicar; a informar; a ser anunciada; a ser anunciado;
                a ser confirmada; a ser confirmado; a ser definida; a ser definido; a ser divulgado; a ser enviado;
                a ser enviado em breve; brevemente; em breve; em definição; indisponível; local a confirmar;
                local a definir; não disponível; não informado; oportunamente; por anunciar; por confirmar;
                por definir; por determinar; por indicar; resumo a confirmar; resumo a definir; resumo a ser enviado;
                resumo em breve; sala a confirmar; sala a definir; sem resumo; sem título; será anunciado;
                será confirmado; será divulgada; será divulgado; será enviado; será enviado em breve; será informado;
                tbc; título a confirmar; título a definir; título em breve; título por anunciar; título por definir;
                ver abaixo
            """
        )
    ),
    institutions=split_phrases(
        """
            faculdade; departamento; laboratório; escola; hospital; ime-usp; usp; unicamp; ufrj; ufmg; unesp; impa;
            puc; puc-rio; ufrgs; ufsc; ufpe; ufba; ufabc; unb; ufscar; ufc; uff; uerj; iscte; fct; cbpf; inpe;
            fiocruz; técnico; politécnica; federal; museu; academia; fundação; biblioteca; fgv; embrapa; inesc; ufpr;
            icmc; cnpq; observatório; jardim botânico; instituto federal; universidade federal;
            universidade estadual; ufrn; ufrrj; ufpa; ufam; ufes; ufg; ufms; ufmt; ufal; ufs; ufpi; ufma; ufv; ufla;
            ufjf; ufop; ufcg; ufpb; uem; uel; udesc; uenf; unirio; unifesp; ifsp; ifusp; ifsc; ifgw; fflch; esalq;
            eesc; poli-usp; imecc; iqsc; lncc; inpa; mpeg; cnpem; lnls; ibge; ipea; insper; mackenzie; uminho;
            uporto; feup; fcup; fcul; ulisboa; novaims; iseg; utad; ulusófona; cemat; cidma; cmup; centro de estudos;
            sociedade; associação; arquivo; câmara; secretaria; ministério; conselho; colégio; liceu;
            seminário maior; politécnico; superior técnico; cátedra; academia brasileira; cefet; senai;
            usp-são carlos
        """
    ),
    occasions=OCCASIONS,
    rooms=ROOMS,
    greetings=GREETINGS,
    closings=CLOSINGS,
    farewells=FAREWELLS,
    cancelled=CANCELLED,
    postponed=POSTPONED,
    framing=FRAMING,
    prefaces=split_phrases("introdução; apresentação; apresentação da jornada; síntese; conclusão; prefácio"),
    breaks=BREAKS,
    person_verbs=PERSON_VERBS,
    announces=ANNOUNCES,
    speaks=SPEAKS,
    gives=GIVES,
    welcomes=WELCOMES,
    titled=TITLED,
    counted=COUNTED,
    seasons=SEASONS,
    other_days=split_phrases(
        """
            nota de imprensa; comunicado; inscrições até; prazo; até o dia; nascido; nascida; publicado; atualizado;
            desde; originalmente;
            em vez de; adiado de; até dia; inscrição; enviado; próximo seminário; previsto; postado;
            última atualização; próxima palestra; publicado em; publicada; publicada em; atualizado em; atualizada;
            atualizada em; atualização; última modificação; modificado; modificado em; postado em; criado em; criado;
            enviado em; por redação; redação; escrito por; a partir de; a partir do; até; antes de; prazo final;
            data limite; data original; data anterior; inicialmente; inicialmente previsto; inicialmente prevista;
            prevista para; previsto para; agendado para; agendada para; estava marcado; estava marcada;
            estava previsto; estava prevista; ao invés de; no lugar de; adiada de; transferido de; transferida de;
            semana passada; último; passado; próxima sessão; falecido; falecida; fundado; fundada; desde o;
            inscrições de; inscreva-se até; submissão; divulgado; divulgado em; notícia; editado; lançado; lançada;
            faleceu; encerram; encerramento
        """
    ),
    moved=split_phrases(
        """
            adiado; adiada; remarcado; remarcada; transferido; transferida; alterado; reagendado; alterada; mudou;
            mudança; muda; antecipado; antecipada; reagendada; passa; passou; reprogramado; reprogramada
        """
    ),
    new_days=split_phrases(
        """
            nova data; novo horário; agora; remarcado para; adiado para; transferido para; adiada para;
            remarcada para; adiado para o; remarcado para o; transferida para; reagendado para; reagendada para;
            adiada para o; passa para; passou para; passa a ser; mudou para; nova data e hora; nova data e horário;
            alterado para; alterada para; antecipado para
        """
    ),
    side_hours=SIDE_HOURS,
    talk_words=TALK_WORDS,
    joins=split_phrases(
        """
            entrar; participar; online; on-line; virtual; link zoom; videochamada; videoconferência; link de acesso;
            acessar; assistir; transmissão; sala virtual; acompanhar; aceder; zoom; reunião; entre; entra; acesse;
            acessa; assista; participe; conectar; conecte-se; conexão; remoto; remota; remotamente; à distância;
            a distância; longe; ao vivo; transmitida; transmitido; transmitidos; streaming; meet; teams; google meet;
            seguir; seguida; seguido; acompanhada; acompanhado; webinar; ligação; ingressar; junte-se; plataforma;
            hiperligação
        """
    ),
    joins_not=split_phrases(
        """
            inscrição; inscrições; inscreva-se; gravação; gravações; slides; página; site; mapa; calendário;
            lista de emails; cartaz; formulário; canal; certificado; mais informações; inscrever; inscreverse;
            inscrever-se; registe-se; registo; registro; registrar; formulário de; reservas; reserva; bilhetes;
            ingressos; programa completo; programação completa; baixar; descarregar; download; subscrever; blog;
            facebook; twitter; instagram; artigo; livro; poster; folder; saiba mais; mais informação; informações;
            gravada; gravado; gravados; vídeos anteriores; localização; como chegar; sítio; portal; currículo;
            lattes; questionário; pesquisa; outras informações; notícia; playlist; site oficial
        """
    ),
    no_codes=frozenset(
        split_phrases(
            """
                a; ao; de; e; em; enviada; enviado; está; necessária; necessário; não; o; para; por; será;
                solicitada; solicitar; ver; via; é
            """
        )
    ),
    phrasing=PHRASING,
    title_words=TITLE_WORDS,
    small_words=frozenset(
        split_phrases(
            """
                o; a; os; as; do; da; dos; das; e; em; para; por; um; uma; com; no; na; de; entre;
                ao; à; como; que; não; quem; onde; quando; nunca; porque; sem
            """
        )
    ),
)

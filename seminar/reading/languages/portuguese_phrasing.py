"""The small words and set phrases of Portuguese around names, titles, days and hours."""

from seminar.reading.languages.vocabulary import Phrasing, number_phrases, split_phrases

PHRASING = Phrasing(
    and_words=split_phrases("e"),
    or_words=split_phrases("ou"),
    with_words=split_phrases("com"),
    by_words=split_phrases("por"),
    of_words=split_phrases("de; do; da; dos; das"),
    about_words=split_phrases("sobre"),
    articles=split_phrases("o; a; os; as"),
    indefinite_articles=split_phrases("um; uma"),
    never_last=split_phrases("de; do; da; dos; das; e; em; para; por; com"),
    at_hour=split_phrases("às; as; pelas"),
    from_hour=split_phrases("das"),
    through=split_phrases("a; ao; até"),
    begins=split_phrases("começa; inicia"),
    past_words=split_phrases("desde; fundado; fundada; fundação; nascido; nascida; publicado; publicada"),
    next_words=split_phrases("próximo; próxima; proximo; proxima; a seguir; em breve"),
    weeks=split_phrases("semana"),
    same_hours=split_phrases("mesmo hora; mesmo horário; mesma hora; mesma horário"),
    same_places=split_phrases("mesmo local; mesma local"),
    habits=split_phrases("cada; todos; todas; sempre; normalmente; geralmente"),
    numbers=number_phrases(
        """
            uma; duas; três tres; quatro; cinco; seis; sete; oito; nove; dez; onze; doze; treze; catorze quatorze;
            quinze; dezasseis dezesseis; dezassete dezessete; dezoito; dezanove dezenove; vinte
        """,
        first=1,
    )
    | {"trinta": 30, "meia": 30},
    ordinals=number_phrases("primeiro primeira; segundo segunda; terceiro terceira", first=1),
    many_talks=split_phrases("palestras; sessões; seminários"),
    performs=split_phrases("lê; lê trechos de; apresenta; fala de; fala sobre; conversa sobre; conta; lerá"),
    works=split_phrases("livro; livros; filme; romance; exposição"),
    hosted_by=split_phrases("moderado por; moderada por; mediado por; mediada por"),
    hosting=split_phrases("coord; moder; media; presid; introdu; entrevist; tradu"),
    answers=split_phrases("comentário; comentários"),
    coauthored=split_phrases("em colaboração com; em colaboracao com"),
    invited_by=split_phrases(
        """
            a convite de; a convite da; a convite do; por convite de; por convite da; por convite do; convidado por;
            convidada por; convidados por; convidadas por
        """
    ),
    jury_parts=split_phrases("presidente; orientador; orientadora; arguente; vogal"),
    defences=split_phrases(
        """
            defesa; provas de agregação; provas públicas; provas de doutoramento; exame de qualificação; aula inaugural;
            lição inaugural; última lição
        """
    ),
    online=split_phrases("em linha; virtual"),
    in_person=split_phrases("presencial"),
    only_here=split_phrases(
        """
            sem transmissão; sem zoom; só presencial; só presencialmente; somente presencial;
            somente presencialmente; apenas presencial; apenas presencialmente
        """
    ),
    in_tongues=split_phrases("em inglês; em português"),
    reasons=split_phrases("devido; por"),
    fare=split_phrases("coquetel; lanche; café"),
    streets=split_phrases("rua; avenida; travessa; praça"),
    trails=split_phrases("você está aqui; está aqui; está em"),
    site_feet=split_phrases("todos os direitos reservados; aviso legal; política de privacidade; política de cookies"),
    pages=split_phrases("início; notícias; evento; eventos; palestras; agenda"),
    menus=split_phrases(
        """
            menu; pesquisar; buscar; ir para o conteúdo; contato; contatos; contacto; contactos; sobre; sobre nós;
            pessoas; equipe; equipa; pesquisa; investigação; ensino; pós-graduação; graduação; biblioteca; intranet;
            imprensa; compartilhar; partilhar; imprimir; entrar; privacidade; acessibilidade; mapa do site;
            português; facebook
        """
    ),
    open_hours=split_phrases(
        """
            horário de funcionamento; horário de atendimento; horário de abertura; horário de visita
        """
    ),
    credits=split_phrases("texto; texto e foto; texto e fotos; foto; fotos; redação"),
    offices=split_phrases(
        """
            decano; decana; reitor; reitora; vice-reitor; vice-reitora; diretor; diretora; vice-diretor; vice-diretora;
            presidente; secretário; secretária; coordenador; coordenadora
        """
    ),
    earlier=split_phrases("anterior; mês anterior"),
    later=split_phrases("próximo; próximo mês; seguinte; mês seguinte"),
    afterwards=split_phrases("depois; a seguir; em seguida; antes"),
    deadline_heads=split_phrases("prazos; datas limite; próximos prazos"),
    second_halves=split_phrases(
        """
            evidências; lições; reflexões; perspetivas; perspectivas; resultados; experiências; observações;
            algumas; alguns; rumo; o caso; um estudo; estudo de; uma análise; uma história; notas sobre; um
            olhar
        """
    ),
    stands_in=split_phrases("em seu lugar; no seu lugar"),
    instead_of=split_phrases(
        """
            substitui; substituirá; no lugar de; no lugar do; no lugar da; em vez de; ao invés de; em
            substituição de; em substituição a
        """
    ),
    last_ones=split_phrases(
        """
            no ano passado; do ano passado; ano passado; na semana passada; semana passada; no mês passado;
            mês passado; a última vez; última palestra; palestra anterior; conferência anterior; sessão
            anterior; já aconteceu; já decorreu
        """
    ),
    day_numbers=number_phrases(
        """
            primeiro um; dois; três; quatro; cinco; seis; sete; oito; nove; dez; onze; doze; treze; catorze;
            quinze; dezesseis; dezessete; dezoito; dezenove; vinte
        """,
        first=1,
    ),
    enrolments=split_phrases(
        """
            candidaturas; as candidaturas; inscrições; as inscrições; a inscrição; o edital; os ingressos;
            ingressos; os bilhetes; bilhetes
        """
    ),
    enrolling=split_phrases(
        """
            abrem; abre; abertas; fecham; fecha; encerram; encerra; terminam; começam; à venda; disponíveis
        """
    ),
    mail_subjects=split_phrases("assunto"),
    mail_heads=split_phrases("enviado em"),
    mail_days=split_phrases("data; enviado em"),
    mail_writers=split_phrases("de; remetente"),
)

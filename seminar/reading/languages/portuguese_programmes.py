"""What Portuguese programmes have before, between and behind their talks."""

from seminar.reading.languages.vocabulary import split_phrases

OCCASIONS = split_phrases(
    """
        seminário; seminários; colóquio; palestra; palestras; conferência; ciclo; simpósio; congresso; oficina;
        jornada; defesa de tese; defesa de dissertação; defesa; mesa-redonda; mesa redonda; aula magna;
        aula inaugural; convite; lembrete; aviso; sessão; evento; encontro; webinário; minicurso; workshop;
        conferências; colóquios; comunicação; sessões; seminário conjunto; webinar; lançamento;
        lançamento do livro; lançamento de livro; apresentação de livro; apresentação do livro;
        defesa de tese de doutorado; defesa de doutorado; defesa de mestrado; defesa de dissertação de mestrado;
        provas de doutoramento; prova pública; provas públicas; exame de qualificação; qualificação; conversa;
        conversas; bate-papo; roda de conversa; café científico; café com ciência; tertúlia; jornadas; curso;
        minicursos; oficinas; debate; painel; fórum; semana; semana acadêmica; homenagem; exposição; notícia;
        notícias; agenda; eventos; comunicado; nota de imprensa; atividade; atividades; mesa; visita guiada;
        sarau; serão; serões; aula aberta; aula pública; live; transmissão; edital; chamada; divulgação; reunião;
        inauguração; ciência ao fim da tarde; terças; quartas; quintas; sextas; próxima palestra;
        próximo seminário; próxima sessão; lição; quinta da ciência; prova; congressos; simpósios;
        palestra pública; palestra online; encontros; concerto
    """
)
ROOMS = split_phrases(
    """
        sala; auditório; anfiteatro; bloco; prédio; andar; campus; rua; avenida; av; edifício; piso; pavilhão;
        anexo; biblioteca; salão; torre; miniauditório; aulário; aula; hall; gabinete; piso 0; rés-do-chão; cave;
        subsolo; térreo; ala; pátio; laboratório; sala de atos; sala de reuniões; sala de seminários;
        sala de conferências; salão nobre; sala multiuso; sala de defesa; sala de defesas; largo; praça; praceta;
        travessa; alameda; estrada; rodovia; bairro; museu; teatro; cinema; centro cultural;
        centro de convenções; cidade universitária; complexo; departamento; casa; livraria; planetário; galeria;
        pavilhão de matemática; lote; setor; quadra; miniauditorio; auditorio; primeiro andar; segundo andar;
        terceiro andar; 1º andar; 2º andar; 3º andar; foyer; café; sede; ginásio; capela; claustro;
        mini-auditório; biblioteca central; bloco c; unidade
    """
)
CANCELLED = split_phrases(
    """
        cancelado; cancelada; suspenso; suspensa; foi cancelado; foi cancelada; fica cancelado; fica cancelada;
        está cancelado; está cancelada; anulado; anulada; desmarcado; desmarcada; não se realizará;
        não se realiza; não ocorrerá; cancelamento
    """
)
POSTPONED = split_phrases(
    """
        adiado; adiada; remarcado; remarcada; transferido; transferida; reagendado; reagendada; foi adiado;
        foi adiada; fica adiado; fica adiada; reprogramado; reprogramada; adiamento
    """
)
FRAMING = split_phrases(
    """
        boas-vindas; abertura; encerramento; credenciamento; acolhimento; receção; café; almoço; jantar;
        sessão de abertura; sessão de encerramento; intervalo; pausa; pausa para café; pausa para almoço;
        inscrições; inscrição; recepção; recepção dos participantes; receção dos participantes; conclusões;
        discussão final; discussão geral; mesa de abertura; palavras de abertura; palavras finais; próximos passos;
        registo; lanche; fotografia de grupo; foto de grupo; fim dos trabalhos; coffee break; intervalo para café
    """
)
BREAKS = split_phrases(
    """
        não haverá seminário; não há seminário; feriado; férias; recesso; carnaval; sem seminário; não haverá;
        páscoa; semana santa; não há palestra; sem palestra; sem sessão; ponte; natal; ano novo; não há sessão;
        não há colóquio; semana de provas; paralisação; greve; finados; corpus christi; tiradentes
    """
)
COUNTED = split_phrases("sessão; palestra; parte; semana; encontro; aula; módulo; conferência; lição")
SEASONS = split_phrases("outono; primavera; verão; inverno; semestre; trimestre")
SIDE_HOURS = split_phrases(
    """
        café; almoço; lanche; jantar; recepção; coffee break; coquetel; chá; credenciamento; confraternização;
        acolhimento; receção; cafezinho; café da manhã; pausa; intervalo; cocktail; porto de honra;
        recepção dos participantes; abertura das portas; abertura; inscrições; visita; sessão de autógrafos;
        autógrafos; perguntas; debate; petiscos; lanche partilhado; brinde; credenciamento dos participantes;
        atendimento; secretaria; bilheteira; bilheteria
    """
)

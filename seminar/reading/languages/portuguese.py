"""The Portuguese of announcements."""

from seminar.reading.languages.vocabulary import Label, Vocabulary, number_phrases, split_phrases

_TITLE_WORDS = """
a aberta aberto abordagem abril academia acesso adiado agenda agosto agência algumas alguns alma alunos amigo amigos
anexo anfiteatro anos antes antropologia análise ao aos aplicação aplicações apoio aprendizado aprendizagem
apresentação aqui arquitetura arquivo arquivos arte artificial as associação atividade atividades até auditório aula
aulas ave aves aviso azul bactéria bactérias bairro baleia baleias barco barcos barro bate-papo biblioteca biologia
bloco boa boas branca branco brasil brasileira brasileiras brasileiro brasileiros café calor caminho caminhos campo
campos campus cancelado caos carta cartas cartaz casa casas caverna cavernas centro chuva chuvas ciclo cidade cidades
cinco cinema civil ciência ciências clima clube colóquio colóquios com comissão como computação comunicação comunidade
comunidades comércio conferência congresso conhecimento conselho conselhos construção contato conversa conversas
convite coordenação cor cores corpo corpos costa costas criança crianças crioula crioulas crise crises cultura
cultural culturas curiosidades curso cursos curvas câmara cérebro céu círculo da dados das data de debate debates
defesa democracia dente dentes departamento depois desafio desafios descoberta desde desenvolvimento desigualdade
desigualdades deus dez dezembro dia dias dinâmica direito direitos diversidade do dois domingo dos doutorado duas e
economia economias edifício editora educação ela elas ele eles em encontro encontros energia engenharia ensaio ensaios
ensino entrada entre equações erro erros escola escolas escrita escritas escuro espaço espaços espécie espécies estado
estados estadual estatística estrela estrelas estrutura estruturas estudo estudos europa europeia europeu eventos
evolução experiência experiências exposição extensão faculdade fala falas família famílias fase fases federal feira
festa fevereiro filosofia fim flor flores floresta florestas fogo folha folhas fome fonte fontes forma formas formação
força forças fronteira fronteiras fruta frutas fundação futuro futuros física gelo gente geologia geometria gestão
global governo grande grandes gratuita gratuito grupo grupos grêmio guardar guerra guerras gênero história hora humana
humano humanos ideia ideias identidade igreja ilha ilhas imagem imagens imprensa inaugural indígena indígenas
indústria informática infância inscrições instituto inteligência interior introdução invisíveis invisível início
janeiro jardim jardins jogo jogos jornada jornadas jovem jovens julho junho justiça juventude laboratório lago lagos
leite leitura leituras lembrete letra letras liberdade limite limites linguagem linguística linha linhas literatura
livre livro livros lição lições local lua lugar lugares luz língua línguas madeira magna maio mangue manguezal mar
mares margem margens março maré marés mata matemática materiais matéria mediação meio melhor memória memórias menos
mente mercado mesa mestrado mestre migração migrações mil minha modelo modelos moderação moderna moderno montanha
montanhas morte muita muitas muito muitos mulher mulheres mundial mundo mundos municipal museu máquina máquinas mãe
mães mão mãos médio método métodos música na nacional nas natureza nação negra negras negro negros ninho ninhos no
noite noites nome nomes norte nos nossa nossas nosso nossos notícia notícias nova novas novembro novo novos núcleo
número números o obra obras oceano oceanos oficina olhar olhares olho olhos onda ondas onde opinião orador oradora
organização origem origens os ou ouro outra outras outro outros outubro ouvir paisagem paisagens palavra palavras
palestra palestrante palestras papel para parte partes passado património patrimônio pavilhão paz país países pedra
pedras peixe peixes pela pele pelo pensamento pensar pequena pequeno pergunta perguntas pesca pesquisa pesquisas
planeta planetas planta plantas pobreza poder poesia poeta política políticas popular população por porque porto povo
povos praia praias prefeitura presente primeira primeiras primeiro primeiros probabilidade problema problemas processo
processos produção professor professora programa programação projeto projetos prova provas prédio pró-reitoria próxima
próximo pássaro pássaros pão pólen pública públicas público públicos qual qualidade quando quarta quatro que quem
questão questões quinta quê química racismo raiz raça raízes real realidade realização recifes rede redes redonda
região reitoria relações religião república resistência resumo resíduos revolução rio rios risco riscos roda sal sala
salinas salão sangue sarau saúde secretaria secretaria-geral segredo segredos segunda seguro sem semana semente
sementes seminário seminários sempre sentido ser serra sertão serão serões sete setembro seu sexta silêncio simpósio
sistema sistemas sobre sociais social sociedade sol solar solo solos som sombra sombras sonho sonhos sons sua sul
superfícies superior sustentabilidade sustentável sábado são século séculos símbolo também tarde teatro tecnologia
tecnologias televisão tempo teoria terceira terceiro terra terras território territórios tertúlia terça tese texto
textos topologia trabalho tradição tradições transmissão tribunal trilha trilhas três tudo turismo técnica técnicas
técnico título um uma umas universidade uns urbana urbano vale valor vegetal velha velho vento ventos ver verdade
verde verão viagem viagens vida vidas vinho violência visita viva vivo vivos voz vozes vulcão vulcões vírus webinar
webinário zona zonas à às água águas álgebra árvore árvores é ética última último
"""

PORTUGUESE = Vocabulary(
    labels={
        Label.TITLE: split_phrases(
            """
                título; titulo; o quê; o que; título da palestra; tema; palestra; tema da palestra;
                título do seminário; conferência; título da tese; título da apresentação; título da conferência;
                título da dissertação; título do trabalho; assunto da palestra; título da comunicação;
                título do colóquio; comunicação
            """
        ),
        Label.SPEAKER: split_phrases(
            """
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
        Label.UPCOMING: split_phrases(
            """
                próximas palestras; próximos seminários; próxima palestra; próximo seminário; programação; programa;
                calendário; cronograma; próximas sessões; próximos eventos; palestras; seminários; próxima sessão;
                próximos; próximas conferências; próximos encontros; próximas defesas; próxima conferência;
                próximo colóquio; próximos colóquios; calendário de seminários; próximas atividades;
                programação do semestre; em breve
            """
        ),
        Label.PREVIOUS: split_phrases(
            """
                palestras anteriores; seminários anteriores; palestras passadas; seminários passados; anteriores;
                arquivo; sessões anteriores; edições anteriores; seminários realizados; palestras realizadas;
                eventos anteriores; seminários já realizados; eventos passados; palestras já realizadas;
                encontros anteriores; colóquios anteriores; histórico; sessões passadas; passados
            """
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
    },
    colon_only=frozenset(
        split_phrases(
            """
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
    ),
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
            drs; exmo; exma; dom; dona; frei; padre; acadêmico; acadêmica; arq; enga; engenheiro; engenheira; senhor;
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
    occasions=split_phrases(
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
    ),
    rooms=split_phrases(
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
    ),
    greetings=split_phrases(
        """
            prezados; prezadas; prezado; prezada; caros; caras; caro; cara; olá; bom dia; boa tarde; queridos;
            queridas; prezad@s; colegas; caríssimos; prezadas e prezados; prezadxs; prezades; prezado(a)s;
            prezados(as); caros(as); car@s; caros colegas; caríssimas; estimados; estimadas; estimado; estimada;
            boa noite; oi; oi gente; olá a todos; olá a todas; ola; bom dia a todos; boa tarde a todos; comunidade;
            senhores; senhoras; pessoal; amigos; amigas; exmos; exmas; exmo; exma; caros todos; queridos colegas;
            turma; gente
        """
    ),
    closings=split_phrases(
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
    ),
    farewells=split_phrases(
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
    ),
    cancelled=split_phrases(
        """
            cancelado; cancelada; suspenso; suspensa; foi cancelado; foi cancelada; fica cancelado; fica cancelada;
            está cancelado; está cancelada; anulado; anulada; desmarcado; desmarcada; não se realizará;
            não se realiza; não ocorrerá; cancelamento
        """
    ),
    postponed=split_phrases(
        """
            adiado; adiada; remarcado; remarcada; transferido; transferida; reagendado; reagendada; foi adiado;
            foi adiada; fica adiado; fica adiada; reprogramado; reprogramada; adiamento
        """
    ),
    framing=split_phrases(
        """
            boas-vindas; abertura; encerramento; credenciamento; acolhimento; receção; café; almoço; jantar;
            sessão de abertura; sessão de encerramento; intervalo; pausa; pausa para café; pausa para almoço;
            inscrições; inscrição; recepção; recepção dos participantes; receção dos participantes; conclusões;
            discussão final; discussão geral; mesa de abertura; palavras de abertura; palavras finais; próximos passos;
            registo; lanche; fotografia de grupo; foto de grupo; fim dos trabalhos; coffee break; intervalo para café
        """
    ),
    breaks=split_phrases(
        """
            não haverá seminário; não há seminário; feriado; férias; recesso; carnaval; sem seminário; não haverá;
            páscoa; semana santa; não há palestra; sem palestra; sem sessão; ponte; natal; ano novo; não há sessão;
            não há colóquio; semana de provas; paralisação; greve; finados; corpus christi; tiradentes
        """
    ),
    person_verbs=split_phrases(
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
    ),
    announces=split_phrases(
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
            contamos com a presença; a conversa será; convite; visita; ministra; realiza; organiza
        """
    ),
    speaks=split_phrases(
        """
            ministrará; apresentará; falará; dará; proferirá; irá; vai; discutirá; fará; irá falar; irá apresentar;
            irá ministrar; irá proferir; vai falar; vai apresentar; vai ministrar; vai dar; vai proferir;
            vai conversar; nos falará; falará sobre; apresenta; profere; ministra; conversará; conversa; contará;
            conta; mostrará; abordará; debaterá; explicará; defenderá; defende; dialogará; participará;
            será o orador; será a oradora; será o palestrante; será a palestrante; será o convidado;
            será a convidada; estará; realizará; virá; visitará; visita; compartilhará; partilhará; analisará;
            tratará; lecionará; vem falar; dá; fala; fala sobre; explica; discute; é o convidado; é a convidada;
            é o orador; é a oradora; discorrerá; que irá; que vai; com a palestra
        """
    ),
    gives=split_phrases(
        """
            fala; falará; intervém; apresentará o seminário; apresenta o seminário; terá como oradora;
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
    ),
    welcomes=split_phrases(
        """
            receberemos; contaremos com; recebemos; teremos; presença de; convidado é; convidada é; recebe; recebe o;
            recebe a; receber; receber a; receber o; receberá; acolhe; acolhemos; acolherá; contará com; conta com;
            com a participação de; participação de; participação do; participação da; presença do; presença da;
            nosso convidado; nossa convidada; traz; convida; convidamos o; convidamos a; dá as boas-vindas a;
            teremos a
        """
    ),
    titled=split_phrases(
        """
            intitulada; intitulado; com o título; com o tema; sobre o tema; cujo título é; sob o título; o título;
            com a palestra; sobre; com título; tem como título; tem por título; terá como título; terá como tema;
            tem como tema; com o seguinte título; cujo tema é; subordinada ao tema; subordinado ao tema;
            subordinada ao título; sob o tema; sob o mote; a palestra; a conferência; o seminário; o colóquio;
            a comunicação; palestra; conferência; seminário; comunicação; o tema; tema; título; discorrerá sobre;
            falará sobre; falar sobre; falar de; para falar sobre; a conversa; para a conversa; denominada;
            denominado; acerca de; em torno de; a defesa; a tese; dissertação intitulada; aula; com o assunto
        """
    ),
    counted=split_phrases("sessão; palestra; parte; semana; encontro; aula; módulo; conferência; lição"),
    seasons=split_phrases("outono; primavera; verão; inverno; semestre; trimestre"),
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
    side_hours=split_phrases(
        """
            café; almoço; lanche; jantar; recepção; coffee break; coquetel; chá; credenciamento; confraternização;
            acolhimento; receção; cafezinho; café da manhã; pausa; intervalo; cocktail; porto de honra;
            recepção dos participantes; abertura das portas; abertura; inscrições; visita; sessão de autógrafos;
            autógrafos; perguntas; debate; petiscos; lanche partilhado; brinde; credenciamento dos participantes;
            atendimento; secretaria; bilheteira; bilheteria
        """
    ),
    talk_words=split_phrases(
        """
            palestra; seminário; conferência; início; começa; inicia; começará; colóquio; sessão; encontro; conversa;
            tese; defesa; apresentação; comunicação; evento; aula; terá início; tem início; inicia-se; inicia às;
            começa às; acontece; ocorre; será; decorre; realiza-se
        """
    ),
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
    title_words=frozenset(_TITLE_WORDS.split()),
    small_words=frozenset(
        split_phrases(
            """
                o; a; os; as; do; da; dos; das; e; em; para; por; um; uma; com; no; na; de; entre;
                ao; à; como
            """
        )
    ),
)

"""Words of which Portuguese titles, places and occasions are made and names of people are not."""

_WORDS = """
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
TITLE_WORDS = frozenset(_WORDS.split())

"""Given names and family names that are common somewhere, folded to plain letters: evidence that words name a person.

The lists are short on purpose: a name that is missing here is still recognised by its shape, one that stands here is
believed beside words that titles are made of.
"""

from seminar.han_families import FREQUENT, SELDOM
from seminar.reading.who.given_names import FURTHER

_GIVEN = """
aaron abbas abby abdul abdullah abebe abel abelard abhishek abigail abraham ada adaeze adam adaobi ade adebayo adela
adele adelheid aditi aditya adolfo adrian adriana adrien afia agata agathe agnes agnieszka agustin ahmad ahmed ahmet
aida aidan aileen aisha ajay akash akihiro akiko akira akosua akshay alain alan alana alastair alba albert alberta
alberto albrecht alec alejandra alejandro aleksandar aleksander aleksandra aleksei aleksey alena alessandra alessandro
alessia alessio alex alexander alexandra alexandre alexandros alexandru alexei alexey alexis alfonso alfred alfredo
ali alice alicia alina aline alisa alison alistair allan allen allison alma alon alonso alvaro alwin alyssa ama amadou
avril june
amal amanda amandine amar amber amelia amelie amin amina aminata amir amira amit amy ana anais anastasia anastasiia
anat anders andre andrea andreas andree andrei andreia andres andrew andrey andrzej andy angel angela angelica
angelika angelina angelo angus anh anil anita anja anjali ankit ankur ann anna annabelle annalisa anne annegret
annekatrin annelie anneliese annemarie annette annika anouk anselm anthony antje antoine anton antonella antoni
antonia antonin antonio antonis anu anuj anupam anurag apoorva april aravind archana ariadna ariane ariel arjun arlene
armin arnaud arnav arne arnold arnulf aron arthur arturo arun arvind asa asaf asha ashish ashley ashok asma astrid
athanasios atsushi audrey august augustin augusto aurelia aurelie aurelien aurora austin avi avinash axel aya ayako
ayesha ayodele ayse azadeh babak babatunde balazs bao barbara bart bartholomew bartosz basil bastian beata beate
beatrice beatrix beatriz bela belen ben benedetta benedict benedikt benita benito benjamin benno benoit berit
bernadette bernard bernardo bernd bernhard bert berta berthold bertrand beth bettina betty bianca bilal binh birgit
birgitta birgitte birte bjarne bjorn blanca bo bob bogdan boris bram brandon brenda brendan brent brett brian brice
bridget brigitte britta brooke bruce bruna bruno bryan burak burkhard caio caitlin caleb camila camilla camille
candice cara carina carl carla carles carlo carlos carlotta carme carmela carmen carol carola carole carolin carolina
caroline carolyn carsten casey casimir caspian cassandra catalina catarina caterina catherine cathy cecile cecilia
cedric celia celine cem cesar chad chandra chantal charles charlie charlotte chase chelsea cheryl chiamaka chiara
chidi chinedu chinwe chloe chris christa christel christiaan christian christiane christina christine christoph
christophe christopher christos chukwuemeka cian ciara cindy claire clara clarissa claude claudia claudine claudio
claus clemens clement clementine cliff clifford clive clotilde clovis colette colin colleen concetta connor conor
conrad constance constantin consuelo cora coralie cordelia corentin corina corinna corinne cornelia cornelius corrado
cory cosima cosimo costanza costas craig cristian cristiana cristiano cristina cristobal cynthia cyril cyrille daan
dagmar daisuke daisy dale dalia damian damiano damien dan dana daniel daniela daniele daniella danielle danilo danny
daria darius dariusz darko darren dashiell dave david davide dawid dawn dean debora deborah debra deepa deepak deepika
delphine demetria denis denise dennis derek desmond desta detlef devin diana diane dick didier diego dieter dietmar
dietrich dilip dimitra dimitri dimitrios dimitris dina dinah dinesh dino diogo dirk divya dmitri dmitrii dmitry
dolores dominic dominik dominika dominique don donald donatella donato donna dora doreen dorian doris dorota dorothea
dorothee dorothy doug douglas drew duarte duc duncan dung dusan dustin dylan ebba eberhard eckart eckhard ed eddie
edgar edgardo edith edmond edmund edoardo eduard eduarda eduardo edward edwin efrat egon ehsan eileen ekaterina elaine
elena eleni eleonora eleonore elham eli elia elias elina elinor elio elisa elisabeth elisabetta elise eliza elizabeth
elke ella ellen elliot elliott elodie eloise elsa elvira emeka emil emilia emiliano emilie emilio emily emine emma
emmanuel emmanuelle emre ena enric enrica enrico enrique ephraim erez eric erica erich erik erika erin ernest ernesto
ernst erwin esra esteban estelle ester esther ethan etienne eudora eugene eugenia eugenio eunice eunji eva evan
evander evangelos eve evelina eveline evelyn everett evgenia evgeny ezra fabian fabiana fabien fabienne fabio fabiola
fabrice fabrizio fadi faisal fanny farah farid fatemeh fatima fatma fatou faye federica federico felicia felicity
felipe felix femi ferdinand ferenc fergus fermin fernanda fernando filip filipa filipe filippo finn fiona fionnuala
flavia flavio fleur flora florence florencia florent florian florin floyd folake fouad frances francesca francesco
francine francis francisca francisco franck franco francois francoise frank franka franz franziska fraser fred freddy
frederic frederick frederico frederik frederike fredrik freya frida friederike friedhelm friedrich frits fritz fumiko
funmi gabor gabriel gabriela gabriele gabriella gabrielle gael gaelle gail gareth garrett garth gary gaspard gauri
gauthier gavin gene genevieve geoff geoffrey geoffroy georg george georges georgia georgina georgios gerald geraldine
gerard gerardo gerd gerda gerhard german gernot gero gert gertrud ghislain giacomo gian gianfranco gianluca gianni
gideon gil gilbert gilberto gilles gillian gina gino giorgia giorgio giovanna giovanni girish gisela gisele gita
giulia giuliana giuliano giulio giuseppe gloria gonzalo gopal gordon gottfried grace graciela graeme graham grant greg
gregor gregorio gregory greta grzegorz guadalupe gudrun guido guilherme guillaume guillem guillermo gunnar gunter
gunther gustav gustavo guy gwen gwendolyn hadas haejin hakan hal hamid hamish hamza hana hanh hanna hannah hannelore
hannes hanno hans harald hari hariharan haris harold harriet harry harsh haruka haruki harumi harvey hasan hassan
hatice hattie hauke heather hector hedwig heidi heike heiko heiner heinrich heinz helen helena helene helga helge
helmut hendrik henk henning henri henrietta henrik henrike henrique henry herbert heribert herman hermann hernan herve
hideki hideo hila hilary hilda hilde hildegard hiro hiroaki hiroki hiroko hiroshi hiroyuki hisashi hitoshi hoa hoang
holger holly horace horacio horst hossein howard hubert hugh hugo humberto huong hussein hyejin hyun hyunwoo iain ian
ibrahim ichiro ida ifeoma ignacio ignas igor ikechukwu ilaria ilias ilka ilona ilse ilya imani imen imke imogen imran
ines inga inge ingeborg inger ingo ingrid inigo inka ioana ioannis ira iratxe irena irene irina iris irmgard isaac
isabel isabella isabelle isaiah ishaan ishan ishbel ismael ismail isolde istvan itai italo ivan ivana ivo ivonne ivor
jacinta jack jackie jackson jacob jacopo jacqueline jacques jaehyun jaime jakob jakub jamal james jamie jan jana jane
janet janice janina janine janis janne jannik janos jared jarek jaroslav jarvis jasmin jasmina jasmine jason jasper
javad javier jay jean jeanette jeanne jeff jeffrey jelena jen jennie jennifer jenny jens jeremiah jeremias jeremy
jerome jerry jesper jess jesse jessica jesus jihoon jill jim jimena jimin jimmy jinwoo jisoo jitendra jiwon joachim
joan joana joanna joanne joao joaquim joaquin jocelyn jochen jodi joe joel joelle joerg joern johan johann johanna
johannes john johnny jolanda jon jonas jonathan joon joost jordan jordi jorg jorge jorgen jorn jose josef josefina
josep joseph josephine josh joshua josiane josie joy joyce jozef juan juana jude judit judith judy juha julia julian
juliana juliane julie julien juliet juliette julio julius jun junho junichi junko jurgen jussi justin justine justus
jutta kai kaitlyn kamal kamil kamila kana kanako kaori kara karan kareem karel karen karim karin karina karine karl
karla karolina karsten karthik kasia kaspar katarina katarzyna kate katerina kath katharina katharine katherine
kathleen kathrin kathryn kathy katia katie katja katrin katrina katsuhiro katya kavita kay kaya kayla kazimierz
kazuhiro kazuki kazuko kazuo keiko keisuke keith kelly kelsey ken kendra kenji kenneth kenta kerri kerry kerstin kevin
khaled khalid khanh kieran kilian kim kimberly kiran kirill kirk kirsten kirsty klara klaudia klaus koen kofi koji
konrad konstantin konstantina konstantinos kornelia kostas kris krishna krishnan kristen kristian kristiina kristin
kristina kristine kristof krzysztof kunal kurt kwabena kwame kwesi kyle kyoko kyriakos kyung lahiru lan lara larissa
lars laszlo laura laure laurel lauren laurence laurent laurenz laurie lea leah leander leandro leif leila lena lennart
leo leon leonard leonardo leonid leonie leonor leopold leroy leslie lester leszek leticia letizia lev levi liam liana
lidia lilian liliana lilli lillian lilly lily lina linda lindsay lindsey linh linnea lionel lior lisa lise liselotte
livia liz ljubica lloyd lluis logan loic lois lola lolita long lore loredana lorena lorenz lorenza lorenzo loretta
lori lorna lothar lou louis louisa louise lowell luc luca lucas lucia lucian luciana luciano lucie lucien lucile
lucinda lucy ludmila ludovic ludovica ludwig luigi luis luisa luise luiz luka lukas lukasz luke luna luther lutz lydia
lyle lynn lynne maarten mabel maciej madeleine madhav madison mads magali magda magdalena maggie magnus mahdi mahesh
mahmoud mai maik maike maja makoto malcolm malgorzata malik malin malte mamadou mandy manfred manish manoj manon
manuel manuela mara marc marcel marcela marcella marcelle marcello marcelo marcia marcin marco marcos marcus marek
maren margaret margarete margarida margarita margery margherita margit margot margret marguerite maria mariam marian
mariana mariane marianna marianne mariano maribel marie marieke mariela marietta marija marika marilyn marin marina
marine mario marion marisa marisol marissa marius mariusz marjan marjorie mark marketa marko markus marlene marlies
marlon marsha marta martha marthe marti martial martin martina martine marty marvin mary maryam masahiro masaki masako
masao masashi masato massimiliano massimo mateo mateus mateusz mathew mathias mathieu mathilde mats matt matteo
matthew matthias matthieu matti mattia maud maura maureen maurice mauricio maurits maurizio mauro max maxim maxime
maximilian maxine maya mayumi mayur megan meghan megumi mehdi mehmet mei melanie melina melinda melissa meltem melvin
mercedes meredith meret merle meryem mia micaela micah michael michaela michal michel michela michele micheline
michelle michiel michiko mick miguel mihaela mihai mihail mika mikael mike mikhail mikko mila milan milena miles
milica millicent millie milos milton mimi mina minh minho minji minjung minna minoru minsu miquel mira miranda mireia
mireille mirella miriam mirjam mirko miroslav mischa misha mitchell mitsuru mohamed mohammad mohammed mohan mohit
moira moises molly mona monica monika monique monty morgan moritz morris morten mortimer moshe mostafa muhammad mukesh
murat muriel murray mustafa myra myriam myrtle nabil nacho nadia nadine nadja nagisa naim nam naoki naoko naomi
narayan natacha natalia natalie nataliya natasha nataša nathalie nathan nathaniel naveen neal neha neil nele nell
nelly nelson nenad nestor neville ngoc ngozi nhung nicholas nick nicky nico nicola nicolas nicole nicoletta nicolo
niels nigel nihal nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikos nils nima nina nino nir
nirmala nisha nitin nkechi noa noah noam nobuo noe noel noelia noemi noemie nora norbert noriko norma norman nour nuno
nuria obinna octavia octavio odd odile ofer okan olaf ole oleg oleksandr olena olga oliver olivia olivier olufemi
oluwaseun omar orazio oren oriol orlando orsolya orson osbert oscar oskar osman oswald otis ottavia otto ottoline
oumar ousmane owen pablo pamela paola paolo parisa pascal pascale pasquale patrice patricia patricio patrick patrik
patrizia patty paul paula paulette paulina pauline paulo pavel pavlos pawel pedro peer peggy penelope penny per
percival percy peter petr petra petros phil philip philipp philippa philippe philippos phillip phoebe phong phuong
phyllis pia pierluigi piero pierre piers piet pieter pietro pilar pinar piotr placido polly pooja portia prakash
pranav prasad prashant pratik preeti priya priyanka prudence quang quentin quincy quinn quoc rachel radek radu rafael
rafal raffaela raffaele raghav rahel rahul rainer raissa raj rajat rajesh rajiv rakesh ralf ralph ram raman ramesh
rami ramin ramiro ramon ramona randall randolph randy raoul raphael raphaela raquel rashid raul ravi ray raymond
razvan rebecca regina reginald regine regula reiko reimund reiner reinhard reinhold rekha remi remo renata renate
renato renaud rene renee renzo reto reuben rex reza rhea rhoda rhonda ricarda ricardo riccardo richard rick riikka
riley rina rita ritika rob robert roberta roberto robin robyn rocco rocio rod roderick rodney rodolfo rodrigo roel
roger rohan rohit roland rolf rollo romain roman romana romeo romina ron ronald ronan ronen ronja ronny rosa rosalia
rosalie rosalind rosamund rosanna rosario rosemarie rosemary rosie rossana rossella rouven roxana roxanne roy ruben
rudi rudiger rudolf rudolph rufus rui rune rupert ruslan russell ruth ryan ryo ryota ryu sabina sabine sabrina sachin
sadia saeed sahar said sajad sakina salim sally salma salman salome salvador salvatore sam samantha samba samir sammy
samuel samuele sana sanaz sandeep sander sandra sandrine sandro sandy sanjay sanjeev santiago santo santosh saoirse
sara sarah sarita sascha sasha satish satoshi satu saul saurabh scott sean sebastian sebastiano sebastien seda sef
sekou selim selina selma senthil seojin seoyeon serena serge sergei sergey sergi sergio seth seung seungwon severin
seymour shane shannon shantanu sharon shashank shaun shawn sheila shelby sheldon shelley sheng sherry shigeru shinichi
shinji shira shirin shirley shiva shlomo shoko shreya shruti shu shubham siamak sibyl sibylle siddharth sidney
siegfried sigrid silas silke silvain silvana silvia silvio silviu simon simona simone simonetta sina sinan sinead
siobhan sirin siv sofia sofie sohrab sol soledad soledade solene solomon solveig son sonali sonia sonja sonya soo
soojin sophia sophie soren soumya spencer spiros stacey stacy stan stanislav stanley stavros stefan stefana stefania
stefanie stefano steffen steffi stella sten stephan stephane stephanie stephen steve steven stewart stuart subhash
sudhir sue sujin sumit sungho sunghoon sunil sunita surya susan susana susann susanna susannah susanne susie suzanne
svein sven svenja svetlana svitlana swati sybil sybille sylvain sylvester sylvia sylvie tabitha tadashi tadeusz
taehyung takahiro takako takashi takeshi takuya tal tamar tamara tamas tamsin tania tanja tanya tara tarek tariq taro
tasos tatiana tatjana tatsuya taylor ted tendai terence teresa teri terrence terry tessa tetsuo thabo thaddeus thais
thandiwe thanh thanos thao themba theo theodor theodora theodore theresa therese thi thibault thibaut thierry thilo
thomas thorsten thu thuy tiago tien tiffany tilman tilo tim timo timofey timothy tina tobias toby todd tom tomas
tomasz tommaso tommy tomoko tomoya toni tony tor torben torsten toru toshiko tracey tracy trang travis trevor tricia
tristan troy trudy tsvetan tuan tunde tuomas uche ugo ulf ulla ulrich ulrike ulysses umberto umut una uriel ursula
usha uta ute uwe vadim vaibhav valentin valentina valeria valerie valerio van vance vanessa varun vasileios vasiliki
vasilis vasily vassilis vaughn veit venkat vera verena verity vernon veronica veronika veronique verónica vicente
vicki vicky victor victoria vidya vijay vikram viktor viktoria vinay vincent vincenzo vinh viola violeta violetta
virgil virginia virginie vishal vishnu vitaly vito vittoria vittorio vivek vivian viviana viviane vivien vladimir
volker volodymyr walid wallace wally walter waltraud wanda wanjiru warren wayne wendell wendy werner wesley wiebke
wieland wilbur wilfred wilfried wilhelm wilhelmina will willa willard willem william willy wim winfried winifred
winston wojciech wolfgang wolfram woojin xavi xavier yaakov yael yan yann yannick yannis yasemin yash yasmin yasmine
yasuhiro yasuko yaw yeganeh yehuda yejin yevgeny yoav yogesh yohan yoichi yolanda yoojin yosef yoshiko yosuke younghee
youngjin youssef yuan yuichi yukari yuki yukiko yulia yumi yuri yurii yusuf yusuke yuval yves yvette yvonne zach
zachary zahra zanele zara zelda zeynep zita zoe zoltan zuzana
"""
_FAMILY = """
abe adams ahmed allen anderson ando baker becker bell bennett bernard bianchi brown campbell carter chang chen cheng
cheung chiang chin chiu cho choi chou chow chu chung clark collins colombo conti cooper costa cruz dai davies davis
deng diaz ding dong dubey dubois dupont edwards esposito evans fan fang feng fernandes fernandez ferrari ferreira
fischer fontaine fu fujii fujita fukuda gao garcia ge geng gomes gomez gong gonzalez goto greco green gu guan guo
gupta gutierrez han hao harris hashimoto hayashi he hernandez hill ho hoffmann hong hou hsieh hsu hu huang
huber hughes hui hung ikeda inoue ishii ishikawa ito jackson jain jang jia jiang jimenez jin johnson jones joshi
kang kato kaur keller kelly khan kim kimura king klein kobayashi koch kondo kong kowalski krause krishnan kuang
kumar kuo kwon lai lam lambert lau laurent lee lefebvre lei leroy leung lewis li liang liao lim lima lin ling liu lo
lopes lopez lu luo lv ma maeda mao martin martinez martins matsuda matsumoto mehta mendez meng meyer mi miao miller
mishra mitchell mo moore morales moreau moreno morgan mori morris mueller muller murakami murphy nakajima nakamura
nakano nelson neumann ng nguyen ni nie nishimura nomura novak ogawa oh okada oliveira ono ortiz ota ouyang pan
pandey papadopoulos park parker patel pei peng pereira perez petit petrov pham phillips popescu qi qian qiao qin qiu
qu rahman ramirez ramos rao reddy ren reyes ricci richard richter rivera roberts robinson rodrigues rodriguez rogers
romano romero rossi roy ruiz russo saito sakai sakamoto sanchez santos sasaki sato schmidt schmitt schneider
schroder schulz schwarz scott shah shao sharma shen shi shibata shim shimizu shin shukla silva simon singh smith
song souza stewart su suarez sun suzuki tahara takagi takahashi takeda tan tanaka tang tao taylor teng thakur thomas
thompson tian tong torres tran tsai tsang tseng tu turner ueda ueno verma vogel wada wagner walker wan wang watanabe
watson weber wei wen white williams wilson winkler wolf wong wood wright wu xia xiang xiao xie xiong xu xue yamada
yamaguchi yamamoto yamashita yamazaki yan yang yao ye yeh yeung yi yin ying yip yokoyama yoon yoshida you young yu
yuan yue zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zimmermann zou zuo
"""

GIVEN = frozenset(_GIVEN.split()) | FURTHER
FAMILY = frozenset(_FAMILY.split())

# "官网" and "常州" stand on many pages, and are nobody.
HAN_FAMILY = FREQUENT - frozenset("官常") | SELDOM

"""English words of which titles, places and occasions are made, and names of people are not."""

_WORDS = """
a about above abstract academy accelerating across active adaptive advanced advances adversarial african
after against age agent agents aging ai aims air algebra algebraic algebras algorithm algorithmic algorithms
all almost alternative amazon american among an analysing analysis analytic analytics analyzing and
anderson's announcement applications applied approach approaches approximate approximating april arctic are
aristotelian art artificial as asian aspects assembly assessing assistant associate at atlantic atomic
attention auction auctions auditorium august australia auto automata automated automatic autonomous autumn
avenue average bandit bandits based basic basics bayes bayesian beam behavior behavioral behind beijing
beliefs benchmark benchmarking benchmarks berlin best better between beyond bias biases big bilevel binary
bio biography biological biology black body boltzmann boosting boston both bottleneck bottom boundary
bounded bounds brain brains branching break breaking bridging brief brownian building business but by c
calculus california campus can canada canceled cancelled cancer candidate capital carbon cardiac care case
categorical categories causal causality causes cell cells cellular center central centre challenge
challenges chaos chaotic character characterizing chemical chemistry chicago chief china chinese choice
choosing cities city class classes classical classification classifying climate clinical closed cloud
clustering clusters coarse code codes coding coffee cognition cognitive coherent cold colleagues collective
college colloquium combinatorial combinatorics combining committee communication communications community
compact competing complex complexity composite compressed compressing computational compute computer
computers computing concepts conditional conference confidence conformal conjecture conjectures connecting
conservation consistent constrained constraint constraints constructing construction consumer contact
continual continuous contrastive control controlling controls convergence convex cooperation core correct
cosmic cosmology counting coupled covid crisis critical cross crowd crowds cryptographic cryptography
crystal crystals cultural culture curvature curve curves cyber cycles dark data database databases date dear
debt decay december decision decisions decoding deep deepmind defects defence defences defense degenerate degree
degrees democracy dense density
department designing detecting detection deterministic developing development diagnosis differential
differentially diffusion digital dimension dimensional dimensions direct directed director discovering
discovery discrete discussion disease diseases disorder dissertation dissertations distance distances
distinguished distributed diverse
diversity division do does domain double drug dual dynamic dynamical dynamics early earth east eastern
ecological ecology economic economics economies economy edge education effect effective effects efficient
eigenvalues elastic election elections electric electron electronic electrons elliptic embedded embeddings
embodied emergence emergent emerging empirical encoding end energy engineer engineering england enhancing
enquiries entropy environment environmental environments equation equations equilibria equilibrium equity
ergodic error errors estimates estimating estimation ethical ethics eu european evaluating evaluation event
events every everything evidence evolution evolutionary evolving exact examples exascale experience
experiment experimental experiments explainable explaining exploiting exploration exploring exposure
extended extending extreme face faculty fair fairness fall false family fast faster fault feature features
february federated feedback fellow few field fields film financial finding fine finite first flexible floer
floor flow flows fluid fluids folding for forecasting forest formal formation forms foundation foundational
foundations four fourier fractional fragile framework frameworks france free frequency friday from frontier
frontiers full function functional functions fundamental future fuzzy galactic galaxies galaxy game games
gap gas gauge gaussian gene general generalized generating generative genes genetic genetics genome genomes
genomic genomics geometric geometries geometry germany getting global going good google gradient gradients
graph graphical graphs gravitational gravity green group groups growing growth guest guided hall harmonic
harnessing health heart heat heavy hidden hierarchical high higher history holiday holistic homology
homotopy hong hosted hot how human humans hybrid hydrodynamic hyperbolic hypergraphs i ice if ii iii image
images imaging immune impact impacts implementing implicit improved improving in inc incentives income
incomplete index india individual induced inequalities inequality inference infinite influence information
instance institute integer integral integrals integrating intelligence intelligent interaction interactions
interactive interest interface interfaces interior internal international internet interpretable
interpreting into intrinsic introducing introduction invariance invariant invariants inverse investigating
invited is island isolated issues it italy iterative its jamming january japan join joint journey july jump
june kernel kernels key keynote kind kinetic kingdom knot knots knowledge kong korea lab labor laboratory
labs land language languages large laser latent lattice lattices law laws layer lead learned learning
lecture lectures lessons level leveraging life light like likelihood limit limited limits line linear
linguistic link linking liquid living local localization location log logic logical logics logistic london
long loop loops low lower ltd lunch machine machines macro macroeconomic magnetic making management manifold
manifolds manipulation many map mapping maps marine marked market markets markov mass massive material
materials math mathematical mathematics matrices matrix matter maximal maximum mean meaning measure
measurement measurements measures measuring mechanical mechanics mechanism mechanisms medical medicine
meeting melbourne mellon member memory merger meta metal metric metrics micro microscopic microsoft
migration mind minimal minimax minimizing minimum mining mirror mixed mixing mobile modal model modeling
modelling models modern modes modular moduli molecular molecules moments monday monetary money monte more
morphology motion motor mountain moving multi multiagent multimodal multiple multiplicative multiscale
multivariate music my nano national natural nature navigating near nearly need netherlands network networked
networking networks neural neuro neuromorphic neurons neuroscience new news next noise noisy non
noncommutative nonconvex nonlinear nonlocal nonparametric normal north northern not note notes novel
november nuclear null number numbers numerical nvidia object objects observing ocean oceans october of off
offline old on one online open openai operator operators opinion opportunities optical optics optimal
optimising optimistic optimization optimizing or orbit orbits order organic organized organizers origin
origins oscillations our out over overview p packing panel parallel parameter parameters parametric paris
parsing partial partially particle particles partition partitions passcode password past path paths pattern
patterns pde pdes people perception perfect performance periodic person personal personalized perspective
perspectives perturbation phase phases philosophy photonic photonics physical physics plan planar planck
planetary planets planning plant plants plasma platform platforms play please point points poisson policies
policy political politics polymer polymers polynomial polynomials population populations portfolio positive
post postdoc postdoctoral poster postponed power practical practice precision predicting prediction
predictive preference preferences preserving previous price prices pricing prime primes principal principles
prior privacy private probabilistic probabilities probability probing problem problems process processes
processing product production products professor profile program programming programs progress projective
proof proofs properties protein proteins protocol protocols provable provably proving public pure q quality
quantifying quantitative quantum quasi query question questions r race radiation random randomized
randomness rank rare rational reactive real reasoning recent reception recommender reconstructing
reconstruction recording reducing reduction regards regimes regional registration regression regular
regularity regularization reinforcement related relational relations relative relativistic reliable remarks
reminder remote representation representations rescheduled research researcher residual resilient resolution
resource resources responsible results rethinking retrieval revealing revisited revisiting rigid rigidity
rise risk river rna robot robotic robotics robots robust robustness role room root roundtable routing royal
rules safe safety same sample sampling saturday scalable scale scales scaling scattering schedule scheduling
school science sciences scientific scientist sea search second secure security seeing self semantic
semantics semester semi semiclassical seminar seminars senior sense sensing sensitive sensor sensors
separation september sequence sequences sequential series session set sets shanghai shape shapes shaping
shared shock short sign signal signals similarity simple simulating simulation simulations singapore single
singular singularities singularity six size slides slow small smart smooth so social society soft software
soil solar solid solutions solving some south southern space spaces spain sparse sparsity spatial speaker
speakers special spectra spectral spectrum speech speed spin spontaneous spring stability stable star stars
start state states static stationary statistical statistics steady stellar stem stochastic stock storage
stories story strange strategic strategies strategy stream streaming street string strong strongly
structural structure structured structures student studies study studying sub sum summer sums sunday super
superconducting supersymmetric supervised surface surfaces surprising survey survival sustainable sweden
switzerland sydney symbolic symmetric symmetries symmetry symplectic symposium synthesis synthetic system
systematic systems tackling tales talk talks targeted task tba tbc tbd teaching tech technologies technology
temporal tensor tensors term test testing tests texas text thanks that the their theorem theorems theoretic
theoretical theses thesis theories theory there thermal thermodynamic thermodynamics things thinking this three
through
thursday tight time times title to today tokyo tomorrow tools top topic topics topological topology toric
toronto total toward towards trade trading traffic training trajectories trajectory transfer transform
transformer transformers transforming transition transitions translational transport travel tree trees
trends triangulated tropical trust trustworthy tuesday turbulence turbulent tutorial twisted two type types
uk ultra uncertainty understanding unified uniform unifying union united universal universality universe
university unlocking unsupervised up upcoming update upper urban usa use using vaccine value values variable
variables variance variation variational variations variety vector velocity venue verifiable verified
verifying version versus vertex via video virtual virus viruses visible vision visual visualization
volatility vortex vs wage walk walks washington water wave wavelet wavelets waves we weak weakly weather web
webinar wednesday weight weighted welcome welfare well west western what when where which who whole why wide
winter wireless with within without word words work workers workshop world x y york you your zero zeta zoom
zurich
"""

# Words that are common in English prose of any kind, and hence no names.
_COMMON = """
abbey abc absolute accept accepted accepts access accessed accessible accessing according account act action
actions actual actually add added adding addition additional address adds adjust affect again ageing ahead
alias aliases alive allow allowed allowing allows alone along alpha already also alternate although alumnae alumni
always ambiguous amount ancient angels animal animals annotated annotation annotations another ants any anything
anyway anywhere appear appears append appended applies apply applying appropriate arbitrary architecture
archive archives argument arguments around array artist artists ashes ask assert assign assigned assignment
assignments associated assume assumed assumes assuming asteroid asteroids attach attached attempt attempting
attempts attic attribute attributes audience author automatically autonomy avoid avoids aware away back
background backslash backslashes backward backwards bacteria bad baking bare barnacle barnacles barns base
bases basically beaches beautiful because become becomes beekeepers been bees beetle beetles before begin
beginning behaves behaviour being beings believing belong belongs below bicycle bicycles binding bird birds
birth bit bits blank blob block blocks blood boats bodies bog bogs bold bone book books boolean border borders
borrowed bot bother bound box brackets braid braids branch branches bread breaks breath breathing brewing
bridge bridges broken buffer bug bugs build buildings builds built byte bytes cache cached caches caching
calculate calculated calendar call callback callbacks called caller callers calling calls candle candles
cannot canonical canyon canyons capture captured careful carry cases cast castle catch category cats cattle
caught cause caused cave cellar centuries century certain chain change changed changes changing channel
channels char characters charge chars check checked checker checking checks cheese chess child childhood
children choices choir choirs choose chosen chunk chunks church cinema circle circular citizen citizens civil
clean cleanup clear clever client cliffs clock clocks close closing cloth clouds coast coastal coasts coat
collect collected collection collections colon colonial colonialism colony color colors colour column columns
combination combine combined comedy comes comet comets comma command commands comments commerce common compare
compared comparing comparison comparisons compatibility compatible compilation compile compiled compiler
complete completed completely complicated component components compression computed concrete condition
conditions configuration configured conflict conflicts confusing connect connection conquest consecutive
consider considered consistency consists console constant constants constitution construct constructed
constructor constructs consume consumed consumption contain contained container containing contains content
contents context contexts continuation continue contributors convenience convention conversion convert
converted converting converts cooking copied copies copper copy copyright coral coro corporate correctly
correspond corresponding corresponds corruption costs cotton cough could count country counts court courts
cover coverage coveragepy covered covers crab crabs craft crash create created creates creating creation crime
criminal crop crops cruel cultures cures curious current currently custom cut cycle dance dances dancing dates
datetime day deal dear death deaths debate debts debug debugging decade decades decide decimal declaration
declarations declared decode decoded decorated decorator decorators default defaults deferred define defined
defines defining definition definitions delete deleted deleting delimiter delimiters delta demons depend
dependencies dependency depending depends deprecation depth derived describe described describes describing
description descriptions descriptor descriptors desert deserts design designed desire desired destination
detail detailed details detect detected determine determined determines dev dialogue diaspora dice
dictionaries dictionary dicts did diet diets differ difference differences different differently differs digit
digits direction directives directly directories directory disabled discard discarded discord disk dispatch
display displayed dist distinct distinguish distribute distribution distributions doc docs document
documentation documented dogs doing done door doors dot dots dotted doubting down dragon dragons draw dream
dreaming dreams drinking drop dropped drought droughts drum drums due dummy dump duplicate duplicates duration
during dust duty dying dynamically each earlier earthquake earthquakes easier easily easy eating eclipse
eclipses ecologies ecosystem ecosystems edit eels effectively eight eighteen eighteenth either element
elements eleven elite elites else elsewhere emit emitted emoji emotion emotions empire empires empty enabled
enables enclosing encode encoded encodings encountered ending ends enemies enemy enforce engine engines
enlightenment enough ensure ensures entire entirely entries entry epidemic epidemics epistemic equal equality
equivalent escape escaped escapes escaping especially essentially ethnic ethnography evaluated even eventually
ever everyday exactly example exc except exception exceptions exclude excluded excluding execute executed
executing execution exile exiles exist existing exists exit exits expand expanded expansion expect expected
expects expensive explanation explicit explicitly export expr expression expressions extend extension
extensions external extra extract extracted extras fact factory fail failed failing fails failure failures
faith fallback falling falls famine famines far farm farmers farming fear feeling feminism feminist fetch
fever fevers fiction fifteen fifth fifty figure file files filesystem fill filter filters final finally find
finds finish finished fire fires fish fisheries fit five fix fixed fixture flag flags float floating floats
flood flooding floods flower flowers flying fmt follow followed following follows food foods forbidden force
foreign forgetting forgotten form format formats formatted formatter formatting fort forty forward found
fourteen fourth frame frames free freedom fresh frog frogs front frozen fullname fully functionality functools
fund fungi fungus furnished further garbage garden gardeners gardens gateway geisserml gender generally
generate generated generates generation generator generators generic genocide get gets ghost ghosts git github
give given gives giving glacier glaciers globals gmail goats gods goes gold got grain grammar granted grass
grasses gravel great greater grief guarantee guaranteed guard guess guild hack had half hand handle handled
handler handlers handles handling happen happened happens harbor harbors harbour harbours hard has hash have
having head header headers hearing hearts hedge height hello help helper helpers helpful helps hence here
hereby heritage heroes hex hide hiding hierarchy highest highlight highlighted highlighting historical
histories hit hold holds homes honest honey honour hook hooks hope horses host house houses housing however
hundred hunger hunting hypothesis icalendar idea identical identifier identifiers identify identities identity
ids ignore ignored ignores ignoring illness imagination immediately imperial implement implementation
implementations implemented implements implicitly implied implies import important imported importing imports
impossible improve include included includes including incompatible incorrect increment incremental indent
indentation indented independence independent indexes indexing indicate indicated indicates indicating indices
indigenous industrial infer inferred infinity info inherit inheritance inherited inherits initial
initialization initialize initialized ink inline inner input inputs insect insects insert inserted inside
inspect install installation installed instances instantiated instantiation instead integers intended
intentionally intermediate internally interpreted interpreter introduced introspection invalid inventing
invention invocation invoke invoked iron irrigation islamic islands isle issue item items iterate iteration
iterator itself jewish job joined journal journalism judges just justice keep keeping keeps kept keys keyword
keywords kinds kings kinship kitchen kitchens knitting know knowing known knows label labels labour ladder
ladders lake lakes lamp lamps landscape landscapes larger last later latest latter layout lazily lazy leading
league least leave leaves leaving left legacy legal length less let lets letter letters levels lexer lexers
liberal liberty libraries library license licensed licenses lichen lichens lighter lighthouse lighthouses
lightning likely limitation lines linked links list listed listening lists literal literals literary
literature little live lizards load loaded loading lobster locals located locations lock logging longer
longest look looked looking looks lookup lookups losing lost lot loud lower lowercase machinery made magic
mail main mainly maintain major make makes manager manual manually manuscript manuscripts mapped mappings
maritime marker markers marks markup marriage masculinity mask masks master match matched matches matching may
maybe means meant medieval melting members memories men mending mentioned merchant merchants merge message
messages metadata meteor meteors meth methane method methods mice middle might migrants million miners mines
minister minor missing mod mode modernism modernity modified modify modifying module modules monsoon monster
monsters monument monuments moon moons moral morality mosquito mosquitoes most mostly moth mother mothers
moths mount mountains move moved mozilla much mud murder museum museums mushroom mushrooms must mypyc myth
myths naive name named names namespace namespaces naming narrative narratives nation nationalism nations
native necessarily necessary needed needs negative neighbours neither nerve nested nesting never newer newline
newlines newly nice night nights nine nineteen nineteenth ninth nitrate node nodes none nor normalization
normalize normalized normally norms notation nothing notice novels now numeric obj obtain obtained obtaining
occur occurred occurs octopus official offset offsets often oil older omitted once ones only onto open opened
opening opera operation operations ops option optional optionally options oral orchards orchid orchids ordered
ordering ordinary organs original originally orthodox other others otherwise ottoman ourselves outer output
outputs outside overflow overhead overlap overload overridden override overrides overriding overwrite
overwritten owls own oxygen package packages packaging padding page pages pain paint painting paintings pair
pairs palace paper papers parent parentheses parents parliament parrots part particular parts pass passed
passes passing pasts patch payload peace peasant peasants peat pending penguins perform performed performs
perhaps period permafrost permission permissions permit persian persons photograph photography piano pick
pigeons pigments pilgrimage pilgrims pill pills pirates place placeholder places plague plagues plain planet
plastic playing plugin plugins plus poem poems poet poetics poetry poets pointer pointing poison poisons
police pollution poor pop populated port portion portions ports pos position positional positions possibility
possible possibly postcolonial postwar potential potentially pottery poverty pragma prayer precedence precise
predicate prefer preferred prefix prefixed prefixes pregnancy presence present presentation presentations
preserve preserved pretty prevent prevents previous previously primarily primary primitive print printed
printing prints priority prison prisons probably processed produce produced produces project prompt propagate
proper properly property prophecy prose protest provide provided provides providing proxy psychological
psychology publish published pull punctuation punishment puppet puppets purpose purposes push put puzzle
puzzles pycon pygments pypa pyright qualified queue quiet quite quote quoted quotes racial rail rails rain
rainfall raise raised raises raising range ranges rather rats ravens raw reach reached read reading readings
reads ready really reason reasons rebellion receive received recognize recognized recommended record recorded
records recurse recursion recursive recursively redistribute redistribution reduce redundant reef reefs ref
refer reference referenced references refers reform refugee refugees regardless region register registered
registers registry reject rejected relatively release released releases relevant relies religions religious
rely remain remaining remains remembering remove removed removes removing renaissance render rendered
rendering renewable repeat repeated replace replaced replacement replaces replacing report reported reporting
reports repository represent represented representing represents republic request requested requests require
required requirement requirements requires reserved reset resistance resolve resolved resolving respect
respective respectively response rest restore restriction result resulting retain retrieve retrieved retry
return returned returning returns reuse reverse revolution revolutionary rfc rhetoric rice rich riddles right
rights riot riots ritual rituals rivers road roads rocks romantic roof roofs row rows royal ruins rule run
running runs rural sacred safely sailors saint saints salt sand sardines satisfy save saved say says scan scar
scars scheduled schema scheme scope script scripts seas seconds section sections secular sediment sediments
see seeds seeking seem seems seen segment select selected sell send sending sends senses sent sentinel
separate separated separately separator separators sermon server setting settings setup seven seventeenth
seventh several sewing sex sexual sexuality shadow shadows shall share sheep shell shepherds shift shifts ship
ships shoe shoes shop shops shores shorter should show showing shown shows shrimp shutdown sick side signature
signatures significant silence silent silently silk silver similar similarly simpler simplify simply since
singing sinners site situation situations sixteenth sixth sizes skin skip skipped skipping skull skulls slash
slave slavery slaves sleep sleeping slice slightly slot slower slugs smaller smoke snails snakes snow
socialism socket soldiers someone something sometimes somewhat somewhere songs soon sort sorted sorting sound
sounds source sources sovereignty soviet span sparrows spec specific specifically specification specified
specifier specifies specify specifying spider spiders spies spirit spirits spiritual split sport squares squid
stack stair staircase standard started starting starts statement statements status stay steam steel step steps
still stolen stone stones stop stops store stored stores storing storms streams streets strict strictly strike
strikes strings strip stripped struct stub stubs stuff stupid style styles subject sublicense subprocess
subsequent subset substantial subtype success successful successfully such suffix sugar suite summary supplied
support supported supporting supports supposed suppress suppressed sure surgery swamp swamps sweat swimming
switch symbol symbols symptoms sync syntax tab tables tabs tag tags take taken takes taking tale target
targets tax taxation taxes team tears technically teeth telescope telescopes television tell telling tells
template temple temples temporarily temporary ten tension tenth terminal terms terrible terror than theatre
them themselves then theology therefore these they thieves thing think third thirteen thirty those though
thought thousand thread threads threshold throw thunder thus tide tides timeout timezone tobacco together
token tokens tongue too tool tooth trace track tracking trades tradition traditional traditions tragedy
trailing train trains tram trams transatlantic translate translation translations translator trauma treasure
treat treated treaties treatment treaty tribes tricky tried tries trigger triggered tropics truce true truth
try trying tsunami tune tunes tunnel tunnels turn turns turtles twelve twentieth twenty twice typed typically
typing ugly unchanged unconditionally undefined under underlying understand unexpected unfinished unions
unique unit unknown unless unlike unlikely unnecessary unsafe unsupported until unused updated updates upon
upper uppercase usage used useful user username users uses usual usually utility utopia vaccines valid
validate validated validation validator valleys var variant variants various vars vegetables vegetation
verbose verify versionadded versionchanged versions very victims victorian view village villages vineyard
vineyards violence violin violins visions voice voices volcanic volcano volcanoes wages wait waiting walking
want wants war warn warning warnings warranty wars wasps watching way ways weaving weeds weighing weird wells
were whale whales whatever wheat wheel wheels whenever whereas whether while whitespace whom whose width wiki
wilderness wildlife window windows wine winning wish witch witches witness wolves woman women wonderful woods
wool workaround working works worlds worms worth would wound wounds wrap wrapped wrapper wrappers wrapping
wraps write writer writers writes writing writings written wrong www year yesterday yet yield yielded yields
zip zone
"""

TITLE_WORDS = frozenset((_WORDS + _COMMON).split())

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
mount lake saint port fort isle upper lower inner outer great little royal free open dear messages sorted previous
message thread subject kitchen duty
abbey abc absolute accept accepted accepts access accessed accessible accessing according account act action
actions actual actually add added adding addition additional address adds adjust affect again ahead alias
aliases alive allow allowed allowing allows alone along alpha already also alternate although always ambiguous
amount ancient animal animals annotated annotation annotations another any anything anyway anywhere appear
appears append appended applies apply applying appropriate arbitrary architecture archive archives argument
arguments around array artist artists ask assert assign assigned assignment assignments associated assume
assumed assumes assuming attach attached attempt attempting attempts attribute attributes audience author
automatically autonomy avoid avoids aware away back background backslash backslashes backward backwards bacteria
bad bare base bases basically because become becomes been bees before begin beginning behaves behaviour being
beings belong belongs below binding bird birds birth bit bits blank blob block blocks blood bodies bold bone
book books boolean border borders bot bother bound box brackets branch branches bread breaks breath bridge
bridges broken buffer bug bugs build buildings builds built byte bytes cache cached caches caching calculate
calculated calendar call callback callbacks called caller callers calling calls cannot canonical capture
captured careful carry cases cast castle catch category caught cause caused cave centuries century certain chain
change changed changes changing channel channels char characters charge chars check checked checker checking
checks child childhood children choices choose chosen chunk chunks church cinema circular citizen citizens civil
clean cleanup clear client close closing clouds coast coastal collect collected collection collections colon
colonial colonialism colony color colors colour column columns combination combine combined comedy comes comma
command commands comments commerce common compare compared comparing comparison comparisons compatibility
compatible compilation compile compiled compiler complete completed completely complicated component components
compression computed concrete condition conditions configuration configured conflict conflicts confusing connect
connection conquest consecutive consider considered consistency consists console constant constants constitution
construct constructed constructor constructs consume consumed consumption contain contained container containing
contains content contents context contexts continuation continue contributors convenience convention conversion
convert converted converting converts cooking copied copies copper copy copyright coral coro corporate correctly
correspond corresponding corresponds corruption costs cotton could count country counts court courts cover
coverage coveragepy covered covers craft crash create created creates creating creation crime criminal crop
crops cultures current currently custom cut cycle dance dates datetime day deal death deaths debate debug
debugging decade decades decide decimal declaration declarations declared decode decoded decorated decorator
decorators default defaults deferred define defined defines defining definition definitions delete deleted
deleting delimiter delimiters delta depend dependencies dependency depending depends deprecation depth derived
describe described describes describing description descriptions descriptor descriptors desert design designed
desire desired destination detail detailed details detect detected determine determined determines dev dialogue
diaspora dictionaries dictionary dicts did diet diets differ difference differences different differently
differs digit digits direction directives directly directories directory disabled discard discarded discord disk
dispatch display displayed dist distinct distinguish distribute distribution distributions doc docs document
documentation documented doing done dot dots dotted down draw dream dreams drop dropped drought due dummy dump
duplicate duplicates duration during dynamically each earlier earthquake earthquakes easier easily easy
ecologies ecosystem ecosystems edit effectively eight eighteen eighteenth either element elements eleven elite
elites else elsewhere emit emitted emoji emotion emotions empire empires empty enabled enables enclosing encode
encoded encodings encountered ending ends enemies enemy enforce enlightenment enough ensure ensures entire
entirely entries entry epidemic epidemics epistemic equal equality equivalent escape escaped escapes escaping
especially essentially ethnic ethnography evaluated even eventually ever everyday exactly example exc except
exception exceptions exclude excluded excluding execute executed executing execution exile exist existing exists
exit exits expand expanded expansion expect expected expects expensive explanation explicit explicitly export
expr expression expressions extend extension extensions external extra extract extracted extras fact factory
fail failed failing fails failure failures faith fallback falls famine far farm farmers farming fear feminism
feminist fetch fiction fifteen fifth fifty figure file files filesystem fill filter filters final finally find
finds finish finished fish fisheries fit five fix fixed fixture flag flags float floating floats flood flooding
floods flower flowers fmt follow followed following follows food foods force foreign forgotten form format
formats formatted formatter formatting forty forward found fourteen fourth frame frames freedom fresh front
frozen fullname fully functionality functools fungi furnished further garbage garden gardens gateway geisserml
gender generally generate generated generates generation generator generators generic genocide get gets ghost
git github give given gives giving glacier glaciers globals gmail gods goes gold got grain grammar granted grass
grasses gravel greater grief guarantee guaranteed guard guess guild hack had hand handle handled handler
handlers handles handling happen happened happens harbour hard has hash have having head header headers height
hello help helper helpers helpful helps hence here hereby heritage heroes hex hide hierarchy highest highlight
highlighted highlighting historical histories hit hold holds homes honey honour hook hooks hope horses host
house houses housing however hundred hunger hunting hypothesis icalendar idea identical identifier identifiers
identify identities identity ids ignore ignored ignores ignoring illness imagination immediately imperial
implement implementation implementations implemented implements implicitly implied implies import important
imported importing imports impossible improve include included includes including incompatible incorrect
increment incremental indent indentation indented independence independent indexes indexing indicate indicated
indicates indicating indices indigenous industrial infer inferred info inherit inheritance inherited inherits
initial initialization initialize initialized inline inner input inputs insect insects insert inserted inside
inspect install installation installed instances instantiated instantiation instead integers intended
intentionally intermediate internally interpreted interpreter introduced introspection invalid inventing
invention invocation invoke invoked iron irrigation islamic islands issue item items iterate iteration iterator
itself jewish job joined journal journalism judges just justice keep keeping keeps kept keys keyword keywords
kinds kings kinship know known knows label labels labour lakes landscape landscapes larger last later latest
latter layout lazily lazy leading least leave leaves leaving left legacy legal length less let lets letter
letters levels lexer lexers liberal liberty libraries library license licensed licenses lichens likely
limitation lines linked links list listed lists literal literals literary literature little live load loaded
loading locals located locations lock logging longer longest look looked looking looks lookup lookups lot
lowercase machinery made magic main mainly maintain major make makes manager manual manually manuscript
manuscripts mapped mappings maritime marker markers marks markup marriage masculinity master match matched
matches matching may maybe means meant medieval melting members memories men mentioned merchant merchants merge
message messages metadata meth methane method methods middle might migrants mines minister minor missing mod
mode modernism modernity modified modify modifying module modules monsoon monument monuments moon moral morality
mosquitoes most mostly mother mothers mountains move moved mozilla much murder museum museums mushrooms must
mypyc myth myths naive name named names namespace namespaces naming narrative narratives nation nationalism
nations native necessarily necessary needed needs negative neighbours neither nerve nested nesting never newer
newline newlines newly nice nine nineteen nineteenth ninth nitrate node nodes none nor normalization normalize
normalized normally norms notation nothing notice novels now numeric obj obtain obtained obtaining occur
occurred occurs official offset offsets often oil older omitted once ones only onto opened opening opera
operation operations ops option optional optionally options oral orchards ordered ordering ordinary organs
original originally orthodox other others otherwise ottoman ourselves outer output outputs outside overflow
overhead overlap overload overridden override overrides overriding overwrite overwritten own oxygen package
packages packaging padding page pages pain paint painting paintings pair pairs palace paper papers parent
parentheses parents parliament part particular parts pass passed passes passing pasts patch payload peace
peasant peasants pending perform performed performs perhaps period permafrost permission permissions permit
persian persons photograph photography piano pick pigments pilgrimage place placeholder places plague plain
plugin plugins plus poem poems poet poetics poetry poets pointer pointing poison police pollution poor pop
populated port portion portions ports pos position positional positions possibility possible possibly
postcolonial postwar potential potentially pottery poverty pragma prayer precedence precise predicate prefer
preferred prefix prefixed prefixes pregnancy presence present presentation presentations preserve preserved
pretty prevent prevents
previously primarily primary primitive print printed printing prints priority prison probably processed produce
produced produces project prompt propagate proper properly property prophecy prose protest provide provided
provides providing proxy psychological psychology publish published pull punctuation punishment purpose purposes
push put pycon pygments pypa pyright qualified queue quite quote quoted quotes racial rain rainfall raise raised
raises raising range ranges rather raw reach reached read reading readings reads ready really reason reasons
rebellion receive received recognize recognized recommended record recorded records recurse recursion recursive
recursively redistribute redistribution reduce redundant reef reefs ref refer reference referenced references
refers reform refugee refugees regardless region register registered registers registry reject rejected
relatively release released releases relevant relies religions religious rely remain remaining remains remove
removed removes removing renaissance render rendered rendering renewable repeat repeated replace replaced
replacement replaces replacing report reported reporting reports repository represent represented representing
represents republic request requested requests require required requirement requirements requires reserved reset
resistance resolve resolved resolving respect respective respectively response rest restore restriction result
resulting retain retrieve retrieved retry return returned returning returns reuse reverse revolution
revolutionary rfc rhetoric rice rich right rights ritual rituals rivers road roads rocks romantic row rows ruins
rule run running runs rural sacred safely salt sand satisfy save saved say says scan scheduled schema scheme
scope script scripts seas seconds section sections secular sediment sediments see seeds seem seems seen segment
select selected sell send sending sends senses sent sentinel separate separated separately separator separators
sermon server setting settings setup seven seventeenth seventh several sex sexual sexuality shadow shadows shall
share shell ship ships shorter should show showing shown shows shutdown side signature signatures significant
silence silently silk silver similar similarly simpler simplify simply since site situation situations sixteenth
sixth sizes skin skip skipped skipping slash slave slavery slaves sleep slice slightly slot slower smaller snow
socialism socket someone something sometimes somewhat somewhere songs soon sort sorted sorting sound sounds
source sources sovereignty soviet span spec specific specifically specification specified specifier specifies
specify specifying spirit spirits spiritual split sport squares stack standard started starting starts statement
statements status stay steam steel step steps still stone stones stop stops store stored stores storing storms
streams strict strictly strike strings strip stripped struct stub stubs stuff style styles subject sublicense
subprocess subsequent subset substantial subtype success successful successfully such suffix sugar suite summary
supplied support supported supporting supports supposed suppress suppressed sure switch symbol symbols symptoms
sync syntax tab tables tabs tag tags take taken takes taking tale target targets tax taxation taxes team
technically television tell tells template temple temples temporarily temporary ten tension tenth terminal terms
terror than theatre them themselves then theology therefore these they thing think third thirteen thirty those
though thought thousand thread threads threshold throw thus tide tides timeout timezone tobacco together token
tokens tongue too tool trace track tracking tradition traditional traditions tragedy trailing transatlantic
translate translation translations translator trauma treasure treat treated treatment treaty tribes tricky tried
tries trigger triggered tropics true truth try trying turn turns twelve twentieth twenty twice typed typically
typing unchanged unconditionally undefined under underlying understand unexpected unions unique unit unknown
unless unlike unlikely unnecessary unsafe unsupported until unused updated updates upon uppercase usage used
useful user username users uses usual usually utility utopia valid validate validated validation validator var
variant variants various vars vegetables vegetation verbose verify versionadded versionchanged versions very
victims victorian view village villages violence visions voice voices volcanic volcano volcanoes wait want wants
war warn warning warnings warranty wars way ways weaving weeds weird wells were whales whatever wheat whenever
whereas whether while whitespace whom whose width wiki wilderness wildlife window wine wish witches witness
wolves woman women woods workaround working works worlds worth would wrap wrapped wrapper wrappers wrapping
wraps write writer writers writes writing writings written wrong www year yet yield yielded yields zip zone
"""

TITLE_WORDS = frozenset((_WORDS + _COMMON).split())

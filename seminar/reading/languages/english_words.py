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
debt decay december decision decisions decoding deep deepmind defects degenerate democracy dense density
department designing detecting detection deterministic developing development diagnosis differential
differentially diffusion digital dimension dimensional dimensions direct directed director discovering
discovery discrete discussion disease diseases disorder distance distances distinguished distributed diverse
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
theoretical theories theory there thermal thermodynamic thermodynamics things thinking this three through
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

TITLE_WORDS = frozenset(_WORDS.split())

"""Short forms that scientists use without a word on what they stand for."""

from collections.abc import Mapping
from functools import lru_cache

_KNOWN = """
ai artificial intelligence
amr antimicrobial resistance
asr automatic speech recognition
bert bidirectional encoder representations from transformers
bci brain computer interface
bo bayesian optimization
cbt cognitive behavioural therapy
cfd computational fluid dynamics
cmb cosmic microwave background
cnn convolutional neural network
crispr clustered regularly interspaced short palindromic repeats
ctc connectionist temporal classification
cv computer vision
dag directed acyclic graph
dfa deterministic finite automaton
dft density functional theory
dna deoxyribonucleic acid
dp dynamic programming
dp differential privacy
dpo direct preference optimization
ecg electrocardiogram
eeg electroencephalography
em expectation maximization
erp event related potential
fem finite element method
fft fast fourier transform
fl federated learning
fmri functional magnetic resonance imaging
gan generative adversarial network
gcn graph convolutional network
gdp gross domestic product
glm generalized linear model
gnn graph neural network
gp gaussian process
gpu graphics processing unit
gwas genome wide association study
hci human computer interaction
hmm hidden markov model
hpc high performance computing
icl in context learning
ica independent component analysis
ipm interior point method
knn nearest neighbours
lda latent dirichlet allocation
lhc large hadron collider
ligo laser interferometer gravitational wave observatory
llm large language model
lora low rank adaptation
lp linear programming
lstm long short term memory
mcmc markov chain monte carlo
md molecular dynamics
mdp markov decision process
mhd magnetohydrodynamics
ml machine learning
mle maximum likelihood estimation
moe mixture of experts
mpc model predictive control
mri magnetic resonance imaging
nas neural architecture search
ner named entity recognition
nerf neural radiance fields
nlp natural language processing
nmr nuclear magnetic resonance
ntk neural tangent kernel
ocr optical character recognition
ode ordinary differential equation
ot optimal transport
pac probably approximately correct
pca principal component analysis
pcr polymerase chain reaction
pde partial differential equation
peft parameter efficient fine tuning
pgm probabilistic graphical model
pinn physics informed neural network
ppo proximal policy optimization
ptsd post traumatic stress disorder
qa question answering
qcd quantum chromodynamics
qec quantum error correction
qed quantum electrodynamics
qft quantum field theory
qkd quantum key distribution
rag retrieval augmented generation
rct randomized controlled trial
rkhs reproducing kernel hilbert space
rl reinforcement learning
rlhf reinforcement learning from human feedback
rmt random matrix theory
rna ribonucleic acid
rnn recurrent neural network
sat satisfiability
scrna single cell rna
sde stochastic differential equation
sem structural equation modelling
sgd stochastic gradient descent
sgld stochastic gradient langevin dynamics
slam simultaneous localization and mapping
smt satisfiability modulo theories
snp single nucleotide polymorphism
spde stochastic partial differential equation
ssl self supervised learning
ssm state space model
svd singular value decomposition
svm support vector machine
tda topological data analysis
tem transmission electron microscopy
tsp travelling salesman problem
tts text to speech
uq uncertainty quantification
vae variational autoencoder
vi variational inference
vit vision transformer
vlm vision language model
xai explainable artificial intelligence
"""


@lru_cache(maxsize=1)
def known() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """What each stands for, as folded words; a few stand for two things."""
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for line in _KNOWN.split("\n"):
        if line:
            short, *long = line.split()
            found[short] = (*found.get(short, ()), tuple(long))
    return found

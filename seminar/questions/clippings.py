"""Words that people cut short when they type, with what they stand for."""

_PAIRS = """
nets=networks net=network nns=neural_networks algo=algorithm algos=algorithms maths=mathematics
math=mathematics bio=biology crypto=cryptography neuro=neuroscience stats=statistics stat=statistics
comp=computational sims=simulations sim=simulation opt=optimization diff=differential probs=probability
prob=probability info=information evo=evolution eco=ecology vax=vaccine immuno=immune reps=representations
eqs=equations eqns=equations meds=medicines temp=temperature temps=temperatures params=parameters fn=function
fns=functions dists=distributions recsys=recommender geo=geometry alg=algebra topo=topology astro=astronomy
chem=chemistry phys=physics econ=economics enviro=environment lang=language langs=languages quant=quantum
photo=photography docs=documents specs=spectra bots=robots bot=robot vids=videos pics=images
"""
LONG = {short: long.replace("_", " ") for short, _, long in (pair.partition("=") for pair in _PAIRS.split())}


def lengthen(topic: str) -> str:
    """The topic with what such words stand for beside them."""
    return " ".join(f"{word} {LONG[word.casefold()]}" if word.casefold() in LONG else word for word in topic.split())

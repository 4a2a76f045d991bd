"""English words whose other forms do not begin alike: "wolves" of a wolf, "frozen" what froze."""

# One word with its forms on a line, those that learners make among them. Forms that are mostly another word are left
# out: "left", "saw", "rose".
_FORMS = """
wolf wolves wolfs|knife knives knifes|wife wives|thief thieves thiefs|calf calves|half halves
loaf loaves|shelf shelves|elf elves|sheep sheeps|fish fishes fishs
hoof hooves|dwarf dwarves|scarf scarves|mouse mice mouses|louse lice|goose geese|foot feet|tooth teeth|man men
woman women|child children childs childrens|ox oxen|matrix matrices|vertex vertices|index indices|vortex vortices
appendix appendices|cortex cortices
helix helices|fungus fungi|nucleus nuclei|stimulus stimuli|bacillus bacilli|cactus cacti|locus loci|focus foci
radius radii|alumnus alumni|torus tori|modulus moduli|calculus calculi|thrombus thrombi|alga algae|larva larvae
pupa pupae|antenna antennae|formula formulae|nebula nebulae|vertebra vertebrae|supernova supernovae|bacterium bacteria
medium media|stratum strata|spectrum spectra|symposium symposia|mitochondrion mitochondria|phenomenon phenomena
criterion criteria|automaton automata|ganglion ganglia|taxon taxa|polyhedron polyhedra|quantum quanta|ovum ova
analysis analyses|hypothesis hypotheses|crisis crises|thesis theses|axis axes|basis bases|diagnosis diagnoses
synthesis syntheses|parenthesis parentheses|metastasis metastases|genus genera|corpus corpora|opus opera
freeze froze frozen|break broke broken|sleep slept|teach taught|write wrote written|sing sang sung|swim swam swum
grow grew grown|fly flew flown|fall fell fallen|drink drank drunk|eat ate eaten|build built|buy bought|fight fought
forget forgot forgotten|hide hid hidden|lose lost|shrink shrank shrunk|sink sank sunk|steal stole stolen|tear tore torn
throw threw thrown|win won|catch caught|choose chose chosen|draw drew drawn|drive drove driven|bleed bled|breed bred
feed fed|sell sold|shoot shot|spin spun|sting stung|strike struck|weave wove woven|wake woke woken|wear wore worn
dig dug|hear heard|speak spoke spoken|swear swore sworn|shake shook shaken|rise risen|blow blew blown|ride rode ridden
"""


def _index() -> dict[str, frozenset[str]]:
    groups = [frozenset(group.split()) for line in _FORMS.split("\n") for group in line.split("|")]
    return {word: group - {word} for group in groups for word in group}


_OTHERS = _index()


def others(word: str) -> frozenset[str]:
    """The other forms of a word in lower case; none for what is inflected as nearly all words are."""
    return _OTHERS.get(word, frozenset())

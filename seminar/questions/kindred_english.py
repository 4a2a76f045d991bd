"""English words that people use for one another when they ask, as groups that `seminar.questions.kindred` reads."""

# Up to a semicolon stand words that may be said for each other; those after a bar stand for all before it, but not
# for each other: who says fish may mean cod, and who says cod may mean fish, but nobody says salmon for cod.
ENGLISH = """
child children kid infant baby toddler youngster | pupil teenager adolescent schoolchild; pupil student undergraduate
schoolchild; teenager adolescent youth; elderly older ageing aging senior old-age; ageing aging senescent senescence
longevity old lifespan; worker labourer employee staff workforce; gig platform courier rider freelance; courier rider
delivery; teacher instructor educator; doctor physician clinician; patient sick ill; illness disease disorder sickness;
cancer tumour tumor oncology carcinoma | leukaemia lymphoma melanoma; drug medicine medication pharmaceutical; vaccine
vaccination immunisation jab shot inoculation; flu influenza; tuberculosis tb; epidemic outbreak pandemic; infection
contagion pathogen | virus bacterium parasite; bacterium microbe germ microbiota microbiome; antibiotic antimicrobial;
stroke aphasia; dementia alzheimer; dyslexia reading; depression mood; heart cardiac cardiovascular; brain cortex neural
cerebral; kidney renal; liver hepatic hepatocyte; gut intestine intestinal bowel belly digestive; lung pulmonary
respiratory; face facial; eye ocular visual vision gaze retina; ear hearing auditory cochlear; deaf signing signer;
blind sightless; womb placenta pregnancy pregnant; birth newborn preterm fertility; premature preterm; sleep nap asleep
| dream; night nocturnal; memory remember recall; forget unlearn erase erasure; pain ache; fear afraid anxiety;
happiness pleasure joy; grief mourning bereavement sorrow mourner; lonely loneliness solitude; death mortality dying;
dead deceased; smell odour olfactory; taste flavour gustatory; touch tactile haptic; food meal diet nutrition eating |
bread rice; meal lunch dinner canteen; sugar sweetened sweet glucose; soda soft-drink sweetened beverage; alcohol
drinking; smoking tobacco nicotine cigarette; school classroom; exam examination test; university college campus; lesson
teaching instruction; quiz retrieval; language tongue linguistic; dialect accent; accent vowel dialect prosody
intonation; bilingual multilingual; word lexical vocabulary; number numeral; speech spoken voice talking; whisper
whispering; translation translate translator; handwriting script scribe; letter correspondence; book manuscript novel;
poem poetry verse poet; story narrative tale; writer author novelist; painter painting; film movie cinema; actor theatre
stage drama; music musical song tune melody; song ballad singing; singer singing choir chorale vocal; hymn chorale
choral; drum percussion gong; orchestra gamelan symphony ensemble; game gaming; football soccer stadium; museum archive
collection; archive preservation; church parish; religion faith worship; witch witchcraft; slave slavery enslaved; war
conflict battle; soldier army military; king royal monarch; history historical past; medieval middle-ages; ancient
antiquity archaeology archaeological; grave burial tomb; ghost haunting spirit; village rural; city urban town
metropolitan; house home housing dwelling; slum informal settlement; rent rental tenant; school-meal canteen; boat ship
vessel | ferry submarine; sailor seaman seafarer; pirate piracy; car vehicle automobile driving; driverless self-driving
autonomous; autonomous automated unmanned; bus minibus transit; train metro rail subway railway commuter; subway metro
underground; traffic congestion rush-hour; road street highway; bike bicycle cycling; aeroplane airplane aircraft flight
aviation; drone unmanned uav; robot machine automaton robotic; arm manipulator gripper; hand gripper grasp finger;
walking gait locomotion legged; legged quadruped four-legged; rope cable string; weld welding; camera imaging video;
picture image photo photograph; screening diagnosis detection; x-ray radiograph tomography; computer computing machine;
cpu processor core; processor chip core hardware; chip silicon; ram memory dram; cache memory; jump branch; program
software code; bug defect fault; hacker attack attacker attacking adversarial; hacking attack leak; password
authentication; spam phishing; privacy confidential private; encryption cryptography cipher cryptographic; cryptographic
signature key; phone smartphone handset mobile; app application platform; website web page site online; internet web
online; internet offline; electricity energy; chatbot language-model assistant; assistant agent; ai
artificial-intelligence machine-learning | deep-learning language-model neural-network; algorithm algorithmic computed
automated; neural network deep; lie lying false hallucination fabricate; hallucination fabricate made-up;
fake synthetic deepfake forged; deepfake synthetic; rumour
misinformation gossip; misinformation fake-news disinformation; vote voting ballot election poll; election candidate
campaign; law legal court judicial; court judge trial jury judgment; lawsuit sue litigation; crime criminal offence;
gangster crime triad; police policing; prison jail bail; blame guilt fault responsibility liability; liability blame
responsible; contract agreement; copyright intellectual-property; consent permission; age-check age; government state
public; regulation rule regulate; border immigration visa; refugee migrant asylum; migrant migration immigration; treaty
agreement; tax levy duty tariff; tariff duty levy; toll charge pricing; price cost pricing; poor poverty income; wage
pay salary; pension retirement old-age; insurance insurer premium; loan credit lending lender; bank banking deposit;
money cash currency; currency money; subsidy grant benefit; welfare benefit social; trade export import; market trading
auction; company firm business; factory plant industrial manufacturing; shop retail store supermarket; advert
advertising advertisement; census enumeration population; survey questionnaire poll respondent; statistics statistical;
average mean; uncertainty error; random stochastic; noise noisy; missing incomplete dropout; cause causal effect; trial
experiment randomised; forecast prediction predict forecasting; weather meteorology; climate warming; rain rainfall
precipitation monsoon wet; humid wet damp moist; moisture vapour humidity water; flood flooding inundation; drought dry
arid; storm hurricane typhoon cyclone gale; hurricane typhoon cyclone; snow ice frozen icy; ice frozen glacier iceberg;
glacier ice-sheet calving; slippery ice icy slip; thaw melt thawing melting; hot heat warm; heat temperature hot; cold
low-temperature cryogenic; record extreme unprecedented; emission emitting released; carbon co2 emission dioxide; co2
carbon-dioxide; greenwashing offset; pollution contamination pollutant contaminated | toxic soot smog exhaust
particulate microplastic nitrate; smog air-pollution particulate; dirt pollution; plastic microplastic polymer; waste
rubbish garbage trash refuse; sewage wastewater sewer; water aquatic hydrological; river stream; sea ocean marine
maritime; seabed seafloor abyssal deep-sea; coast coastal shore beach; delta estuary; wave swell; freak rogue; tide
tidal; current circulation overturning; fish fishery fishing | cod salmon tuna zebrafish; louse lice; whale humpback
cetacean; seal walrus; seaweed kelp alga; coral reef; insect bug | termite ant bee mosquito beetle; bee pollinator
honeybee; worm earthworm nematode; bird avian | finch warbler songbird; bat flying-mammal; mouse mice rat rodent; dog
canine quadruped; cow cattle livestock dairy; pig swine hog; chicken poultry hen; sheep lamb flock; barn shed stable;
farm farmer agriculture agricultural farming; crop cereal grain | wheat oat barley maize lentil pea; corn maize;
fertiliser fertilizer manure; plough plow tillage till; weed herbicide; fungus fungal rust mould; seed sowing; root
rhizosphere; soil ground dirt; ground soil frozen; charcoal biochar; forest tree woodland deforestation rainforest;
deforestation clearing forest; wood timber; plant vegetation vegetal vine; flower blossom; fruit berry | strawberry
apple; evolution evolutionary phylogenetic; phylogenetic evolutionary tree; gene genetic genome genomic; protein enzyme
peptide; cell cellular; stem-cell organoid; organoid mini; molecule molecular; interatomic atomic molecular force;
potential force-field; simulation simulate simulated; crystal crystalline lattice; alloy metal metallic; metal iron
copper steel; steel iron; rubber elastomer; skin electronic-skin; concrete cement; glass glassy amorphous; battery cell
electrode accumulator; short-circuit dendrite filament whisker; recycling recycle reuse recovery; lithium li-ion; sodium
salt; hydrogen fuel; ammonia haber fertiliser; catalyst catalysis catalytic; photocatalysis photoredox photoreduction
photocatalytic; light optical photon; laser optical; solar photovoltaic sunlight sun; panel module cell; electricity
power electric grid; energy power; wind turbine; nuclear fission reactor; oil petroleum petrol; petrol gas gasoline
fuel; mine mining; earthquake seismic quake tremor; volcano volcanic eruption; dust sand; sand grain dune; planet
planetary; star stellar; space satellite orbit; telescope astronomy astronomical; quantum qubit entangled; magnet
magnetic; superconductor superconductivity superconducting; black-hole event-horizon; wavefunction wave-function;
equation formula; proof prove theorem; gap interval spacing; prime primes; curve elliptic; surface manifold; shape
geometry topology; topology topological homology; knot braid; graph network; tree branching; colour color colouring
chromatic; chromatic colouring; packing sphere; code coding error-correcting; correction correct corrected mistake;
mistake error; fast faster quick speed; cheap low-cost budget affordable; small tiny little minimal; low-resource small
under-resourced; fair fairness; share division divide; inheritance sibling; marriage couple spouse; parent mother father
family; mother maternal mum mom mums mummy; father dad paternal; day-care childcare nursery; grandparent elder; friend
peer; friendship social-network; trust trusting believe; belief believe; expert expertise specialist; moral ethics
ethical morality; duty obligation owe; future-generation unborn; mind consciousness perspective; explanation explain
attribution; vague heap sorites; promise deathbed vow; happiness wellbeing; tabular table spreadsheet; spreadsheet
table; finetuning fine-tuning adapter; pretrained foundation pretraining; forecasting time-series; multi-armed bandit;
reward incentive; p-value significance; test hypothesis-testing; peeking stopping; outlier extreme; clinic hospital
ward; hospital clinic ward inpatient; nurse nursing; care-home nursing-home; caregiver carer care; wheelchair mobility;
prosthesis prosthetic; paralysed paralyzed immobile; implant implanted; lag delay latency; remote teleoperation
telepresence; remote-control teleoperation; underwater subsea submarine; clean green renewable; data-centre datacenter
server; steering control; map mapping atlas; chart map; name naming toponym; place toponym location; grammar syntax
grammatical; negation negative; pronoun inclusive exclusive clusivity; interrupt turn-taking; smart-speaker
voice-assistant; pun joke humour; grunt grunting chorus; flinch reflex; habit addiction; addiction addictive addicted;
lead-free lead; chess go board; board-game game; tutor tutoring mentoring; turnover quit quitting attrition leaving
resign; noise sound acoustic; sound acoustic audio; commuter passenger; crowd crowding; contact meeting; mosquito
vector; dengue arbovirus; malaria plasmodium; sterile wolbachia; covid coronavirus sars-cov-2; after-effect long-covid;
suicide self-harm; obesity overweight; mouse mice; woman women; man men; tooth teeth dental dentist; matrix matrices;
hypothesis hypotheses; wolf wolves; leaf leaves; life lives; foot feet; analysis analyses; index indices; vertex
vertices; datum data; macau macao; gambling casino betting gamble; casino gambling; lisbon portugal portuguese; canton
guangzhou cantonese; regrow regenerate regeneration grow; planarian flatworm; reading reader literacy; family household
child parent; kid family; dialysis dialyse haemodialysis hemodialysis; ozempic semaglutide glucagon slimming obesity
wegovy; glp1 glucagon semaglutide incretin; slimming obesity weight; operation surgery surgical surgeon; surgeon
surgical operating; anaesthesia anesthesia anaesthetic sedation; bone fracture skeletal orthopaedic; hip joint fracture;
joint arthritis knee; muscle muscular sarcopenia; blood haematology hematology vascular; pressure hypertension;
hypertension blood-pressure; diabetes insulin glucose; insulin glucose diabetic; stomach gastric abdominal; wound
healing injury; injury trauma; itch dermatology skin; allergy allergic immune; immune immunity immunology; jab needle
injection; nurse carer; breathing respiratory ventilated airway; cough respiratory; fever temperature; clumsy falling
falls; limp gait; limb leg arm; wearable smartwatch watch wrist; smartwatch wrist cuffless; hearing-aid cochlear;
glasses myopia; embryo embryonic fertilised; virus viral; phage virus; superbug resistant antibiotic; bacteria
microbial; mould fungi; poison toxin toxic poisoning; toxin toxic venom; snake venom reptile; frog toad amphibian;
salamander axolotl amphibian newt; lizard reptile; spider arachnid; butterfly moth caterpillar; shark ray; crab
crustacean shrimp; oyster mussel shellfish clam; jellyfish cnidarian; octopus cephalopod squid; dinosaur fossil
palaeontology paleontology; fossil palaeontology extinct; monkey primate ape chimpanzee; fly drosophila; worm nematode;
yeast fungal; moss lichen; tea coffee; wine grape vineyard; beer brewing barley hops; cheese dairy; sugar sweet; salt
sodium; chocolate cocoa; potato tuber; rice paddy; wheat grain; corn maize; drone quadrotor quadcopter; helicopter
rotor; rocket launch spacecraft; spaceship spacecraft probe; moon lunar tide; sun solar; mars martian; jupiter
gas-giant; comet asteroid; meteor meteorite asteroid; exoplanet planet; alien extraterrestrial life; galaxy galactic
milky-way; universe cosmology cosmic cosmological; big-bang cosmology; gravity gravitational; ripple wave; antimatter
positron; particle collider; atom atomic; magnetism magnetic; glue adhesive adhesion sticky; sticky adhesive gecko;
paint pigment coating; ink printing; fabric textile; thread fibre; fibre fiber; brick masonry building; bridge span
structural; dam reservoir; tunnel underground; lift elevator; house-price housing; landlord rental tenant; bribe
corruption corrupt; spy surveillance espionage; surveillance monitoring camera; whistleblower leak disclosure; divorce
marriage; adoption foster; gun firearm weapon; bomb explosive explosion; explosion blast; lightning thunderstorm; hail
thunderstorm; fog mist; cloud aerosol; greenhouse warming; sea-level rise; sinking subsidence; subsidence sinking
groundwater; landslide slope debris; mud sediment; erosion sediment; cave karst; desert arid; mountain alpine; glacier
alpine; lake limnology freshwater; pond freshwater; rumour-mill gossip; slang colloquial; swearing profanity taboo;
stutter stammer; baby-talk infant; spelling orthography; alphabet writing script; rune inscription; coin numismatic;
map-maker cartography; letter-writer correspondence; diary journal; comic manga; cartoon animation; photo photography;
sculpture statue; dance choreography ballet; guitar string; piano keyboard; orchestra conductor; choir singing; rap
hip-hop; joke laughter humour; laugh laughter; boredom attention; attention focus distraction; dream sleep; habit
routine; stress burnout anxiety; burnout stress exhaustion; therapy treatment; placebo sham; autism autistic; adhd
attention; twin sibling; left-handed handedness; shuffle shuffling mixing; juggling siteswap; puzzle sudoku; dice
random; coin-toss random; origami folding fold; fold folding; orange sphere; sphere ball; ball sphere; doughnut torus;
infinity infinite; zero null; square-root radical; sudoku puzzle; maze labyrinth; tile tiling tessellation; tiling tile;
jigsaw puzzle; cake division; shortest-path routing; spam filter; chat messaging; emoji emoticon; hashtag twitter; tweet
twitter; meme viral; influencer social-media; cookie tracking; tracking tracker location; face-recognition facial
biometric; fingerprint biometric; deep-learning neural; forget unlearning; compress pruning quantization; shrink pruning
compress; prune pruning; guess predict prediction; arrange arrangement structure; pack packing arrangement; stack
packing; squish soft; squishy soft; grab grip grasp; pick grasp harvest; peach fruit; jump leap; swim swimming fin;
climb climbing; geoengineering dimming stratospheric aerosol; crawl crawler; denmark danish; norway norwegian; sweden
swedish; finland finnish; iceland icelandic; germany german; france french; spain spanish; italy italian; greece greek;
turkey turkish; russia russian; china chinese; japan japanese; korea korean; india indian; vietnam vietnamese; thailand
thai; netherlands dutch; belgium belgian; poland polish; ireland irish; scotland scottish; wales welsh; england english;
america american; canada canadian; brazil brazilian; mexico mexican; egypt egyptian; africa african; europe european;
asia asian; australia australian; switzerland swiss; austria austrian; hungary hungarian; ukraine ukrainian; rome roman;
arabia arabic; persia persian; mongolia mongolian; tibet tibetan; hypoxia oxygen anoxia; pqc post-quantum; iot
internet-of-things device sensor embedded; gadget device appliance; bionic prosthetic prosthesis | artificial robotic;
prosthesis amputee amputation artificial; mute speechless voiceless | voice speech aphasia; bci brain-computer
neuroprosthesis | decoder; mind-reading | decoder brain-computer; organ-donor donation transplant; donor donation
donate; transplant graft transplantation; tinnitus ringing; screen | smartphone phone tablet device; teen teenager
adolescent; juror jury; testimony witness; alibi witness; convict convicted conviction; parole bail probation; polygraph
lie-detector; lawyer attorney legal counsel; premium insurer insurance; default | opt-out; nudge | prompt; teenager teen
minor; sleepwalker somnambulism sleepwalking; dreamer dream dreaming; jetlag circadian; body-clock circadian; tired
fatigue tiredness; lazy | effort apathy; smoker smoking; quit-smoking cessation; itch scratch scratching; ticklish
tickle touch; scent smell odour; nose olfactory nasal; sniff sniffing odour; musician | music drummer; jazz
improvisation; beat | rhythm tempo; rhythm timing beat; gambler gambling; risk-taking gamble; hangry hunger hungry;
hunger hungry appetite; navigation navigate wayfinding | maze hippocampus route; music musical | jazz drummer musician
concert; robot-hand prosthesis poorhouse workhouse almshouse pauper; famine starvation hunger starving; potato famine;
custody detention remand bail; pretrial bail remand; jail incarceration detention imprisonment; prisoner inmate convict;
fat obesity overweight adipose; overweight bmi body-mass; obesity bmi body-mass; bot chatbot machine automated; apology
apologise sorry apologize; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 12 twelve; 100
hundred; 1000 thousand; fridge refrigerator refrigeration cold-chain; refrigeration cooling; freezer frozen cryogenic;
mask face-covering; jealous envy jealousy; angry anger rage; shy shyness; brave courage; lazy laziness apathy; cheat
cheating fraud dishonest; fraud forged fabrication misconduct; steal theft stolen robbery; thief theft burglary; murder
homicide killing; killer homicide; rape sexual assault; drunk alcohol intoxicated; stoned cannabis marijuana; weed
cannabis marijuana; heroin opioid opiate; painkiller opioid analgesic; pill tablet drug medication; jab vaccine; shot
vaccine; snore apnoea apnea; breath breathing respiration; voice speech vocal; stroke brainstem paralysed; speechless
aphasia anarthria; brain-chip implant electrode; chip implant; electrode electrodes implant; deepfake face-swap;
face-swap deepfake; catfish scam; scam fraud phishing; scammer fraud; hack hacking breach; leak breach disclosure;
ransom ransomware; bitcoin cryptocurrency blockchain; crypto cryptocurrency blockchain bitcoin; wallet payment; cash
payment; rent tenancy rental; landlord tenancy; tenant tenancy eviction; evict eviction; homeless homelessness; flat
housing apartment; mortgage loan housing; bankrupt bankruptcy insolvency; debt debtor insolvency; debtor insolvency;
voucher coupon; coupon voucher settlement; class-action collective settlement; fine penalty sanction; penalty fine;
whistleblower informant; tip-off whistleblower; patent invention; inventor patent invention; monopoly antitrust
competition; antitrust competition merger; merger takeover acquisition; takeover merger acquisition; cartel collusion;
collude collusion cartel; petrol-station fuel; customs border tariff; trade-war tariff; strike union labour; union
labour; layoff unemployment redundancy; unemployed unemployment jobless; jobless unemployment; boss manager management;
manager management; gender women sex; sexism gender discrimination; racism race discrimination; bias discrimination
prejudice; quota affirmative; immigrant migrant immigration; refugee displaced; nationalism nationalist; empire imperial
colonial; colony colonial colonialism; colonial empire; slave plantation; plantation sugar; pirate privateer; shipwreck
wreck cargo; wreck cargo; porcelain celadon ceramic; pottery ceramic sherd kiln; ceramic pottery; pot pottery vessel;
bowl vessel pottery; kiln firing; silver hacksilver bullion; gold bullion; viking norse; norse viking; roman rome;
castle fortress fortification; fort ringfort fortification; cemetery graveyard burial; graveyard cemetery burial;
skeleton bone remains; teeth enamel tooth; tooth enamel dental; breastfeeding weaning nursing; breastfeed weaning; wean
breastfeeding infant; baby breastfeeding; nun convent monastery; monk monastery monastic; monastery abbey monastic;
abbey monastery; bible scripture gospel; pope papal papacy; saint relic; relic saint; pilgrimage pilgrim; crusade
crusader; plague pestilence black-death; black-death plague; cholera epidemic; smallpox variola; leprosy leper; midwife
midwifery birth; healer healing medicine; herb herbal; witch sorcery; map cartographic cartography; map-making
cartography; cartographer map; spy espionage intelligence; treasure hoard; hoard treasure; bread baking; butter dairy
fat; herring fish; cod fishery; spice pepper clove; opium poppy; silk textile; wool textile; carpet textile; telegraph
cable; railway rail; steam engine; windmill mill; mill milling; printing press; newspaper press journalism; journalist
journalism press; pamphlet print; radio broadcasting wireless; tv television; television broadcasting; sms text
messaging; texting messaging; autocorrect spelling predictive; predictive-text prediction; typo spelling error; misspell
spelling; token tokeniser tokenizer; summary summarisation summarization; summarise summarisation; translate
translation; subtitle caption captioning; caption subtitle; sign-language signing signer; lip-reading visual-speech;
read-minds decoder; chatgpt language-model chatbot llm; gpt language-model llm; llm language-model; search-engine
retrieval; google retrieval search; recommend recommender recommendation; recommender recommendation; self-driving
autonomous driverless; delivery-robot drone; sock garment clothing; clothes garment clothing; laundry garment; fold
garment; robot-dog quadruped; exoskeleton wearable; carpool sharing; e-scooter micromobility; scooter micromobility;
parking curb; pothole road; flatpack assembly; ikea assembly furniture; lego brick assembly; dendrite whisker short;
solar-cell photovoltaic perovskite; perovskite solar photovoltaic; electrode battery; phone-battery lithium; tyre tire
rubber; tire tyre rubber; nano nanoparticle nanoscale; nanoparticle nano; sponge porous framework; porous framework
pore; mof framework metal-organic; soap surfactant film; bubble foam; foam bubble; perfume fragrance scent; dye pigment
colour; pigment dye; mirror reflection chirality; handed chirality asymmetric enantiomer; left-hand chirality; chiral
asymmetric enantiomer; medicine-crystal polymorph; polymorph crystal; rust corrosion; corrosion rust; burning
combustion; smoke combustion soot; oven heating; sugar-pill placebo; fake-pill placebo; pacemaker stimulation;
brain-pacemaker deep-brain-stimulation; deep-brain stimulation; zap stimulation shock; shock stimulation; neck vagus;
brainwave eeg oscillation; epilepsy seizure; seizure epilepsy; parkinson tremor basal; tremor parkinson; alzheimers
dementia; migraine headache; headache migraine; concussion brain-injury; coma consciousness; anesthesia consciousness;
hypnosis suggestion; psychedelic psilocybin lsd; mushroom fungal psilocybin; ecstasy mdma; caffeine coffee; gut-bacteria
microbiome; poo faecal stool microbiome; poop faecal stool; urine bladder; pee urine; sweat perspiration; hair scalp;
bald hair; wrinkle ageing skin; tan ultraviolet; sunburn ultraviolet skin; sunscreen ultraviolet; gene-scissors crispr;
crispr gene-editing editing; gene-editing crispr; clone cloning; mutation mutant variant; mutant mutation; inbreeding
inbred; wolf wolves canid predator; sheep livestock grazing; grazing pasture; predator prey predation; prey predation
predator; jungle rainforest tropical; tropics tropical; island insular archipelago; archipelago island; invasive alien
introduced; species biodiversity; biodiversity species; extinction extinct; extinct extinction; bee pollination;
pollinator pollination; pollen allergy pollination; hay-fever pollen; hayfever pollen; tick lyme; flea springtail;
mountain-top summit alpine; avalanche snow; permafrost frozen thaw; sea-ice ice; iceberg ice calving; heatwave heat
extreme; heat-dome heatwave blocking; sponge-city stormwater; dyke dike levee flood; dike dyke levee flood; levee dike
flood; river-level discharge hydrological; tsunami wave; typhoon cyclone; lottery random chance; luck chance random; bet
betting wager; betting wager gamble; wager betting; dice probability; card deck; pollster poll; nonresponse missing;
peek peeking sequential; sneak-peek sequential; early-stopping sequential; coin flip; flip coin; knot untangle unknot;
untie unknot knot; untangle unknot; soap-film minimal-surface; cake-cutting fair; tile monotile aperiodic; party ramsey;
stranger ramsey; map-colouring chromatic; prime-gap prime; random-matrix eigenvalue; pendulum chaos; butterfly-effect
chaos; chaos chaotic dynamical; chaotic chaos; swirl vortex turbulence; turbulence turbulent; whirlpool vortex;
free-will volition agency; volition agency; conscious consciousness; zombie consciousness; afterlife death; god theism
divine; soul mind; lie deception; deceive deception; deception lying; promise promising; guilt remorse blame; remorse
apology regret; forgive forgiveness; forgiveness apology; octopus tentacle arm; robber snatcher thief; grave burial tomb
corpse body-snatcher; tentacle arm; layperson laypeople layman laymen lay; eye-tracking gaze eye-movement; soot
particulate exhaust; gulf-stream amoc overturning circulation; heart-attack infarction cardiac; short-sight myopia;
candidate applicant; hire hiring recruit recruitment employ job | secretary; fix repair mend correction; learner student
pupil; mind minds mental;
"""

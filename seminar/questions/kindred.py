"""Words that people use for one another: plain ones for those of a field, British for American, kinds for a genus."""

import re
from collections.abc import Callable
from functools import lru_cache

from seminar import words

_DOUBLE = re.compile(r"([a-z])\1")
LONG = 8  # letters of a stem
# Up to a semicolon stand words that may be said for each other; those after a bar stand for all before it, but not
# for each other: who says fish may mean cod, and who says cod may mean fish, but nobody says salmon for cod.
_ENGLISH = """
child children kid infant baby toddler youngster | pupil teenager adolescent schoolchild; pupil student undergraduate
schoolchild; teenager adolescent youth; elderly older ageing aging senior old-age; ageing aging senescent senescence
longevity old lifespan; worker labourer employee staff workforce; gig platform courier rider freelance; courier rider
delivery; teacher instructor educator; doctor physician clinician; patient sick ill; illness disease disorder
sickness; cancer tumour tumor oncology carcinoma | leukaemia lymphoma melanoma; drug medicine medication
pharmaceutical; vaccine vaccination immunisation jab shot inoculation; flu influenza; tuberculosis tb; epidemic
outbreak pandemic; infection contagion pathogen | virus bacterium parasite; bacterium microbe germ microbiota
microbiome; antibiotic antimicrobial; stroke aphasia; dementia alzheimer; dyslexia reading; depression mood; heart
cardiac cardiovascular; brain cortex neural cerebral; kidney renal; liver hepatic hepatocyte; gut intestine intestinal
bowel belly digestive; lung pulmonary respiratory; face facial; eye ocular visual vision gaze retina; ear hearing
auditory cochlear; deaf signing signer; blind sightless; womb placenta pregnancy pregnant; birth newborn preterm
fertility; premature preterm; sleep nap asleep | dream; night nocturnal; memory remember recall; forget unlearn erase
erasure; pain ache; fear afraid anxiety; happiness pleasure joy; grief mourning bereavement sorrow mourner; lonely
loneliness solitude; death mortality dying; dead deceased; smell odour olfactory; taste flavour gustatory; touch
tactile haptic; food meal diet nutrition eating | bread rice; meal lunch dinner canteen; sugar sweetened sweet
glucose; soda soft-drink sweetened beverage; alcohol drinking; smoking tobacco nicotine cigarette; school classroom;
exam examination test; university college campus; lesson teaching instruction; quiz retrieval; language tongue
linguistic; dialect accent; accent vowel dialect prosody intonation; bilingual multilingual; word lexical vocabulary;
number numeral; speech spoken voice talking; whisper whispering; translation translate translator; handwriting script
scribe; letter correspondence; book manuscript novel; poem poetry verse poet; story narrative tale; writer author
novelist; painter painting; film movie cinema; actor theatre stage drama; music musical song tune melody; song ballad
singing; singer singing choir chorale vocal; hymn chorale choral; drum percussion gong; orchestra gamelan symphony
ensemble; game gaming; football soccer stadium; museum archive collection; archive preservation; church parish;
religion faith worship; witch witchcraft; slave slavery enslaved; war conflict battle; soldier army military; king
royal monarch; history historical past; medieval middle-ages; ancient antiquity archaeology archaeological; grave
burial tomb; ghost haunting spirit; village rural; city urban town metropolitan; house home housing dwelling; slum
informal settlement; rent rental tenant; school-meal canteen; boat ship vessel | ferry submarine; sailor seaman
seafarer; pirate piracy; car vehicle automobile driving; driverless self-driving autonomous; autonomous automated
unmanned; bus minibus transit; train metro rail subway railway commuter; subway metro underground; traffic congestion
rush-hour; road street highway; bike bicycle cycling; aeroplane airplane aircraft flight aviation; drone unmanned uav;
robot machine automaton robotic; arm manipulator gripper; hand gripper grasp finger; walking gait locomotion legged;
legged quadruped four-legged; rope cable string; weld welding; camera imaging video; picture image photo photograph;
screening diagnosis detection; x-ray radiograph tomography; computer computing machine; cpu processor core; processor
chip core hardware; chip silicon; ram memory dram; cache memory; jump branch; program software code; bug defect fault;
hacker attack attacker attacking adversarial; hacking attack leak; password authentication; spam phishing; privacy
confidential private; encryption cryptography cipher cryptographic; cryptographic signature key; phone smartphone
handset mobile; app application platform; website web page site online; internet web online; chatbot language-model
assistant; assistant agent; ai artificial-intelligence machine-learning; algorithm algorithmic computed automated;
neural network deep; lie lying false hallucination fabricate; hallucination fabricate made-up; fake synthetic deepfake
forged; deepfake synthetic; rumour misinformation gossip; misinformation fake-news disinformation; vote voting ballot
election poll; election candidate campaign; law legal court judicial; court judge trial jury judgment; lawsuit sue
litigation; crime criminal offence; gangster crime triad; police policing; prison jail bail; blame guilt fault
responsibility liability; liability blame responsible; contract agreement; copyright intellectual-property; consent
permission; age-check age; government state public; regulation rule regulate; border immigration visa; refugee migrant
asylum; migrant migration immigration; treaty agreement; tax levy duty tariff; tariff duty levy; toll charge pricing;
price cost pricing; poor poverty income; wage pay salary; pension retirement old-age; insurance insurer premium; loan
credit lending lender; bank banking deposit; money cash currency; currency money; subsidy grant benefit; welfare
benefit social; trade export import; market trading auction; company firm business; factory plant industrial
manufacturing; shop retail store supermarket; advert advertising advertisement; census enumeration population; survey
questionnaire poll respondent; statistics statistical; average mean; uncertainty error; random stochastic; noise
noisy; missing incomplete dropout; cause causal effect; trial experiment randomised; forecast prediction predict
forecasting; weather meteorology; climate warming; rain rainfall precipitation monsoon wet; humid wet damp moist;
moisture vapour humidity water; flood flooding inundation; drought dry arid; storm hurricane typhoon cyclone gale;
hurricane typhoon cyclone; snow ice frozen icy; ice frozen glacier iceberg; glacier ice-sheet calving; slippery ice
icy slip; thaw melt thawing melting; hot heat warm; heat temperature hot; cold low-temperature cryogenic; record
extreme unprecedented; emission emitting released; carbon co2 emission dioxide; co2 carbon-dioxide; greenwashing
offset; pollution contamination pollutant contaminated; smog air-pollution particulate; dirt pollution; plastic
microplastic polymer; waste rubbish garbage trash refuse; sewage wastewater sewer; water aquatic hydrological; river
stream; sea ocean marine maritime; seabed seafloor abyssal deep-sea; coast coastal shore beach; delta estuary; wave
swell; freak rogue; tide tidal; current circulation overturning; fish fishery fishing | cod salmon tuna zebrafish;
louse lice; whale humpback cetacean; seal walrus; seaweed kelp alga; coral reef; insect bug | termite ant bee mosquito
beetle; bee pollinator honeybee; worm earthworm nematode; bird avian | finch warbler songbird; bat flying-mammal;
mouse mice rat rodent; dog canine quadruped; cow cattle livestock dairy; pig swine hog; chicken poultry hen; sheep
lamb flock; barn shed stable; farm farmer agriculture agricultural farming; crop cereal grain | wheat oat barley maize
lentil pea; corn maize; fertiliser fertilizer manure; plough plow tillage till; weed herbicide; fungus fungal rust
mould; seed sowing; root rhizosphere; soil ground dirt; ground soil frozen; charcoal biochar; forest tree woodland
deforestation rainforest; deforestation clearing forest; wood timber; plant vegetation vegetal vine; flower blossom;
fruit berry | strawberry apple; evolution evolutionary phylogenetic; phylogenetic evolutionary tree; gene genetic
genome genomic; protein enzyme peptide; cell cellular; stem-cell organoid; organoid mini; molecule molecular;
interatomic atomic molecular force; potential force-field; simulation simulate simulated; crystal crystalline lattice;
alloy metal metallic; metal iron copper steel; steel iron; rubber elastomer; skin electronic-skin; concrete cement;
glass glassy amorphous; battery cell electrode accumulator; short-circuit dendrite filament whisker; recycling recycle
reuse recovery; lithium li-ion; sodium salt; hydrogen fuel; ammonia haber fertiliser; catalyst catalysis catalytic;
photocatalysis photoredox photoreduction photocatalytic; light optical photon; laser optical; solar photovoltaic
sunlight sun; panel module cell; electricity power electric grid; energy power; wind turbine; nuclear fission reactor;
oil petroleum petrol; petrol gas gasoline fuel; mine mining; earthquake seismic quake tremor; volcano volcanic
eruption; dust sand; sand grain dune; planet planetary; star stellar; space satellite orbit; telescope astronomy
astronomical; quantum qubit entangled; magnet magnetic; superconductor superconductivity superconducting; black-hole
singularity; wavefunction wave-function; equation formula; proof prove theorem; gap interval spacing; prime primes;
curve elliptic; surface manifold; shape geometry topology; topology topological homology; knot braid; graph network;
tree branching; colour color colouring chromatic; chromatic colouring; packing sphere; code coding error-correcting;
correction correct corrected mistake; mistake error; fast faster quick speed; cheap low-cost budget affordable; small
tiny little minimal; low-resource small under-resourced; fair fairness; share division divide; inheritance sibling;
marriage couple spouse; parent mother father family; mother maternal; grandparent elder; friend peer; friendship
social-network; trust trusting believe; belief believe; expert expertise specialist; moral ethics ethical morality;
duty obligation owe; future-generation unborn; mind consciousness perspective; explanation explain attribution; vague
heap sorites; promise deathbed vow; happiness wellbeing; tabular table spreadsheet; spreadsheet table; finetuning
fine-tuning adapter; pretrained foundation pretraining; forecasting time-series; multi-armed bandit; reward incentive;
p-value significance; test hypothesis-testing; peeking stopping; outlier extreme; clinic hospital ward; hospital
clinic ward inpatient; nurse nursing; care-home nursing-home; caregiver carer care; wheelchair mobility; prosthesis
prosthetic; paralysed paralyzed immobile; implant implanted; lag delay latency; remote teleoperation telepresence;
remote-control teleoperation; underwater subsea submarine; clean green renewable; data-centre datacenter server;
steering control; map mapping atlas; chart map; name naming toponym; place toponym location; grammar syntax
grammatical; negation negative; pronoun inclusive exclusive clusivity; interrupt turn-taking; smart-speaker
voice-assistant; pun joke humour; grunt grunting chorus; flinch reflex; habit addiction; addiction addictive addicted;
lead-free lead; chess go board; board-game game; tutor tutoring mentoring; turnover quit quitting attrition leaving
resign; noise sound acoustic; sound acoustic audio; commuter passenger; crowd crowding; contact meeting; mosquito
vector; dengue arbovirus; malaria plasmodium; sterile wolbachia; covid coronavirus sars-cov-2; after-effect
long-covid; suicide self-harm; obesity overweight; mouse mice; woman women; man men; tooth teeth dental dentist;
matrix matrices; hypothesis hypotheses; wolf wolves; leaf leaves; life lives; foot feet; analysis analyses; index
indices; vertex vertices; datum data; macau macao; gambling casino betting gamble; casino gambling; lisbon portugal
portuguese; canton guangzhou cantonese; regrow regenerate regeneration grow; planarian flatworm; reading reader
literacy; family household child parent; kid family; dialysis dialyse haemodialysis hemodialysis; ozempic semaglutide
glucagon slimming obesity wegovy; glp1 glucagon semaglutide incretin; slimming obesity weight; operation surgery
surgical surgeon; surgeon surgical operating; anaesthesia anesthesia anaesthetic sedation; bone fracture skeletal
orthopaedic; hip joint fracture; joint arthritis knee; muscle muscular sarcopenia; blood haematology hematology
vascular; pressure hypertension; hypertension blood-pressure; diabetes insulin glucose; insulin glucose diabetic;
stomach gastric abdominal; wound healing injury; injury trauma; itch dermatology skin; allergy allergic immune; immune
immunity immunology; jab needle injection; nurse carer; breathing respiratory ventilated airway; cough respiratory;
fever temperature; clumsy falling falls; limp gait; limb leg arm; wearable smartwatch watch wrist; smartwatch wrist
cuffless; hearing-aid cochlear; glasses myopia; embryo embryonic fertilised; virus viral; phage virus; superbug
resistant antibiotic; bacteria microbial; mould fungi; poison toxin toxic poisoning; toxin toxic venom; snake venom
reptile; frog toad amphibian; salamander axolotl amphibian newt; lizard reptile; spider arachnid; butterfly moth
caterpillar; shark ray; crab crustacean shrimp; oyster mussel shellfish clam; jellyfish cnidarian; octopus cephalopod
squid; dinosaur fossil palaeontology paleontology; fossil palaeontology extinct; monkey primate ape chimpanzee; fly
drosophila; worm nematode; yeast fungal; moss lichen; tea coffee; wine grape vineyard; beer brewing barley hops;
cheese dairy; sugar sweet; salt sodium; chocolate cocoa; potato tuber; rice paddy; wheat grain; corn maize; drone
quadrotor quadcopter; helicopter rotor; rocket launch spacecraft; spaceship spacecraft probe; moon lunar tide; sun
solar; mars martian; jupiter gas-giant; comet asteroid; meteor meteorite asteroid; exoplanet planet; alien
extraterrestrial life; galaxy galactic milky-way; universe cosmology cosmic cosmological; big-bang cosmology; gravity
gravitational; ripple wave; antimatter positron; particle collider; atom atomic; magnetism magnetic; glue adhesive
adhesion sticky; sticky adhesive gecko; paint pigment coating; ink printing; fabric textile; thread fibre; fibre
fiber; brick masonry building; bridge span structural; dam reservoir; tunnel underground; lift elevator; house-price
housing; landlord rental tenant; bribe corruption corrupt; spy surveillance espionage; surveillance monitoring camera;
whistleblower leak disclosure; divorce marriage; adoption foster; gun firearm weapon; bomb explosive explosion;
explosion blast; lightning thunderstorm; hail thunderstorm; fog mist; cloud aerosol; greenhouse warming; sea-level
rise; sinking subsidence; subsidence sinking groundwater; landslide slope debris; mud sediment; erosion sediment; cave
karst; desert arid; mountain alpine; glacier alpine; lake limnology freshwater; pond freshwater; rumour-mill gossip;
slang colloquial; swearing profanity taboo; stutter stammer; baby-talk infant; spelling orthography; alphabet writing
script; rune inscription; coin numismatic; map-maker cartography; letter-writer correspondence; diary journal; comic
manga; cartoon animation; photo photography; sculpture statue; dance choreography ballet; guitar string; piano
keyboard; orchestra conductor; choir singing; rap hip-hop; joke laughter humour; laugh laughter; boredom attention;
attention focus distraction; dream sleep; habit routine; stress burnout anxiety; burnout stress exhaustion; therapy
treatment; placebo sham; autism autistic; adhd attention; twin sibling; left-handed handedness; shuffle shuffling
mixing; juggling siteswap; puzzle sudoku; dice random; coin-toss random; origami folding fold; fold folding; orange
sphere; sphere ball; ball sphere; doughnut torus; infinity infinite; zero null; square-root radical; sudoku puzzle;
maze labyrinth; tile tiling tessellation; tiling tile; jigsaw puzzle; cake division; shortest-path routing; spam
filter; chat messaging; emoji emoticon; hashtag twitter; tweet twitter; meme viral; influencer social-media; cookie
tracking; tracking tracker location; face-recognition facial biometric; fingerprint biometric; deep-learning neural;
forget unlearning; compress pruning quantization; shrink pruning compress; prune pruning; guess predict prediction;
arrange arrangement structure; pack packing arrangement; stack packing; squish soft; squishy soft; grab grip grasp;
pick grasp harvest; peach fruit; jump leap; swim swimming fin; climb climbing; geoengineering dimming stratospheric
aerosol; crawl crawler;
denmark danish; norway norwegian; sweden swedish; finland finnish; iceland icelandic; germany german; france french;
spain spanish; italy italian; greece greek; turkey turkish; russia russian; china chinese; japan japanese; korea korean;
india indian; vietnam vietnamese; thailand thai; netherlands dutch; belgium belgian; poland polish; ireland irish;
scotland scottish; wales welsh; england english; america american; canada canadian; brazil brazilian; mexico mexican;
egypt egyptian; africa african; europe european; asia asian; australia australian; switzerland swiss; austria austrian;
hungary hungarian; ukraine ukrainian; rome roman; arabia arabic; persia persian; mongolia mongolian; tibet tibetan;
hypoxia oxygen anoxia; pqc post-quantum; iot internet-of-things device sensor embedded; gadget device appliance
"""
_CHINESE = """
儿童 小孩 孩子 小朋友 幼儿 | 学童 中学生 小学生 婴儿; 婴儿 宝宝 幼儿; 学生 学童 学子; 老人 长者 长辈 高龄 银发
独居老人; 青少年 少年 国中生 中学生; 年轻人 青年; 家长 父母; 教师 老师 教员; 医生 医师 大夫; 病人 患者 病患; 司机
驾驶员; 骑手 外送员 外卖员; 工人 劳工 职工 工厂; 农民 农夫 农户; 说谎 撒谎 骗人 欺骗; 孤独 寂寞 孤单; 忧郁 抑郁; 失智
痴呆 阿尔茨海默; 中风 脑卒中; 流感 流行性感冒; 新冠 covid 新冠肺炎; 后遗症 长新冠 long_covid; 肺结核 结核 tb
tuberculosis; 艾滋病 爱滋病 hiv; 抗药性 耐药 耐药性 抗药; 细菌 大肠杆菌 耐药菌; 抗生素 抗菌药; 疫苗 接种; 打疫苗 接种;
早产 preterm; 空污 空气污染 pm2.5 霾; 雾霾 空气污染 pm2.5; 微塑料 微塑胶; 塑料 塑胶; 污水 下水道 废水; 蚊子 蚊 登革热;
热浪 高温 炎热 heat; 手机 智能手机 手提电话; 滑手机 手机使用; 睡眠 睡觉 失眠 入睡; 熬夜 夜班 晚睡; 加班 工时; 房价
房屋 住房 楼价; 房租 租金; 房东 业主; 生育 少子 出生率 生小孩; 工资 薪资 薪水; 退休金 年金 养老金; 劳保 年金 勞工保险;
破产 倒闭; 外卖 外送; 网约车 叫车; 税 课税 税收; 糖税 含糖饮料税; 碳关税 cbam; 关税 border_levy; 涨价 加价; 拍卖 竞标
标案; 风电 风力发电 风机; 太阳能 光伏 photovoltaic; 电池 电芯; 短路 枝晶; 钠电池 钠离子电池; 锂电池 锂离子电池; 回收
再利用; 永久化学物质 pfas; 电子皮肤 触觉; 合金 金属; 混凝土 水泥; 催化 催化剂; 合成 制备; 人工智能 人工智慧 ai;
机器学习 深度学习; 大模型 语言模型 llm; 机器人 机械臂 机械手; 自动驾驶 自驾车 无人车 self-driving; 无人机 drone; 深伪
deepfake; 假消息 假讯息 谣言 不实讯息; 谣言 假讯息; 隐私 私隐; 信息 资讯; 数据 资料; 健保 健康保险; 软件 软体; 网络
网路; 网文 网络小说 网路小说; 互联网 网际网路; 芯片 晶片; 视频 影片; 电影 影片 港产片 港片; 电影节 影展; 配乐 声轨
音乐; 音乐 乐曲 歌曲; 歌 歌唱 唱歌; 乐器 琵琶 二胡; 打击乐 敲击乐 锣鼓; 鼓 锣鼓; 失明 盲人 盲; 聋 失聪 耳聋 听障; 耳聋
失聪 听障; 教室 课室; 课堂 课室; 作业 功课; 作文 写作; 批改 评分; 考试 测验 公开试; 补习 补课 课外班; 国际学校
国际课程 国际文凭; 特教 特殊学习需要 融合教育; 口音 腔调 方言 腔口; 朗读 念诗; 台语 闽南语 台湾话; 粤语 广东话
cantonese; 国语 普通话 华语; 客家话 客语; 发音 语音; 录音 口述; 翻译 译者; 诗 诗歌 诗句; 小说 故事; 鬼 鬼故事 女鬼;
官司 诉讼 打官司; 打官司 诉讼; 中药 药方; 药 药方 处方 用药; 饥荒 饥饿; 海盗 pirate; 海图 航海图 navigation; 航海
航行; 造船 船; 盐 盐商; 茶 茶叶; 香料 胡椒; 日记 diary; 灯塔 lighthouse; 黑洞 black_hole; 候鸟 迁徙 migratory; 做梦
梦; 台风 飓风; 气候变化 气候变迁; 天气预报 weather_prediction; 沙尘暴 沙尘; 甲烷 methane; 冻土 permafrost; 地震
earthquake; 热岛 城市热岛; 肠道 肠子 小肠; 衰老 老化; 癌症 癌 肿瘤; 肝癌 肝肿瘤; 免疫治疗 免疫疗法; 基因治疗 碱基编辑;
基因编辑 碱基编辑 crispr; 噬菌体 phage; 蛋白质 蛋白; 自闭症 自闭; 阅读障碍 读写困难; 手语 聋人; 双语 bilingual; 夹杂
语码转换 码转换; 素数 质数; 纠错码 编码; 随机矩阵 特征值; 湍流 navier-stokes; 公平 公平性; 遗产 inheritance; 叠衣服
摺衣服; 衣服 衣料 衬衫; 量子计算 量子电脑 quantum_computer; 居家 住宅 住房 家居 在家 家中; 无障碍 适老 适老化 通用设计
| 扶手; 住宅 房子 住房 屋; 高龄者 老人 高龄; 老年人 老年 老人 高龄 长者; 钠电 钠电池 钠离子电池; 锂电 锂电池
锂离子电池; 假新闻 假消息 假讯息 假信息;
上班 办公室 办公 职场 工作场所 office workplace; 抓 捕捉 捕获 捕集 捕捞 捉; 捉 捕捉 捕获;
肥料 化肥 施肥 | 尿素 氨; 畸形波 巨浪 怪浪
"""


@lru_cache(maxsize=1)
def _groups() -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """Every word's kindred: of English ones the stems, both of them and of theirs."""
    return _read(_ENGLISH, _stemmed), _read(_CHINESE, lambda word: word.replace("_", " "))


def of_stem(stem: str) -> frozenset[str]:
    """Stems of English words for that of another; of several words with blanks between them.

    A letter too few or too many of a double one is no matter: "tarif".
    """
    groups = _groups()[0]
    return groups.get(stem) or groups.get(_spelled(stem), frozenset())


@lru_cache(maxsize=512)
def _spelled(stem: str) -> str:
    """The known word that is meant: one but for double letters, or a long one with a letter wrong; else nothing."""
    known = _simply_spelled().get(_DOUBLE.sub(r"\1", stem))
    if known or len(stem) < LONG or not stem.isascii():
        return known or ""
    # Imported here: few words are misspelt.
    from rapidfuzz.distance import OSA

    return next((one for one in _groups()[0] if one[0] == stem[0] and OSA.distance(one, stem, score_cutoff=1) == 1), "")


@lru_cache(maxsize=1)
def _simply_spelled() -> dict[str, str]:
    """Longer words by themselves without double letters."""
    return {_DOUBLE.sub(r"\1", stem): stem for stem in _groups()[0] if len(stem) > 4 and " " not in stem}


def of_han(word: str) -> frozenset[str]:
    """Words, mostly simplified Chinese ones, for a word in simplified Chinese."""
    return _groups()[1].get(word, frozenset())


def _read(text: str, form: Callable[[str], str]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for group in text.split(";"):
        alike, _, kinds = (part.split() for part in group.partition("|"))
        heads, members = [form(one) for one in alike], [form(one) for one in kinds]
        for one in heads:
            found.setdefault(one, set()).update({*heads, *members} - {one})
        for one in members:
            found.setdefault(one, set()).update(heads)
    return {one: frozenset(others) for one, others in found.items()}


def _stemmed(word: str) -> str:
    return " ".join(words.stem(part) for part in word.split("-"))

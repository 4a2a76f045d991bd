"""Chinese words of today's research and of daily speech that the dictionary lacks, with their names in English."""

# Words of one term have a line below between them. Only what its parts do not say already is here.
_WORDS = """
最优传输=optimal_transport 最优运输=optimal_transport
强化学习=reinforcement_learning 迁移学习=transfer_learning 自监督=self-supervised 元学习=meta-learning 提示词=prompt
微调=fine-tuning 蒸馏=distillation 剪枝=pruning 对齐=alignment 多模态=multimodal 具身=embodied 智能体=agent
核方法=kernel_method 核函数=kernel 支持向量=support_vector 甘美兰=gamelan 围棋=weiqi,baduk
词向量=embedding 嵌入=embedding 图神经=graph_neural 因果=causal 贝叶斯=bayesian 马尔可夫=markov 蒙特卡洛=monte_carlo
高斯=gaussian 变分=variational 随机游走=random_walk 聚类=clustering 降维=dimension_reduction 回归=regression
插补=imputation 缺失=missing 稀疏=sparse 低秩=low-rank 共形=conformal 保形预测=conformal_prediction
老虎机=bandit,slot_machine 知识图谱=knowledge_graph 点云=point_cloud 自动驾驶=self-driving,autonomous_driving
无人车=self-driving_car,autonomous_vehicle 无人机=drone,unmanned_aerial_vehicle 机械臂=robot_arm,manipulator
机械手=robot_hand,gripper 机器狗=quadruped_robot,robot_dog 外骨骼=exoskeleton 脑机=brain-computer 区块链=blockchain
加密货币=cryptocurrency 比特币=bitcoin 深伪=deepfake 换脸=deepfake,face_swap 假新闻=fake_news,misinformation
谣言=rumour,misinformation 聊天机器人=chatbot 黑箱=black_box 对抗=adversarial 水印=watermark 爬虫=crawler,scraping
众包=crowdsourcing 量子比特=qubit 纠错=error_correction 纠缠=entanglement 自旋液体=spin_liquid
拓扑绝缘体=topological_insulator 超导=superconductor,superconductivity 超流=superfluid 凝聚态=condensed_matter
玻色=bose 费米=fermi 磁振子=magnon 声子=phonon 光子=photon 激子=exciton 极化子=polariton,polaron 莫尔=moire
转角=twisted 石墨烯=graphene 纳米=nano,nanoscale 纳米管=nanotube 钙钛矿=perovskite 光伏=photovoltaic,solar 叠层=tandem
储能=energy_storage 电解质=electrolyte 电解液=electrolyte 枝晶=dendrite 负极=anode 正极=cathode 硬碳=hard_carbon
快充=fast_charging 青藏高原=tibetan_plateau 求解=solving,solver,satisfaction 捕集=capture 捕获=capture
眼动仪=eye_tracking 碳关税=carbon_border_tax 碳税=carbon_tax 碳汇=carbon_sink 绿氢=green_hydrogen
制氢=hydrogen_production 燃料电池=fuel_cell 热泵=heat_pump 地热=geothermal 风电=wind_power 电网=power_grid
淡化=desalination 反渗透=reverse_osmosis 膜=membrane 催化剂=catalyst 酶=enzyme 聚合物=polymer 水凝胶=hydrogel
微塑料=microplastic 全氟=pfas,fluorinated 气溶胶=aerosol 雾霾=smog,haze 臭氧=ozone 冻土=permafrost 冰川=glacier
海冰=sea_ice 海平面=sea_level 热浪=heat_wave 暴雨=heavy_rain,rainstorm 洪水=flood 内涝=urban_flooding
地面沉降=land_subsidence 沉降=subsidence 遥感=remote_sensing 卫星=satellite 系外行星=exoplanet
引力波=gravitational_wave 暗物质=dark_matter 中微子=neutrino 中子=neutron 托卡马克=tokamak 湍流=turbulence
孤子=soliton 眼动=eye_tracking,eye_movement 花园小径=garden_path 歧义=ambiguity 二语=second_language
母语=native_language,mother_tongue 双语=bilingual 方言=dialect 声调=tone 夹杂=code-switching 手语=sign_language
失语=aphasia 口音=accent 语料库=corpus 句法=syntax 语义=semantics 语用=pragmatics 委婉=euphemism 客气=politeness
礼貌=politeness 骂人=swearing 脏话=swearing,profanity 登革=dengue 粪菌移植=faecal_transplant,fecal_transplant
疟疾=malaria 流感=influenza,flu 新冠=covid,coronavirus 艾滋=hiv,aids 肺痨=tuberculosis 结核=tuberculosis
耐药=drug_resistance,antimicrobial_resistance 抗生素=antibiotic 疫苗=vaccine 噬菌体=bacteriophage,phage
菌群=microbiota,microbiome 肠道=gut,intestine 类器官=organoid 转录组=transcriptome 空间转录组=spatial_transcriptomics
代谢组=metabolome 蛋白质组=proteome 基因组=genome 宏基因组=metagenome 干细胞=stem_cell 免疫疗法=immunotherapy
老年痴呆=alzheimer,dementia 失智=dementia 阿尔茨海默=alzheimer 帕金森=parkinson 抑郁=depression 焦虑=anxiety
自闭=autism 成瘾=addiction 熬夜=sleep_deprivation,stay_up 失眠=insomnia,sleeplessness 打鼾=snoring
麻醉=anaesthesia,anesthesia 昏迷=coma 海马=hippocampus 皮层=cortex 突触=synapse 神经元=neuron
神经科学=neuroscience 脑科学=neuroscience,brain_science 认知科学=cognitive_science 涡虫=planarian,flatworm
扁虫=flatworm,planarian 粒线体=mitochondrion,mitochondria 线虫=nematode,worm
果蝇=fruit_fly,drosophila 斑马鱼=zebrafish 壁虎=gecko 蝙蝠=bat
候鸟=migratory_bird 蜜蜂=honeybee,bee 授粉=pollination 蚜虫=aphid 蝗虫=locust 外来种=invasive_species
入侵物种=invasive_species 物种入侵=invasive_species 生物炭=biochar 堆肥=compost
植物工厂=vertical_farm,plant_factory,indoor_farming 人造肉=cultured_meat,artificial_meat 培养肉=cultured_meat
植物肉=plant-based_meat 细胞肉=cultured_meat 素肉=plant-based_meat 稻瘟=rice_blast 育种=breeding
抗旱=drought_tolerance,drought-tolerant 节水=water_saving 滴灌=drip_irrigation 灌溉=irrigation 发酵=fermentation
酱油=soy_sauce 益生菌=probiotic 添加剂=additive 农药=pesticide 除草剂=herbicide 化肥=fertiliser,fertilizer 土壤=soil
剩食=food_waste 保鲜=shelf_life,fresh-keeping 冷链=cold_chain 低温运输=cold_chain 荔枝=lychee,litchi
赌馆=gambling_house,casino 赌场=casino 赌业=gambling 番摊=fantan 葡国=portugal,portuguese 葡萄牙=portugal,portuguese
里斯本=lisbon 澳门=macau,macao 香港=hong_kong 岭南=lingnan,south_china 侨批=remittance_letter 银信=remittance_letter
疍家=tanka,boat_people 十三行=canton_system,hong_merchant 瓷器=porcelain 碗碟=porcelain,dish,tableware 餐具=tableware
骑楼=arcade,shophouse 祠堂=ancestral_hall 族谱=genealogy 戏班=opera_troupe 粤剧=cantonese_opera 南音=narrative_song
龙舟=dragon_boat 早茶=dim_sum,yum_cha 点心=dim_sum 墟市=rural_market 鸦片=opium 苦力=coolie 华侨=overseas_chinese
唐人街=chinatown 旧改=urban_renewal 城中村=urban_village 公租房=public_housing 公屋=public_housing
烂尾=unfinished_building 学区=school_district 适老=age-friendly 养老=elderly_care,ageing 居家=home,at_home
装配式=prefabricated,modular 混凝土=concrete 日照=daylight 采光=daylight,daylighting 通风=ventilation
隔音=sound_insulation,noise 步行=walking,pedestrian 自行车=bicycle,cycling 单车=bicycle,cycling 网约车=ride-hailing
外卖=food_delivery 骑手=courier,delivery_rider 零工=gig_work 加班=overtime 关税=tariff 最低工资=minimum_wage
房价=house_price 利率=interest_rate 通胀=inflation 央行=central_bank 移民=migration,immigrant 难民=refugee
民粹=populism 选举=election 招聘=hiring,recruitment 求职=job,job_search,job_applicant 歧视=discrimination 霸凌=bullying
家暴=domestic_violence 彩礼=bride_price 催婚=marriage 独居=living_alone 直播带货=live_commerce 网红=influencer
弹幕=danmaku,bullet_comment 表情包=emoji,meme,sticker 游戏化=gamification 剧本杀=role-playing_game 语言=language
二氧化碳=carbon_dioxide,co2 缺氧=oxygen_loss,hypoxia,low_oxygen 语种=language 焊缝=weld 焊接=welding 石碑=stone,stele
巨浪=rogue_wave,giant_wave 传染病=epidemic,infectious_disease 疫情=epidemic,outbreak
存内计算=processing_in_memory,in-memory_computing 芯粒=chiplet 早产=preterm,premature 甲烷=methane 沙尘=dust
中风=stroke 声母=initial_consonant,onset 偏好=preference 星系=galaxy 矮星=dwarf_star 矮星系=dwarf_galaxy
透镜=lens,lensing 重力透镜=gravitational_lens,lensing 引力透镜=gravitational_lens,lensing 哈勃=hubble 哈伯=hubble
哈伯常数=hubble_constant,hubble_tension 哈勃常数=hubble_constant,hubble_tension
造父变星=cepheid,pulsating_star 银河=milky_way 银河系=milky_way 恒星=star 行星=planet 彗星=comet
流星=meteor 火星=mars 木星=jupiter 土星=saturn 月球=moon,lunar 太阳=sun,solar 星云=nebula 超新星=supernova
脉冲星=pulsar 射电=radio 望远镜=telescope 光谱=spectrum,spectra 宇宙=universe,cosmic,cosmology
外星=extraterrestrial,alien 蝾螈=axolotl,salamander,newt 断肢=limb 再生=regeneration,regrow 分形=fractal 方程=equation
作弊=cheating,hacking 漏洞=loophole,vulnerability 奖励=reward 耗电=energy,electricity,power_consumption
能耗=energy,energy_consumption 电费=electricity_bill,energy_bill 尸体=corpse,body,cadaver 盗尸=body_snatching
解剖=anatomy,dissection 潮汐=tide,tidal 养老院=care_home,nursing_home 败血症=sepsis,septicaemia 误报=false_alarm
术前=before_surgery,preoperative 手术=surgery,operation,surgical 微创=keyhole,minimally_invasive,laparoscopic
外科=surgery,surgical 衰弱=frail,frailty,weak 蜱虫=tick 减肥=slimming,weight_loss,obesity 减重=weight_loss,slimming
大西洋=atlantic 太平洋=pacific 印度洋=indian_ocean 北极=arctic 南极=antarctic,antarctica 环流=circulation,overturning
洋流=ocean_current 临界点=tipping_point,critical_point 超级细菌=superbug,resistant_bacteria 孟德尔=mendelian,mendel
随机化=randomisation,randomization 随机=random 斯托克斯=stokes 纳维=navier 选区=district,constituency,electoral_map
划分=drawing,partition,divide 选票=ballot,vote 投票=voting,vote 湖底=lakebed 河流=river 海岸=coast 沙滩=beach
海浪=wave 海啸=tsunami 火山=volcano 山火=wildfire,forest_fire 野火=wildfire 烟雾=smoke,smog 干旱=drought
平流层=stratosphere,stratospheric 冰崖=ice_cliff 冰盖=ice_sheet 珊瑚=coral 海草=seagrass 海藻=seaweed,alga 贻贝=mussel
蓝藻=cyanobacteria,blue-green_alga 水华=bloom,algal_bloom 微生物=microbe,microbial 真菌=fungus,fungal 病毒=virus,viral
抗体=antibody 免疫=immune,immunity 炎症=inflammation 血压=blood_pressure 血糖=blood_sugar,glucose 心脏=heart,cardiac
心跳=heartbeat,heart_rate 肾脏=kidney,renal 肝脏=liver 肺炎=pneumonia 哮喘=asthma 骨折=fracture 骨质疏松=osteoporosis
关节=joint,arthritis 激素=steroid,hormone 胰岛素=insulin 安慰剂=placebo 止痛=pain_relief,analgesic 疼痛=pain
重症监护=intensive_care 急诊=emergency 护士=nurse 护理=nursing,care 怀孕=pregnancy,pregnant 分娩=childbirth,birth
母乳=breast_milk,breastfeeding 托儿=childcare,day_care 幼儿园=kindergarten,childcare 玩具=toy 游戏=game,play
下棋=chess 洗牌=shuffle,shuffling 折纸=origami,paper_folding,folding 杂耍=juggling 魔术=magic
密码=cryptography,password,encryption 加密=encryption,cryptography 素数=prime 质数=prime 纽结=knot 绳结=knot
辫子=braid 群论=group_theory 拓扑=topology,topological 同调=homology 流形=manifold 曲率=curvature 特征值=eigenvalue
概率=probability 图论=graph_theory 算法=algorithm 算力=computing_power,compute 芯片=chip,semiconductor
半导体=semiconductor 晶体管=transistor 传感器=sensor 摄像头=camera 执法记录仪=body_camera 人脸识别=facial_recognition
指纹=fingerprint 版权=copyright 著作权=copyright 专利=patent 商标=trademark 隐私=privacy 吹哨人=whistleblower
被遗忘权=right_to_be_forgotten 保释=bail 假释=parole 陪审团=jury 法官=judge 律师=lawyer 证据=evidence 合同=contract
遗嘱=will,inheritance 租客=renter,tenant 租房=renting,rental 房东=landlord 条约=treaty 海关=customs 边境=border
垄断=monopoly,monopsony 雇主=employer 失业=unemployment 就业=employment,job 工资=wage,pay,salary 薪水=pay,salary
养老金=pension 税收=tax,taxation 补贴=subsidy 债务=debt 破产=bankruptcy 通货膨胀=inflation 物价=price,inflation
赔率=odds 足球=football,soccer 运动员=athlete 跑步=running 游泳=swimming 爬山=hiking,mountain
登山=mountaineering,mountain 失踪=missing,lost 救援=rescue 搜救=search_and_rescue,rescue 消防=firefighting 矿井=mine
隧道=tunnel 水坝=dam 大坝=dam 桥梁=bridge 轮椅=wheelchair 义肢=prosthesis,prosthetic 假肢=prosthesis,prosthetic
意念=thought,brain-computer 抓手=gripper 触觉=touch,tactile,haptic 缝合=suture,suturing 滑翔机=glider
风机=wind_turbine 水下=underwater 深海=deep_sea 潜水=diving 修道院=monastery 教堂=church 中世纪=medieval
十字军=crusade 罗马=roman,rome 希腊=greek 埃及=egypt,egyptian 玛雅=maya 恐龙=dinosaur 猛犸=mammoth 化石=fossil
尼安德特=neanderthal 土豆=potato 马铃薯=potato 玉米=maize,corn 小麦=wheat 大豆=soybean 番茄=tomato 西红柿=tomato
香蕉=banana 咖啡豆=coffee 葡萄酒=wine 啤酒=beer 奶酪=cheese 面包=bread 染色体=chromosome 着丝粒=centromere
奇异金属=strange_metal 外尔=weyl 马约拉纳=majorana 准晶=quasicrystal 自旋电子学=spintronics 近藤=kondo
约瑟夫森=josephson 里德堡=rydberg 光镊=optical_tweezer 能带=band,band_structure 射电暴=radio_burst 仿星器=stellarator
散裂=spallation 共价有机框架=covalent_organic_framework 量子点=quantum_dot 氢能=hydrogen,hydrogen_energy
时间晶体=time_crystal 交错磁=altermagnet 反铁磁=antiferromagnet 铁磁=ferromagnet 红队=red_teaming 频谱=spectrum
可解释性=interpretability,explainability 自编码器=autoencoder 弱监督=weak_supervision 评测=evaluation,benchmark
声纹=voiceprint,speaker_recognition 发现率=discovery_rate 表示论=representation_theory 辛几何=symplectic
育儿假=parental_leave 产假=maternity_leave,parental_leave 异质性=heterogeneity,heterogeneous 微生物组=microbiome
写本=manuscript 碑刻=inscription,stele 耶稣会士=jesuit 传教士=missionary,jesuit 助推=nudge
越狱=jailbreak 退休储蓄=pension_saving,retirement_saving 镍氧化物=nickelate 镍基=nickelate 铜氧化物=cuprate
铁基=iron-based 降息=rate_cut,interest_rate 加息=rate_hike,interest_rate 疫苗犹豫=vaccine_hesitancy
表观遗传=epigenetic 基因驱动=gene_drive 脱靶=off-target 测序=sequencing 祖先=ancestry,ancestor
耳虫=earworm 绝对音感=absolute_pitch,perfect_pitch 绝对音高=absolute_pitch,perfect_pitch 相对音感=relative_pitch
失歌症=amusia 联觉=synaesthesia,synesthesia 安魂曲=requiem 复调=polyphony 混响=reverberation 白噪音=white_noise
白噪声=white_noise 脸盲=prosopagnosia,face_blindness 失读=alexia 脑雾=brain_fog 睡眠瘫痪=sleep_paralysis
出苗=seedling,germination,emergence 飞播=aerial_seeding
"""
_DAILY = """
衣服=clothes,clothing,laundry,shirt,garment 叠衣=fold_laundry,fold_clothes 洗衣服=laundry,wash_clothes
没盖=lidless 开裂=crack,cracking 裂缝=crack,fracture 打滑=slip,slippery 结冰=icing,freezing 发霉=mould,mold
发芽=sprout,germination 记不住=forget,memory 想不起=forget,recall 说谎=lie,deception 撒谎=lie,deception
做梦=dream,dreaming 打呼=snoring 走神=mind_wandering 塞车=traffic_congestion,traffic_jam
堵车=traffic_congestion,traffic_jam 停车=parking 走路=walking,gait 跌倒=fall 摔倒=fall 看病=medical_care,doctor
打针=vaccination,injection 抽血=blood_test,blood 验血=blood_test 拍片=x-ray,imaging 手抖=tremor 发烧=fever 咳嗽=cough
拉肚子=diarrhoea,diarrhea 过敏=allergy 长寿=longevity 变老=ageing,aging 掉头发=hair_loss 看书=reading 念书=reading
认字=reading,literacy 写字=handwriting,writing 吵架=quarrel,dispute 聊天=chat,conversation 插话=interruption
省电=energy_saving 省水=water_saving 充电=charging 发电=power_generation 停电=blackout,power_cut 漏电=leakage
漏水=leak 垃圾=waste,garbage 废水=wastewater 污水=wastewater,sewage 脏水=wastewater 噪音=noise 气味=smell,odour
钱=money 穷人=poor,poverty 有钱人=rich,wealth 工钱=wage 房租=rent 借钱=loan,lending 贷款=loan 骗子=fraud,scam
诈骗=fraud,scam 坐牢=prison 警察=police 老百姓=citizen 老板=employer,manager 员工=employee,worker 工人=worker
小孩=child,children 娃娃=infant,baby 婴儿=infant,baby 老人=older_adult,elderly 长者=older_adult,elderly 妈妈=mother
爸爸=father
"""
# Signs that are words by themselves: the dictionary of words leaves them out.
_SIGNS = """
冰=ice 水=water 海=sea,ocean 山=mountain 河=river 湖=lake 鱼=fish 鸟=bird 虫=insect,worm 树=tree 林=forest 草=grass
火=fire 雪=snow 风=wind 雨=rain 云=cloud 光=light,optical 热=heat,thermal 电=electric,electron 磁=magnetic 星=star
月=moon 脑=brain 心=heart 血=blood 肝=liver 肺=lung 肾=kidney 胃=stomach 肠=gut,intestine 骨=bone 皮=skin 眼=eye
耳=ear 手=hand 癌=cancer 病=disease,illness,ill 药=drug,medicine 毒=virus,toxin,poison 菌=bacteria,fungus 酶=enzyme
糖=sugar,glucose 盐=salt 碳=carbon 氢=hydrogen 氧=oxygen 氮=nitrogen 铁=iron 锂=lithium 钠=sodium 铜=copper 金=gold
银=silver 图=graph 群=group 环=ring 域=field 球=sphere 波=wave 根=root 叶=leaf 蜂=bee 蚁=ant 鼠=mouse,rat 猫=cat
狗=dog 马=horse 牛=cattle,cow 羊=sheep 猪=pig 猴=monkey 鲸=whale 蚊=mosquito 米=rice 麦=wheat 茶=tea 酒=wine,alcohol
诗=poetry,poem 画=painting 词=word 字=character 音=sound 歌=song,singing 梦=dream 睡=sleep 痛=pain 城=city 路=road
车=car,vehicle 船=ship 桥=bridge 税=tax 钱=money 芯=core,chip 核=nuclear,nucleus 聋=deaf,deafness 盲=blind
孕=pregnancy 婴=infant 童=child 堵=traffic,congestion 沙=sand 土=soil 石=stone,rock 矿=mineral 油=oil 气=gas 煤=coal
膜=membrane,film 晶=crystal 码=code 读=read,reading 写=write,writing 飞=flight,flying 吃=eating,eat 喝=drinking
跑=running 笑=laughter,smile 听=hearing,listening 说=speech,speaking 走=walking 老=ageing,old,elderly 氨=ammonia
酸=acid 醇=alcohol 铅=lead 锌=zinc 硅=silicon 雷=lightning,thunder 雾=fog 霾=haze 潮=tide 岛=island 港=harbour,port
帆=sail 刀=knife 钟=clock,bell 镜=mirror,lens 棋=chess 鬼=ghost 神=god 佛=buddhist,buddha 龙=dragon 蛇=snake 鹿=deer
狼=wolf 熊=bear 鸡=chicken 鸭=duck 蛋=egg 奶=milk 肉=meat 豆=bean 瓜=melon 稻=rice 棉=cotton 丝=silk 纸=paper 墨=ink
瓷=porcelain 玉=jade 链=chain 网=network,net 大=large,big,great 小=small,little,mini 长=long 短=short 高=high,tall
低=low 深=deep 浅=shallow 远=far,distant 近=near 快=fast,rapid 慢=slow 冷=cold 暖=warm 湿=wet,humid 干=dry 软=soft
硬=hard 轻=light,lightweight 重=heavy 厚=thick 薄=thin 甜=sweet,sugar 苦=bitter 香=fragrance,incense,scent
臭=odour,smell 红=red 黑=black 白=white 蓝=blue 绿=green 黄=yellow 头=head 尾=tail 脸=face 嘴=mouth 舌=tongue
牙=tooth,teeth 颈=neck 背=back 腰=waist,back 腿=leg 脚=foot,feet 腕=wrist 指=finger 膝=knee 胎=foetus,fetal 尿=urine
汗=sweat 泪=tear 屎=faecal,fecal 粪=faecal,fecal,manure 胆=bile,gall 胰=pancreas 脾=spleen 喉=throat,larynx
鼻=nose,nasal 碗=bowl,dish 碟=dish,plate 盘=plate,disk 杯=cup 壶=pot,kettle 锅=wok,pot 筷=chopsticks 勺=spoon
斩=cut,chop 切=cut 砍=cut,chop 割=cut 截=cut,section,half 裂=crack,split 断=break,broken 拉=pull 推=push 跳=jump
爬=climb,crawl 游=swim 泳=swimming 睇=see,watch 看=see,watch 骂=swear,curse 哭=cry,crying 怕=fear,afraid 怒=anger
爱=love 恨=hate 忘=forget 记=memory,remember 猜=guess 骗=fraud,deceive 赌=gambling,gamble,bet 偷=theft,steal
抢=robbery 杀=kill 打=hit 买=buy,purchase 卖=sell,sale 租=rent 借=loan,borrow 贷=loan 赚=earn 馆=house,hall,museum
店=shop,store 厂=factory,plant 庙=temple 寺=temple 塔=tower,pagoda 墙=wall 门=door,gate 窗=window 屋=house
房=house,housing 楼=building 街=street 巷=alley,lane 村=village 镇=town 乡=rural 州=state 葡=portuguese,portugal
澳=macau,australia 粤=cantonese 闽=hokkien,fujian 钴=cobalt 镍=nickel 锰=manganese 钛=titanium 铝=aluminium,aluminum
镁=magnesium 钙=calcium 钾=potassium 磷=phosphorus 硫=sulfur,sulphur 氟=fluorine,fluoride 氯=chlorine 碘=iodine
汞=mercury 砷=arsenic 镉=cadmium 铀=uranium 铂=platinum 钯=palladium 铱=iridium 钌=ruthenium 铟=indium 镓=gallium
锗=germanium 锡=tin 钨=tungsten 钼=molybdenum 钒=vanadium 铬=chromium 氦=helium 氖=neon 氩=argon 氙=xenon
铯=caesium,cesium 铷=rubidium 锶=strontium 钡=barium 镧=lanthanum 铈=cerium 钕=neodymium 镝=dysprosium 钇=yttrium
锑=antimony 铋=bismuth 硼=boron 硒=selenium 碲=tellurium 木=wood,timber,tree 竹=bamboo 种=seed,sowing 果=fruit
芽=sprout,bud 藻=alga,seaweed 菇=mushroom 苔=moss 藤=vine 桑=mulberry 蚕=silkworm 蛙=frog 龟=turtle,tortoise 蟹=crab
虾=shrimp,prawn 螺=snail,helix 蚝=oyster 贝=shell,mussel 鲑=salmon 鳗=eel 鲨=shark 鹰=eagle,hawk 鸦=crow
鸽=pigeon,dove 鹅=goose 蝶=butterfly 蛾=moth 蝇=fly 蚤=flea 虱=louse,lice 蛛=spider 蝎=scorpion 象=elephant 虎=tiger
狮=lion 驴=donkey 骆=camel 豚=dolphin 兔=rabbit 猩=ape 仪=instrument,apparatus 尺=ruler,scale 针=needle 线=line,thread
绳=rope 布=cloth,fabric,textile 衣=clothes,clothing 鞋=shoe 帽=hat 伞=umbrella 灯=lamp,light 烛=candle 枪=gun
炮=cannon 弹=bullet,bomb 战=war 兵=soldier,army 王=king 帝=emperor 奴=slave 僧=monk 尼=nun 妓=prostitute
盗=pirate,thief 匪=bandit 烧=burn,burning,burnt 煮=boil,cooking 炒=fry 烤=roast,bake 腌=pickle 酿=brew,brewing
冻=frozen,freezing 融=melt,melting 蒸=steam,evaporation 溶=dissolve,solution 漏=leak,leakage 爆=explosion,burst
震=quake,seismic 崩=collapse 塌=collapse,subsidence 淹=flood,flooding 旱=drought 涝=flood 浪=wave 洋=ocean 湾=bay
滩=beach,shore 沟=trench 崖=cliff 洞=cave,hole 泥=mud 尘=dust 灰=ash,grey 烟=smoke,tobacco 雹=hail 霜=frost 露=dew
虹=rainbow 影=shadow,film 钻=diamond,drill 琴=piano,zither 鼓=drum 笛=flute 唱=singing 舞=dance 戏=drama,opera,play
剧=drama,theatre 曲=song,tune,curve 舟=boat 艇=boat 轮=wheel 轨=rail,track,orbit 票=ticket,vote 邮=postal,mail
信=letter 报=newspaper 书=book 史=history 法=method,law 罪=crime,guilt 刑=punishment,criminal 婚=marriage
嫁=marriage,dowry 葬=burial,funeral 坟=grave,tomb 墓=tomb,grave 丧=funeral,mourning 孝=filial 学=learning,study
教=teaching 考=exam 无=without,free,less 非=non 反=anti 超=super 微=micro 双=double,two,dual 单=single
多=multiple,many 半=half,semi 零=zero 新=new,novel 旧=old 古=ancient 今=modern 生=grow,born,raw 死=death,dead
活=living,alive 伤=injury,wound 疤=scar 瘤=tumour,tumor 癣=ringworm 疫=epidemic,plague 瘦=lean,thin 胖=obesity,fat
肥=fat,obesity 饿=hunger,hungry 渴=thirst 饱=satiety 醉=drunk 困=sleepy,trapped 累=fatigue 肢=limb 蜱=tick
叠=fold,stack 摺=fold,folding 洗=wash,washing 织=weave,weaving,knit 缝=sew,stitch 晾=dry,hang 晒=sun,dry 挖=dig,excavate
喂=feed 摘=pick 揉=knead 雕=carve,carving 咬=bite 舔=lick 嚼=chew 吞=swallow
抱=hug,embrace 摸=touch
"""


def pairs() -> list[tuple[str, tuple[str, ...]]]:
    """Each word with its names in English."""
    parted = (each.partition("=") for each in f"{_WORDS} {_DAILY}".split())
    return [(word, tuple(name.replace("_", " ") for name in names.split(","))) for word, _, names in parted]


def signs() -> list[tuple[str, str]]:
    """Each sign with its names in English, with commas between them."""
    return [(sign, names) for sign, _, names in (each.partition("=") for each in _SIGNS.split())]


def names() -> frozenset[str]:
    """All these names."""
    return frozenset(name for _, many in pairs() for name in many) | {
        name for _, many in signs() for name in many.split(",")
    }


def lines() -> str:
    """The same as a dictionary of CC-CEDICT's form has it."""
    return "".join(f"{word} {word} [-] /{'/'.join(names)}/\n" for word, names in pairs())

"""Chinese words that people use for one another; groups are read as `kindred` says."""

CHINESE = """
蜥蜴 | 蜥 壁虎; 蝴蝶 | 蝶; 蝙蝠 | 蝠; 蜘蛛 | 蛛; 蚂蚁 | 蚁; 骆驼 | 驼; 螃蟹 | 蟹; 乌龟 | 龟; 蜻蜓 | 蜓 蟌;
蝗虫 | 蝗; 苍蝇 | 蝇; 鲨鱼 | 鲨; 蚯蚓 | 蚓; 羚羊 | 羚; 青蛙 | 蛙; 猫头鹰 | 鸮; 乌鸦 | 鸦; 狐狸 | 狐; 蜗牛 | 蜗;
儿童 小孩 孩子 小朋友 幼儿 | 学童 中学生 小学生 婴儿; 婴儿 宝宝 幼儿; 学生 学童 学子; 老人 长者 长辈 高龄 银发
独居老人; 青少年 少年 国中生 中学生; 年轻人 青年; 家长 父母; 教师 老师 教员; 医生 医师 大夫; 病人 患者 病患;
司机 驾驶员; 骑手 外送员 外卖员; 工人 劳工 职工 工厂; 农民 农夫 农户; 说谎 撒谎 骗人 欺骗; 孤独 寂寞 孤单; 忧郁
抑郁; 失智 痴呆 阿尔茨海默; 中风 脑卒中; 流感 流行性感冒; 新冠 covid 新冠肺炎; 后遗症 长新冠 long_covid; 肺结核
结核 tb tuberculosis; 艾滋病 爱滋病 hiv; 抗药性 耐药 耐药性 抗药; 细菌 大肠杆菌 耐药菌; 抗生素 抗菌药; 疫苗
接种; 打疫苗 接种; 早产 preterm; 空污 空气污染 pm2.5 霾; 雾霾 空气污染 pm2.5; 微塑料 微塑胶; 塑料 塑胶; 污水
下水道 废水; 蚊子 蚊 登革热; 热浪 高温 炎热 heat; 手机 智能手机 手提电话; 滑手机 手机使用; 睡眠 睡觉 失眠 入睡;
熬夜 夜班 晚睡; 加班 工时; 房价 房屋 住房 楼价; 房租 租金; 房东 业主; 生育 少子 出生率 生小孩; 工资 薪资 薪水;
退休金 年金 养老金; 劳保 年金 勞工保险; 破产 倒闭; 外卖 外送; 网约车 叫车; 税 课税 税收; 糖税 含糖饮料税; 碳关税
cbam; 关税 border_levy; 涨价 加价; 拍卖 竞标 标案; 风电 风力发电 风机; 太阳能 光伏 photovoltaic; 电池 电芯; 短路
枝晶; 钠电池 钠离子电池; 锂电池 锂离子电池; 回收 再利用; 永久化学物质 pfas; 电子皮肤 触觉; 合金 金属; 混凝土
水泥; 催化 催化剂; 合成 制备; 人工智能 人工智慧 ai; 机器学习 深度学习; 大模型 语言模型 llm; 机器人 机械臂
机械手; 自动驾驶 自驾车 无人车 self-driving; 无人机 drone; 深伪 deepfake; 假消息 假讯息 谣言 不实讯息; 谣言
假讯息; 隐私 私隐; 信息 资讯; 数据 资料; 健保 健康保险; 软件 软体; 网络 网路; 网文 网络小说 网路小说; 互联网
网际网路; 芯片 晶片; 视频 影片; 电影 影片 港产片 港片; 电影节 影展; 配乐 声轨 音乐; 音乐 乐曲 歌曲; 歌 歌唱
唱歌; 乐器 琵琶 二胡; 打击乐 敲击乐 锣鼓; 鼓 锣鼓; 失明 盲人 盲; 聋 失聪 耳聋 听障; 耳聋 失聪 听障; 教室 课室;
课堂 课室; 作业 功课; 作文 写作; 批改 评分; 考试 测验 公开试; 补习 补课 课外班; 国际学校 国际课程 国际文凭; 特教
特殊学习需要 融合教育; 口音 腔调 方言 腔口; 朗读 念诗; 台语 闽南语 台湾话; 粤语 广东话 cantonese; 国语 普通话
华语; 客家话 客语; 发音 语音; 录音 口述; 翻译 译者; 诗 诗歌 诗句; 小说 故事; 鬼 鬼故事 女鬼; 官司 诉讼 打官司;
打官司 诉讼; 中药 药方; 药 药方 处方 用药; 饥荒 饥饿; 海盗 pirate; 海图 航海图 navigation; 航海 航行; 造船 船;
盐 盐商; 茶 茶叶; 香料 胡椒; 日记 diary; 灯塔 lighthouse; 黑洞 black_hole; 候鸟 迁徙 migratory; 做梦 梦; 台风
飓风; 气候变化 气候变迁; 天气预报 weather_prediction; 沙尘暴 沙尘; 甲烷 methane; 冻土 permafrost; 地震
earthquake; 热岛 城市热岛; 肠道 肠子 小肠; 衰老 老化; 癌症 癌 肿瘤; 肝癌 肝肿瘤; 免疫治疗 免疫疗法; 基因治疗
碱基编辑; 基因编辑 碱基编辑 crispr; 噬菌体 phage; 蛋白质 蛋白; 自闭症 自闭; 阅读障碍 读写困难; 手语 聋人; 双语
bilingual; 夹杂 语码转换 码转换 切换语言 换语 切换; 中英 双语;
素数 质数; 纠错码 编码; 随机矩阵 特征值; 湍流 navier-stokes; 公平 公平性; 遗产
inheritance; 叠衣服 摺衣服; 衣服 衣料 衬衫; 量子计算 量子电脑 quantum_computer; 居家 住宅 住房 家居 在家 家中;
无障碍 适老 适老化 通用设计 | 扶手; 住宅 房子 住房 屋; 高龄者 老人 高龄; 老年人 老年 老人 高龄 长者; 钠电 钠电池
钠离子电池; 锂电 锂电池 锂离子电池; 假新闻 假消息 假讯息 假信息; 上班 办公室 办公 职场 工作场所 office
workplace; 抓 捕捉 捕获 捕集 捕捞 捉; 捉 捕捉 捕获; 混泥土 混凝土 concrete; 饮茶 喝茶 早茶 茶楼;
取水 集水; 空气 大气; 肥料 化肥 施肥
| 尿素 氨; 畸形波 巨浪 怪浪; 自愈 自愈合 自修复 自我修复 自己修复 自己长好 self-healing; 填海造地 填海
reclaimed_land;
胡说八道 瞎编 乱编 编造 胡编 胡说 瞎说 说瞎话 幻觉 杜撰 捏造 hallucination confabulation;
参考文献 引用 文献 citation reference;
鉴别 识别 检测 侦测 辨别 分辨 辨认 区分; 退役 报废 废旧 淘汰; 动力电池 电动车电池 车用电池 电动汽车电池;
粒线体 线粒体 mitochondria; 酵素 enzyme; 药方 医方 方子 方剂 处方; 古代 古时候 古人; 熬夜 睡眠剥夺
sleep_deprivation; 记不住 记忆 记性 遗忘; 记性 记忆; 忘记 遗忘; 摔倒 摔跤 跌倒 跌落 fall; 防摔 跌倒 防跌; 地铁
轨道交通 捷运 subway metro; 高铁 高速铁路 铁路; 堵车 拥堵 塞车 交通拥堵 congestion; 停车 泊车 parking; 电动车
电动汽车 新能源汽车 新能源车; 充电桩 充电 charging; 降价 价格战; 打折 折扣 促销; 网购 电商 电子商务 online_shopping;
直播带货 直播 电商; 剁手 购物 冲动消费; 存钱 储蓄 saving; 借钱 借贷 贷款 信贷; 高利贷 借贷 利息; 欠钱 债务 违约
debt; 炒股 股市 股票 证券; 炒房 房价 投机; 买房 购房 房价 住房; 赚钱 收入 利润 盈利; 穷人 贫困 低收入 poverty;
有钱人 富人 精英; 贫富差距 不平等 inequality; 失业 裁员 就业 unemployment; 找工作 求职 就业 招聘; 打工人 劳动者 工人
员工 雇员; 打工 劳动 就业; 农民工 流动人口 外来工; 退休 养老 retirement; 延迟退休 延后退休 退休; 接班 继承 继任
succession; 家族企业 家族 企业; 老板 企业家 雇主 创始人; 留守儿童 留守; 生孩子 生育 fertility; 结婚 婚姻 marriage;
离婚 婚姻 divorce; 带孩子 育儿 抚育 childcare; 奶粉 婴儿 喂养; 胖 肥胖 超重 体重 obesity; 减肥 肥胖 体重; 糖尿病
血糖 胰岛素 diabetes; 高血压 血压 hypertension; 心脏病 心血管 心肌 heart; 骨头 骨骼 骨质 bone; 皮肤 表皮 skin; 头发
毛发 毛囊 hair; 牙齿 口腔 dental; 眼睛 视力 视觉 eye vision; 近视 视力 myopia; 耳朵 听力 听觉 耳蜗 hearing; 鼻子
嗅觉 气味 smell olfaction; 嗅觉 气味; 味道 味觉 风味 taste flavour; 肚子 肠道 腹部; 便便 粪便 粪菌 faeces; 粪便
粪菌; 肾 肾脏 kidney; 肝 肝脏 liver; 血液 blood; 抽血 血液 验血; 打针 注射 疫苗; 发炎 炎症 inflammation; 过敏
变态反应 allergy; 发烧 发热 fever; 感冒 流感; 止痛 镇痛 疼痛 pain; 疼痛 pain; 开刀 手术 surgery; 动手术 手术 外科;
急诊 急救 emergency; 病历 电子病历 医疗记录 patient_records; 看病 就医 门诊 诊疗; 医院 临床 hospital clinic; 保险
医保 insurance; 护工 护理 照护 care; 照顾老人 长期护理 照护 养老; 长寿 寿命 衰老 longevity; 变老 衰老 老化 ageing;
老年痴呆 阿尔茨海默 失智 痴呆 alzheimer; 心情 情绪 emotion mood; 开心 快乐 幸福 happiness; 压力 应激 stress; 焦虑
焦虑症 anxiety; 抑郁 抑郁症 忧郁 depression; 上瘾 成瘾 addiction; 打游戏 游戏 电子游戏 gaming; 刷手机 手机 社交媒体
屏幕; 玩手机 手机使用 智能手机; 短视频 视频 社交媒体; 网红 主播 博主 influencer; 八卦 流言 谣言 gossip; 吵架 冲突
争吵 conflict; 骗子 诈骗 欺诈 fraud scam; 诈骗 欺诈 骗局 fraud; 作弊 舞弊 造假; 造假 伪造 欺诈 伪劣; 抄袭 剽窃
plagiarism; 抄作业 泄漏 污染 抄袭; 坐牢 监狱 囚犯 prison; 打仗 战争 战役 war; 军队 士兵 军事 military; 皇帝 帝王
君主 朝廷; 皇上 皇帝 朝廷; 当官 官员 官僚 科举; 考科举 科举 科考; 落榜 落第; 古文 古籍 文言; 线装书 古籍 善本; 旧书
古籍; 甲骨 甲骨文 卜辞 oracle_bone; 算命 占卜 divination; 风水 堪舆; 拜神 信仰 祭祀; 寺庙 佛教 庙宇 temple; 和尚
僧人 佛教 monk; 神仙 神话 道教; 鬼故事 志怪 聊斋; 妖怪 志怪 精怪; 考古 遗址 发掘 出土 archaeology; 挖出来 出土 发掘;
墓 墓葬 陵墓 tomb; 木乃伊 干尸 mummy; 古埃及 埃及 egypt; 丝绸之路 丝路 silk_road; 下南洋 南洋 东南亚; 老照片 照片
摄影 photograph; 画画 绘画 painting; 书法 字体 碑帖 calligraphy; 唱戏 戏曲 戏班 粤剧 京剧 opera; 看戏 戏曲 剧场;
相声 曲艺 喜剧; 笑话 幽默 喜剧 humour; 好笑 幽默; 电视剧 剧集 影视; 动画 动漫 漫画 anime; 跳舞 舞蹈 dance; 弹琴 钢琴
古琴 乐器; 听歌 音乐; 写诗 诗人 poetry; 写作 作文; 看书 阅读 reading; 读书 阅读; 报纸 报刊 新闻 newspaper; 记者 新闻
journalism; 广告 营销 宣传 advertising; 投票 选举 vote election; 官司 诉讼 法院; 打官司 诉讼 法院 司法; 律师 法律
司法; 法官 司法 法院 判决; 判案 判决 司法; 隐私 privacy 个人信息; 监控 监视 surveillance; 人脸识别 人脸
facial_recognition; 换脸 深伪 deepfake; 密码 加密 密码学 cryptography; 黑客 攻击 安全 hacking; 翻译 translation;
聊天机器人 对话 chatbot; 把握 置信 不确定 confidence uncertainty; 靠谱 可靠 可信 reliable trustworthy;
退休 养老金 退休金 pension; 访谈 访问 采访 受访 interview; 外公外婆 祖父母 爷爷奶奶 姥姥姥爷 隔代 grandparent;
带娃 带孩子 照料 托幼 育儿 childcare; 降息 加息 货币政策 利率 monetary; 地方话 方言 土话 dialect; 聋哑人 聋人 手语;
聋哑 聋人 手语 sign_language; 得病 病害 抗病 发病 稻瘟病; 富二代 家族企业 接班; 大观园 红楼梦; 抓药 药方 处方 医方;
门神 年画; 灶王爷 年画 民间信仰; 歇脚 驿站; 塑料渣 微塑料 microplastic; 塑料碎片 微塑料; 藏经洞 敦煌; 养老钱 养老金
pension;
背题 泄漏 污染 contamination; 刷题 泄漏 污染; 不愿打 犹豫 hesitancy; 不肯打 犹豫 hesitancy; 拒打 犹豫 hesitancy; 娃
儿童 孩子;
唐朝 唐代 唐人 长安; 宋朝 宋代 宋人; 明朝 明代; 清朝 清代 清宫; 汉朝 汉代; 元朝 元代; 秦朝 秦代; 隋朝 隋代;
 传教士 耶稣会 jesuit; 自动写代码 代码 编程 code; 写代码 编程 代码 程序; 程序员 开发者 软件 开源; 省内存 量化 压缩
显存 缓存; 变小 压缩 蒸馏 量化; 小模型 蒸馏 压缩; 忘掉 遗忘 unlearning; 看图 图像 视觉; 认图 图像识别; 听写
语音识别; 听懂 语音识别 理解; 说话 语音 口语 speech; 讲话 说话 语音; 学说话 语言习得 习得 acquisition; 学外语 二语
外语 second_language; 外语 二语 双语; 打字 输入法 键盘; 错别字 拼写 纠错; 方言 dialect; 口吃 结巴 stuttering; 骂人
脏话 辱骂; 起名 命名 名字; 星星 恒星 star; 月亮 月球 moon lunar; 太阳 solar 恒星; 火星 mars; 外星人 地外 生命 外星
extraterrestrial; 宇宙膨胀 哈勃 膨胀 宇宙学; 宇宙 宇宙学 cosmos universe; 大爆炸 宇宙 早期; 望远镜 天文 telescope;
流星 陨石 meteor; 卫星 satellite 遥感; 火箭 航天 发射 rocket; 飞机 航空 飞行 aviation aircraft; 无人机 drone 飞行器;
船 航运 船舶 航海 ship; 下雨 降水 降雨 rainfall; 暴雨 强降水 洪涝; 发大水 洪水 洪涝 flood; 淹水 内涝 洪水 积水; 干旱
缺水 drought; 下雪 积雪 降雪 snow; 天气 气象 weather; 变暖 全球变暖 气候变化 升温; 天热 高温 热浪; 闷热 高温 热浪
热岛; 火山 volcano 岩浆; 山火 野火 火灾 wildfire; 泥石流 滑坡 landslide; 海啸 tsunami; 海浪 波浪 wave; 涨潮 潮汐
tide; 海水 海洋 seawater ocean; 海水变淡水 淡化 海水淡化 desalination; 喝的水 饮用水 饮水; 自来水 饮用水 供水; 脏水
污水 废水; 垃圾 废物 废弃物 固废 waste; 垃圾分类 废弃物 回收; 塑料袋 塑料; 二氧化碳 co2; 碳权 碳交易 碳配额 碳市场;
碳排放 排放; 漂绿 洗绿 greenwashing; 环保 绿色 环境; 树木 森林; 种树 造林 植树 森林; 砍树 毁林 砍伐 deforestation;
草地 草原; 花卉 开花 flower; 开花 花期 抽穗 flowering; 种田 农业 种植 农田; 种地 农业 耕作; 稻子 水稻 rice; 稻米
水稻 大米 rice; 麦子 小麦 wheat; 玉米 maize corn; 盐碱滩 盐碱地 盐碱 saline; 盐碱地 saline 盐渍; 虫子 昆虫 害虫
insect; 杀虫剂 农药 pesticide; 蜜蜂 bee honeybee; 找不着家 归巢 导航 homing; 迷路 导航 定位; 认路 导航 定向; 鸟类
bird; 一大群鸟 鸟群; 鱼类 fish; 养鱼 水产 养殖 aquaculture; 海鲜 水产 渔业; 打鱼 渔业 捕捞; 江豚 porpoise; 鲸鱼
whale; 狗 dog; 机器狗 四足机器人 四足; cat 猫科; 猪 生猪 养猪 pig; 奶牛 cattle cow; 老鼠 小鼠 大鼠 啮齿 mouse rat;
猴子 灵长类 猕猴 primate; 基因 遗传 gene; 改基因 基因编辑 碱基编辑; 转基因 基因编辑 genetically_modified; 祖先 人群
迁徙 起源 ancestry; 细胞 cell; 肿瘤 癌症 cancer; 长回来 再生 regeneration; 再长出来 再生; 自己长好 自愈 愈合; 病毒
virus viral; 细菌 bacteria 微生物; 微生物 microbe; 真菌 霉菌 fungi; 发霉 霉菌 真菌; 发酵 酿造 fermentation; 白酒
酿酒 wine; 喝酒 饮酒 酒精 alcohol; 抽烟 吸烟 烟草 smoking; 戒烟 吸烟; 吃饭 饮食 膳食 diet; 饮食 食品; 好吃 美味
风味; 做饭 烹饪 厨房 cooking; 调味 酱油 风味; 辣椒 capsaicin; 奶茶 手摇饮 含糖饮料; 外食 餐饮 餐厅; 盖房子 建筑 施工
construction; 房子 住宅 建筑 housing; 老房子 旧建筑 历史建筑 老厂房 改造; 改房子 住宅 改造 适老; 老厂房 工业遗产
厂房 改造; 拆迁 征收 城市更新 旧改; 城市更新 旧改 urban_renewal; 高楼 高层 摩天 skyscraper; 桥 桥梁 bridge; 隧道
地下 tunnel; 水坝 大坝 dam; 木头 木材 木结构 timber; 玻璃 glass; 水泥 混凝土 concrete; 钢铁 steel; 铁锈 腐蚀
corrosion; 生锈 腐蚀; 裂缝 开裂 断裂 crack fracture; 裂开 断裂 开裂; 电池 battery; 快充 充电 fast_charging; 起火
着火 燃烧 热失控; 爆炸 燃烧 爆燃 explosion; 手机电池 电池 锂电池; 太阳能板 光伏 太阳能; 发电 电力 能源; 停电 断电
电网 blackout; 电网 电力 调度 grid; 核电 核能 反应堆 nuclear; 核聚变 聚变 托卡马克 fusion tokamak; 人造太阳 聚变
托卡马克; 磁铁 磁性 磁体 magnet; 超导 superconductivity superconductor; 激光 laser 光学; 光纤 fibre fiber 光缆;
量子计算机 量子计算 quantum_computer; 纠错 error_correction 容错; 实时译码 decoding 译码 解码; 译码 解码 decoding;
引力波 gravitational_wave 重力波; 重力波 引力波; 看不见的质量 暗物质 dark_matter; 小数 数论; 质数 素数 prime; 几何
geometry 流形; 打结 纽结 knot; 概率 随机 probability; 抽签 随机 摇号; 统计 statistics 推断; 缺失值 缺失数据
missing_data; 补缺失 插补 imputation; 因果 causal causality; 分配 分摊 匹配 allocation; 公平分 公平 分配; 切蛋糕
公平分配 fair_division; 拍卖 auction; 博弈 game_theory; 骰子 随机 概率; 预测 估计; 预报 预测 forecast; 排队 排队论
queue; 路线 路径 规划 routing; 仓库 仓储 物流 warehouse; 快递 物流 配送 delivery; 送餐 外卖 骑手; 简历 招聘 履历
hiring; 筛简历 招聘 hiring; 重男轻女 性别 偏好; 性别歧视 性别 歧视 公平; 男女 性别 gender; 女人 女性 妇女 women;
男人 男性 men; 同性恋 同志 性少数 lgbt queer; 移民 migrant immigration 侨民; 难民 refugee; 原住民 土著 indigenous;
外国人 外籍 海外; 留学生 国际学生 留学; 大学生 高校 本科生; 上大学 高等教育 高校; 高考 升学 考试; 鸡娃 补习
教育焦虑; 减负 双减; 老师教学 教学 课堂; 上网课 在线教育 网课 远程教学; 网课 在线教育 远程教学; 在家上班 远程办公
居家办公 remote_work; 远程办公 remote_work 居家办公; 996 加班 工时; 摸鱼 工作 效率; 公司 企业 firm; 小店 商户 商家
小微; 早餐店 小微 商户; 垄断 反垄断 antitrust monopoly; 二选一 反垄断; 供应链 supply_chain; 贸易战 关税 贸易; 涨工资
工资 最低工资; 最低工资 minimum_wage; 物价 通胀 通货膨胀 inflation; 央行 货币政策 central_bank; 数字货币
数字人民币; 钱包 支付 数字钱包; 移动支付 支付宝 数字支付 钱包; 信用分 信用评分 credit_scoring
"""

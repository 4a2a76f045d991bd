"""Things around a talk of which nobody keeps a record: rooms beside the hall, leave to do something, private life."""

import re

from seminar.questions.chinese import background, sitting, visiting
from seminar.questions.chinese.sentence import Sentence
from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
_PATTERNS = read_phrases(
    r"""
    at_which_place = 哪[里|儿|边|个]|几楼|几层|怎么走|怎么去|多远|远不远|远吗
    there_is = 有没[有]|有无|有|设有|提供|配有|配|带|没[有]|需不需要|要不要|要|需要|发不发|发|送不送|送|给不给|给|安排
    of_person = `(?<=[的师授士他她者人位])`
    which_person = 谁|哪位

    # Places around the hall.
    place = 厕所|洗手间|卫生间|茶水间|更衣室|母婴室|吸烟区|吸烟室|哺乳室|育婴室|祈祷室
        |食堂|饭堂|便利店|小卖部|超市|咖啡厅|咖啡馆|取款机|打印店|打印机|充电桩|电梯|楼梯间
        |停车场|停车位|车位|车库|自行车棚|youbike[站]|租借点|公交站|地铁站|火车站|机场|酒店|宾馆|招待所
        |校门|大门[口]|门卫|传达室|保安|失物招领|寄存处|存包处|衣帽间|储物柜|医务室|校医院
    <place> [是|在|设在|离|要|该]* <at_which_place>
    (附近|最近的|周边|楼下|旁边) ...4 <place>
    <there_is> <place> =>

    # What one is given, and what there is in the hall.
    given = 伴手礼|小礼品|礼品|礼物|抽奖|奖品|红包|文创|周边|手册|会刊|胸牌|工作证|入场券|邀请函|发票|收据
        |听课证[明]|听讲证[明]|结业证[书]|签到[表]|讲义费
    equipment = 热水|饮水机|暖气|冷气|空调|投影仪|麦克风|话筒|耳机|轮椅 [通道|位]|坡道|无障碍 [通道|设施]
    transport = 班车|校车|大巴|摆渡车|接送|接驳[车]
    social = 晚宴|聚餐|饭局|酒会|茶话会|宵夜|夜宵|合影|签售
    course = (互动|提问|问答|圆桌) [环节]|讨论环节|志愿者|主持人|点评人|点评嘉宾|手语翻译|同声传译
    goods = <given>|<equipment>|<transport>|<social>|<course>
    <there_is> <goods> =>
    <goods> [还] (需不需要|要不要|(需要|要) (吗|么|嘛|不)) =>
    <goods> (有没[有]|有无|有吗|[有] (多长|多久|几分钟)|在哪|怎么领|领了没)

    # Leave to do something.
    recording = 录音|录屏|录像|录制|录下来|拍照[片]|拍摄|拍视频|摄影|摄像|签名|合影|合照|要签名
    in_seat = 吃东西|吃饭|喝水|喝饮料|抽烟|换座[位]|占座|坐前排|坐第一排|站着听|旁边听|充电|带电脑|带饮料|带吃的
    aloud = 提问|发问|问问题|插话|举手|打断|聊几句|说几句|投简历|递名片|加微信
    away = 早退|溜号|补签|代签
    <may> [现场|当场|会后|课后|中途|全程|在场] (<recording>|<in_seat>|<aloud>|<away>) [上|到] =>

    # Places for students, staff and those who help.
    (招不招|收不收|招|收|还招|还收|缺|招募|征集|需要) [不招|不收]
        (博士[后]|博士生|硕士[生]|研究生|本科生|学生|博后|实习生|徒弟|助理|助教|访问学者|志愿者|义工|志工|学生助手)
        [打杂|做助研|进组] =>
    缺不缺人
    (还|现在|目前|组里|实验室) (招|缺|收) 人
    带 [了|着|过] (几|多少) [个|名] (博士生|研究生|硕士生|本科生|学生|博后|徒弟)

    # Private life.
    private = 哪[一]年[出]生|爱人|配偶|老伴|伴侣|子女|儿子|女儿|几个孩子|小孩|父母|住址|家庭|属相|血型|生辰|脾气|性格
        |颜值|长相|酒量|存款|房产|工资|粉丝|微博|抖音|小红书|推特|口音|政治面貌|党员
    kin = 爸[妈]|妈[妈]|父母|父亲|母亲|哥[哥]|弟[弟]|姐[姐]|妹[妹]|爷爷|奶奶|外公|外婆|家里[人]|家人
        |师兄|师姐|师弟|师妹|室友|前任|闺蜜
    (贵庚|高寿|芳龄|年方几何|多大岁数|属什么|什么血型|(哪|几) (几|零) 后|家住哪|住哪 (里|儿|个小区)|信什么教|月薪|年薪
        |身价|<of_person> [是] <private>) [的] [是|有|在|叫] [多少|几[个]|什么|啥|谁|哪[里|儿]|如何|怎么样]
    (有|没[有]) [没有] (孩子|小孩|娃|对象|女朋友|男朋友) =>
    (`(?<=[他她师授者士人生位])`|`^`) [的] <kin> [也] (是|在|叫|做|开|会|有|还|都) ...10 (谁|什么|啥|哪|干嘛|几|吗|么)
    (养|有) [没养|没有|不养] (猫|狗|宠物) [还是 [养] (猫|狗)] =>
    (抽不抽|喝不喝|吃不吃) `[\u3400-\u9fff]{1,2}`
    (抽烟|喝酒|吃辣) -> (吗|么)
    (喜欢|爱) 吃 (什么|啥|辣|甜)
    # "他被骗过没".
    <- (他|她|师|授|士|者|人) `[\u3400-\u9fff]{0,6}` 被 `(?![取推改延移调换录邀])[\u3400-\u9fff]{1,3}` 过
        (没[有]|吗|么|不) =>

    # What is done together behind a talk.
    people = 大家|我们|咱[们]|听众|观众|同学[们]|学生[们]
    [会|要] (带|领|请|陪) [着] <people> [一起|一块[儿]] [去|到|上] (逛|吃|玩|喝|爬|唱|看电影|游|聚)

    # How somebody speaks and behaves.
    (讲话|说话|语速|口音|声音|嗓门|吐字|讲课|普通话) [会|是] [不会|不是] [很|太|特别|比较|蛮|挺]
        (快不快|重不重|大不大|小不小|清不清楚|标不标准|快|慢|重|小|大|轻|清楚|标准|好听|听得清) =>
    凶不凶|严不严|好不好说话|好不好相处|平不平易近人|社恐|幽默吗|严厉吗|凶吗

    # Who does what, and office hours.
    <which_person> [来] 负责 [做] (会议记录|记录|拍照|摄影|签到|接待|布置|订餐|音响)
    (与谈|对谈|评议|评论|讨论|引言|回应) (人|嘉宾|老师|者) [是] [<which_person>]
    (司仪|助教|致辞[人]|开场白) [是] <which_person>
    办公 (时间|电话)
    办公室 [电话] [是|在] (哪|几|多少)
    office~hour[s]
    答疑时间
    (能|可以|想) 约 [个] (他|她|老师|教授|时间)

    # Money.
    (要不要|收不收|需不需要|用不用|要|需要) [收|交|付|花|掏] [多少] 钱 =>
    (票|门票|入场|参加|听[一]场|听[一]次|去[一]次|去[一]趟) [要|得|是] (多少|几块) 钱
    (经费|奖金|劳务费|讲课费|出场费|差旅[费]|机票[钱]) [是] (谁|由谁|哪|多少|几) [出|付|报|给]
    谁 [来] (赞助|出钱|买单|掏钱|报销)
    赞助 [商|方|单位] [是] (谁|哪)

    # How it was received.
    (反响|口碑|评分|打分|好评[率]|反馈|评价|上座率|到场率|出勤率|人气|热度)
        (怎么[样]|如何|咋[样]|好不好|高不高|多少|好吗|高吗)

    # How large the hall is.
    (教室|课室|场地|会场|房间|礼堂|报告厅) [有] (大不大|多大|大吗|够大|挤不挤|挤吗|小不小|几平[米])
    座位数
    (容|坐|挤|装) [得] 下 (吗|不|多少|几)
    (好|难|方便) 停[车] (吗|不|么)
    """,
    CHINESE,
    **NAMES,
)
_FORMS = re.compile("|".join((*_PATTERNS, *visiting.PATTERNS, *background.PATTERNS, *sitting.PATTERNS)))
# Where a talk is told by it, it is what the talk is about: "讲厕所革命的", "寄存行李那场".
_TELLING = read_phrases(
    r"""
    # Before it.
    (讲 -/> (座|者|得|义|完|话|课|堂|坛|台|的|到|时|给)|`(?<![夜座访会洽笔杂漫])` (谈|聊) -/> 完
        |关于|有关|探讨|涉及|介绍|研究 -/> (所|院|生|员|室|中心) `(?=.)`) `[^,，。?？的\x1f]{0,6}$`

    # Behind it.
    which_of_them = 谁|什么|哪|几|讲|报告
    ... ((那|这) [一] (场|次|期|讲|篇|晚|回|集|堂|节)|那个 -> <over>|那个 -> (`.{0,4}` <which_of_them>)|的 <talk>)
    """,
    CHINESE,
    **NAMES,
)
_TOLD, _TOLD_AFTER = map(re.compile, _TELLING)


def find(sentence: Sentence) -> re.Match[str] | None:
    """Where a sentence asks for such a thing."""
    for match in _FORMS.finditer(sentence.plain):
        if not (_TOLD.search(sentence.plain, 0, match.start()) or _TOLD_AFTER.match(sentence.plain, match.end())):
            return match
    return None

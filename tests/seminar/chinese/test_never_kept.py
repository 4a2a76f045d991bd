"""What is around a talk, behind a series or in somebody's life and nobody keeps, in Chinese of every sort."""

from seminar.questions.asked import Fact
from tests.seminar.chinese.sentences import read

NEVER_KEPT = (
    # Luggage, the way, a bed for the night.
    "登机箱可以放在哪里",
    "能带大提琴箱子吗，我那个背包能寄放不",
    "婴儿车推进去方便吗，可以推婴儿车吗",
    "坐几号线能到图书馆",
    "从东门走过去要几分钟",
    "離捷運站有多遠",
    "末班车是几点",
    "他们住哪个宾馆",
    "谁去机场接机",
    "她在这边待几天",
    "从哪个侧门进馆",
    "会后要带大家去爬山吗",
    # Clothes, the door, the screen.
    "放映厅里闷不闷",
    "用不用戴口罩",
    "需要穿正装吗",
    "进楼要出示学生证吗",
    "每次都点名吗",
    "提前多久去排队合适",
    "可以带我妈妈一起来吗",
    "上会要开摄像头吗",
    "能电话接入吗",
    "室内有手机信号吗",
    "中场会休息吗",
    "有人捡到一副眼镜吗",
    "能让我们摸一下标本吗",
    "可以顺便参观一下温室吗",
    # Founding, money, journals, channels.
    "这个沙龙什么时候创办的",
    "论坛办了多少年了",
    "讲坛的由来是什么",
    "是哪家公司赞助的",
    "有没有公司资助",
    "课题编号是多少",
    "发表在什么刊物上",
    "影响因子多高",
    "能不能转载到公众号",
    "有官方的播客吗",
    "提案最晚几号交",
    "投稿什么时候截稿",
    "网盘的提取码是多少",
    "那个手机小程序叫啥，在哪里下载",
    "石头是在哪座山采的",
    "还招义工吗",
    "他被抢劫过没有",
    "播放量有多少",
    "回放会保留几天",
    "海报是谁设计的",
    "训练代码在 GitHub 上有地址吗",
    # Seats, drinks, a slow stream, certificates.
    "附近有没有书店",
    "能在礼堂里喝汽水吗",
    "坐后排看得清吗",
    "需要提前安装软件吗",
    "可以拍板书吗",
    "直播会卡吗",
    "要用付费账号吗",
    "听完发不发参会证明",
    "车费你们能报销吗",
    "你们给讲者报销机票吗",
    "开车去文学楼停哪儿方便",
    # Things that a talk is on, and those who speak.
    "那台相机是什么品牌",
    "这种涂料市面上买得到吗",
    "多少钱一台",
    "周几坐诊",
    "怎么挂他的号",
    "她说话快不快",
    "他养猫吗",
    "与谈人是谁",
    "她办公室在哪",
)
OF_TALKS = (
    "行李寄存定价那场谁讲",
    "有没有讲公交线路优化的",
    "讲酒店机器人的是谁",
    "讲口罩过滤效率的那场有录像吗",
    "门诊里的抗生素那场是哪天",
    "那场讲座是哪年办的",
    "有没有讲企业赞助的",
    "期刊评价那场在哪个教室",
    "B站有录像吗",
    "能看直播吗",
    "代码审查那场有ppt吗",
    "研究生问卷那个简报可以下载吗",
    "讲签名验证的是谁",
    "噪声污染那场几点",
    "讲专利制度的老师是谁",
    "黑洞离我们有多远",
    "外卖骑手那场在哪",
    "附近有什么讲座",
    "区块链证书那场谁讲",
    "他给出了什么证明",
    "地暖节能那场在哪",
    "怎么去现场听",
)


def test_what_nobody_keeps_is_heard() -> None:
    assert [said for said in NEVER_KEPT if Fact.OTHER not in read(said).facts] == []


def test_talks_on_such_things_are_talks() -> None:
    assert [said for said in OF_TALKS if Fact.OTHER in read(said).facts] == []

"""What is asked of nothing that a seminar has: weather, small talk with a machine, homework, restaurants, prices."""

from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
PATTERNS = read_phrases(
    r"""
    rest = `[^\s]{0,30}`
    few_signs = `[^\s]{0,6}`
    end = `(?=$|[^\w])`
    number = `\d{1,6}`
    how_many = 几|多少

    # When shops close, and the weather.
    (几点|什么时候|几时|何时) [会|才] (关门|开门|打烊|熄灯|开饭|营业|锁门|停水|停电)
    [会|有没有|还] (下雨|落雨|落唔落雨|落不落雨|(挂|打) (一|三|八|十) 号|打风|挂波|下雪|刮风|打雷|台风天|出太阳)
        [吗|么] `(?=$|[^\w]|会|不|吗)`
    天气 -/> (预报模型|预测|预报|模式|模型|学|系统|尺度|气候)
    气温多少
    几度 <end>
    要带伞|空气质量

    # Work for a machine.
    [帮我|给我|请|替我] (写|作|编) ([一] (段|首|篇|个|封|下)) -/> (`.{0,6}` 过) `[^\s?？]{0,30}`
    代码怎么写|快速排序|冒泡排序
    (帮我|替我|给我) (写|做|算|解|编) -/> (`.{0,8}` (论文|总结))
    讲 [个|一个] (笑话|故事|段子)
    笑话
    唱[首]歌 -/> (`.{0,4}` (那|场))
    陪我聊|聊聊天|聊天吗
    [帮我|请|给我] 翻译 (一下|成|这) <rest>

    # What somebody says to it.
    (你|您) (会说|懂|能说|会什么|能做什么|能干什么|有什么功能|用的什么模型
        |是谁|叫什么|是什么|几岁|是机器人|是不是 (人|机器人|ai)
        |好吗|好笨|真棒|真好|真厉害|吃了|在吗|在干嘛|在做什么|喜欢 <few_signs>|爱 <few_signs>)
    (最近|近来|今天|过得) (好吗|怎么样|过得 <few_signs>|点啊|如何) <end>
    (吃|食) [了|咗] (什么|啥|咩|乜|饭|没|饭了吗) -/> (`.{0,6}` (那|场|讲))

    # Tickets and restaurants.
    eating = 餐厅|外卖|奶茶|火锅
    (订|买|抢) `.{0,8}` (机票|车票|火车票|高铁[票|飞]|船票|电影票|外卖|酒店)
    推荐 `.{0,8}` (餐厅|电影|书|歌|手机|电脑|酒店|游戏|奶茶)
    `(?<![\u3400-\u9fff])` (<eating>|电影票|机票|酒店) `(?=$|\W)`
    (点|叫|吃|喝|附近|哪家|哪里有|好吃|到付) `.{0,6}` (<eating>|电影票|机票|酒店)
    (<eating>|酒店) (怎么点|到了|送到|多少钱|推荐|好吃|贵不贵)

    # Money, sports and games.
    (股票|比特币|基金|汇率|房价|彩票|足球|篮球|世界杯|nba|游戏攻略|王者荣耀|原神|星座运势|运势|减肥|失恋|表白)
        -/> (`.{0,10}` (讲座|报告|talk|那场|研究|论文))

    # Sums, facts and the clock.
    <number> `[ ]?[-+*×x÷/] ?` <number> `[ ]?` (`=`|等于|是多少)
    <how_many> 加 <how_many>
    (1|一) 加 (1|一)
    等于 <how_many>
    圆周率
    首都 (是|在)
    总统是谁
    现在几点 [了|钟] <end>
    今天 [是] (几号|星期几|周几|礼拜几) <end>
    今天是几月几

    # What the bot is, and what it is told.
    ignore` `(all|previous|your)
    忽略 (以上|之前|前面|所有)
    (bot|机器人|你) [要|该|应该] (怎么用|如何使用|怎样用|能干嘛|会干嘛)
    (使用|操作) (说明|教程|方法)
    system` `prompt
    提示词|系统指令|(discord|服务器|频道) (怎么|如何|的)

    # Homework and cooking.
    求解|解方程|作业 (怎么|帮|答案)|帮我做
    (怎么|如何) (做|煮|炒) (饭|菜|蛋糕|红烧肉|咖啡)
    菜谱|食谱
    """,
    CHINESE,
)

"""What somebody wants to know of sitting in a talk and is never kept: seats, drinks, a slow stream, certificates."""

from seminar.questions.chinese.vocabulary import NAMES
from seminar.questions.chinese.writing import CHINESE
from seminar.questions.phrases import read_phrases

# In the order in which they are tried.
PATTERNS = read_phrases(
    r"""
    beforehand = 先|提前|自己|自备|自行|预先
    to_bring = 讲义|软件|app|环境|python
    money = 酬劳|报酬|补贴|津贴|车马费|劳务[费]

    # What is near, and eating there.
    附近 (有没有|有|哪[里|儿][有]) -/> (...8 (讲座|报告|活动|演讲)) `[^,，。?？\x1f]{1,8}`
    在 (教室|课室|会场|报告厅|里面|礼堂) [里[面]|内] (吃|喝) `[^,，。?？\x1f]{0,4}`
    <may> (边听边|边吃边|边喝边)

    # The hall and its seats.
    (开|供|有) [不开|没有] (暖气|供暖|地暖|风扇|电扇)
    晒不晒|潮不潮|亮不亮|阶梯教室
    站 (在|着) [后面|后排|门口|过道] [里] (听|看)
    坐 (前|后|第一|第二|第三|最后一) 排
    (看|听) 得 (清|见) [楚] -> (吗|么)
    (座位|位置|位子|停车位|车位) (紧不紧张|紧张|多不多|够不够|够) =>
    几点[钟] (清场|锁门|关门|熄灯)
    保安 (让|会|拦)
    有 [地方] 充电 (桩|的地方|宝)
    (地方|哪里|哪儿) [能|可以] 充电

    # What one must bring or have ready.
    <must> [<beforehand>]* (安装|装|下载|打印|准备|带|携带) [好|上] [什么] [[一] (个|台|份)]
        (<to_bring>|电脑|笔记本|纸笔|计算器|投影|转接头) =>
    (提前|自己) (安装|装|下载|打印) <to_bring>

    # Pictures and recordings of one's own.
    拍 [一下|下] (ppt|幻灯[片]|屏幕|板书|黑板|slide[s])
    <may> [自己] (录音|录屏) (做|吗|么|不|`$`)

    # The stream, and being let in.
    (直播|线上|网络|画面|视频|zoom|会议) [会|是] [不会] [有] (延迟|卡不卡|会卡|卡|掉线|断线|糊) [大|高|严重] =>
    (会议[室]|房间|zoom|线上|直播间|微信群|群) [的] [人] (满了|爆了|人数 (上限|限制))
    <must> [[一] 个] (注册|登录|付费|教育|学校|学号|公司|企业|实名|自己的) [的] (账号|帐号|账户|邮箱)
    (要|会|需要|等) [人|主持人|管理员] (审批|审核|批准|放行) =>

    # Certificates and hours.
    (发|开|给|有|拿|出|提供) [不发|不开|不给|没有|得到|到] [[一] (个|张|份)]
        [参会|听课|听讲|出席|参加|志愿] (证明|证书) =>
    (算|抵|计|换) [不算] `[^,，。?？\x1f讲]{0,4}` (学时|课时|工时)

    # Who pays.
    (能|可以|给|谁|怎么|哪里) [不能|不给] [讲者|老师|嘉宾|人|我们|学生] 报销 `[^,，。?？\x1f]{0,4}`
    (路费|差旅[费]|车费|住宿费) (谁|你们|由|能|可以|给|怎么|是)
    (有|给|发) [没有|不给] <money> =>

    # News of talks.
    (往期|以前[的]) (推送|推文)
    (订阅|取消) (通知|提醒|推送)
    (加[进]|进|入) (邮件列表|邮件组|通知群)

    # How a study goes on.
    [论文] (审稿|送审) [审] [了] 多久
    什么时候 (结题|结项|中期|验收)
    通过 [了] 伦理
    伦理 [审查] (通过|批) [了]

    # A book that was spoken of.
    (这|那) 本书 [是] (多少|几) 钱
    书名 [是|叫] (什么|啥)
    """,
    CHINESE,
    **NAMES,
)

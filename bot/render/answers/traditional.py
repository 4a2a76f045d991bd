"""Answers in traditional Chinese."""

from datetime import datetime

from bot.actions.answering.values import Answer
from bot.render.answers import chinese, chinese_labels
from bot.render.answers.wordings import Wording
from seminar.questions.asked import Fact

LABELS = chinese_labels.TRADITIONAL
WORDS = Wording(
    materials=LABELS.kinds,
    facts={
        Fact.WHO: "講者", Fact.WHEN: "具體時間", Fact.UNTIL: "具體時間", Fact.LENGTH: "時長", Fact.WHERE: "地點",
        Fact.LINK: "線上連結", Fact.TITLE: "題目", Fact.ABSTRACT: "摘要", Fact.BIO: "簡介", Fact.AFFILIATION: "單位",
        Fact.HOMEPAGE: "網頁", Fact.MATERIALS: "資料", Fact.CONTACT: "聯繫方式", Fact.SERIES: "系列",
        Fact.ORGANIZERS: "主辦人", Fact.PAPERS: "論文", Fact.STATUS: "取消",
    },
    which="您指的是哪一場？",
    whom="您指的是哪一位？",
    no_nearest="沒有。最接近的是：{gives}。",
    cancelled="{title}（{who}，{when}）已經取消{why}。",
    unknown_facts="不清楚{facts}。",
    speaks="{who}將於{when}講 {title}",
    spoke="{who}於{when}講了 {title}",
    open_speaker="{when}有 {title}，講者待定",
    unnamed=LABELS.open_speaker,
    time="{title} 的時間：{when}開始，{ends} 結束（{until}）。",
    day_only="{title} 在{when}，具體幾點還不知道。",
    length="{title} 時長 {minutes} 分鐘，{ends} 結束。",
    usual_length="{title} 時長 {minutes} 分鐘（該系列通常如此）。",
    where="{title} 的地點：{venue}{online}。",
    where_online="{title} 在線上舉行。",
    and_online="，也可以線上參加",
    join="{title} 可以線上參加：{ways} 。",
    meeting_id="會議號",
    passcode="密碼",
    gated="{title} 可以線上參加：按“加入”按鈕，連結會私下發給您。",
    gated_over="{title} 已經結束；線上連結只通過“加入”按鈕私下提供。",
    title="題目是 {title}（{who}，{when}）。",
    about="{title}（{who}）的內容：",
    quoted="{title} 的介紹裡寫道：「{quote}」",
    no_abstract="{who} 的題目是 {title}；沒有存摘要。",
    contact="{title} 的聯繫方式：{contact} 。",
    organized="{series} 由{people}主辦。",
    in_series="{title} 屬於 {series}。",
    held="{title}（{who}，{when}）{state}。",
    takes_place="沒有取消，照常舉行",
    took_place="沒有取消，已經舉行了",
    counted="一共 {count} 場：",
    listed="有這 {count} 場：",
    one_listed="是這一場：",
    is_at="{name} 的單位是 {where}{when}。",
    was_at="{name} 當時的單位是 {where}{when}。",
    homepage="{name} 的網頁：{address} 。",
    count_papers="我知道 {who} 的 {count} 篇論文。",
    known_of="關於 {name}，我知道這些：",
    papers="有這 {count} 篇論文：",
    papers_by="{who} 的論文，{count} 篇：",
    series="這裡有 {count} 個系列：{names}。",
    none_stored="0 場：沒有存這樣的講座。",
    nothing_then="沒有，那段時間沒有講座。",
    yes="是的。",
    no="不是。",
    foreign="我不知道：我只知道這裡的講座、講者和他們的論文。",
    never_kept="我不知道：這裡沒有存這類資訊。",
    title_in="標題是{language}；用什麼語言講沒有另外存。",
    languages={"zh": "中文", "ja": "日文", "ko": "韓文"},
    no_person="我不認識“{words}”。",
    no_place="我不知道這裡有來自“{words}”的人。",
    no_such_person="我不認識這個人。",
    no_time="我不知道那段時間有這樣的講座。",
    no_papers_by="我不知道 {name} 有哪些論文。",
    no_papers="我不知道有這樣的論文。",
    nothing_before="我不知道您指的是哪一場。請說講者、主題或日期。",
    nothing_more="我不知道還有別的場次。",
    no_talk="我不知道有關於“{words}”的講座。",
    no_series="我不知道這裡有叫“{words}”的系列。",
    no_such_talk="我不知道有這樣的講座。",
    nearest="最接近的是：{gives}。",
    lacking="我不知道：{title} 沒有存{facts}。",
    lacking_person="我不知道 {name} 的{facts}。",
    this_talk="講座如下。",
    answer="答案",
)  # fmt: skip


def sentence(answer: Answer, now: datetime) -> str:
    return chinese.sentence(answer, now, WORDS)

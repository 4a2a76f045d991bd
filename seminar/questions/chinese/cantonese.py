"""Words of spoken Cantonese in a topic, in the written Chinese that titles and abstracts are in."""

import re

# What nobody writes who does not write Cantonese.
_MARKS = re.compile(
    "[嘅喺唔咗嗰冇啲佢睇㗎乜咩嘢嚟畀噉咁攞揾搵嘥瞓諗哋揸嬲攰]|邊個|邊位|邊度|邊場|點解|點樣|返個|返工|返學|落雨|屋企"
)
_WORDS = """
唔使=不用 唔駛=不用 唔用=不用 唔記得=忘記 唔見咗=丟失 瞓唔著=失眠 瞓唔到=失眠 睇唔到=看不見 聽唔到=聽不見 唔郁=不動
唔=不 冇=沒有 返工=上班 返學=上學 返屋企=回家 放工=下班 瞓覺=睡覺 眼瞓=睏 瞓=睡 食飯=吃飯 食嘢=吃東西 食煙=吸煙
飲酒=飲酒 睇醫生=看病 睇戲=看電影 睇書=看書 睇=看 揸車=開車 揸=開 搭車=坐車 行路=走路 行街=逛街 落雨=下雨 打風=颱風
細路仔=小孩 細路=小孩 細蚊仔=小孩 後生仔=年輕人 後生=年輕人 老人家=老人 阿婆=老人 阿公=老人 老豆=父親 老竇=父親
老母=母親 阿媽=母親 差人=警察 差佬=警察 銀紙=錢 雪櫃=冰箱 冷氣=空調 電單車=摩托車 單車=自行車 的士=出租車 巴士=公交
屋企=家 傾偈=聊天 吹水=聊天 講大話=說謊 大話=謊言 呃人=騙人 呃=騙 估=猜 諗=想 鍾意=喜歡 搵工=求職 搵錢=賺錢 搵=找
揾=找 炒魷魚=解僱 執笠=倒閉 曱甴=蟑螂 烏蠅=蒼蠅 馬騮=猴子 雀仔=鳥 雀=鳥 薯仔=馬鈴薯 粟米=玉米 豉油=醬油 膠樽=塑料瓶
膠袋=塑料袋 樽=瓶 叉電=充電 慳電=省電 慳=省 嘥=浪費 邋遢=髒 污糟=髒 傷風=感冒 跌親=跌倒 仆親=跌倒 起樓=建房 舖頭=店
街市=市場 大肚=懷孕 揀=選 鬼佬=外國人 唐人=華人 攞=拿 郁=動 嬲=生氣 驚=怕 攰=疲勞 肥仔=肥胖 擺檔=攤販 買餸=買菜
屙=排泄 人工=工資 斬開=切開 斬=切 執垃圾=垃圾 爆煲=破裂 火燭=火災 水浸=水災 塞車=堵車 街坊=鄰居 劏房=房屋
"""
_MEANT = dict(pair.split("=") for pair in _WORDS.split())
_WORD = re.compile(
    "人工(?![智合授心耳光神肉])|" + "|".join(sorted((word for word in _MEANT if word != "人工"), key=len, reverse=True))
)
# What holds words together and says nothing: "生返個頭".
_SMALL = re.compile(
    "返(?:[個隻條啲]|(?=$|[^\u3400-\u9fff]))|[嘅啲㗎咗緊哋噃啩吖喇囉嗰]|(?<=[\u3400-\u9fff])[吓埋晒](?=$"
    "|[\u3400-\u9fff])"
)


def in_mandarin(topic: str, whole: str) -> str:
    """The topic as it would be written; unchanged where nothing of the `whole` sentence is Cantonese."""
    if not _MARKS.search(whole):
        return topic
    said = _WORD.sub(lambda match: _MEANT[match[0]], topic)
    return " ".join(_SMALL.sub(" ", said).split())

"""The Japanese of announcements."""

from seminar.reading.languages.japanese_labels import COLON_ONLY, LABELS
from seminar.reading.languages.japanese_programmes import FRAMING
from seminar.reading.languages.vocabulary import Phrasing, Vocabulary, split_phrases

JAPANESE = Vocabulary(
    labels=LABELS,
    colon_only=COLON_ONLY,
    until=split_phrases("から; より; 〜; ～; 至"),
    mornings=split_phrases("午前"),
    afternoons=split_phrases("午後; 夜; 夕方; 夕"),
    honorifics=split_phrases(
        """
            氏; さん; 先生; 教授; 准教授; 助教; 博士; 特任教授; 特任准教授; 特任助教; 名誉教授; 研究員; 特任研究員;
            講師; 様; 博士研究員; 特任講師; 客員教授; 主任研究員; 特別研究員; 助手; 大学院生; 研究教授; 特命教授;
            部長; 室長; 代表; 上級研究員; チームリーダー; グループリーダー; 君; センター長; 学術研究員; 特定准教授;
            特定助教; 研究部長
        """
    ),
    missing=frozenset(
        split_phrases(
            """
                題目未定; タイトル未定; 演題未定; 希望者; 募集中; 講演者募集中; 発表者募集中; 講師未定; 発表者未定;
            未定; 調整中; 後日; 後日掲載; 追って; 後日連絡; なし; 追って連絡; 準備中; 後日お知らせ; 下記; 以下;
                近日公開; 未設定; 追って掲載; 別途; 後日発表; 検討中; 後日公開
            """
        )
    ),
    institutions=split_phrases(
        """
            大学; 研究所; 研究科; 学部; 研究院; 株式会社; センター; 機構; 学院; 高専; 病院; 理研; 東大; 京大; 学科;
            専攻; 財団; 産総研; 国立; 博物館; 図書館; 研究機構; 工業; 学会; 大学院; カレッジ; 研究室; 東工大; 阪大;
            東北大; 名大; 九大; 北大; 早大; 慶應; 大; 専門学校; 総研; 理化学研究所; 数理研
        """
    ),
    occasions=split_phrases(
        """
            セミナー; 談話会; 講演会; 研究会; コロキウム; コロキアム; シンポジウム; ワークショップ; 勉強会; 公開講座;
            特別講演; 講演; 集中講義; お知らせ; 案内; 輪講; 定例会; 第.回; 講義; ゼミ; 学術講演会; 公聴会; 読書会;
            フォーラム; 例会; 部会; 分科会; 開催; 講習会; 懇談会; サロン; 説明会; 講座; チュートリアル; 連続講演
        """
    ),
    rooms=split_phrases(
        """
            教室; 会議室; 号館; 講義室; 階; 号室; ホール; セミナー室; 棟; 講堂; キャンパス; 館; 研究棟; 大講義室; 室;
            交流室; ラウンジ; 会館; 大会議室; 多目的室; 演習室; 講義棟; オンライン会場
        """
    ),
    greetings=split_phrases(
        """
            皆様; 皆さま; 各位; 関係各位; みなさま; お世話になっております; 皆さん; 拝啓; みなさん
        """
    ),
    closings=split_phrases(
        """
            皆様の; 多数の; ご参加; お気軽に; どなたでも; 参加自由; ぜひ; よろしく; お待ちして; 参加希望; 問い合わせ;
            ふるって; 奮って; 参加費; 事前申込; 申込不要; 聴講; トップ; 一覧; 戻る; シェア; 印刷; 前の記事; 次の記事;
            copyright; ご不明な; 詳細は; 上記; なお; 本セミナーは; 参加を希望; 興味のある; 来聴; 予約不要; 入場無料;
            学内外; 会場の都合; 対面での; 自由に; 終了後; ご来聴; ご興味; 本講演は
        """
    ),
    farewells=split_phrases(
        """
            敬具; 以上; よろしくお願いします; よろしくお願いいたします; どうぞよろしくお願いいたします;
            よろしくお願い致します
        """
    ),
    cancelled=split_phrases("中止; 開催中止; 取り消し; 中止になりました; 休会"),
    postponed=split_phrases("延期; 日程変更; 開催延期"),
    framing=FRAMING,
    breaks=split_phrases(
        """
            休み; 休講; 祝日; なし; お休み; 夏季休業; 休会; 冬季休業; 春休み; 夏休み; はありません; 行いません;
            開催しません; 実施しません;
            開催せず
        """
    ),
    person_verbs=split_phrases("は; 年生まれ; 東京大学; 専門は; 卒業; 修了; を経て; 博士"),
    announces=split_phrases(
        """
            開催します; 開催いたします; 講演を; ご講演; ご案内; 行います; お招き; お話し; お迎え; 開催致します;
            講演していただ; 下記の; 以下の; 開かれます; 下記日程; お知らせします; いただきます
        """
    ),
    titled=split_phrases("と題し; と題して; というタイトル; をテーマ; に関する; についての; のタイトル"),
    leads=split_phrases("講師; 講演者"),
    counted=split_phrases("講演; 発表; 講座; 話題; 報告; 招待講演"),
    seasons=split_phrases("前期; 後期; 春学期; 秋学期; 年度"),
    other_days=split_phrases(
        """
            申込締切; 締切; 更新日; 掲載日; 公開日; 生まれ; 締め切り; 最終更新; 投稿日; 当初; 申込期限; 発行; 作成;
            期限; 締切日; 申し込み; 登録; 更新; 掲載; 申込; 次回; 前回; 公開; 投稿; 着任; 受付
        """
    ),
    moved=split_phrases("変更; 延期; 変更し; 日程変更"),
    new_days=split_phrases("変更後; 新日程; 新しい日時; 延期後"),
    side_hours=split_phrases(
        """
            受付; 懇親会; 開場; お茶; ティータイム; 休憩; 開場時間; 茶話会; 昼食; 質疑; 質疑応答; 入室; 閉会; tea
        """
    ),
    talk_words=split_phrases("講演; 開始; 開演; セミナー; 開会"),
    joins=split_phrases(
        """
            参加; オンライン; 接続; ミーティングに参加; 会議に参加; 配信; zoom; 視聴; 入室; ミーティング; 下記リンク;
            接続先; ウェビナー; 会議
        """
    ),
    joins_not=split_phrases(
        """
            申し込み; 申込; 登録; 録画; 動画; スライド; ホームページ; 地図; アクセスマップ; 資料; フォーム;
            アンケート; サイト; webページ; ウェブサイト; アーカイブ; 参加登録; ポスター; カレンダー; チラシ; 論文;
            詳細
        """
    ),
    phrasing=Phrasing(
        deadline_heads=split_phrases("締切; 締め切り; 〆切"),
        menus=split_phrases(
            """
                ホーム; トップ; トップページ; メニュー; お知らせ; ニュース; イベント; アクセス; お問い合わせ;
                研究; 教育; 教員; 教員紹介; 研究室; 入試; 入試情報; 進学; 在学生; 卒業生; 採用情報;
                サイトマップ; プライバシーポリシー; リンク; 検索; english; 日本語
            """
        ),
        open_hours=split_phrases("開館時間; 営業時間; 利用時間; 開放時間"),
        earlier=split_phrases("前月; 前の月; 先月"),
        later=split_phrases("翌月; 次の月; 来月"),
        habits=split_phrases("毎"),
        only_here=split_phrases(
            """
                対面のみ; オンライン配信なし; オンライン配信ありません; オンライン配信行いません;
                オンライン配信はなし; オンライン配信はありません; オンライン配信は行いません
            """
        ),
        mail_subjects=split_phrases("件名"),
        mail_heads=split_phrases("差出人; 宛先"),
    ),
    no_codes=frozenset(split_phrases("は; が; 不要; なし; 申込者; 参加者; 別途; 要; 必要; メール; 後日")),
)

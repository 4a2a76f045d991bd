"""What stands in a text that holds no talk, said so that a person knows what to give instead."""

import re

_LONGEST = 20_000  # characters: what a text is shows early

# What meeting programs write, in the order in which they are told apart.
_PROGRAMS = {
    "Zoom": r"zoom\.us/|\bzoom meeting\b|\bzoom webinar\b|zoom-meeting|zoom会议|zoomミーティング",
    "Teams": r"teams\.(?:microsoft|live)\.com/|\bmicrosoft teams\b",
    "Webex": r"webex\.com/|\bwebex\b",
    "Google Meet": r"meet\.google\.com/",
    "Tencent": r"meeting\.tencent\.com/|腾讯会议",
}
_INVITATION = re.compile(
    r"(?i)\binvit(?:ing|ed|es) you\b|\blädt sie\b|\bvous invite\b|邀请您|邀請您|招待しています|\bdial[ -](?:by|in)\b"
    r"|\bone tap mobile\b|\bfind your local number\b"
    r"|\bjoin (?:the )?(?:zoom |webex |microsoft teams )?(?:meeting|webinar)\b"
    r"|\bmeeting[ -](?:id|number)\b|会议号|ミーティングID"
)
_PARTS = {
    "a link": r"https?://",
    "a meeting ID": r"\bmeeting[ -](?:id|number)\b|会议号|會議號|ミーティングid|\b\d{3} \d{3,4} \d{4}\b",
    "a passcode": r"\bpass ?(?:code|word)\b|\bkenn(?:code|wort)\b|\bmot de passe\b|密码|密碼|パスコード",
    "dial-in numbers": r"\bdial\b|\bone tap\b|^\W{0,3}\+\d[\d ,#*()-]{7,}",
    "a day or a time": (
        r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2} ?[ap]m\b|\b20\d\d\b|\d月|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    ),
}


def explain(text: str) -> str:
    """A sentence on what was found, and one on what to paste; no word of the text itself is in them."""
    text = text[:_LONGEST].casefold()
    found = [part for part, pattern in _PARTS.items() if re.search(pattern, text, re.MULTILINE)]
    if _INVITATION.search(text) and {"a link", "a meeting ID", "dial-in numbers"} & set(found):
        program = next((name for name, pattern in _PROGRAMS.items() if re.search(pattern, text)), "meeting")
        what = f"I found a {program} invitation ({_in_a_row(found)}), and no talk: it names no title and no speaker."
        return f"{what} Paste the announcement itself, with title, speaker and date; how to join may stay in it."
    if not found:
        return "I found no talk in that text. Paste the announcement itself, with title, speaker and date."
    only = f"I found no talk in that text, only {_in_a_row(found)}."
    return f"{only} Paste the announcement itself, with title, speaker and date."


def _in_a_row(found: list[str]) -> str:
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} and {found[-1]}"

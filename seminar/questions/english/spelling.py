"""Words of the frame of a question as people mistype them; words that say what a talk is about are left alone."""

from functools import cache

# One typed word each, and what it stands for; a blank parts two words.
_SHORT = {
    "canceled": "cancelled", "organises": "organizes", "organiser": "organizer", "organisers": "organizers",
    "wen": "when", "whn": "when", "wheb": "when", "whens": "when is", "whne": "when", "wehn": "when", "wher": "where",
    "wheres": "where is", "whre": "where", "were's": "where is", "whos": "who is", "hwo": "who", "whoes": "who is",
    "whose's": "who is", "whoever": "who", "wohs": "who is", "whats": "what is", "wat": "what", "wht": "what",
    "waht": "what", "wats": "what is", "wut": "what", "whts": "what is", "whta": "what", "hows": "how is",
    "hwo's": "who is", "thats": "that is", "theres": "there is", "hes": "he is", "shes": "she is", "wich": "which",
    "whichs": "which is", "tmrw": "tomorrow", "tmr": "tomorrow", "tmw": "tomorrow", "tomoz": "tomorrow",
    "2moro": "tomorrow", "2morrow": "tomorrow", "tommorow": "tomorrow", "tomorrows": "tomorrow 's",
    "todays": "today 's", "yesterdays": "yesterday 's", "tonights": "tonight 's", "tonite": "tonight",
    "2day": "today", "2nite": "tonight", "yday": "yesterday", "ystrday": "yesterday", "nxt": "next", "nex": "next",
    "nect": "next", "enxt": "next", "netx": "next", "neext": "next", "lst": "last", "wk": "week", "wks": "weeks",
    "wek": "week", "weke": "week", "weeek": "week", "mth": "month", "yr": "year", "hrs": "hours", "mins": "minutes",
    "secs": "seconds", "pls": "please", "plz": "please", "plse": "please", "pleas": "please", "plase": "please",
    "thx": "thanks", "thks": "thanks", "tx": "thanks", "ty": "thanks", "tnx": "thanks", "thnx": "thanks",
    "thankyou": "thanks", "u": "you", "ur": "your", "r": "are", "abt": "about", "bout": "about", "abot": "about",
    "rn": "right now", "btwn": "between", "b4": "before", "w/": "with", "gonna": "going to", "wanna": "want to",
    "gotta": "got to", "lemme": "let me", "gimme": "give me", "dunno": "do not know", "whatre": "what are",
    "whens's": "when is", "anyone's": "anyone is", "someone's": "someone is", "xmas": "christmas",
    "recieve": "receive", "vid": "video", "vids": "videos", "vod": "recording", "vods": "recordings", "dat": "that",
    "dem": "them", "wats's": "what is", "theyr": "they are", "wheres'": "where is", "tht": "that", "sth": "something",
    "smth": "something", "smthng": "something", "sb": "somebody", "wheres's": "where is", "fridayz": "fridays",
    "coauthored": "co-authored", "cancld": "cancelled", "rly": "really", "prolly": "probably", "rec": "recording",
    "recs": "recordings", "prez": "presentation", "colloq": "colloquium", "tlak": "talk", "tak": "talk",
    "tlk": "talk", "taks": "talks", "speakr": "speaker", "zooom": "zoom", "zom": "zoom", "lnik": "link",
    "likn": "link", "lnk": "link", "linkk": "link", "ppl": "people", "proff": "prof", "univ": "university",
    "uni": "university", "dont": "do not", "don't": "do not", "doesnt": "does not", "doesn't": "does not",
    "didnt": "did not", "didn't": "did not", "isnt": "is not", "isn't": "is not", "wasnt": "was not",
    "wasn't": "was not", "aren't": "are not", "arent": "are not", "weren't": "were not", "won't": "will not",
    "wont": "will not", "can't": "can not", "cant": "can not", "cannot": "can not", "couldn't": "could not",
    "hasn't": "has not", "haven't": "have not", "havent": "have not", "hasnt": "has not", "i'm": "i am", "im": "i am",
    "i'd": "i would", "i've": "i have", "ive": "i have", "i'll": "i will", "we're": "we are", "we've": "we have",
    "we'd": "we would", "you're": "you are", "youre": "you are", "they're": "they are", "theyre": "they are",
    "who're": "who are", "what're": "what are", "who'll": "who will", "who'd": "who would", "who've": "who have",
    "what've": "what have", "where've": "where have",
    "what'll": "what will", "it'll": "it will", "there'll": "there will", "he'll": "he will", "she'll": "she will",
    "they've": "they have", "let's": "let us", "tues": "tuesday", "thurs": "thursday", "thur": "thursday",
    "wensday": "wednesday", "cancled": "cancelled", "canceld": "cancelled", "organised": "organized",
    "organise": "organize", "organising": "organizing", "programme": "program", "sched": "schedule",
    "summarise": "summarize", "e-mail": "email", "e-mails": "emails", "mail": "email", "pw": "passcode",
    "pwd": "passcode", "psw": "passcode", "passwd": "passcode", "pre-print": "preprint", "web-site": "website",
    "hw": "how", "whcih's": "which is", "aff": "affiliation", "bday": "birthday", "dept": "department",
    "whhen": "when", "wheen": "when", "alr": "already", "alrdy": "already", "strat": "start", "satrt": "start",
    "nextt": "next", "tehre": "there", "thier": "their", "teh": "the", "hte": "the", "otehr": "other",
    "ohter": "other", "othr": "other", "secodn": "second", "adn": "and", "nad": "and", "fo": "of", "fro": "for",
    "si": "is", "aer": "are", "there'd": "there would", "any1": "anyone", "some1": "someone", "every1": "everyone",
    "ther": "there", "thers": "there is", "arvo": "afternoon", "sarvo": "this afternoon",
}  # fmt: skip

# Longer words of the frame: with one letter missing, too many, wrong, or two swapped they are still meant.
_FRAME_WORDS = """
abstract abstracts background afternoon already anybody anyone anything article attend author authors available before
biography building calendar cancelled colloquium coming contact december download email evening everything february
friday giving happening homepage institute institution january latest lecture lectures lecturer location meeting
monday morning november october online organizer organizers organizes paper papers passcode password podcast
postponed poster preprint preprints presentation presentations presented presenter presenting presents previous
profile program published publication publications recent recently recorded recording recordings rescheduled
research saturday schedule scheduled semester seminar seminars september series session sessions slides somebody
someone something speaker speakers speaking speaks started starting starts summary sunday talking thursday title
today tomorrow tonight tuesday university upcoming venue video videos webinar webinars website wednesday weekend
workshop written yesterday which where about affiliation talks
"""
FRAME = frozenset(_FRAME_WORDS.split())

# Words of their own that are one letter away from those.
_OTHERS_WORDS = """
serve served serves mondal monda sundar contract porter latent slices sliders slider mourning preset resent seminal
regent recant
recoding rewording recorder sneaking spears sneaks taking tanking scheduler tittle stated stating starving stars
staring publisher researches sundry stats postes poser posted combing melting meting tacking sides pampers
"""
OTHERS = frozenset(_OTHERS_WORDS.split())


def mend(word: str) -> str:
    """What a word in lower case stands for; itself where it is no word of the frame."""
    if word in _SHORT:
        return _SHORT[word]
    if len(word) < 5 or len(word) > 15 or word in FRAME or word in OTHERS or not word.isalpha():
        return word
    near = {known for less in _shorter(word) for known in _index().get(less, ()) if is_slip(word, known)}
    return near.pop() if len(near) == 1 else word


def is_slip(typed: str, meant: str) -> bool:
    """Whether one letter is missing, too many, wrong or swapped; a first letter is seldom wrong."""
    if len(typed) == len(meant):
        wrong = [place for place in range(len(typed)) if typed[place] != meant[place]]
        if len(wrong) == 2:
            one, two = wrong
            return two == one + 1 and typed[one] == meant[two] and typed[two] == meant[one]
        return len(wrong) == 1 and wrong[0] > 0 and len(typed) >= 6
    short, long = sorted((typed, meant), key=len)
    if len(long) - len(short) != 1 or short[0] != long[0]:
        return False
    # An "s" more or less is another form of the word, and "d" another of the verb.
    if long[:-1] == short and (long[-1] in "sdr" or meant == short):
        return False
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def _shorter(word: str) -> set[str]:
    return {word} | {word[:place] + word[place + 1 :] for place in range(len(word))}


@cache
def _index() -> dict[str, tuple[str, ...]]:
    """Every word of the frame by what is left of it without a letter."""
    found: dict[str, tuple[str, ...]] = {}
    for known in sorted(FRAME):
        for less in _shorter(known):
            found[less] = (*found.get(less, ()), known)
    return found

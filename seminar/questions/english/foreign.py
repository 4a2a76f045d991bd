"""Questions that have nothing to do with talks: the weather, jokes, the bot itself."""

import re

from seminar.questions.english import thanks
from seminar.questions.english.sentence import Sentence
from seminar.questions.english.vocabulary import GATHERING
from seminar.questions.english.writing import ENGLISH
from seminar.questions.phrases import read_phrases

# Nothing of talks in it, unless the rest says so.
_FOREIGN = read_phrases(
    r"""
    # The weather.
    weather|umbrella
    forecast -> (`for[^ ]*`|`tomorrow[^ ]*`|`today[^ ]*`|`·+`)
    will it (rain|snow|be (sunny|hot|cold|warm))
    is it (raining|snowing|sunny|hot|cold|going to rain)
    (rain|snow|sunny|temperature) (today|tomorrow|tonight|outside|this|next|·)
    how (hot|cold|warm) is it

    # Jokes and verses.
    (tell|know|crack|got|give|make) [me|us] [a|any|another|some|good]* joke[s]
    joke
    make me laugh|riddle|fun fact|poem|haiku|limerick
    compose|story about|tell me a story|rap about

    # How one does something.
    make = make [a|an|some] (cake|pizza|pasta|coffee|tea|bread|sandwich)
    recipe[s]
    how (do|can|to) [i|you|we] (cook|bake|fry|boil|<make>|fix|repair|tie|lose weight|get rich|install|uninstall|code
        |program|cheat|sleep better|learn|prove|solve|integrate|differentiate|write|study|become|change|delete|ban|mute
        |kick|create|set up|use discord|boost)

    # Sport and shows.
    (who|what) (won|is winning|will win)
    football|soccer|world cup|champions league|bundesliga|nba|premier league|score of|lottery|horoscope|netflix|movie[s]
    film tonight|tv|song|lyrics|spotify|game of thrones|minecraft|fortnite
    </- (people|they|we|who) play [some|a|the] (music|song|game|chess)
    video game[s] -> `[?]`

    # Money, meals and orders.
    bitcoin|stock (price|market)|share price|exchange rate|euro[s] in|dollar[s] in|crypto price[s]|price of
    buy (a|some|me)|order (a|some|me)|book (a|me) (flight|hotel|table|taxi)|cafeteria|mensa menu|canteen
    what [is [for]|should i have for] [for] (lunch|dinner) [today|tonight]` ?\??$`
    restaurant[s]|where (can|should) (i|we) eat

    # What one looks up.
    capital [city] of|president of|prime minister|population of|distance (from|between)
    who (is|was) the (president|king|queen|chancellor|pope|first (man|woman|person) (on|in|to))
    translate|how do you say|what does `.{1,30}` mean|meaning of life|define|definition of|spell|synonym[s]|wikipedia
    google (it|that|for)

    # Sums, and the asker's own things.
    `\d+ ?(?:\+|\*|x|times|plus|minus|divided by) ?\d+ ?(?:=|\?|$)`
    what is `\d+ ?[-/+*] ?\d+`
    square root|derivative of|integral of|what is `\d+`
    own = homework|assignment|thesis|exam|code|essay|exercise|proof|computer|laptop|phone|girlfriend|boyfriend|boss
        |supervisor|cat|dog|grade|grades|internship|visa
    my <own>|exercise `\d+`|homework

    # What would make something else of the bot.
    what = all|your|the|any|everything|previous|my
    (ignore|forget|disregard|override) <what> [<what>]*
        [previous|prior|above|earlier] (instruction[s]|rule[s]|prompt[s]|before|above|you)
    system prompt|your (instructions|prompt|rules|source code|token|api key|password|training)
    pretend (to be|you)|act as|roleplay|role play|jailbreak|developer mode|you are now|repeat after me|from now on you
    say (hello|hi|something -/> (about|on)|that you|after)
    print (your|the)|sudo|rm -rf|drop table|delete (all|everything|the)|execute|shut~down|reboot|restart yourself
    turn [yourself] off

    # Small talk.
    well = great|awesome|stupid|dumb|the best|cool|so|very|amazing|useless|a|welcome|right|wrong|kidding
    being = human|ai|robot|bot|real|alive|sentient|chatgpt|there|ok|online|awake|happy|sure|smart|gpt|llm|serious
    how are you|how (is|are) (it going|things|your day|u|ya)|how do you do
    what is up [bot|dude|bro] -/> (`[.,]`) =>
    (who|what) are you -/> (hosting|showing)
    are you [a|an] <being>
    who (made|created|built|programmed|wrote|coded) you|what can you do|your name
    do you (love|like|have feelings|sleep|dream|speak|eat|understand)
    i (love|hate|like) (you|this|it)|you are <well>|good (bot|night|job|work)|bad bot|well done|see you|bye|goodbye
    marry me|sing|`congrat\w*`|happy (birthday|new year|holidays|easter)|merry

    # The server and its rooms.
    (this|the|our|my) (discord|channel|role[s] -/> of|emoji[s]|nickname|avatar|server icon)
    discord|nitro|emoji|voice channel
    (mute|ban|kick|pin|unpin|delete) (him|her|them|this|that|me|the|a|message|user|@|my)
    server (boost|rules|owner|icon|member[s])
    who (is|are) [the] (admin[s]|mod[s]|moderator[s]|online|in this (channel|server))
    make me [a|an] (admin|mod|moderator)|invite link to (the|this) server

    # Advice, moods and what a clock tells.
    should (i|we) -/> (`(?:email|contact|write|ask|join|go to|attend|be)[^ ]*`)
    what should i (do|study|read|eat|buy|cook|wear|watch)|(is|are) `(?:[^ ]+ ){1,5}`(better|worse) than
    do you think|what do you think|which is better|what is better|advice|bored
    i (am|feel) (sad|bored|tired|hungry|lonely|depressed|happy|stressed)
    set [a[n]] (alarm|timer)
    what time is it [right] now -> `[?]` -/> (on|at|for)
    what time is it [right] now`$`
    what (is [the]|the) (date|time) [is it|today|now]` ?\??$`
    what day is (it -/> on|today)|time now|news today|latest news|the news|traffic|train[s] (to|from)|aliens
        |horoscope[s]
    """,
    ENGLISH,
)
_TALKS = (
    f"(?<![^ ])(?:{GATHERING}|talks?|speakers?|speak|speaks|speaking|slides|recordings?|abstracts?"
    "|(?:something|anything|someone|anyone|one) (?:about|on)|rewatch|watch it|the [^ ]+ one|that one|presenters?"
    "|spoke|talked|talking|lectured|presented|presenting|zoom|papers?|preprints?|series)(?![^ ])"
)
_TALKY = re.compile(_TALKS)


def is_foreign(sentence: Sentence) -> bool:
    """Whether it asks for something that is no matter of talks."""
    text = sentence.whole
    if thanks.are_all(sentence) and not _TALKY.search(text):
        return True
    for words in _FOREIGN:
        match = re.search(rf"(?<![^ ])(?:{words})(?![^ ])", text)
        if match:
            rest = text[: match.start()] + text[match.end() :]
            return not _TALKY.search(rest)
    return False

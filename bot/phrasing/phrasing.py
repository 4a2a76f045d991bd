"""An answer's sentence in a model's words, safe to show; the sentence by rules stands wherever anything is amiss."""

import logging
import re
from datetime import datetime
from time import monotonic

from bot.actions.answering.values import Answer
from bot.phrasing import asking
from bot.phrasing.given import Given, given
from bot.phrasing.grounded import reason_against
from bot.render.text import line

log = logging.getLogger(__name__)

AT_ONCE = 4
# After so many failures in a row nobody waits for the service for a while.
FAILURES, REST_SECONDS = 3, 60.0
LONGEST = 1_200

# Some models think aloud first.
_THOUGHTS = re.compile(r"\A\s*<think>.{0,60000}?</think>", re.DOTALL)


class Phrasing:
    """A service and its model; called with an answer. It raises nothing."""

    def __init__(self, *, endpoint: str, model: str, key: str | None = None, seconds: float = asking.SECONDS) -> None:
        self._endpoint, self._model, self._key, self._seconds = endpoint, model, key, seconds
        self._busy = 0
        self._failures = 0
        self._rests_until = 0.0

    def __repr__(self) -> str:
        return f"Phrasing(model={self._model!r})"

    async def __call__(self, answer: Answer, now: datetime) -> str | None:
        """Escaped text in the place of the answer's own sentence, with its times as Discord's; None to keep that."""
        try:
            facts = given(answer, now)
            if facts is None or self._busy >= AT_ONCE or monotonic() < self._rests_until:
                return None
            said = await self._ask(facts)
            return self._shown(said, facts) if said else None
        except Exception:
            log.exception("an answer could not be put into other words")
            return None

    async def _ask(self, facts: Given) -> str | None:
        self._busy += 1
        try:
            said = await asking.sentence(self._endpoint, self._model, self._key, facts, seconds=self._seconds)
        except asking.NoSentence as why:
            self._failures += 1
            log.warning("the language model gave no sentence: %s", why)
            if self._failures >= FAILURES:
                self._failures, self._rests_until = 0, monotonic() + REST_SECONDS
            return None
        finally:
            self._busy -= 1
        self._failures = 0
        return said

    def _shown(self, said: str, facts: Given) -> str | None:
        said = " ".join(_THOUGHTS.sub("", said).split()).strip('"“” ')
        against = "unknown" if "UNKNOWN" in said else reason_against(said, facts)
        if against:
            log.info("the language model's sentence was not used: %s", against)
            return None
        shown = line(said, LONGEST)
        if not facts.stamps:
            return shown
        written = "|".join(re.escape(one) for one in sorted(facts.stamps, key=len, reverse=True))
        return re.sub(written, lambda found: facts.stamps[found[0]], shown)


async def try_out(*, endpoint: str, model: str, key: str | None) -> str | None:
    """Whether the service answers at all: what is wrong, or None."""
    from seminar.questions.asked import Language

    facts = Given(
        question="Who speaks next?", language=Language.ENGLISH, sentence="Ada Lind speaks next.", card="", stamps={},
        kept=(), named=(), sums_up=False, withheld=(),
    )  # fmt: skip
    try:
        await asking.sentence(endpoint, model, key, facts, seconds=30)
    except asking.NoSentence as why:
        return str(why)
    return None

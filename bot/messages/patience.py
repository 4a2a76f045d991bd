"""How many messages of one person are answered in a row."""

from collections import OrderedDict, deque

MOST, WITHIN_SECONDS = 5, 10.0
MOST_PEOPLE = 5_000


class Patience:
    """Remembers people by the moments of their last answers; those who were quiet longest are forgotten first."""

    def __init__(self) -> None:
        self._answered: OrderedDict[int, deque[float]] = OrderedDict()

    def bears(self, person_id: int, at: float) -> bool:
        """Whether a message that comes at `at`, in seconds of any steady clock, is to be answered: then it counts."""
        moments = self._answered.setdefault(person_id, deque(maxlen=MOST))
        if len(moments) == MOST and at - moments[0] < WITHIN_SECONDS:
            return False
        moments.append(at)
        self._answered.move_to_end(person_id)
        while len(self._answered) > MOST_PEOPLE:
            self._answered.popitem(last=False)
        return True

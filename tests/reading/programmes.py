"""Programmes made up from parts: several talks a text, a row each, with what a careful person reads in them."""

import datetime as dt
import random
from dataclasses import dataclass

from tests.reading.tongues import TONGUES, Tongue
from tests.reading.variations import TODAY

Row = tuple[dt.date, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """A text and its rows of day, speaker and title, in their order."""

    text: str
    code: str
    rows: tuple[Row, ...]


def programme(dice: random.Random) -> Programme:
    """A Markdown table or lines with tabs, below a heading or not; all rows write their days in one way."""
    tongue = dice.choice(TONGUES)
    write = dice.choice(tongue.days)
    first = TODAY + dt.timedelta(days=dice.randint(1, 60))
    count = dice.randint(2, min(4, len(tongue.titles), len(tongue.people)))
    days = [first + dt.timedelta(weeks=week) for week in range(count)]
    rows = tuple(zip(days, dice.sample(tongue.people, count), dice.sample(tongue.titles, count), strict=True))
    homes = [f" ({dice.choice(tongue.homes)})" if dice.random() < 0.5 else "" for _ in rows]
    cells = [(write(day), f"{name}{home}", title) for (day, name, title), home in zip(rows, homes, strict=True)]
    order = dice.choice(((0, 1, 2), (0, 2, 1)))
    table = [[_heads(tongue)[place] for place in order], *([row[place] for place in order] for row in cells)]
    lines = _as_markdown(table) if dice.random() < 0.6 else ["\t".join(row) for row in table]
    heading = [f"# {dice.choice(tongue.headings)}", ""] if dice.random() < 0.5 else []
    return Programme(text="\n".join([*heading, *lines, ""]), code=tongue.code, rows=rows)


def _heads(tongue: Tongue) -> tuple[str, str, str]:
    labels = tongue.labels
    return labels["date"][0], labels["speaker"][0], labels["title"][0]


def _as_markdown(table: list[list[str]]) -> list[str]:
    rows = [f"| {' | '.join(row)} |" for row in table]
    return [rows[0], "|---|---|---|", *rows[1:]]

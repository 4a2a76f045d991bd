"""What is found by which words."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import search
from storage.database import Database
from storage.search import Use
from tests.storage.search.written import add_paper, add_series, add_speaker, add_talk, sql


async def stock(database: Database) -> None:
    await add_series(database, 1)
    await add_series(database, 2, name="Algebra Colloquium")
    await add_speaker(database, 1, "José Álvarez", affiliation="University of Lima", bio="José studies tidal energy.")
    await add_speaker(database, 2, "刘芳辉")
    await add_speaker(database, 3, "Łukasz Nowak", affiliation="Kraków")
    await add_talk(
        database,
        1,
        "Low-Rank Adaptation of Large Language Models",
        abstract="Fine-tuning with few parameters by stochastic gradient descent.",
        speakers=(1,),
        starts_at="2025-03-01T10:00:00Z",
    )
    await add_talk(database, 2, "圖神經網路的泛化", abstract="關於圖的學習", speakers=(2,))
    await add_talk(
        database,
        3,
        "Graph neural networks for chemistry",
        abstract=r"Modelling molecules with $\alpha$-stable noise. We use density functional theory (DFT).",
        speakers=(3,),
        venue="Turing Room",
    )
    await add_talk(database, 4, "Groups and their representations in C++", series_id=2, tags=("algebra",))
    await add_paper(database, 1, "Sparse attention at scale", abstract="Attention for long texts.", speakers=(1,))
    await search.catch_up(database)


async def talks(database: Database, words: str, **options: Any) -> list[int]:
    async with search.ready(database) as db:
        found = await search.talks(db, 1, words, **options)
    return [hit.id for hit in found.hits]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("adaptation", [1]),
        ("ADAPTATIONS", [1]),
        ("low rank", [1]),
        ("low-rank", [1]),
        ("lowrank", [1]),
        ("finetuning", [1]),
        ("fine tuning", [1]),
        ("LoRA", [1]),
        ("SGD", [1]),
        ("llm", [1]),
        ("alvarez", [1]),
        ("Alvarze", [1]),
        ("lima", [1]),
        ("tidal", [1]),
        ("lukasz", [3]),
        ("Krakow", [3]),
        ("moleculs", [3]),
        ("chem", [3]),
        ("netwroks chemisrty", [3]),
        ("modeling molecules", [3, 1]),
        ("alpha stable", [3]),
        ("α-stable", [3]),
        ("DFT", [3]),
        ("turing", [3]),
        ("c++", [4]),
        ("algebra", [4]),
        ("图神经网络", [2, 3]),
        ("圖神經網絡", [2, 3]),
        ("化學", [3]),
        ("高噪声分子", [3]),
        ("神经", [2]),
        ("网", [2]),
        ("刘", [2]),
        ("劉芳輝", [2]),
        ("芳辉", [2]),
        ("the graphs of networks", [3]),
        ("quantum", []),
        ("", []),
        ("?!", []),
    ],
)
async def test_talk_is_found_by_what_is_said_of_it(database: Database, words: str, expected: list[int]) -> None:
    await stock(database)
    assert await talks(database, words) == expected


async def test_talk_that_holds_the_rarer_words_comes_first(database: Database) -> None:
    await add_series(database)
    for number in range(1, 30):
        await add_talk(database, number, "Learning with kernels", abstract="Learning is what we do.")
    await add_talk(database, 30, "Something else", abstract="Here learning meets zeolites.")
    assert (await talks(database, "learning zeolites"))[0] == 30


async def test_word_in_the_title_counts_more_than_one_in_the_abstract(database: Database) -> None:
    await add_series(database)
    await add_talk(database, 1, "Zeolites")
    await add_talk(database, 2, "Minerals", abstract="Zeolites are minerals.")
    assert await talks(database, "zeolites") == [1, 2]


async def test_hit_says_which_words_it_holds_and_where(database: Database) -> None:
    await stock(database)
    async with search.ready(database) as db:
        found = await search.talks(db, 1, "alvarez quantum adaptaton")
    terms = [(term.said, term.forms, term.corrected) for term in found.terms]
    assert terms == [
        ("alvarez", ("alvarez",), False),
        ("quantum", (), False),
        ("adaptaton", ("adaptation",), True),
    ]
    assert found.terms[1].rarity > found.terms[0].rarity > 0
    assert [(hit.id, hit.terms, hit.fields) for hit in found.hits] == [
        (1, frozenset({0, 2}), frozenset({"title", "people"}))
    ]
    assert 0.4 < found.coverage(found.hits[0]) < 0.7


async def test_english_word_is_no_other_one_misspelt_by_two_letters(database: Database) -> None:
    await add_series(database, 1)
    await add_talk(database, 1, "Neutron stars")
    assert [await talks(database, typed) for typed in ("neutrino", "nuetron", "neutrn")] == [[], [1], [1]]


async def test_all_words_leaves_out_what_lacks_one(database: Database) -> None:
    await stock(database)
    assert await talks(database, "graph chemistry", all_words=True) == [3]
    assert await talks(database, "graph quantum", all_words=True) == []
    assert await talks(database, "adaptation chemistry", all_words=True) == []


async def test_initials_are_the_beginning_of_a_word_only_while_they_are_typed(database: Database) -> None:
    await stock(database)
    assert [await talks(database, "CH", typing=one) for one in (False, True)] == [[], [3]]


async def test_filters_hold(database: Database) -> None:
    await stock(database)
    await sql(database, "INSERT INTO material (talk_id, kind) VALUES (3, 'recording')")
    words = "groups graph adaptation"
    year = {"since": datetime(2025, 1, 1, tzinfo=UTC), "until": datetime(2026, 1, 1, tzinfo=UTC)}
    found = [
        set(await talks(database, words)),
        set(await talks(database, words, series_id=2)),
        set(await talks(database, words, speaker_id=1)),
        set(await talks(database, words, **year)),
        set(await talks(database, words, since=datetime(2026, 3, 1, 10, tzinfo=UTC))),
        set(await talks(database, words, until=datetime(2026, 3, 1, 10, tzinfo=UTC))),
        set(await talks(database, words, recorded=True)),
        set(await talks(database, words, recorded=False)),
    ]
    assert found == [{1, 3, 4}, {4}, {1}, {1}, {3, 4}, {1}, {3}, {1, 4}]


async def test_people_and_papers_are_found(database: Database) -> None:
    await stock(database)
    async with search.ready(database) as db:
        by_name = await search.people(db, 1, "alvares")
        by_work = await search.people(db, 1, "attention")
        by_talk = await search.people(db, 1, "泛化")
        papers = await search.papers(db, 1, "sparse atention")
        others = await search.papers(db, 1, "attention", speaker_id=2)
    assert [[hit.id for hit in found.hits] for found in (by_name, by_work, by_talk, papers, others)] == [
        [1],
        [1],
        [2],
        [1],
        [],
    ]


async def test_other_servers_are_neither_found_nor_known(database: Database) -> None:
    await stock(database)
    await add_series(database, 9, server_id=2)
    await add_speaker(database, 9, "Zed Quux", server_id=2)
    await add_talk(database, 9, "Xylophones", series_id=9, server_id=2, speakers=(9,))
    await search.catch_up(database)
    async with search.ready(database) as db:
        found = await search.talks(db, 1, "xylophone")
        people = await search.people(db, 1, "quux")
        near = await search.nearest_known(db, 1, "xylophonse")
        own = await search.talks(db, 2, "xylophone")
    assert [term.forms for term in found.terms] == [()]
    assert (found.hits, people.hits, near) == ((), (), [])
    assert [hit.id for hit in own.hits] == [9]


@pytest.mark.parametrize(
    ("word", "use"),
    [
        ("molecule", Use(known=True, told=True)),
        ("nowak", Use(known=True, told=False)),
        ("molecoles", Use(known=False, told=True)),
        ("zebra", Use()),
        ("", Use()),
        ('"', Use()),
    ],
)
async def test_use_says_whether_talks_tell_of_a_word(database: Database, word: str, use: Use) -> None:
    await stock(database)
    async with search.ready(database) as db:
        assert await search.use(db, 1, word) == use


@pytest.mark.parametrize(
    "words",
    [
        '"', '""', "'", "*", "a*", "^a", "title:graph", "NEAR(graph neural)", "graph AND OR NOT", "(((", "{title}: x",
        "+",
        "-", "\0", "graph\0neural", "🙂", "👩‍🔬", "x'; DROP TABLE talk; --", "%", "_", "\\", "$", "$$$\\", "\\frac{",
        "\ud800",
                "¶sgd", "§s1", "§rec", "a" * 100_000, "graph " * 20_000, "圖" * 50_000, "\u202egraph", "é" * 3000,
        "a-b-c-d-e-f-g",        "'-'", "c++#", "ﷺ", "½⅓", "İSTANBUL", "\u0301\u0301", "ß", "graph\tneural\r\n",
    ],
)  # fmt: skip
async def test_nothing_that_is_typed_raises(database: Database, words: str) -> None:
    await stock(database)
    async with search.ready(database) as db:
        for find in (search.talks, search.papers, search.people):
            for every in (False, True):
                found = await find(db, 1, words, all_words=every, typing=every)
                assert len(found.terms) <= 24


SPICE = st.sampled_from(
    ["graph", "neural", "圖神經", "刘", "LoRA", "sgd", '"', "*", "(", ")", " AND ", " NOT ", "NEAR/2", ":", "^", "-",
     "+", "\\alpha", "$x^2$", "\0", "'", ";", "--", "👩‍🔬", "\u0301", "ﬁ", "c++", " "]
)  # fmt: skip


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(words=st.lists(st.one_of(SPICE, st.text(max_size=12)), max_size=15).map("".join), stored=st.text(max_size=60))
async def test_whatever_is_typed_or_stored_is_searched(database: Database, words: str, stored: str) -> None:
    storable = stored.encode("utf-8", "ignore").decode().replace("\0", "")
    async with database.reader() as db:
        begun = await db.all("SELECT 1 FROM talk LIMIT 1")
    if not begun:
        await stock(database)
    await sql(database, "UPDATE talk SET title = :title, abstract = :title WHERE id = 4", title=storable)
    async with search.ready(database) as db:
        found = await search.talks(db, 1, words)
        again = await search.talks(db, 1, storable)
    assert [hit for hit in found.hits if hit.score <= 0] == []
    assert not again.terms or not again.hits or again.hits[0].score > 0


async def test_initials_are_words_only_where_the_store_writes_them_so(database: Database) -> None:
    await add_series(database, 1)
    await add_talk(database, 1, "A robot arm that pipettes")
    await add_talk(database, 2, "TDA for cell images")
    await add_talk(database, 3, "Antibiotic prices")
    await search.catch_up(database)

    assert await talks(database, "topological data analysis") == [2]
    assert await talks(database, "antibiotic resistance money") == [3]

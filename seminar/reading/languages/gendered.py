"""The forms in which German and French write a word for a person of any sex: "Referent:in", "intervenant·e·s"."""

_GERMAN_MARKS = (":", "*", "/", "_")
_FRENCH_MARKS = ("·", ".", "-")


def german_forms(*stems: str) -> tuple[str, ...]:
    """Every form of words such as "referent", whose feminine ends in "-in"."""
    return tuple(form for stem in stems for form in _list_german(stem))


def german_adjectives(*stems: str) -> tuple[str, ...]:
    """Every form of nouns such as "vortragend", which bend as adjectives do."""
    ends = ("e", "er", "en", *(f"e{mark}r" for mark in _GERMAN_MARKS), "e(r)", "er/e")
    return tuple(stem + end for stem in stems for end in ends)


def french_forms(*pairs: str) -> tuple[str, ...]:
    """Every form of words given as masculine and feminine, such as "orateur oratrice"."""
    return tuple(form for pair in pairs for form in _list_french(*pair.split(" ")))


def _list_german(stem: str) -> list[str]:
    woman, women = f"{stem}in", f"{stem}innen"
    men = stem if stem.endswith("er") else f"{stem}en"
    forms = [
        stem,
        woman,
        women,
        men,
        f"{stem}(in)",
        f"{stem}(innen)",
        f"{stem}/-in",
        f"{stem}/{woman}",
        f"{woman}/{stem}",
    ]
    for mark in _GERMAN_MARKS:
        forms += [f"{stem}{mark}in", f"{stem}{mark}innen"]
    return [*forms, *(f"{men}{mark}innen" for mark in (*_GERMAN_MARKS, " und ") if men != stem)]


def _list_french(man: str, woman: str) -> list[str]:
    shared = next((at for at, (his, hers) in enumerate(zip(man, woman, strict=False)) if his != hers), len(man))
    # "oratrice" is shortened to "·rice" and to "·trice", "conférencière" to "·ère" and to "·ière".
    ends = [woman[at:] for at in (shared, shared - 1) if at == shared or len(woman) - shared > 1]
    forms = [man, woman, f"{man}s", f"{woman}s", f"{man}/{woman}", f"{woman}/{man}", f"{man}s et {woman}s"]
    for end in ends:
        forms += [f"{man}({end})", f"{man}({end})s"]
        for mark in _FRENCH_MARKS:
            forms += [f"{man}{mark}{end}", f"{man}{mark}{end}s", f"{man}{mark}{end}{mark}s"]
    return forms

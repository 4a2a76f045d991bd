"""How English asks whether two names are one person's, as patterns that `seminar.questions.two_names` compiles."""

# With a comma where the family name comes first: "Quill, Ada".
_NAME = "[^?？!！，;；:：\n]{2,60}?"
_ONE = r"(?:very )?(?:same|one) (?:person|human|researcher|speaker|author|guy|man|woman|professor)"
ASKS = (
    rf"\b(?:is|was) (?P<one>{_NAME}) (?:(?:really|actually|just) )?(?:the )?{_ONE} as (?P<other>{_NAME})[\s?.!]*$",
    rf"\b(?:are|were) (?P<one>{_NAME}) (?:and|&) (?P<other>{_NAME}) (?:(?:really|actually|both) )?(?:the )?{_ONE}"
    r"[\s?.!]*$",
)

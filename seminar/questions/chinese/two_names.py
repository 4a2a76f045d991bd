"""How Chinese asks whether two names are one person's, as patterns that `seminar.questions.two_names` compiles."""

# With a comma where the family name comes first: "Quill, Ada".
_NAME = "[^?？!！，;；:：\n]{2,60}?"
ASKS = (
    f"^(?:请问|請問|想问|想問)?(?:一下)?[,， ]?(?P<one>{_NAME})(?:和|跟|与|與|同|、|and)(?P<other>{_NAME})"
    "(?:到底|其实|其實)?(?:是不是|是否|是|係咪|係)(?:同|一)(?:一)?(?:个|個|位)?(?:人|老师|老師)",
)

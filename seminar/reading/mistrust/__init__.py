"""What speaks against a draft: signs that its fields are wrong, or missing though the text has them.

A sign's odds are those that a field with it was right, against one without it: measured on the tuning half and on
what the reader makes of it when a part of its vocabulary is taken away, and rounded to four steps.
"""

# Nearly always wrong; mostly wrong where another thing is odd; only together with others; and hardly a sign.
GRAVE = 0.02
STRONG = 0.1
WEAK = 0.4
FAINT = 0.6

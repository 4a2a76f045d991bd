"""The ledger: planning, claiming and settling what is owed to Discord."""

from storage.deliveries.planning import plan, replan, resend
from storage.deliveries.reading import due_after, get, keys_of_talk, of_server, pending_notice, told, was_nudged
from storage.deliveries.working import claim, drop_useless, next_try, postpone, recover, settle

__all__ = [
    "claim",
    "drop_useless",
    "due_after",
    "get",
    "keys_of_talk",
    "next_try",
    "of_server",
    "pending_notice",
    "plan",
    "postpone",
    "recover",
    "replan",
    "resend",
    "settle",
    "told",
    "was_nudged",
]

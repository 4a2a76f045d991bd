"""People, roles, channels and servers in the shapes in which Discord sends them."""

from tests.discord_wire import permissions
from tests.discord_wire.components import Json
from tests.discord_wire.inhabitants import DIRECT_CHANNEL, Channel, Member, Person, Role, Server

JOINED_AT = "2024-09-02T08:00:00+00:00"


def user(person: Person) -> Json:
    return {
        "id": str(person.id),
        "username": person.name.lower().replace(" ", "."),
        "global_name": None if person.bot else person.name,
        "discriminator": "0",
        "avatar": None,
        "bot": person.bot,
        "public_flags": 0,
    }


def member(of: Member) -> Json:
    return {
        "user": user(of.person),
        "nick": None,
        "avatar": None,
        "roles": [str(role) for role in of.roles],
        "joined_at": JOINED_AT,
        "premium_since": None,
        "deaf": False,
        "mute": False,
        "pending": False,
        "flags": 0,
        "communication_disabled_until": None,
    }


def role(of: Role) -> Json:
    return {
        "id": str(of.id),
        "name": of.name,
        "permissions": str(of.permissions),
        "position": of.position,
        "mentionable": of.mentionable,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
    }


def channel(of: Channel, recipient: Person | None = None) -> Json:
    if of.kind == DIRECT_CHANNEL:
        recipients = [user(recipient)] if recipient else []
        return {
            "id": str(of.id),
            "type": DIRECT_CHANNEL,
            "recipients": recipients,
            "last_message_id": None,
            "flags": 0,
        }
    return {
        "id": str(of.id),
        "type": of.kind,
        "guild_id": str(of.server_id),
        "name": of.name,
        "topic": None,
        "position": 0,
        "parent_id": None,
        "nsfw": False,
        "rate_limit_per_user": 0,
        "last_message_id": None,
        "flags": 0,
        "permission_overwrites": [
            {"id": str(o.id), "type": o.kind, "allow": str(o.allow), "deny": str(o.deny)} for o in of.overwrites
        ],
    }


def server(of: Server) -> Json:
    """The part of a server that both REST and the gateway tell."""
    return {
        "id": str(of.id),
        "name": of.name,
        "owner_id": str(of.owner_id),
        "roles": [role(r) for r in of.roles.values()],
        "icon": None,
        "splash": None,
        "discovery_splash": None,
        "banner": None,
        "description": None,
        "emojis": [],
        "stickers": [],
        "features": [],
        "afk_channel_id": None,
        "afk_timeout": 300,
        "system_channel_id": None,
        "system_channel_flags": 0,
        "rules_channel_id": None,
        "public_updates_channel_id": None,
        "safety_alerts_channel_id": None,
        "application_id": None,
        "verification_level": 0,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "mfa_level": 0,
        "nsfw_level": 0,
        "preferred_locale": "en-GB",
        "premium_tier": 0,
        "premium_progress_bar_enabled": False,
        "vanity_url_code": None,
    }


def joined_server(of: Server, bot_id: int) -> Json:
    """A server as the gateway introduces it: without the presences intent it lists no member but the bot."""
    return server(of) | {
        "joined_at": JOINED_AT,
        "large": False,
        "unavailable": False,
        "member_count": len(of.members),
        "members": [member(of.members[bot_id])],
        "channels": [channel(c) for c in of.channels.values()],
        "threads": [],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "soundboard_sounds": [],
        "guild_scheduled_events": list(of.scheduled.values()),
    }


def acting_member(of: Server, person_id: int, where: Channel) -> Json:
    """A member as an interaction carries them, with what they may do in that channel."""
    allowed = permissions.of(of, person_id, where)
    return member(of.members[person_id]) | {"permissions": str(allowed)}


def application(bot: Person, owner: Person, privileged_flags: int) -> Json:
    return {
        "id": str(bot.id),
        "name": bot.name,
        "icon": None,
        "description": "",
        "summary": "",
        "bot": user(bot),
        "owner": user(owner),
        "team": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "flags": privileged_flags,
        "interactions_endpoint_url": None,
        "tags": [],
        "approximate_guild_count": 1,
    }

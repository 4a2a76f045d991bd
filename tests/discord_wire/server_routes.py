"""The REST routes of the application, its commands, and servers with their members and scheduled events."""

from tests.discord_wire import payloads, permissions
from tests.discord_wire.calls import MISSING_PERMISSIONS, UNKNOWN_MEMBER, Call, Refused, Route
from tests.discord_wire.command_rules import SLASH, command_problems, scheduled_problems
from tests.discord_wire.components import Json
from tests.discord_wire.gateway import SCHEDULED
from tests.discord_wire.inhabitants import Server

SERVER = "/guilds/{guild_id}"
MEMBER = f"{SERVER}/members/{{user_id}}"
GLOBAL_COMMANDS = "/applications/{application_id}/commands"
SERVER_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
PLANNED = f"{SERVER}/scheduled-events"
ONE_PLANNED = f"{PLANNED}/{{guild_scheduled_event_id}}"
UNKNOWN_USER, UNKNOWN_PLANNED = 10013, 10070


def describe_application(call: Call) -> object:
    owner = next(p for p in call.world.people.values() if not p.bot)
    return payloads.application(call.world.bot, owner, 0)


def describe_self(call: Call) -> object:
    return payloads.user(call.world.bot) | {"verified": True, "mfa_enabled": False, "flags": 0, "email": None}


def describe_user(call: Call) -> object:
    person = call.world.people.get(call.number("user_id"))
    if person is None:
        raise Refused(404, UNKNOWN_USER, "Unknown User")
    return payloads.user(person)


def list_own_servers(call: Call) -> object:
    def listed(server: Server) -> Json:
        allowed = permissions.of(server, call.world.bot.id)
        return {
            "id": str(server.id),
            "name": server.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(allowed),
            "features": [],
        }

    return [listed(server) for server in call.world.servers.values()]


def describe_server(call: Call) -> object:
    server = call.server()
    counts = {"approximate_member_count": len(server.members), "approximate_presence_count": 0}
    return payloads.server(server) | (counts if call.query.get("with_counts") in ("1", "true") else {})


def describe_member(call: Call) -> object:
    member = call.server().members.get(call.number("user_id"))
    if member is None:
        raise Refused(404, UNKNOWN_MEMBER, "Unknown Member")
    return payloads.member(member)


def replace_commands(call: Call) -> object:
    """Set all global commands, or all of one server, and echo them with their ids."""
    call.insist(command_problems(call.listed))
    scope = call.number("guild_id") if "guild_id" in call.parameters else None
    known = {(c["type"], c["name"]): c["id"] for c in call.world.commands.get(scope, [])}
    kept = []
    for command in call.listed:
        kind = command.get("type") or SLASH
        number = known.get((kind, command["name"])) or str(call.world.snowflakes.mint())
        echoed = {"description": "", "nsfw": False, "default_member_permissions": None} | command
        echoed |= {
            "id": number,
            "type": kind,
            "application_id": str(call.world.bot.id),
            "version": str(call.world.snowflakes.mint()),
        }
        if (bits := echoed["default_member_permissions"]) is not None:
            echoed["default_member_permissions"] = str(bits)
        kept.append(echoed | ({"guild_id": str(scope)} if scope else {}))
    call.world.commands[scope] = kept
    call.world.changed()
    return kept


def list_commands(call: Call) -> object:
    scope = call.number("guild_id") if "guild_id" in call.parameters else None
    return call.world.commands.get(scope, [])


def planned(call: Call) -> tuple[Server, Json]:
    server = call.server()
    found = server.scheduled.get(call.number("guild_scheduled_event_id"))
    if found is None:
        raise Refused(404, UNKNOWN_PLANNED, "Unknown Guild Scheduled Event")
    return server, found


def may_plan(call: Call, server: Server) -> None:
    needed = permissions.MANAGE_EVENTS | permissions.CREATE_EVENTS
    if not permissions.of(server, call.world.bot.id) & needed:
        raise Refused(403, MISSING_PERMISSIONS, "Missing Permissions")


def plan(call: Call) -> object:
    server = call.server()
    may_plan(call, server)
    call.insist(scheduled_problems(call.body, len(server.scheduled), editing=False))
    number = call.world.snowflakes.mint()
    made: Json = {"description": None, "scheduled_end_time": None, "channel_id": None} | call.body
    made |= {
        "id": str(number),
        "guild_id": str(server.id),
        "creator_id": str(call.world.bot.id),
        "status": 1,
        "entity_id": None,
        "user_count": 0,
        "recurrence_rule": None,
    }
    return announce_planned(call, server, made, "GUILD_SCHEDULED_EVENT_CREATE")


def change_planned(call: Call) -> object:
    server, found = planned(call)
    may_plan(call, server)
    call.insist(scheduled_problems(call.body, 0, editing=True))
    return announce_planned(call, server, found | call.body, "GUILD_SCHEDULED_EVENT_UPDATE")


def announce_planned(call: Call, server: Server, made: Json, name: str) -> Json:
    server.scheduled[int(made["id"])] = made
    call.parts.gateway.dispatch(name, made, intent=SCHEDULED)
    call.world.changed()
    return made


def drop_planned(call: Call) -> object:
    server, found = planned(call)
    may_plan(call, server)
    del server.scheduled[int(found["id"])]
    call.parts.gateway.dispatch("GUILD_SCHEDULED_EVENT_DELETE", found, intent=SCHEDULED)
    call.world.changed()
    return None


ROUTES: dict[tuple[str, str], Route] = {
    ("GET", "/users/@me"): describe_self,
    ("GET", "/users/@me/guilds"): list_own_servers,
    ("GET", "/users/{user_id}"): describe_user,
    ("GET", "/applications/@me"): describe_application,
    ("GET", "/oauth2/applications/@me"): describe_application,
    ("GET", GLOBAL_COMMANDS): list_commands,
    ("PUT", GLOBAL_COMMANDS): replace_commands,
    ("GET", SERVER_COMMANDS): list_commands,
    ("PUT", SERVER_COMMANDS): replace_commands,
    ("GET", SERVER): describe_server,
    ("GET", f"{SERVER}/channels"): lambda call: [payloads.channel(c) for c in call.server().channels.values()],
    ("GET", f"{SERVER}/roles"): lambda call: [payloads.role(r) for r in call.server().roles.values()],
    ("GET", MEMBER): describe_member,
    ("GET", PLANNED): lambda call: list(call.server().scheduled.values()),
    ("POST", PLANNED): plan,
    ("GET", ONE_PLANNED): lambda call: planned(call)[1],
    ("PATCH", ONE_PLANNED): change_planned,
    ("DELETE", ONE_PLANNED): drop_planned,
}

"""Discord's own description of its API, held against every body; without the file nothing is said."""

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import jsonschema_rs

from tests.discord_wire.components import Json

DESCRIPTION = Path(__file__).parents[2] / "../shared/discord-api/openapi.json"
CALLBACK = "/interactions/{interaction_id}/{interaction_token}/callback"
CALLBACKS = {
    4: "CreateMessageInteractionCallbackRequest",
    5: "CreateMessageInteractionCallbackRequest",
    6: "UpdateMessageInteractionCallbackRequest",
    7: "UpdateMessageInteractionCallbackRequest",
    8: "ApplicationCommandAutocompleteCallbackRequest",
    9: "ModalInteractionCallbackRequest",
}
CONTENT_LIMIT = 2000
GROUP_THREADS_CHANNEL = 16


class Validation:
    """Checks bodies by route; `problems` says in Discord's words what is wrong with one."""

    def __init__(self, description: Mapping[str, Any]) -> None:
        self._paths = description["paths"]
        self._components = relaxed(description["components"])
        self._validators: dict[str, jsonschema_rs.Validator | None] = {}
        for name in ("post", "patch"):
            route = "/channels/{channel_id}/messages" + ("/{message_id}" if name == "patch" else "")
            self._validator(name.upper(), route, None)
        for kind in CALLBACKS:
            self._validator("POST", CALLBACK, {"type": kind})

    def problems(self, method: str, route: str, body: Json | list[Json] | None) -> list[str]:
        validator = self._validator(method, route, body)
        if validator is None or validator.is_valid(body):
            return []
        found = validator.iter_errors(body)
        return [f"{'.'.join(map(str, error.instance_path)) or 'body'}: {error.message}" for error in found]

    def _validator(self, method: str, route: str, body: Json | list[Json] | None) -> jsonschema_rs.Validator | None:
        kind = body.get("type") if route == CALLBACK and isinstance(body, dict) else None
        key = f"{method} {route} {kind}"
        if key not in self._validators:
            schema = self._schema(method, route, kind)
            whole = None if schema is None else schema | {"components": self._components}
            self._validators[key] = None if whole is None else jsonschema_rs.validator_for(whole, validate_formats=True)
        return self._validators[key]

    def _schema(self, method: str, route: str, kind: int | None) -> Json | None:
        if kind in CALLBACKS:
            return {"$ref": f"#/components/schemas/{CALLBACKS[kind]}"}
        described = self._paths.get(route, {}).get(method.lower(), {})
        content = described.get("requestBody", {}).get("content", {})
        schema: Json | None = content.get("application/json", {}).get("schema")
        return closed(schema) if schema else None


def described(path: Path = DESCRIPTION) -> Validation | None:
    """The checks that the description at `path` allows, made once for a process; None if it is not there."""
    return _read(path.resolve()) if path.exists() else None


@lru_cache(maxsize=1)
def _read(path: Path) -> Validation:
    return Validation(json.loads(path.read_text("utf-8")))


def relaxed(components: Json) -> Json:
    """The components, closed against misspelt names, and open to what discord.py sends and Discord takes."""
    schemas: Json = components["schemas"]
    kinds = {name: schema.get("properties", {}).get("type", {}).get("enum") for name, schema in schemas.items()}
    ready: Json = {name: chosen_by_type(closed(schema), kinds) for name, schema in schemas.items()}
    ready["SnowflakeType"] = {"anyOf": [schemas["SnowflakeType"], {"type": "integer", "minimum": 0}]}
    for name, schema in ready.items():
        properties: Json = schema.get("properties", {})
        if name.startswith("ApplicationCommand") and name.endswith(("CreateRequest", "UpdateRequest")):
            properties["nsfw"] = {"type": ["boolean", "null"]}
        if name in ("MessageEditRequestPartial", "IncomingWebhookUpdateRequestPartial") or (
            name == "IncomingWebhookUpdateForInteractionCallbackRequestPartial"
        ):
            properties["tts"] = {"type": ["boolean", "null"]}
        if "maxLength" in properties.get("content", {}) and "embeds" in properties:
            properties["content"] |= {"maxLength": CONTENT_LIMIT}
    ready["RichEmbed"]["properties"]["flags"] = {"type": ["integer", "null"]}
    if options := ready["ChannelTypes"].get("oneOf"):
        options.append({"const": GROUP_THREADS_CHANNEL})
    return {"schemas": ready}


def closed(schema: Any) -> Any:
    """The schema with every object closed against names that it does not list."""
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    shut = {key: closed(part) for key, part in schema.items()}
    if "properties" in shut and "allOf" not in shut:
        shut.setdefault("additionalProperties", False)
    return shut


def chosen_by_type(schema: Any, kinds: Mapping[str, list[int] | None]) -> Any:
    """The schema with its unions settled by null or by the `type` inside, so that errors name the culprit."""
    if isinstance(schema, list):
        return [chosen_by_type(part, kinds) for part in schema]
    if not isinstance(schema, dict):
        return schema
    union: list[Json] = schema.get("oneOf") or []
    if len(union) == 2 and union[0] == {"type": "null"}:
        return {"if": union[0], "else": chosen_by_type(union[1], kinds)}
    members = [(part, kinds.get(str(part.get("$ref", "")).rpartition("/")[2])) for part in union]
    if len(members) < 2 or not all(kind for _, kind in members):
        return {key: chosen_by_type(part, kinds) for key, part in schema.items()}
    known = [number for _, kind in members for number in kind or ()]
    return {
        "required": ["type"],
        "allOf": [
            {"properties": {"type": {"enum": known}}},
            *({"if": {"properties": {"type": {"enum": kind}}}, "then": part} for part, kind in members),
        ],
    }

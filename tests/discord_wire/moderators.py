"""What happens to a bot from outside: rights taken and given back, channels and messages gone."""

from dataclasses import replace

from tests.discord_wire import payloads, posting
from tests.discord_wire.calls import Parts
from tests.discord_wire.gateway import SERVERS
from tests.discord_wire.inhabitants import Channel, Message, Person
from tests.discord_wire.world import denied


class Moderators:
    parts: Parts

    def deny(self, channel: Channel, bits: int) -> Channel:
        """Deny the bot these permission bits in a channel, and give back all others; 0 denies nothing."""
        world = self.parts.world
        changed = denied(channel, world.bot, bits)
        server = world.server_of(channel)
        assert server is not None
        server.channels[channel.id] = changed
        self.parts.gateway.dispatch("CHANNEL_UPDATE", payloads.channel(changed), intent=SERVERS)
        return changed

    def delete_channel(self, channel: Channel) -> None:
        world = self.parts.world
        server = world.server_of(channel)
        assert server is not None
        del server.channels[channel.id]
        self.parts.gateway.dispatch("CHANNEL_DELETE", payloads.channel(channel), intent=SERVERS)
        world.changed()

    def delete_message(self, message: Message) -> None:
        posting.delete(self.parts.world, self.parts.gateway, self.parts.world.messages[message.id])

    def close_direct_messages(self, person: Person) -> None:
        """From now on the person takes no direct messages."""
        self.parts.world.people[person.id] = replace(person, takes_direct_messages=False)

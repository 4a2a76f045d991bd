"""Which addresses the public internet has."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.fetching import PUBLIC, Reach
from bot.fetching.reach import look_up

NOT_PUBLIC = """
    0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.255 127.0.0.1 127.255.255.254
    168.63.129.16 169.254.0.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.0.192 192.0.2.1 192.88.99.1
    192.168.0.1 192.168.255.255 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.250
    240.0.0.1 255.255.255.255
    :: ::1 ::127.0.0.1 ::7f00:1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:8.8.8.8 ::ffff:0:127.0.0.1
    64:ff9b::7f00:1 64:ff9b::8.8.8.8 64:ff9b:1::10.0.0.1 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1
    2001:10::1 2001:20::1 2001:db8::1 2002:7f00:1::1 2002:808:808::1 3fff::1 5f00::1 fc00::1 fd00:ec2::254
    fe80::1 fe80::a9fe:a9fe fe80::1%eth0 2606:4700::1111%eth0 fec0::1 ff02::1 ff0e::1 4000::1
"""
PUBLIC_ONES = """
    1.1.1.1 8.8.8.8 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 128.0.0.0 141.20.5.1 168.63.129.15 172.15.0.1
    172.32.0.1 192.0.1.1 193.0.0.1 198.17.255.255 198.20.0.0 223.255.255.255
    2001:200::1 2001:638:1::1 2003::1 2606:4700:4700::1111 2a00:1450:4001::200e
"""
UNUSUAL = [
    "",
    "localhost",
    "127.1",
    "2130706433",
    "0x7f.1",
    "0177.0.0.1",
    "127.0.0.01",
    "8.8.8.8.",
    " 8.8.8.8",
    "[::1]",
]


@pytest.mark.parametrize("address", NOT_PUBLIC.split())
def test_reach_excludes_what_is_not_public(address: str) -> None:
    assert not PUBLIC.includes(address)


@pytest.mark.parametrize("address", PUBLIC_ONES.split())
def test_reach_includes_what_is_public(address: str) -> None:
    assert PUBLIC.includes(address)


@pytest.mark.parametrize("address", UNUSUAL)
def test_reach_excludes_addresses_in_unusual_forms(address: str) -> None:
    assert not PUBLIC.includes(address)


def test_reach_includes_a_network_that_it_names_and_no_other() -> None:
    reach = Reach(networks=(ipaddress.ip_network("127.0.0.0/8"),))
    tried = ("127.0.0.1", "::1", "::ffff:127.0.0.1", "10.0.0.1", "8.8.8.8")
    assert {address: reach.includes(address) for address in tried} == {
        "127.0.0.1": True,
        "::1": False,
        "::ffff:127.0.0.1": False,
        "10.0.0.1": False,
        "8.8.8.8": True,
    }


@given(st.ip_addresses())
def test_reach_never_includes_what_python_calls_private(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    local = address.is_private or address.is_loopback or address.is_link_local or address.is_multicast
    assert not (local and PUBLIC.includes(str(address)))


@given(st.ip_addresses(v=4))
def test_reach_never_includes_ipv4_within_ipv6(address: ipaddress.IPv4Address) -> None:
    number = int(address)
    wrapped = [number, 0xFFFF << 32 | number, 0x64FF9B << 96 | number, 0x2002 << 112 | number << 80]
    assert [PUBLIC.includes(str(ipaddress.IPv6Address(one))) for one in wrapped] == [False] * 4


async def test_look_up_finds_this_machine() -> None:
    found = await look_up("localhost")
    assert set(found) & {"127.0.0.1", "::1"}

// SPDX-License-Identifier: Apache-2.0
/* X06: the address a room full of phones is shown. */
#include "web/lan.h"

#include <string.h>

#define IP(a, b, c, d) ((uint32_t)(a) << 24 | (b) << 16 | (c) << 8 | (d))

static const char *chosen(const LanAddress *addresses, size_t count)
{
    const LanAddress *found = lan_choose(addresses, count);
    return found != NULL ? found->interface : NULL;
}

static void the_wireless_network_comes_first(void)
{
    const LanAddress all[] = {{"docker0", IP(172, 17, 0, 1)},
                              {"enp3s0", IP(192, 168, 1, 5)},
                              {"wlp2s0", IP(10, 0, 0, 7)},
                              {"tun0", IP(10, 8, 0, 2)}};
    g_assert_cmpstr(chosen(all, 4), ==, "wlp2s0");
    g_assert_cmpstr(chosen(all, 2), ==, "enp3s0");
    g_assert_null(chosen(all, 1));
    g_assert_null(chosen(all, 0));
}

static void only_private_addresses_are_shown(void)
{
    const LanAddress all[] = {{"wlan0", IP(203, 0, 113, 9)},
                              {"wlan1", IP(172, 32, 0, 1)},
                              {"wlan2", IP(11, 0, 0, 1)},
                              {"eth0", IP(172, 31, 255, 1)}};
    g_assert_cmpstr(chosen(all, 4), ==, "eth0");
    g_assert_null(chosen(all, 3));
}

static void this_computer_answers_or_has_none(void)
{
    g_autofree char *address = lan_address();
    g_assert_true(address == NULL || strspn(address, "0123456789.") == strlen(address));
    g_assert_cmpstr(address, !=, "127.0.0.1");
}

void test_lan(void)
{
    g_test_add_func("/web/lan/X06/first", the_wireless_network_comes_first);
    g_test_add_func("/web/lan/X06/private", only_private_addresses_are_shown);
    g_test_add_func("/web/lan/X06/here", this_computer_answers_or_has_none);
}

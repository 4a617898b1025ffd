// SPDX-License-Identifier: Apache-2.0
#include "web/lan.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <stdbool.h>

#define ADDRESSES_MAX 32

static bool is_private(uint32_t address)
{
    return address >> 24 == 10 || address >> 20 == 0xac1 || address >> 16 == 0xc0a8;
}

/* By the names that Linux and the BSDs give; 0: not for phones. */
static int rank(const char *interface)
{
    static const struct {
        const char *prefix;
        int rank;
    } KINDS[] = {{"wl", 3},   {"ap", 3},    {"en", 2},  {"eth", 2}, {"docker", 0}, {"br-", 0},
                 {"veth", 0}, {"virbr", 0}, {"tun", 0}, {"tap", 0}, {"wg", 0}};
    for (size_t i = 0; i < G_N_ELEMENTS(KINDS); i++) {
        if (g_str_has_prefix(interface, KINDS[i].prefix)) {
            return KINDS[i].rank;
        }
    }
    return 1;
}

const LanAddress *lan_choose(const LanAddress *addresses, size_t count)
{
    const LanAddress *best = NULL;
    for (size_t i = 0; i < count; i++) {
        int here = is_private(addresses[i].address) ? rank(addresses[i].interface) : 0;
        if (here > 0 && (best == NULL || here > rank(best->interface))) {
            best = &addresses[i];
        }
    }
    return best;
}

static size_t addresses_read(const struct ifaddrs *list, LanAddress *addresses)
{
    size_t count = 0;
    for (const struct ifaddrs *at = list; at != NULL && count < ADDRESSES_MAX; at = at->ifa_next) {
        bool up = (at->ifa_flags & IFF_UP) != 0 && (at->ifa_flags & IFF_LOOPBACK) == 0;
        if (up && at->ifa_addr != NULL && at->ifa_addr->sa_family == AF_INET) {
            const struct sockaddr_in *address =
                (const struct sockaddr_in *)(const void *)at->ifa_addr;
            addresses[count++] = (LanAddress){at->ifa_name, ntohl(address->sin_addr.s_addr)};
        }
    }
    return count;
}

char *lan_address(void)
{
    struct ifaddrs *list = NULL;
    LanAddress addresses[ADDRESSES_MAX];
    if (getifaddrs(&list) != 0) {
        return NULL;
    }
    const LanAddress *found = lan_choose(addresses, addresses_read(list, addresses));
    uint32_t address = found != NULL ? found->address : 0;
    freeifaddrs(list);
    return found != NULL ? g_strdup_printf("%u.%u.%u.%u", address >> 24, address >> 16 & 255,
                                           address >> 8 & 255, address & 255)
                         : NULL;
}
